/** Marks what readers don't see wherever a page leads to it or shows it. */
import type { Held } from '../telling.ts';
import { element } from './element.ts';

const OURS = '.preview-panel, .preview-banner';

export function markHeld(held: readonly Held[]): void {
  for (const mark of document.querySelectorAll('.preview-mark')) mark.remove();
  const byPage = new Map(held.filter(({ page }) => page !== '').map((each) => [each.page, each]));
  // The page itself has its banner; links within it need no mark.
  byPage.delete(location.pathname);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const found = link.origin === location.origin && link.closest(OURS) === null && byPage.get(link.pathname);
    if (found) link.after(markOf(found));
  }
  for (const each of held) {
    if (each.anchor !== '') document.getElementById(each.anchor.replace(/^.*#/, ''))?.prepend(markOf(each));
  }
}

const markOf = ({ label }: Held) => element('span', { class: 'preview-mark', 'data-unprinted': '' }, label);
