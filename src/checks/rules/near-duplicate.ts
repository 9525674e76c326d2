import { fold, foldedWords } from '#vietnamese/fold.ts';
import { type ContentFile, itemsOf, textOf } from '../content.ts';
import { defineRule } from '../rule.ts';
import { isRecord } from '../schema-walk.ts';

/** Shorter titles are alike by chance. */
const TITLE_WORDS = 5;
const TITLE_LIKENESS = 0.8;
/** Words in a row; what so many texts share is a phrase of the trade, or of our editors. */
const SHINGLE = 6;
const COMMON = 4;
const FEWEST = 20;
const TEXT_LIKENESS = 0.5;

/** Two records of one practice split what is known of it; two variants say how they hang together. */
export const nearDuplicate = defineRule('near-duplicate', 'Một mô hình chỉ có một mục', function* (content) {
  const practices = content
    .of('mo-hinh')
    .filter((file) => ['tham-dinh', 'cong-bo'].includes(textOf(file, 'status') ?? ''));
  const titles = practices.map((file) => new Set(foldedWords(textOf(file, 'title') ?? '')));
  const texts = sharedShingles(practices);
  const alike = alikeTitles(titles);
  for (const [index, mine] of practices.entries()) {
    const shared = texts.sharedWith.get(index) ?? new Map<number, number>();
    const isText = (at: number) => {
      const common = shared.get(at) ?? 0;
      const smaller = Math.min(texts.sizes[index] ?? 0, texts.sizes[at] ?? 0);
      return common >= FEWEST && common / smaller >= TEXT_LIKENESS;
    };
    const near = [...new Set([...shared.keys(), ...(alike.get(index) ?? [])])].toSorted((left, right) => left - right);
    // The first one is enough to send the author there: of a thousand alike every one would have a thousand.
    const at = near.find((other) => {
      const theirs = practices[other];
      return (
        theirs !== undefined && (isText(other) || isLike(titles[index], titles[other])) && !areRelated(mine, theirs)
      );
    });
    if (at === undefined) continue;
    yield {
      file: mine,
      at: { path: ['title'] },
      found: textOf(mine, 'title') ?? '',
      expected: `mô hình chưa có; ${isText(at) ? 'bài' : 'tiêu đề'} gần trùng với ${practices[at]?.file ?? ''}`,
      mend: 'gộp hai mục; là hai mô hình khác nhau thì nối bằng related, hoặc ghi waivers kèm lý do',
    };
  }
});

/**
 * Earlier titles that may be like each title. Two sets of words that are so much alike share one of their few rarest
 * words, so that not every pair has to be compared.
 */
function alikeTitles(titles: readonly ReadonlySet<string>[]): ReadonlyMap<number, ReadonlySet<number>> {
  const counts = new Map<string, number>();
  for (const word of titles.flatMap((title) => [...title])) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string) => counts.get(word) ?? 0;
  const holders = new Map<string, number[]>();
  const found = new Map<number, Set<number>>();
  for (const [index, title] of titles.entries()) {
    const rarest = [...title].toSorted((left, right) => rarity(left) - rarity(right) || (left < right ? -1 : 1));
    const near = new Set<number>();
    for (const word of rarest.slice(0, title.size - Math.ceil(title.size * TITLE_LIKENESS) + 1)) {
      const known = holders.get(word) ?? [];
      known.forEach((at) => near.add(at));
      holders.set(word, [...known, index]);
    }
    found.set(index, near);
  }
  return found;
}

/** Not the same: that is another rule's. */
function isLike(left: ReadonlySet<string> = new Set(), right: ReadonlySet<string> = new Set()): boolean {
  const common = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - common;
  return Math.min(left.size, right.size) >= TITLE_WORDS && common < all && common / all >= TITLE_LIKENESS;
}

function areRelated(left: ContentFile, right: ContentFile): boolean {
  const names = (file: ContentFile, other: ContentFile) =>
    itemsOf(file, 'related').some((item) => isRecord(item) && item['to'] === `mo-hinh/${other.id}`);
  return names(left, right) || names(right, left);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The same for all spellings of a word that fold alike. Words come again and again: each is folded once. */
function idOf(word: string, ids: Map<string, number>): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  const id = ids.get(folded) ?? ids.size + 1;
  ids.set(folded, id).set(word, id);
  return id;
}

/** A row of words as a number: 32 bits of hash, so that two rows are taken for one once in a million. */
function shinglesOf(file: ContentFile, wordIds: Map<string, number>): Set<number> {
  const shingles = new Set<number>();
  for (const { text, path, meta } of file.texts()) {
    if (path.length > 0 && meta.format !== 'prose') continue;
    const ids = Array.from(text.match(WORD) ?? [], (word) => idOf(word, wordIds));
    for (let from = 0; from + SHINGLE <= ids.length; from += 1) {
      let hash = 0;
      for (let at = from; at < from + SHINGLE; at += 1) {
        hash = Math.imul(hash ^ (ids[at] ?? 0), 0x9e3779b1);
        hash ^= hash >>> 15;
      }
      shingles.add(hash >>> 0);
    }
  }
  return shingles;
}

/** How many practices there may be: what is left of a number beside a hash. */
const MOST = 2 ** 20;

interface Shared {
  /** How many shingles each text has. */
  readonly sizes: readonly number[];
  /** How many two texts share: by the later text, then by the earlier. */
  readonly sharedWith: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** All shingles of all texts in one sorted row of numbers, so that those of a kind stand together. */
function sharedShingles(practices: readonly ContentFile[]): Shared {
  const wordIds = new Map<string, number>();
  const shingles = practices.slice(0, MOST).map((file) => shinglesOf(file, wordIds));
  const row = Float64Array.from(
    (function* () {
      for (const [at, some] of shingles.entries()) for (const hash of some) yield hash * MOST + at;
    })(),
  ).sort();
  const sharedWith = new Map<number, Map<number, number>>();
  for (let from = 0, to = 0; from < row.length; from = to) {
    const hash = Math.floor((row[from] ?? 0) / MOST);
    while (to < row.length && Math.floor((row[to] ?? 0) / MOST) === hash) to += 1;
    if (to - from < 2 || to - from > COMMON) continue;
    const holders = Array.from(row.subarray(from, to), (each) => each % MOST);
    for (const [at, later] of holders.entries()) {
      const counts = sharedWith.get(later) ?? new Map<number, number>();
      for (const earlier of holders.slice(0, at)) counts.set(earlier, (counts.get(earlier) ?? 0) + 1);
      sharedWith.set(later, counts);
    }
  }
  return { sizes: shingles.map(({ size }) => size), sharedWith };
}
