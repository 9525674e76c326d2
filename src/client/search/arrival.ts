/**
 * Marks the words that led here from a search, without touching the page: ranges of the CSS Custom Highlight API. Where
 * a browser lacks it, nothing happens.
 */
import sheet from '#styles/search-marks.css?inline';
import { fill } from '#words/fill.ts';
import { searchWords as words } from '#words/search.ts';
import { adoptStyle } from '../adopt-style.ts';
import { button } from './messages.ts';
import { occurrences } from './occurrences.ts';
import { tidy } from './query.ts';
import { element, MARKED } from './result-item.ts';

/** As search-marks.css names it. */
const NAME = 'tim';

export function markArrival(): void {
  const query = tidy(new URLSearchParams(location.search).get(MARKED) ?? '');
  const main = document.querySelector('main');
  if (query === '' || main === null || typeof Highlight === 'undefined' || !('highlights' in CSS)) return;
  const ranges = rangesIn(main, query);
  if (ranges.length === 0) return;
  adoptStyle(sheet);
  CSS.highlights.set(NAME, new Highlight(...ranges));
  const bar = element('p', 'marks', fill(words['search.marks'], { query }));
  bar.append(
    button(words['search.unmark'], () => {
      CSS.highlights.delete(NAME);
      bar.remove();
      forgetMarks();
      main.tabIndex = -1;
      main.focus();
    }),
  );
  main.prepend(bar);
}

/** A page that is loaded again, or shared, shall not be marked again. */
function forgetMarks(): void {
  const parameters = new URLSearchParams(location.search);
  parameters.delete(MARKED);
  const rest = parameters.toString();
  try {
    history.replaceState(history.state, '', location.pathname + (rest === '' ? '' : `?${rest}`) + location.hash);
  } catch {
    // Firefox leaves the address of a page from a file as it is.
  }
}

function rangesIn(root: Element, query: string): Range[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest('script, style, svg, .hush') === null) nodes.push(node);
  }
  return occurrences(
    nodes.map(({ data }) => data),
    query,
  ).map(({ text, from, to }) => {
    const range = new Range();
    const node = nodes[text] as Text;
    range.setStart(node, from);
    range.setEnd(node, to);
    return range;
  });
}
