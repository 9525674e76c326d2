/**
 * The search of the site: what was typed → pages in the order of how well they answer, and what was done with the words
 * on the way. Knows nothing of the page that shows it; runs in a browser and in Node alike.
 */
import type { PageKind } from '#domain/facets.ts';
import { type Equivalents, equivalentTable, listed, type Variant, variants } from './equivalents.ts';
import type { PagefindIndex } from './index/pagefind-index.ts';
import { parseQuery, type Sought, type SoughtWord } from './query.ts';
import { type Best, createRanking, NEAR_BEST, type RankedPage } from './ranking.ts';
import { guesses, isUnknown, nearestWords, spellingOn, telexGuess, usualSpelling } from './spelling.ts';

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
/** A page that only happens to have all words is shown where it comes this near to the best. */
const BY_CHANCE = 0.15;
/** Worth of an answer to the last word as a mere beginning of another. */
const BEGUN = 0.85;

export interface Search {
  /** `literally`: what was typed is not to be corrected. */
  ask(typed: string, literally?: boolean): Promise<Answer>;
}

export async function createSearch(index: PagefindIndex, equivalents: Equivalents): Promise<Search> {
  const table = equivalentTable(equivalents);
  const [kinds] = await Promise.all([index.filter('loai'), index.load([])]);
  const priors = new Map<number, number>();
  for (const [kind, weight] of Object.entries(PRIOR))
    for (const page of kinds.get(kind) ?? []) priors.set(page, weight);
  const rank = createRanking(index, (page) => priors.get(page) ?? 1);

  const load = (sought: readonly Sought[]) =>
    index.load(sought.flatMap(({ words }) => words).filter((word) => !isOneLetter(word)));

  /** The words of the site that look like those typed, as they are usually written. */
  async function nearest(sought: readonly Sought[]): Promise<string[]> {
    const keys = sought.flatMap(({ words: [word] }) => nearestWords(word, index));
    await index.load(keys.map((key) => ({ key, unfinished: false })));
    return keys.map((key) => usualSpelling(key, index));
  }

  /** The best of what each way of saying it finds. */
  function answer(sought: readonly Sought[], best: Best): RankedPage[] {
    const pages = new Map<number, RankedPage>();
    for (const { sought: said, worth } of variants(sought, table).flatMap((way) => endings(way, index))) {
      for (const page of rank(said, worth, best)) {
        const known = pages.get(page.page);
        if (known === undefined || known.score < page.score) pages.set(page.page, page);
      }
    }
    return [...pages.values()].sort((a, b) => b.score - a.score || a.page - b.page);
  }

  /** The query with unknown words put right, one after another: the guess that gives the best answer counts. */
  async function understood(typed: readonly Sought[]): Promise<readonly Sought[]> {
    const known = listed(typed, table);
    const isStrange = (each: Sought) => !known.has(each) && isUnknownWord(each, index);
    let meant: readonly Sought[] = typed.map((each) => (isStrange(each) ? (telexGuess(each, index) ?? each) : each));
    if (meant.every((each, at) => each === typed[at])) meant = typed;
    else await load(meant);
    for (const each of meant) {
      if (!isStrange(each)) continue;
      const tries = guesses(each, index).map((parts) => meant.flatMap((other) => (other === each ? parts : [other])));
      await load(tries.flat());
      const best: Best = { score: 0, strong: false, alone: true };
      for (const sought of tries) {
        const { score } = best;
        answer(sought, best);
        if (best.score > score) meant = sought;
      }
    }
    return meant;
  }

  return {
    async ask(typed, literally = false) {
      const { text, sought: all } = parseQuery(typed);
      const sought = index.isWhole ? all : withoutLetter(all);
      await load(variants(sought, table).flatMap((way) => way.sought));
      const meant = literally ? sought : await understood(sought);
      const pages = answer(meant, { score: 0, strong: false, alone: false });
      const corrected = meant === sought ? undefined : spoken(meant, pages[0]?.page, index);
      return {
        typed: text,
        ...(corrected !== undefined && { corrected }),
        ...shown(pages),
        nearest: pages.length > 0 ? [] : await nearest(sought),
      };
    },
  };
}

/** It may be the first of too many words to load them all. */
const isOneLetter = ({ key, unfinished }: SoughtWord) => unfinished && key.length === 1 && !/\d/.test(key);

/** The query without the single letter that it ends in. */
function withoutLetter(sought: readonly Sought[]): readonly Sought[] {
  const isLetter = sought.at(-1)?.words.every(isOneLetter);
  return isLetter && sought.length > 1 ? sought.slice(0, -1) : sought;
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
