/** Where everything stands on a picture for sharing: what is drawn, as SVG, and the words, as boxes for satori. */
import type { EntryCard, SiteCard } from '#views/social-card.ts';
import type { HouseColours } from './house-colours.ts';
import { iconMark, logoMark, wovenBand } from './picture-parts.ts';
import { keptTogether } from '#views/line-breaks.ts';
import { estimatedWidth, fittingSize } from './text-fitting.ts';

/** What link previews of the large kind are cut to. */
export const PICTURE = { width: 1200, height: 630 } as const;

type Style = Readonly<Record<string, string | number>>;

/** A box of words as satori takes it: an element without React. */
export interface Words {
  type: 'div';
  props: { style: Style; children: string | readonly Words[] };
}

export interface Layout {
  drawn: string;
  words: Words;
}

const EDGE = 72;
const INNER = PICTURE.width - 2 * EDGE;
const MASTHEAD = 10;
const THREAD = 18;
const SITE_THREAD = 26;
const BAND_END = MASTHEAD + 5 * THREAD;
const LABEL = { top: BAND_END + 36, height: 34 } as const;
const FOOT = { top: 550, height: 46, line: 526 } as const;
const BODY = { top: LABEL.top + LABEL.height, height: FOOT.line - LABEL.top - LABEL.height } as const;
const FIGURE_WIDTH = 330;
const GAP = 44;
/** Room between the lines for stacked marks. */
const LINE = 1.28;
const FACT_SIZE = 28;

const box = (style: Style, children: string | readonly Words[]): Words => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
});

const column = (style: Style, children: readonly Words[]) => box({ flexDirection: 'column', ...style }, children);

/** Text of several lines; what is too long all the same ends in an ellipsis. */
const lines = (most: number, style: Style, text: string) =>
  box({ display: 'block', lineClamp: most, lineHeight: LINE, ...style }, keptTogether(text));

/** A row across the picture, between its edges. */
const row = (place: { top: number; height: number }, style: Style, children: readonly Words[]) =>
  box({ position: 'absolute', left: EDGE, width: INNER, ...place, ...style }, children);

function page(colours: HouseColours, content: readonly Words[]): Words {
  return box({ ...PICTURE, fontFamily: 'latin, vietnamese', color: colours.ink }, content);
}

function frame(weave: EntryCard['weave'], hue: string, thread: number, colours: HouseColours): string {
  const { width, height } = PICTURE;
  return (
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>` +
    `<rect width="${width}" height="${MASTHEAD}" fill="${colours.red}"/>` +
    wovenBand(weave, { y: MASTHEAD, width, thread, ground: colours.card, colour: hue }) +
    `<path d="M${EDGE} ${FOOT.line}h${INNER}" stroke="${colours.line}" stroke-width="2"/>`
  );
}

const houseLogo = (x: number, y: number, size: number, colours: HouseColours) =>
  logoMark({ x, y, size }, colours.red, colours.card);

/** At the right of the foot: what has to be said about the site. */
const note = ({ siteNote }: EntryCard | SiteCard, colours: HouseColours) =>
  box({ fontSize: 23, color: colours.soft }, siteNote);

/** The title as large as it can be read whole, for a chat on a phone; under it the facts. */
function titleWords({ title, facts, figure }: EntryCard, colours: HouseColours): Words {
  const width = INNER - (figure ? FIGURE_WIDTH + GAP : 0);
  const factLines = facts
    .map((fact) => (estimatedWidth(fact) * FACT_SIZE > width ? 2 : 1))
    .reduce((sum, each) => sum + each, 0);
  const height = BODY.height - 76 - factLines * FACT_SIZE * LINE;
  const fontSize = fittingSize(title, { width, height, lineHeight: LINE, largest: 72, smallest: 40 });
  return column({ flex: 1, justifyContent: 'center' }, [
    lines(4, { fontSize, fontWeight: 700, textWrap: 'balance', marginBottom: 14 }, title),
    ...facts.map((fact) => lines(2, { fontSize: FACT_SIZE, color: colours.soft }, fact)),
  ]);
}

/** The figure beside a gold rule, as large as its column holds: a letter is about 0.6 of the size wide. */
function figureWords({ value, indicator }: NonNullable<EntryCard['figure']>, colours: HouseColours): Words {
  const fontSize = Math.min(88, Math.floor((FIGURE_WIDTH - 32) / (0.6 * [...value].length)));
  return box({ width: FIGURE_WIDTH, alignItems: 'center' }, [
    column({ paddingLeft: 28, borderLeft: `4px solid ${colours.gold}` }, [
      box({ fontSize, fontWeight: 700, lineHeight: 1.2, color: colours.deep }, value),
      lines(5, { fontSize: 27, color: colours.soft }, indicator),
    ]),
  ]);
}

/** The picture of an entry; `icon` is the path of its field's icon. */
export function entryLayout(card: EntryCard, icon: string, colours: HouseColours): Layout {
  const hue = colours[card.field];
  const label = row(LABEL, { alignItems: 'center', justifyContent: 'space-between', fontSize: 28, paddingLeft: 46 }, [
    box({ fontWeight: 700, color: hue }, card.fieldLabel),
    box({ color: colours.soft }, card.kindLabel),
  ]);
  const body = row(BODY, { alignItems: 'stretch', gap: GAP }, [
    titleWords(card, colours),
    ...(card.figure ? [figureWords(card.figure, colours)] : []),
  ]);
  const foot = row(
    { top: FOOT.top, height: FOOT.height },
    { alignItems: 'center', justifyContent: 'space-between', paddingLeft: 62 },
    [box({ fontSize: 32, fontWeight: 700 }, card.siteName), note(card, colours)],
  );
  return {
    drawn:
      frame(card.weave, hue, THREAD, colours) +
      houseLogo(EDGE, FOOT.top, FOOT.height, colours) +
      iconMark({ x: EDGE, y: LABEL.top, size: LABEL.height }, icon, hue),
    words: page(colours, [label, body, foot]),
  };
}

/** The picture of the site. */
export function siteLayout(card: SiteCard, colours: HouseColours): Layout {
  const size = 168;
  const top = Math.round((MASTHEAD + 5 * SITE_THREAD + FOOT.line - size) / 2);
  const width = INNER - size - GAP;
  const tagline = fittingSize(card.tagline, { width, height: 90, lineHeight: LINE, largest: 42, smallest: 26 });
  const name = row(
    { top, height: size },
    { flexDirection: 'column', justifyContent: 'center', paddingLeft: size + GAP },
    [
      box({ fontSize: 108, fontWeight: 700, lineHeight: 1.2 }, card.siteName),
      lines(2, { fontSize: tagline, color: colours.soft }, card.tagline),
    ],
  );
  const foot = row({ top: FOOT.top, height: FOOT.height }, { alignItems: 'center' }, [note(card, colours)]);
  return {
    drawn: frame(card.weave, colours.red, SITE_THREAD, colours) + houseLogo(EDGE, top, size, colours),
    words: page(colours, [name, foot]),
  };
}
