/**
 * Icons stand in one file of the site and are drawn from there by name. Browsers refuse that between files, so a page of
 * the edition has the drawings that it shows; what scripts draw later, the edition's own script brings along.
 */

const SYMBOL = /<symbol id="([^"]+)"[\s\S]*?<\/symbol>/g;

/** Id of the element that holds a page's drawings. */
export const ICONS_ID = 'bieu-tuong';

export type IconSheet = ReadonlyMap<string, string>;

/** The drawings of the icons' file by name. */
export function readIcons(svg: string): IconSheet {
  return new Map([...svg.matchAll(SYMBOL)].map(([symbol, name = '']) => [name, symbol]));
}

/** The hidden element with the drawings of those names. Throws for a name that the sheet lacks. */
export function iconsElement(sheet: IconSheet, names: ReadonlySet<string>): string {
  const symbols = [...names].sort().map((name) => {
    const symbol = sheet.get(name);
    if (symbol === undefined) throw new Error(`No icon “${name}”`);
    return symbol;
  });
  return `<svg id="${ICONS_ID}" hidden aria-hidden="true">${symbols.join('')}</svg>`;
}
