/**
 * The search page: results while one types, filters, order. The address holds all of it, so that a search can be shared
 * and "back" undoes the last step; how far the reader had come is kept with the step.
 */
import { searchWords as words } from '#words/search.ts';
import { startFacetPanel } from '../facet-panel.ts';
import { addressOf, type Order, type SearchState, stateFrom } from './address.ts';
import { noResults, preface } from './messages.ts';
import { remember } from './recent.ts';
import { showRecent } from './recent-list.ts';
import { element, resultItem } from './result-item.ts';
import type { Answer } from './search.ts';
import { openSession, type Session } from './session.ts';
import { tidy } from './query.ts';

/** Each result costs a file to load: so many first, more when asked for. */
const SCREENFUL = 5;
const MORE = 20;
/** Milliseconds without a key before the search begins. */
const PAUSE = 90;
/** A search is remembered once it has stood for so long. */
const SETTLED = 2000;

interface Progress {
  shown?: number;
  scroll?: number;
}

export function startSearchPage(root: HTMLElement): void {
  const find = <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector) as T;
  const input = document.querySelector<HTMLInputElement>('main input[name="q"]') as HTMLInputElement;
  const status = find('[data-search-status]');
  const aside = find('[data-search-aside]');
  const list = find<HTMLOListElement>('[data-search-results]');
  const more = find<HTMLButtonElement>('[data-search-more]');
  const sort = find<HTMLSelectElement>('[data-sort]');
  const panel = startFacetPanel(root, (selected) => step({ ...state(), selected }));
  /** The search that is on: an answer to an older one is dropped. */
  let turn = 0;
  let waiting = 0;
  let settling = 0;
  let loadMore = async (): Promise<void> => {};

  /** As the address says it; where a browser refuses to change that (Firefox, for a page from a file), as it would. */
  let address = location.search;
  const state = (): SearchState => stateFrom(address);
  const progress = (): Progress => (history.state ?? {}) as Progress;

  /** A step that "back" undoes. */
  function step(next: SearchState): void {
    keepProgress();
    moveTo(next, 'pushState');
    void show();
  }

  function moveTo(next: SearchState, how: 'pushState' | 'replaceState', kept: Progress = {}): void {
    address = addressOf(next);
    try {
      history[how](kept, '', location.pathname + address);
    } catch {
      // The search goes on without the address.
    }
  }

  const keepProgress = () => moveTo(state(), 'replaceState', { shown: list.children.length, scroll: scrollY });

  async function show(): Promise<void> {
    const mine = ++turn;
    const current = () => mine === turn;
    const asked = state();
    const query = tidy(asked.query);
    root.classList.toggle('asked', query !== '');
    showRecent(aside, query === '');
    if (query === '') return clear();
    const slow = setTimeout(() => current() && (status.textContent = words['search.loading']), 200);
    try {
      const session = await openSession();
      const answer = await session.ask(asked.query, asked.literally);
      const { pages, counts } = session.filter(answer.pages, asked.selected);
      const ordered = asked.order === 'fit' ? pages : session.sort(pages, asked.order);
      if (!current()) return;
      panel.show(asked.selected, counts, ordered.length);
      sort.value = asked.order;
      await showResults(session, answer, ordered, current);
      settle(query);
    } catch (error) {
      if (current()) fail(error);
    } finally {
      clearTimeout(slow);
    }
  }

  async function showResults(
    session: Session,
    answer: Answer,
    pages: Answer['pages'],
    current: () => boolean,
  ): Promise<void> {
    const searched = answer.corrected ?? answer.typed;
    const kept = progress();
    const load = async (from: number, count: number) => {
      const found = await Promise.all(pages.slice(from, from + count).map((page) => session.describe(page)));
      return found.map((each) => resultItem(each, searched));
    };
    const items = await load(0, Math.max(SCREENFUL, kept.shown ?? 0));
    if (!current()) return;
    list.replaceChildren(...items);
    status.replaceChildren(...preface(answer, pages.length, () => step({ ...state(), literally: true })));
    root.classList.toggle('none', pages.length === 0);
    if (pages.length === 0) status.append(...noResults(answer, (query) => step({ ...state(), query, selected: {} })));
    const showMore = () => (more.hidden = list.children.length >= pages.length);
    showMore();
    loadMore = async () => {
      const first = list.children.length;
      const next = await load(first, MORE);
      if (!current()) return;
      list.append(...next);
      showMore();
      list.children[first]?.querySelector('a')?.focus();
    };
    if (kept.scroll !== undefined) scrollTo(0, kept.scroll);
  }

  function clear(): void {
    status.replaceChildren();
    list.replaceChildren();
    more.hidden = true;
  }

  function fail(error: unknown): void {
    clear();
    const retry = element('button', 'btn quiet', words['search.retry']);
    retry.addEventListener('click', () => void show());
    status.replaceChildren(words['search.failed'], ' ', retry);
    console.warn(error);
  }

  /** What a reader looks at for a while was meant; what was typed on the way was not. */
  function settle(query: string): void {
    clearTimeout(settling);
    settling = window.setTimeout(() => remember(query), SETTLED);
  }

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => {
      moveTo({ ...state(), query: input.value, literally: false }, 'replaceState');
      void show();
    }, PAUSE);
  });
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    if (input.value !== state().query) step({ ...state(), query: input.value, literally: false });
    list.querySelector('a')?.focus();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') move(event, -1, 1);
  });
  list.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'ArrowDown') move(event, at, 1);
    if (event.key === 'ArrowUp') move(event, at, -1);
  });
  function move(event: KeyboardEvent, from: number, by: number): void {
    const to = from + by;
    const link = to < 0 ? input : list.querySelectorAll('a')[to];
    if (link === undefined) return;
    event.preventDefault();
    link.focus();
  }
  more.addEventListener('click', () => void loadMore());
  sort.addEventListener('change', () => step({ ...state(), order: sort.value as Order }));
  addEventListener('popstate', () => {
    address = location.search;
    input.value = state().query;
    void show();
  });
  addEventListener('pagehide', keepProgress);
  list.addEventListener('click', () => {
    const query = tidy(state().query);
    if (query !== '') remember(query);
  });

  history.scrollRestoration = 'manual';
  if (input.value === '') input.value = state().query;
  else if (input.value !== state().query) moveTo({ ...state(), query: input.value }, 'replaceState', progress());
  void show();
}
