/** Where everything stands on a picture for sharing: what is drawn, as SVG, and the words, as boxes for satori. */
import type { EntryCard, SiteCard } from '#views/social-card.ts';
import type { HouseColours } from './house-colours.ts';
import { iconMark, logoMark, wovenBand } from './picture-parts.ts';

/** What link previews of the large kind are cut to. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** A box of words as satori takes it: an element without React. */
export interface Words {
  type: 'div';
  props: { style: Readonly<Record<string, string | number>>; children?: string | readonly Words[] };
}

export interface Layout {
  drawn: string;
  words: Words;
}

const EDGE = 72;
const INNER = PICTURE.width - 2 * EDGE;
const MASTHEAD = 10;
const THREAD = 18;
const FIGURE_WIDTH = 330;
const FOOT = 548;
const LOGO = 46;

const box = (style: Words['props']['style'], children?: string | readonly Words[]): Words => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, ...(children !== undefined && { children }) },
});

const column = (style: Words['props']['style'], children: readonly Words[]) =>
  box({ flexDirection: 'column', ...style }, children);

/** Room for stacked marks between lines; what is still too long ends in an ellipsis. */
const lines = (style: Words['props']['style'], most: number, text: string) =>
  box({ display: 'block', lineClamp: most, lineHeight: 1.28, ...style }, text);

/** Longer titles are set smaller, in steps, so that all fill about the same room. */
function titleSize(title: string, narrow: boolean): number {
  const step = [...title].length <= 44 ? 0 : [...title].length <= 66 ? 1 : 2;
  return ((narrow ? [56, 50, 45] : [70, 61, 54]) as const)[step];
}

/** As large as the column holds: a digit or letter is about 0.6 of the size wide. */
const valueSize = (value: string) => Math.min(84, Math.floor((FIGURE_WIDTH - 28) / (0.58 * [...value].length)));

function page(colours: HouseColours, content: readonly Words[]): Words {
  const { width, height } = PICTURE;
  return box({ position: 'relative', width, height, fontFamily: 'latin, vietnamese', color: colours.ink }, content);
}

/** The site's name by its logo, and what has to be said about the site. */
function footWords({ siteName, siteNote }: EntryCard | SiteCard, colours: HouseColours): Words {
  const style = { position: 'absolute', left: EDGE, top: FOOT, width: INNER, height: LOGO, alignItems: 'center' };
  return box({ ...style, justifyContent: 'space-between', paddingLeft: LOGO + 16 }, [
    box({ fontSize: 32, fontWeight: 700 }, siteName),
    box({ fontSize: 22, color: colours.soft }, siteNote),
  ]);
}

function frame(weave: EntryCard['weave'], hue: string, colours: HouseColours): string {
  const { width, height } = PICTURE;
  return (
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>` +
    `<rect width="${width}" height="${MASTHEAD}" fill="${colours.red}"/>` +
    wovenBand(weave, { y: MASTHEAD, width, thread: THREAD, ground: colours.card, colour: hue }) +
    `<path d="M${EDGE} ${FOOT - 24}.5h${INNER}" stroke="${colours.line}" stroke-width="2"/>` +
    logoMark({ x: EDGE, y: FOOT, size: LOGO }, colours.red, colours['on-red'])
  );
}

const TOP = MASTHEAD + 5 * THREAD + 38;

function figureWords({ value, indicator }: NonNullable<EntryCard['figure']>, colours: HouseColours): Words {
  return column({ width: FIGURE_WIDTH, paddingLeft: 28, justifyContent: 'center', borderLeft: `4px solid ${colours.gold}` }, [
    box({ fontSize: valueSize(value), fontWeight: 700, lineHeight: 1.28, color: colours.deep }, value),
    lines({ fontSize: 27, color: colours.soft, marginTop: 2 }, 5, indicator),
  ]);
}

/** The picture of an entry; `icon` is the path of its field's icon. */
export function entryLayout(card: EntryCard, icon: string, colours: HouseColours): Layout {
  const hue = colours[card.field];
  const main = column({ flex: 1, justifyContent: 'center' }, [
    lines({ fontSize: titleSize(card.title, card.figure !== undefined), fontWeight: 700, textWrap: 'balance' }, 5, card.title),
    ...card.facts.map((fact, index) => lines({ fontSize: 28, color: colours.soft, marginTop: index === 0 ? 18 : 4 }, 2, fact)),
  ]);
  const label = box(
    { position: 'absolute', left: EDGE + 46, top: TOP, height: 34, alignItems: 'center', fontSize: 28, fontWeight: 700, color: hue },
    card.fieldLabel,
  );
  const body = box(
    { position: 'absolute', left: EDGE, top: TOP + 34, width: INNER, height: FOOT - 24 - TOP - 34, alignItems: 'stretch', paddingTop: 14, paddingBottom: 20, gap: 44 },
    [main, ...(card.figure ? [figureWords(card.figure, colours)] : [])],
  );
  return {
    drawn: frame(card.weave, hue, colours) + iconMark({ x: EDGE, y: TOP, size: 34 }, icon, hue),
    words: page(colours, [label, body, footWords(card, colours)]),
  };
}

/** The picture of the site. */
export function siteLayout(card: SiteCard, colours: HouseColours): Layout {
  const logoSize = 150;
  const top = TOP + 96;
  const words = column({ position: 'absolute', left: EDGE + logoSize + 44, top: top - 30, width: INNER - logoSize - 44, height: logoSize + 60, justifyContent: 'center' }, [
    box({ fontSize: 104, fontWeight: 700, lineHeight: 1.28 }, card.siteName),
    lines({ fontSize: 38, color: colours.soft }, 2, card.tagline),
  ]);
  return {
    drawn: frame(card.weave, colours.red, colours) + logoMark({ x: EDGE, y: top, size: logoSize }, colours.red, colours['on-red']),
    words: page(colours, [words, footWords(card, colours)]),
  };
}
