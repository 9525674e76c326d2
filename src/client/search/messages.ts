/** What the search says of an answer: how many, what it put right, what it left out, what else may be tried. */
import { fill } from '#words/fill.ts';
import { searchWords as words } from '#words/search.ts';
import { element } from './result-item.ts';
import type { Answer } from './search.ts';

export function button(label: string, act: () => void): HTMLElement {
  const made = element('button', 'link', label);
  (made as HTMLButtonElement).type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** Above the results. @param literally searches for what was typed, to the letter. */
export function preface({ typed, corrected, relaxed }: Answer, count: number, literally: () => void): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (corrected !== undefined) {
    const [before = '', after = ''] = words['search.corrected'].split('{corrected}');
    const offer = button(fill(words['search.literally'], { typed }), literally);
    lines.push(element('p', '', before, element('b', '', corrected), after, ' ', offer));
  }
  if (count > 0) lines.push(element('p', '', fill(words['search.results'], { n: count, query: corrected ?? typed })));
  if (relaxed && count > 0) lines.push(element('p', 'meta', words['search.relaxed']));
  return lines;
}

/** In place of results: the nearest words of the site, to be tried with a press. */
export function noResults({ typed, pages, nearest }: Answer, ask: (query: string) => void): HTMLElement[] {
  if (pages.length > 0) return [element('p', '', words['search.emptyFiltered'])];
  const lines = [element('p', '', fill(words['search.empty'], { query: typed }))];
  if (nearest.length > 0) {
    const offers = nearest.flatMap((word) => [button(word, () => ask(word)), ' ']);
    lines.push(element('p', '', words['search.near'], ' ', ...offers));
  }
  return lines;
}
