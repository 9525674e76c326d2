/**
 * The search of the site: what was typed → pages in the order of how well they answer, and what was done with the words
 * on the way. Knows nothing of the page that shows it; runs in a browser and in Node alike.
 */
import type { PageKind } from '#domain/facets.ts';
import { type Equivalents, equivalentTable, listed, type Variant, variants } from './equivalents.ts';
import type { SiteIndex } from './index/site-index.ts';
import { parseQuery, type Sought } from './query.ts';
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
/** So many parts of the index are loaded for the beginning of a word. */
const WIDEST = 8;

export interface Search {
  /** `literally`: what was typed is not to be corrected. */
  ask(typed: string, literally?: boolean): Promise<Answer>;
}

export function createSearch(index: SiteIndex, equivalents: Equivalents): Search {
  const table = equivalentTable(equivalents);
  const rank = createRanking(index, (page) => PRIOR[index.values('loai', page)[0] as PageKind] ?? 1);

  const load = (sought: readonly Sought[]) => index.load(sought.flatMap(({ words }) => words));

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
    return [...pages.values()].sort((a, b) => b.score - a.score || b.page - a.page);
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
      const sought = settled(all, index);
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

/** Too many words begin with what was typed of the last one: it is taken as it stands, or left out until there is more. */
function settled(sought: readonly Sought[], index: SiteIndex): readonly Sought[] {
  const last = sought.at(-1);
  const word = last?.words.at(-1);
  if (last === undefined || word === undefined || index.spread(word) <= WIDEST) return sought;
  const before = sought.slice(0, -1);
  if (index.count(word.key) === 0 && before.length > 0) return before;
  return [...before, { ...last, words: [...last.words.slice(0, -1), { ...word, unfinished: false }] }];
}

/** Where the last word is one as it stands, it is meant as it stands; what only begins with it answers less well. */
function endings(way: Variant, index: SiteIndex): Variant[] {
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
function isUnknownWord({ words, optional }: Sought, index: SiteIndex): boolean {
  const [word] = words;
  return word !== undefined && words.length === 1 && !optional && isUnknown(word, index);
}

/** What was understood, as the page that answers best writes it. */
function spoken(sought: readonly Sought[], page: number | undefined, index: SiteIndex): string {
  return sought
    .flatMap(({ words }) => words)
    .map(({ typed, key }) => (typed === key ? spellingOn(page, key, index) : typed))
    .join(' ');
}
