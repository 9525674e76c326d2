import { foldedWords } from '#vietnamese/fold.ts';
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
  const told = practices.map((file) => ({
    file,
    title: new Set(foldedWords(textOf(file, 'title') ?? '')),
    text: shinglesOf(file),
  }));
  const shared = sharedShingles(told.map(({ text }) => text));
  const alike = alikeTitles(told.map(({ title }) => title));
  for (const [index, mine] of told.entries()) {
    const near = new Set([...(shared.get(index)?.keys() ?? []), ...(alike.get(index) ?? [])]);
    for (const at of [...near].toSorted((left, right) => left - right)) {
      const theirs = told[at];
      if (theirs === undefined || areRelated(mine.file, theirs.file)) continue;
      const common = shared.get(index)?.get(at) ?? 0;
      const isText = common >= FEWEST && common / Math.min(mine.text.size, theirs.text.size) >= TEXT_LIKENESS;
      if (!isText && !isLike(mine.title, theirs.title)) continue;
      yield {
        file: mine.file,
        at: { path: ['title'] },
        found: textOf(mine.file, 'title') ?? '',
        expected: `mô hình chưa có; ${isText ? 'bài' : 'tiêu đề'} gần trùng với ${theirs.file.file}`,
        mend: 'gộp hai mục; là hai mô hình khác nhau thì nối bằng related, hoặc ghi waivers kèm lý do',
      };
    }
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
function isLike(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const common = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - common;
  return Math.min(left.size, right.size) >= TITLE_WORDS && common < all && common / all >= TITLE_LIKENESS;
}

function areRelated(left: ContentFile, right: ContentFile): boolean {
  const names = (file: ContentFile, other: ContentFile) =>
    itemsOf(file, 'related').some((item) => isRecord(item) && item['to'] === `mo-hinh/${other.id}`);
  return names(left, right) || names(right, left);
}

function shinglesOf(file: ContentFile): ReadonlySet<string> {
  const texts = file.texts().filter(({ path, meta }) => path.length === 0 || meta.format === 'prose');
  return new Set(
    texts.flatMap(({ text }) => {
      const words = foldedWords(text);
      return words.slice(SHINGLE - 1).map((_, index) => words.slice(index, index + SHINGLE).join(' '));
    }),
  );
}

/** How many shingles two texts share: by the later text, then by the earlier. */
function sharedShingles(texts: readonly ReadonlySet<string>[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const holders = new Map<string, number[]>();
  for (const [index, text] of texts.entries()) {
    for (const shingle of text) {
      const known = holders.get(shingle);
      if (known === undefined) holders.set(shingle, [index]);
      // One more than is looked at tells that it is a common one.
      else if (known.length <= COMMON) known.push(index);
    }
  }
  const shared = new Map<number, Map<number, number>>();
  for (const some of holders.values()) {
    if (some.length < 2 || some.length > COMMON) continue;
    for (const [at, later] of some.entries()) {
      const counts = shared.get(later) ?? new Map<number, number>();
      for (const earlier of some.slice(0, at)) counts.set(earlier, (counts.get(earlier) ?? 0) + 1);
      shared.set(later, counts);
    }
  }
  return shared;
}
