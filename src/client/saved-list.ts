/** The saved pages as a list, by kind. */
import { routes } from '#routes';
import type { SavedPage } from '#saved-copy/messages.ts';
import { compareVietnamese } from '#vietnamese/sort.ts';
import { fill } from '#words/fill.ts';
import { savedPageWords as words } from '#words/saved-page.ts';

/** Kinds in the order of the list; the first that fits takes the page. */
const KINDS = [
  [words['saved.cells'], /^chi-bo-lam-mau\/./],
  [words['saved.practices'], /^mo-hinh\/[^/]+\/$/],
  [words['saved.kits'], /^mo-hinh\/./],
  [words['saved.news'], /^tin-tuc\/./],
  [words['saved.places'], /^dia-phuong\/./],
  [words['saved.others'], /^/],
] as const;

/** So many pages are shown at once; more are folded up by kind. */
const AT_ONCE = 15;

/** The title comes as the page's markup has it. */
const plain = (title: string) => new DOMParser().parseFromString(title, 'text/html').body.textContent ?? '';

function item({ path, title, day }: SavedPage): HTMLLIElement {
  const element = document.createElement('li');
  const link = document.createElement('a');
  const when = document.createElement('span');
  link.href = routes.home() + path;
  link.textContent = title;
  when.className = 'meta';
  when.textContent = fill(words['saved.page.day'], { date: day });
  element.append(link, when);
  return element;
}

function group(label: string, pages: readonly SavedPage[], open: boolean): HTMLDetailsElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const list = document.createElement('ul');
  summary.textContent = `${label} (${pages.length})`;
  list.className = 'plain';
  list.append(...pages.map(item));
  details.append(summary, list);
  details.open = open;
  details.dataset['kind'] = label;
  return details;
}

/** Draws the list anew; what the reader has unfolded stays so. */
export function drawList(place: HTMLElement, saved: readonly SavedPage[]): void {
  const pages = saved
    .map((page) => ({ ...page, title: plain(page.title) }))
    .sort((a, b) => compareVietnamese(a.title, b.title));
  const kindOf = ({ path }: SavedPage) => KINDS.find(([, pattern]) => pattern.test(path));
  const before = new Map([...place.querySelectorAll('details')].map(({ dataset, open }) => [dataset['kind'], open]));
  const groups = KINDS.map((kind) => [kind[0], pages.filter((page) => kindOf(page) === kind)] as const);
  place.replaceChildren(
    ...groups
      .filter(([, members]) => members.length > 0)
      .map(([label, members]) => group(label, members, before.get(label) ?? pages.length <= AT_ONCE)),
  );
}
