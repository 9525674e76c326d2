/** Which pages answer a query, and in what order. */
import { type Evidence, evidenceOf, following, type PageEvidence, type Span } from './evidence.ts';
import { BOUNDARY } from '#words/search-index.ts';
import type { PagefindIndex } from './index/pagefind-index.ts';
import type { Sought } from './query.ts';

export interface RankedPage {
  page: number;
  score: number;
  /** Has everything that was sought. */
  whole: boolean;
  /** Has it all in its title, in another of its names, or side by side in its text. */
  strong: boolean;
  text: readonly Span[];
  title: readonly Span[];
}

/** What a name, a place or the text is worth where all of the query stands there. */
const WORTH = { name: 10, title: 10, names: 8, about: 4, text: 3, phrase: 5 } as const;
/** Words side by side in another order, or with one between, are still about the same. */
const NEAR = 3;
/** As in BM25: how soon more of the same word stops counting. */
const SATURATION = 1.2;
/** Even a word that every page has was typed for a reason. */
const COMMON = 0.7;
/** A fit from which a word is the one that was meant. */
const FITS = 0.6;
/** Fit of a word that may be there, unindexed. */
const DOUBTFUL = 0.7;

interface Slot {
  evidence: Evidence;
  /** How much the word tells: the fewer pages have it, the more. */
  weight: number;
  optional: boolean;
  doubtful: boolean;
}

/** Positions of the signs between the names of a page. */
function boundariesOf(index: PagefindIndex): (page: number) => ReadonlySet<number> {
  const field = index.field('names');
  const postings = index.word(BOUNDARY)?.spellings.flatMap((each) => each.postings) ?? [];
  const byPage = new Map(postings.map(({ page, fields }) => [page, new Set(fields.get(field))]));
  return (page) => byPage.get(page) ?? new Set();
}

/** The weight of the words of the query that are, in their order, one of the page's names from its first word to its last. */
function wholeName(
  slots: readonly Slot[],
  names: readonly (readonly Span[])[],
  boundaries: ReadonlySet<number>,
): number {
  let best = 0;
  for (let first = 0; first < slots.length; first += 1) {
    let run: readonly Span[] = (names[first] ?? []).filter(([from]) => boundaries.has(from - 1));
    let weight = 0;
    let step = 1;
    for (let at = first; run.length > 0; at += 1) {
      weight += slots[at]?.weight ?? 0;
      if (run.some(([, to]) => boundaries.has(to + step))) best = Math.max(best, weight);
      const next = following(run, names[at + 1] ?? [], step);
      // A function word stands in the name, and in no index.
      const stepped = next.length === 0 && (slots[at + 1]?.optional || slots[at + 1]?.doubtful);
      run = stepped ? run : next;
      step = stepped ? step + 1 : 1;
    }
  }
  return best;
}

type SpansOf = (evidence: PageEvidence | undefined) => readonly Span[];

/**
 * Every page that has some of it, best first. `prior` weighs kinds of page against each other.
 */
export function rank(sought: readonly Sought[], index: PagefindIndex, prior: (page: number) => number): RankedPage[] {
  const slots = sought
    .map((each) => slotOf(each, index))
    .filter(({ evidence, optional }) => !optional || evidence.size > 0);
  const total = sum(slots.map(({ weight, optional }) => (optional ? 0 : weight)));
  if (total === 0) return [];
  const pages = new Set(slots.filter(({ optional }) => !optional).flatMap(({ evidence }) => [...evidence.keys()]));
  const places = {
    title: inField(index.field('title')),
    names: inField(index.field('names')),
    about: inField(index.field('about')),
  };
  const bounds = boundariesOf(index);
  return [...pages]
    .map((page): RankedPage => {
      const found = slots.map(({ evidence }) => evidence.get(page));
      const title = standing(slots, found, places.title, total);
      const names = standing(slots, found, places.names, total);
      const about = standing(slots, found, places.about, total);
      const text = standing(slots, found, (each) => each?.text ?? [], total);
      const fits = (at: number) => found[at]?.fit ?? (slots[at]?.doubtful ? DOUBTFUL : 0);
      const covered = sum(slots.map(({ weight, optional }, at) => (optional ? 0 : weight * fits(at)))) / total;
      const often = sum(
        slots.map(({ weight }, at) => {
          const times = found[at]?.text.length ?? 0;
          return (weight * times) / (times + SATURATION * (0.4 + 0.6 * index.length(page)));
        }),
      );
      const named =
        WORTH.title * title.share ** 2 * (0.6 + 0.4 * title.order) +
        WORTH.names * names.share ** 2 * (0.3 + 0.7 * names.order) +
        WORTH.about * about.share ** 2 * (0.5 + 0.5 * about.order);
      const called = (WORTH.name * wholeName(slots, found.map(places.names), bounds(page))) / total;
      const told =
        WORTH.text * (often / total) * (0.4 + 0.6 * text.order) + WORTH.phrase * text.share ** 2 * text.order;
      const whole = slots.every(({ optional }, at) => optional || fits(at) >= FITS);
      const strong =
        whole && (title.held > 0.9 || (names.held > 0.9 && names.order > 0.7) || (text.held > 0.9 && text.order > 0.9));
      return {
        page,
        score: (called + (named + told) * covered) * covered * prior(page),
        whole,
        strong,
        text: found.flatMap((each) => each?.text ?? []).sort((a, b) => a[0] - b[0]),
        title: found.flatMap((each) => places.title(each)).sort((a, b) => a[0] - b[0]),
      };
    })
    .sort((a, b) => b.score - a.score || a.page - b.page);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const inField =
  (field: number): SpansOf =>
  (evidence) =>
    evidence?.fields.get(field) ?? [];

function slotOf(sought: Sought, index: PagefindIndex): Slot {
  const evidence = evidenceOf(sought, index);
  const weight = COMMON + Math.log(1 + (index.pageCount - evidence.size + 0.5) / (evidence.size + 0.5));
  return { evidence, weight, optional: sought.optional, doubtful: sought.doubtful ?? false };
}

/** How a query stands in one place of a page: title, names, text. */
interface Standing {
  /** How much of it is there, by weight and fit. */
  share: number;
  /** How much of it is there, whether or not its marks agree to the last. */
  held: number;
  /** How much of it stands side by side, in order. */
  order: number;
}

function standing(
  slots: readonly Slot[],
  found: readonly (PageEvidence | undefined)[],
  spansOf: SpansOf,
  total: number,
): Standing {
  const here = found.map(spansOf);
  const shares = (worth: (at: number) => number) =>
    sum(slots.map(({ weight, optional }, at) => (optional || here[at]?.length === 0 ? 0 : weight * worth(at)))) / total;
  const share = shares((at) => found[at]?.fit ?? 0);
  const held = shares((at) => ((found[at]?.fit ?? 0) >= FITS ? 1 : 0));
  if (share === 0) return { share, held, order: 0 };
  let [pairs, kept] = [0, 0];
  for (let at = 1; at < slots.length; at += 1) {
    const weight = ((slots[at - 1]?.weight ?? 0) + (slots[at]?.weight ?? 0)) / 2;
    const [left = [], right = []] = [here[at - 1], here[at]];
    pairs += weight;
    kept += weight * nearness(left, right);
  }
  return { share, held, order: pairs === 0 ? 1 : kept / pairs };
}

/** 1 where the second follows the first at once, less where they are only near each other. */
function nearness(left: readonly Span[], right: readonly Span[]): number {
  if (left.length === 0 || right.length === 0) return 0;
  if (following(left, right).length > 0) return 1;
  let at = 0;
  for (const [from, to] of left) {
    while ((right[at]?.[1] ?? Infinity) < from - NEAR) at += 1;
    for (let next = at; (right[next]?.[0] ?? Infinity) <= to + NEAR; next += 1) {
      if (right[next] !== undefined) return 0.5;
    }
  }
  return 0;
}
