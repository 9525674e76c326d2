/** Brings the icons that the page itself does not show, for scripts that draw some: the comfort bar, the search. */
import { ICONS_ID } from '../icon-sheet.ts';

/** `sheet` is the site's file of icons: its own text, nothing that a reader typed. */
export function addIcons(sheet: string): void {
  const place = document.querySelector(`#${ICONS_ID}`);
  const drawn = new DOMParser().parseFromString(sheet, 'image/svg+xml');
  for (const symbol of drawn.querySelectorAll('symbol')) {
    if (document.querySelector(`#${ICONS_ID} > #${symbol.id}`) === null)
      place?.append(document.importNode(symbol, true));
  }
}
