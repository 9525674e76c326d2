/**
 * A search box anywhere on the site: the first five results under it while one types, as a combobox. Pressing Enter
 * without choosing goes to the search page, as the form does by itself.
 */
import { routes } from '#routes';
import sheet from '#styles/search-popup.css?inline';
import { fill } from '#words/fill.ts';
import { searchWords as words } from '#words/search.ts';
import { adoptStyle } from '../adopt-style.ts';
import { hrefOf } from '../edition.ts';
import { tidy } from './query.ts';
import { recentSearches, remember } from './recent.ts';
import { element, markedText, resultHref } from './result-item.ts';
import { openSession } from './session.ts';

const SHOWN = 5;
/** Milliseconds without a key before the search begins. */
const PAUSE = 90;

export function startSearchBox(input: HTMLInputElement): void {
  adoptStyle(sheet);
  const list = element('div', '');
  const status = element('p', 'meta');
  const popup = element('div', 'search-popup', status, list);
  let turn = 0;
  let waiting = 0;
  let active = -1;

  list.id = 'tim-ngay';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words['search.found']);
  status.setAttribute('role', 'status');
  popup.hidden = true;
  input.after(popup);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('a')];

  function open(isOpen: boolean): void {
    popup.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen && options().length > 0));
    if (!isOpen) choose(-1);
  }

  function choose(at: number): void {
    active = at;
    for (const [index, each] of options().entries()) each.setAttribute('aria-selected', String(index === at));
    const chosen = options()[at];
    if (chosen === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', chosen.id);
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  function show(sentence: string, links: readonly HTMLAnchorElement[]): void {
    for (const [index, link] of links.entries()) {
      link.id = `${list.id}-${index}`;
      link.setAttribute('role', 'option');
      link.tabIndex = -1;
    }
    status.textContent = sentence;
    list.replaceChildren(...links);
    choose(-1);
    open(sentence !== '' || links.length > 0);
  }

  function option(href: string, ...content: readonly (Node | string)[]): HTMLAnchorElement {
    const link = element('a', '', ...content) as HTMLAnchorElement;
    link.href = href;
    return link;
  }

  function showRecent(): void {
    const recent = recentSearches();
    const links = recent.map((query) => option(hrefOf(routes.search(query)), query));
    show(recent.length === 0 ? '' : words['search.recent'], links);
  }

  async function search(): Promise<void> {
    const mine = ++turn;
    const typed = tidy(input.value);
    if (typed === '') return showRecent();
    try {
      const session = await openSession();
      const answer = await session.ask(typed);
      const searched = answer.corrected ?? answer.typed;
      const found = await Promise.all(answer.pages.slice(0, SHOWN).map((page) => session.describe(page)));
      if (mine !== turn || document.activeElement !== input) return;
      const links = found.map((each) =>
        option(
          resultHref(each, searched),
          element('b', '', ...markedText(each.title)),
          element('small', '', each.about.join(' · ')),
        ),
      );
      const count = answer.pages.length;
      if (count > SHOWN) links.push(option(hrefOf(routes.search(typed)), fill(words['search.all'], { n: count })));
      const sentence = count === 0 ? words['search.nothing'] : words['search.results'];
      show(fill(sentence, { n: count, query: searched }), links);
    } catch (error) {
      if (mine !== turn) return;
      show(words['search.failedShort'], []);
      console.warn(error);
    }
  }

  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(search, PAUSE);
  });
  input.addEventListener('focus', () => void search());
  input.addEventListener('keydown', (event) => {
    const count = options().length;
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (event.key === 'Escape' && !popup.hidden) {
      event.preventDefault();
      open(false);
    } else if (step !== undefined && count > 0) {
      event.preventDefault();
      if (popup.hidden) open(true);
      choose(((active + step + 1 + count + 1) % (count + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      options()[active]?.click();
    }
  });
  popup.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', () => {
    const typed = tidy(input.value);
    if (typed !== '') remember(typed);
  });
  input.addEventListener('blur', () => open(false));
  void search();
}
