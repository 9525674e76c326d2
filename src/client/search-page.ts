/** The search page: asks Pagefind, shows what it finds. The query is in the address. */
import { swapBack, swapForIndex } from '#vietnamese/search-swap.ts';
import { hrefOf } from './edition.ts';

interface Found {
  url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
}
interface Pagefind {
  options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  search: (query: string) => Promise<{ results: readonly { data: () => Promise<Found> }[] }>;
}

declare global {
  /** Pagefind, where it cannot be imported: the edition on a stick brings it as a script. */
  var pagefindModule: Pagefind | undefined;
}

/** Every result costs a fragment to load: a screenful first, more when asked for. */
const SCREENFUL = 8;

/** Pagefind marks the words it found with <mark>; everything else in an excerpt is text. */
function excerptNodes(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    if (!(node instanceof HTMLElement)) return document.createTextNode(swapBack(node.textContent ?? ''));
    const mark = document.createElement('mark');
    mark.textContent = swapBack(node.textContent);
    return mark;
  });
}

function resultItem({ url, excerpt, meta }: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const text = document.createElement('p');
  link.href = hrefOf(url);
  link.textContent = swapBack(meta['title'] ?? url);
  text.append(...excerptNodes(excerpt));
  item.append(link, text);
  return item;
}

async function startSearch(root: HTMLElement): Promise<void> {
  const words = root.dataset;
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const list = root.querySelector<HTMLElement>('[data-search-results]');
  const more = root.querySelector<HTMLElement>('[data-search-more]');
  const query = new URLSearchParams(location.search).get('q')?.normalize('NFC').trim() ?? '';
  if (query === '' || status === null || list === null) return;
  const input = document.querySelector<HTMLInputElement>('main input[name="q"]');
  if (input !== null) input.value = query;
  status.textContent = words['loading'] ?? '';
  try {
    const pagefind =
      globalThis.pagefindModule ?? ((await import(/* @vite-ignore */ words['bundle'] ?? '')) as Pagefind);
    await pagefind.options({ noWorker: true, baseUrl: words['bundle']?.replace(/pagefind\/[^/]*$/, '') });
    const { results } = await pagefind.search(swapForIndex(query));
    const show = async () => {
      const next = results.slice(list.children.length, list.children.length + SCREENFUL);
      list.append(...(await Promise.all(next.map(({ data }) => data()))).map(resultItem));
      if (more) more.hidden = list.children.length >= results.length;
    };
    list.replaceChildren();
    await show();
    more?.addEventListener('click', () => void show());
    const sentence =
      results.length === 0
        ? words['empty']?.replace(/, hoặc xem: .*/, ', hoặc xem danh sách đầy đủ bên dưới.')
        : words['results'];
    status.textContent = (sentence ?? '').replace('{n}', String(results.length)).replace('{query}', query);
  } catch {
    status.textContent = words['failed'] ?? '';
  }
}

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page !== null) void startSearch(page);
