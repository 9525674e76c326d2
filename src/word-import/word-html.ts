/** Word to HTML by mammoth, which is handed a new archive of nothing but the parts that were looked at. */
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { Refusal, refusals } from './refusal.ts';
import type { WordPackage } from './word-package.ts';
import { writeXml, type XmlDocument } from './xml.ts';

export interface WordHtml {
  readonly html: string;
  /** Bytes of the pictures, in the order in which the text shows them; `src` of an `img` is their index. */
  readonly pictures: readonly Buffer[];
}

const CONTENT_TYPES =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const MAIN_LINK =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** Tables of contents are made anew by nobody; page heads and feet that were put into the text are furniture. */
const STYLES = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `p[style-name='toc ${level}'] => !`),
  "p[style-name='TOC Heading'] => !",
  "p[style-name='header'] => !",
  "p[style-name='footer'] => !",
  "p[style-name='Title'] => h1:fresh",
];

export async function wordToHtml(word: WordPackage): Promise<WordHtml> {
  const pictures: Buffer[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    pictures.push(await image.readAsBuffer());
    return { src: String(pictures.length - 1) };
  });
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(archiveOf(word)) },
      { convertImage, styleMap: STYLES, includeEmbeddedStyleMap: false, externalFileAccess: false },
    );
    return { html: value, pictures };
  } catch (error) {
    // Well-formed, and yet no text that Word would write: whatever mammoth stumbles over, the remedy is the same.
    throw new Refusal(refusals.broken, { cause: error });
  }
}

function archiveOf(word: WordPackage): Uint8Array {
  const xml: Record<string, XmlDocument | undefined> = {
    'word/document.xml': word.document,
    'word/styles.xml': word.styles,
    'word/numbering.xml': word.numbering,
    'word/footnotes.xml': word.footnotes,
    'word/endnotes.xml': word.endnotes,
  };
  for (const [part, links] of word.relationships) xml[`word/_rels/${part}.xml.rels`] = links;
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    '_rels/.rels': strToU8(MAIN_LINK),
  };
  for (const [name, document] of Object.entries(xml)) if (document) parts[name] = strToU8(writeXml(document));
  for (const [name, bytes] of word.pictures) parts[name] = bytes;
  return zipSync(parts, { level: 0 });
}
