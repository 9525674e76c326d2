/** A result as the page shows it. Whatever comes from the index or from the reader is text, never markup. */
import { underBase } from '#routes';
import { hrefOf } from '../edition.ts';
import type { Piece } from './excerpt.ts';
import type { Found } from './session.ts';

/** The words go along, so that the page can mark them. */
export const MARKED = 'tim';

export function element(name: string, className: string, ...content: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...content);
  return made;
}

export function markedText(pieces: readonly Piece[]): Node[] {
  return pieces.map(({ text, found }) => (found ? element('mark', '', text) : document.createTextNode(text)));
}

/** Address of a result's page, with the words that were looked for. */
export const resultHref = ({ path }: Found, words: string) =>
  hrefOf(`${underBase(path)}?${new URLSearchParams({ [MARKED]: words }).toString()}`);

/** One `<li>` with one link; `words` is what was searched for. */
export function resultItem(found: Found, words: string): HTMLLIElement {
  const link = element('a', '', ...markedText(found.title)) as HTMLAnchorElement;
  link.href = resultHref(found, words);
  const item = element(
    'li',
    '',
    element('p', 'meta', found.about.join(' · ')),
    link,
    element('p', '', ...markedText(found.excerpt)),
  );
  return item as HTMLLIElement;
}
