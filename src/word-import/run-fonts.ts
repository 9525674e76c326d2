/** Which font a run of a Word text is set in: its own, its style's, its paragraph's style's, or the document's. */
import { childElement, descendants, type XmlDocument, type XmlElement } from './xml.ts';

interface Style {
  readonly font: string | undefined;
  readonly basedOn: string | undefined;
}

export type FontOf = (run: XmlElement, paragraph: XmlElement) => string;

/** Styles lean on one another; a ring of them is a fault of the file. */
const LONGEST_CHAIN = 20;

export function fontReader(styles: XmlDocument | undefined): FontOf {
  const elements = styles === undefined ? [] : descendants(styles, 'w:style');
  const byId = new Map(elements.map((style) => [style.attribs['w:styleId'] ?? '', styleOf(style)]));
  const usual = elements.find(
    ({ attribs }) => attribs['w:type'] === 'paragraph' && ['1', 'true'].includes(attribs['w:default'] ?? ''),
  );
  const defaults = styles && descendants(styles, 'w:rPrDefault')[0];
  const standard = fontIn(childElement(defaults, 'w:rPr')) ?? '';

  const fontOfStyle = (id: string | undefined): string | undefined => {
    let next = id;
    for (let step = 0; next !== undefined && step < LONGEST_CHAIN; step += 1) {
      const style = byId.get(next);
      if (style?.font !== undefined) return style.font;
      next = style?.basedOn;
    }
    return undefined;
  };

  return (run, paragraph) => {
    const properties = childElement(run, 'w:rPr');
    const paragraphStyle = valueOf(childElement(paragraph, 'w:pPr'), 'w:pStyle') ?? usual?.attribs['w:styleId'];
    return (
      fontIn(properties) ?? fontOfStyle(valueOf(properties, 'w:rStyle')) ?? fontOfStyle(paragraphStyle) ?? standard
    );
  };
}

function styleOf(style: XmlElement): Style {
  return { font: fontIn(childElement(style, 'w:rPr')), basedOn: valueOf(style, 'w:basedOn') };
}

function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  return childElement(parent, name)?.attribs['w:val'];
}

/** Word sets letters beyond ASCII in the font called `hAnsi`; a font of the theme is never an old one. */
function fontIn(properties: XmlElement | undefined): string | undefined {
  const fonts = childElement(properties, 'w:rFonts')?.attribs;
  if (fonts === undefined) return undefined;
  if (fonts['w:hAnsiTheme'] !== undefined) return '';
  return fonts['w:hAnsi'] ?? fonts['w:ascii'] ?? fonts['w:cs'];
}
