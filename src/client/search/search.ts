/**
 * The search of the site: what was typed → pages in the order of how well they answer, and what was done with the words
 * on the way. Knows nothing of the page that shows it; runs in a browser and in Node alike.
 */
import type { PageKind } from '#domain/facets.ts';
import {
  type EquivalentTable,
  type Equivalents,
  equivalentTable,
  listed,
  type Variant,
  variants,
} from './equivalents.ts';
import type { PagefindIndex } from './index/pagefind-index.ts';
import { parseQuery, type Query, type Sought } from './query.ts';
import { rank, type RankedPage } from './ranking.ts';
import { guesses, isUnknown, nearestWords, spellingOn, telexGuess } from './spelling.ts';

export interface Answer {
  /** What was typed, tidied. */
  typed: string;
  /** What was searched for where it differs from what was typed. */
  corrected?: string;
  /** No page has all the words; these have the most of them. */
  relaxed: boolean;
  pages: readonly RankedPage[];
  /** Where nothing was found: words of the site that look like those typed. */
  nearest: readonly string[];
}

/** Pages of entries answer before those that speak about the site. */
const PRIOR: Readonly<Partial<Record<PageKind, number>>> = {
  'tin-tuc': 0.9,
  'bo-tieu-chi': 0.7,
  'lich-lam-mau': 0.6,
  trang: 0.5,
};
/** A page that lacks a word is shown only where it comes near the best; one that only happens to have all, too. */
const NEAR_BEST = 0.25;
const BY_CHANCE = 0.15;
/** Worth of an answer to the last word as a mere beginning of another. */
const BEGUN = 0.85;

export interface Search {
  /** `literally`: what was typed is not to be corrected. */
  ask(typed: string, literally?: boolean): Promise<Answer>;
}

export async function createSearch(index: PagefindIndex, equivalents: Equivalents): Promise<Search> {
  const table = equivalentTable(equivalents);
  const kinds = await index.filter('loai');
  const priors = new Map<number, number>();
  for (const [kind, weight] of Object.entries(PRIOR))
    for (const page of kinds.get(kind) ?? []) priors.set(page, weight);
  const prior = (page: number) => priors.get(page) ?? 1;

  return {
    async ask(typed, literally = false) {
      const query = parseQuery(typed);
      const asked = variants(query.sought, table).flatMap(({ sought }) => sought);
      await index.load(asked.flatMap(({ words }) => words.map(({ key }) => key)).filter(({ length }) => length > 1));
      const meant = literally
        ? query.sought
        : await understood(query, index, table, (sought) => answer(sought, table, index, prior));
      const pages = answer(meant, table, index, prior);
      const corrected = meant === query.sought ? undefined : spoken(meant, pages[0]?.page, index);
      return {
        typed: query.text,
        ...(corrected !== undefined && { corrected }),
        ...shown(pages),
        nearest: pages.length > 0 ? [] : query.sought.flatMap(({ words: [word] }) => nearestWords(word, index)),
      };
    },
  };
}

/** The best of what each way of saying it finds. */
function answer(
  sought: readonly Sought[],
  table: EquivalentTable,
  index: PagefindIndex,
  prior: (page: number) => number,
): RankedPage[] {
  const best = new Map<number, RankedPage>();
  for (const { sought: said, worth } of variants(sought, table).flatMap((way) => endings(way, index))) {
    for (const page of rank(said, index, prior)) {
      // What is said in other words should at least be said there in so many words.
      const score = page.score * (page.strong ? worth : worth ** 3);
      const known = best.get(page.page);
      if (known === undefined || known.score < score) best.set(page.page, { ...page, score });
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.page - b.page);
}

/** Where the last word is one as it stands, it is meant as it stands; what only begins with it answers less well. */
function endings(way: Variant, index: PagefindIndex): Variant[] {
  const last = way.sought.at(-1);
  const word = last?.words.at(-1);
  if (last === undefined || !word?.unfinished || index.word(word.key) === undefined) return [way];
  const words = [...last.words.slice(0, -1), { ...word, unfinished: false }];
  return [
    { sought: [...way.sought.slice(0, -1), { ...last, words }], worth: way.worth },
    { sought: way.sought, worth: way.worth * BEGUN },
  ];
}

/** Where good answers have all the words in so many words, only such; else what comes near the best. */
function shown(pages: readonly RankedPage[]): Pick<Answer, 'pages' | 'relaxed'> {
  const best = pages[0]?.score ?? 0;
  if (pages.some(({ strong }) => strong)) {
    const good = pages.filter(({ strong, whole, score }) => strong || (whole && score >= best * BY_CHANCE));
    return { relaxed: false, pages: good };
  }
  const kept = pages.filter(({ score }) => score >= best * NEAR_BEST);
  return { relaxed: kept.length > 0 && !kept.some(({ whole }) => whole), pages: kept };
}

/** The query with unknown words put right, one after another: the guess that gives the best answer counts. */
async function understood(
  query: Query,
  index: PagefindIndex,
  table: EquivalentTable,
  ask: (sought: readonly Sought[]) => readonly RankedPage[],
): Promise<readonly Sought[]> {
  const known = listed(query.sought, table);
  const isStrange = (each: Sought) => !known.has(each) && isUnknownWord(each, index);
  let meant: readonly Sought[] = query.sought.map((each) =>
    isStrange(each) ? (telexGuess(each, index) ?? each) : each,
  );
  if (meant.every((each, at) => each === query.sought[at])) meant = query.sought;
  for (const each of meant) {
    if (!isStrange(each)) continue;
    const tries = guesses(each, index).map((parts) => meant.flatMap((other) => (other === each ? parts : [other])));
    await index.load(tries.flat().flatMap(({ words }) => words.map(({ key }) => key)));
    const [best] = tries
      .map((sought) => ({ sought, score: ask(sought)[0]?.score ?? 0 }))
      .sort((a, b) => b.score - a.score);
    if (best !== undefined && best.score > 0) meant = best.sought;
  }
  return meant;
}

/** A word that carries the query, and that the site does not have. */
function isUnknownWord({ words, optional }: Sought, index: PagefindIndex): boolean {
  const [word] = words;
  return word !== undefined && words.length === 1 && !optional && isUnknown(word, index);
}

/** What was understood, as the page that answers best writes it. */
function spoken(sought: readonly Sought[], page: number | undefined, index: PagefindIndex): string {
  return sought
    .flatMap(({ words }) => words)
    .map(({ typed, key }) => (typed === key ? spellingOn(page, key, index) : typed))
    .join(' ');
}
