/**
 * Made-up entries for the search to pass over: pages of about 600 syllables in the words that entries share. What tells
 * entries apart is not in them, so that the judged queries keep their right answers: words that are names, and words
 * and pairs of words that only a few real pages have. Places are named with syllables that no real page has.
 */
import { fields, forces } from '#schema/vocabularies.ts';
import type { BuiltPage } from '#integrations/pages.ts';
import { indexerAttributes, type SearchRecord } from '#views/search-record.ts';
import { fold, foldedWords } from '#vietnamese/fold.ts';
import { type Pick, picker, randomFor } from '../sample-text.ts';

const SHARED_BY = 4;
const SYLLABLES = 600;
const PARAGRAPHS = 8;

const FIELDS = Object.keys(fields);
const FORCES = Object.keys(forces).filter((force) => force !== 'khong-neu');
const ONSETS = 'B Bl Ch D Đ G H K Kr L M N Ng Nh Ph R S T Th Tr V X Y'.split(' ');
const RIMES = 'ai ăk âng ao ăp em êng iêng inh oan ôk ong ơi uân ung ươm ươt ỵt ẽo ẳng ỗm ũng ạch ịu'.split(' ');

const small = (word: string) => word.toLowerCase();

const HEADS = ['Việc hay', 'Lịch trực', 'Buổi chiều', 'Mùa gặt', 'Vườn rau', 'Bữa cơm', 'Sân phơi'];

/** Which words follow which, as often as they do on the real pages; under '' the words that may begin. */
type Chain = ReadonlyMap<string, readonly string[]>;

/** What noise is made of. */
export interface Vocabulary {
  chain: Chain;
  /** For names of places. */
  syllables: readonly string[];
}

/** @param texts of the real pages */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const real = new Set(texts.flatMap(foldedWords));
  const syllables = ONSETS.flatMap((onset) => RIMES.map((rime) => onset + rime));
  return { chain: chainOf(texts), syllables: syllables.filter((syllable) => !real.has(fold(syllable))) };
}

function chainOf(texts: readonly string[]): Chain {
  const pages = texts.map((text) => text.match(/\p{L}+/gu) ?? []);
  const isCommon = commonWords(pages);
  const pairs = pages.map((page) => page.map((word, at) => [small(page[at - 1] ?? ''), small(word)] as const));
  const shared = pagesWith(pairs.map((page) => page.map((pair) => pair.join(' '))));
  const chain = new Map<string, string[]>([['', []]]);
  for (const [before, word] of pairs.flat()) {
    if (!isCommon(word)) continue;
    chain.get('')?.push(word);
    if ((shared.get(`${before} ${word}`) ?? 0) < SHARED_BY || !isCommon(before)) continue;
    const known = chain.get(before);
    if (known === undefined) chain.set(before, [word]);
    else known.push(word);
  }
  return chain;
}

/** Words on several pages that are written with a small letter as often as not. */
function commonWords(pages: readonly (readonly string[])[]): (word: string) => boolean {
  const shared = pagesWith(pages.map((page) => page.map(small)));
  const capitals = new Map<string, number>();
  for (const word of pages.flat()) {
    const step = word === small(word) ? -1 : 1;
    capitals.set(small(word), (capitals.get(small(word)) ?? 0) + step);
  }
  return (word) => (shared.get(word) ?? 0) >= SHARED_BY && (capitals.get(word) ?? 0) <= 0;
}

function pagesWith(pages: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of pages.flatMap((page) => [...new Set(page)])) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function prose(chain: Chain, pick: Pick, syllables: number): string {
  const sentences: string[] = [];
  for (let left = syllables; left > 0;) {
    const length = Math.min(left, pick([9, 13, 17, 21]));
    let word = '';
    const words = Array.from({ length }, () => (word = pick(chain.get(word) ?? chain.get('') ?? [''])));
    sentences.push(`${capitalised(words.join(' '))}.`);
    left -= length;
  }
  return sentences.join(' ');
}

function recordOf(title: string, place: string, index: number, pick: Pick): SearchRecord {
  const year = 2018 + randomFor(index)(8);
  return {
    names: [title, `Chuyện thôn ${place}`],
    about: [`Chi bộ thôn ${place}`, `thôn ${place}`],
    place: `thôn ${place}`,
    date: { sorted: `${year}-0${1 + (index % 9)}-10`, shown: `10/${1 + (index % 9)}/${year}` },
    facets: {
      loai: [pick(['mo-hinh', 'mo-hinh', 'mo-hinh', 'chi-bo-lam-mau', 'tin-tuc'])],
      'linh-vuc': [pick(FIELDS)],
      'luc-luong': [pick(FORCES)],
      'dia-phuong': [`thon-mau-${index % 200}`],
      nam: [String(year)],
    },
  };
}

/** The page of one such entry, with what the real pages tell the indexer. */
export function noisePage(index: number, { chain, syllables }: Vocabulary): BuiltPage {
  const pick = picker(index);
  const place = `${pick(syllables)} ${pick(syllables)}`;
  const title = `${pick(HEADS)} ở thôn ${place}`;
  const { filters, meta, sort } = indexerAttributes(recordOf(title, place, index, pick));
  const record = Object.entries({ filter: filters, meta, sort }).flatMap(([name, values]) =>
    values.map((value) => `<i data-pagefind-${name}="${value}"></i>`),
  );
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => `<p>${prose(chain, pick, SYLLABLES / PARAGRAPHS)}</p>`);
  const address = `/mo-hinh/viec-mau-${index}/`;
  const html = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><main>
<article class="entry" data-pagefind-body><search-record hidden data-pagefind-ignore>${record.join('')}</search-record>
<h1>${title}</h1><div class="prose">${paragraphs.join('\n')}</div></article></main></body></html>\n`;
  return { file: `${address.slice(1)}index.html`, address, html };
}
