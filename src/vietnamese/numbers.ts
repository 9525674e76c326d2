/** Figures as Vietnamese print has them: dots between thousands, a comma before decimals. */

/** A figure as records hold it: `62.000`, `62000`, `84,2`, `03`. */
const FIGURE = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

/** The value of a figure; undefined where the text is none (`1.23`, `62,000.5`, `hơn 62.000`). */
export function parseFigure(text: string): number | undefined {
  const canonical = canonicalFigure(text);
  return canonical === undefined ? undefined : Number(canonical.replace(',', '.'));
}

const formatter = new Intl.NumberFormat('vi', { useGrouping: true, maximumFractionDigits: 6 });

/** 62000 → `62.000`, 84.2 → `84,2`; at most six decimals. */
export function formatNumber(value: number): string {
  return formatter.format(value);
}

/** The figure in house style, its decimals and a leading zero kept as the source has them: `4923` → `4.923`. */
export function groupThousands(figure: string): string {
  const match = FIGURE.exec(figure);
  if (match === null) return figure;
  const [, whole = '', decimals] = match;
  const grouped = whole.replaceAll('.', '').replace(/\B(?=(\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** One spelling for each figure: no dots, no leading zeros; decimals stay, so that `62,000` is not `62`. */
function canonicalFigure(text: string): string | undefined {
  const match = FIGURE.exec(text);
  if (match === null) return undefined;
  const [, whole = '', decimals] = match;
  const digits = whole.replaceAll('.', '').replace(/^0+(?=\d)/, '');
  return decimals === undefined ? digits : `${digits},${decimals}`;
}

/** Numerals that say when, not how many: a figure must not be found in them. */
const DAY_OF_YEAR = /(^|\D)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/g;

/** A whole numeral of running text, with its thousands parted by dots, commas or spaces. */
const NUMERAL = /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*/g;

/**
 * Does the figure stand in the quoted words as a whole numeral? `252` does not stand in "7.252", nor `84` in "84,2";
 * `7252` stands in "7.252" and `3` in "03".
 */
export function figureInQuote(figure: string, quote: string): boolean {
  const sought = canonicalFigure(figure);
  if (sought === undefined) return false;
  const text = quote.replace(DAY_OF_YEAR, '$1/');
  return [...text.matchAll(NUMERAL)].some(({ 0: numeral, index }) => {
    const namePart = belongsToName(text.slice(0, index), text.slice(index + numeral.length));
    return !namePart && canonicalNumeral(numeral) === sought;
  });
}

/** "K1", "Covid-19", "m2", "05-CT/TW": part of a name or of a document's number, and no figure. */
function belongsToName(before: string, after: string): boolean {
  return /\p{L}-?$/u.test(before) || /^-\p{Lu}/u.test(after);
}

/** Like a figure, but also "62 000", and "84.2" with a decimal point where the dot cannot part thousands. */
function canonicalNumeral(numeral: string): string | undefined {
  const joined = numeral.replace(/[ \u00A0\u202F]/g, '');
  return canonicalFigure(joined) ?? (/^\d+\.\d+$/.test(joined) ? canonicalFigure(joined.replace('.', ',')) : undefined);
}
