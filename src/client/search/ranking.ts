/** Which pages answer a query, and in what order. */
import { type Evidence, evidenceFinder, type PageEvidence, type Positions } from './evidence.ts';
import { FIELDS } from './index/contents.ts';
import type { SiteIndex } from './index/site-index.ts';
import { FITS, type Slot, standing, wholeName } from './places.ts';
import type { Sought } from './query.ts';

/** First and last position of an occurrence. */
export type Span = readonly [from: number, to: number];

export interface RankedPage {
  page: number;
  score: number;
  /** Has everything that was sought. */
  whole: boolean;
  /** Has it all in its title, in another of its names, or side by side in its text. */
  strong: boolean;
  /** Where it stands: worked out for the few pages that are shown. */
  text(): readonly Span[];
  title(): readonly Span[];
}

/** What a name, a place or the text is worth where all of the query stands there. */
const WORTH = { name: 10, title: 10, names: 8, about: 4, text: 3, phrase: 5 } as const;
/** As in BM25: how soon more of the same word stops counting. */
const SATURATION = 1.2;
/** Even a word that every page has was typed for a reason. */
const COMMON = 0.7;
/** Fit of a word that may be there, unindexed. */
const DOUBTFUL = 0.7;

const NOWHERE: Positions = [];
/** Numbers of the fields, as postings have them. */
const fields = { title: FIELDS.indexOf('title'), names: FIELDS.indexOf('names'), about: FIELDS.indexOf('about') };

/** A page that lacks a word is shown only where it comes near the best. */
export const NEAR_BEST = 0.25;

/** The best that was found so far: pages that cannot come near it are not looked at any closer. */
export interface Best {
  score: number;
  /** A strong page was found: pages that lack a word are not shown, but may still be the best. */
  strong: boolean;
  /** Nothing but the score is asked for. */
  alone: boolean;
}

function least({ score, strong, alone }: Best, whole: boolean): number {
  if (alone) return score;
  return whole ? 0 : score * (strong ? 1 : NEAR_BEST);
}

/**
 * Every page that has some of what is sought, save those that are too far from the best, which is kept up.
 * @param worth of what is sought; what is said in other words should at least be said there in so many words
 */
export type Rank = (sought: readonly Sought[], worth: number, best: Best) => RankedPage[];

/** @param prior weighs kinds of page against each other, 1 at most */
export function createRanking(index: SiteIndex, prior: (page: number) => number): Rank {
  const find = evidenceFinder(index);

  /** What a page is worth by its title, its names and what it is about. */
  function nameWorth(page: number, slots: readonly Slot[], found: Found, total: number) {
    const inNames = inField(found, fields.names);
    const title = standing(slots, found, inField(found, fields.title), total);
    const names = standing(slots, found, inNames, total);
    const about = standing(slots, found, inField(found, fields.about), total);
    return {
      called: (WORTH.name * wholeName(slots, inNames, index.boundaries(page))) / total,
      named:
        WORTH.title * title.share ** 2 * (0.6 + 0.4 * title.order) +
        WORTH.names * names.share ** 2 * (0.3 + 0.7 * names.order) +
        WORTH.about * about.share ** 2 * (0.5 + 0.5 * about.order),
      isMeant: title.held > 0.9 || (names.held > 0.9 && names.order > 0.7),
    };
  }

  function textWorth(page: number, slots: readonly Slot[], found: Found, inText: readonly Positions[], total: number) {
    const text = standing(slots, found, inText, total);
    const often = frequency(slots, inText, index.length(page)) / total;
    return {
      told: WORTH.text * often * (0.4 + 0.6 * text.order) + WORTH.phrase * text.share ** 2 * text.order,
      isTold: text.held > 0.9 && text.order > 0.9,
    };
  }

  return (sought, worth, best) => {
    const slots = sought
      .map((each) => slotOf(each, find(each), index.pageCount))
      .filter(({ optional, pages }) => !optional || pages.size > 0);
    const required = slots.filter(({ optional }) => !optional);
    const total = weightOf(required);
    if (total === 0) return [];
    const all = weightOf(slots) / total;
    const ranked: RankedPage[] = [];

    /** What may come of a page, told by how much of the query it has. */
    function glance(page: number): Candidate {
      let [covered, whole, isNamed] = [0, true, false];
      for (const { weight, optional, doubtful, pages } of slots) {
        const evidence = pages.get(page);
        if (evidence?.isNamed) isNamed = true;
        if (optional) continue;
        const fit = evidence?.fit ?? (doubtful ? DOUBTFUL : 0);
        covered += (weight * fit) / total;
        if (fit < FITS) whole = false;
      }
      const most = mostOf(covered, all, isNamed) * prior(page) * (whole ? worth : worth ** 3);
      return { page, covered, whole, isNamed, most };
    }

    function look({ page, covered, whole, isNamed, most }: Candidate): void {
      if (most < least(best, whole)) return;
      const found = slots.map(({ pages }) => pages.get(page));
      const inText = found.map((each) => each?.text ?? NOWHERE);
      const { told, isTold } = textWorth(page, slots, found, inText, total);
      const { called, named, isMeant } = isNamed ? nameWorth(page, slots, found, total) : UNNAMED;
      const strong = whole && (isMeant || isTold);
      const score = (called + (named + told) * covered) * covered * prior(page) * (strong ? worth : worth ** 3);
      if (score < least(best, whole)) return;
      best.score = Math.max(best.score, score);
      best.strong ||= strong;
      const title = () => spans(slots, inField(found, fields.title));
      ranked.push({ page, score, whole, strong, text: () => spans(slots, inText), title });
    }

    // What tells most comes first: pages that have nothing but the rest seldom come near the best, and are not even listed.
    const seen = new Set<number>();
    let [left, mayBeWhole] = [1, true];
    for (const { weight, doubtful, pages } of required.sort((a, b) => b.weight - a.weight)) {
      if (!mayBeWhole && mostOf(left, all, true) * worth ** 3 < least(best, false)) break;
      const candidates = [...pages.keys()].filter((page) => !seen.has(page)).map(glance);
      for (const candidate of candidates) if (candidate.whole) look(candidate);
      for (const candidate of candidates) if (!candidate.whole) look(candidate);
      for (const { page } of candidates) seen.add(page);
      left -= (weight / total) * (doubtful ? 1 - DOUBTFUL : 1);
      mayBeWhole &&= doubtful;
    }
    return ranked;
  };
}

interface Candidate {
  page: number;
  covered: number;
  whole: boolean;
  /** Has some of it in a field, not in the text alone. */
  isNamed: boolean;
  /** No better score can come of it. */
  most: number;
}

/** @param all weight of all that is sought, the optional too, as a share of what must be there */
function mostOf(covered: number, all: number, isNamed: boolean): number {
  const told = WORTH.text * all + WORTH.phrase * covered ** 2;
  if (!isNamed) return told * covered ** 2;
  const named = (WORTH.title + WORTH.names + WORTH.about) * covered ** 2;
  return (WORTH.name * all + (named + told) * covered) * covered;
}

/** What a page has of each slot. */
type Found = readonly (PageEvidence | undefined)[];

const UNNAMED = { called: 0, named: 0, isMeant: false };

function slotOf(sought: Sought, { reach, pages }: Evidence, pageCount: number): Slot {
  const weight = COMMON + Math.log(1 + (pageCount - pages.size + 0.5) / (pages.size + 0.5));
  return { weight, reach, pages, optional: sought.optional, doubtful: sought.doubtful ?? false };
}

const weightOf = (slots: readonly Slot[]) => slots.reduce((sum, { weight }) => sum + weight, 0);

function inField(found: Found, field: number): Positions[] {
  return found.map((each) => each?.fields.get(field) ?? NOWHERE);
}

/** How often a text has it, by weight; more in a short text than in a long one. */
function frequency(slots: readonly Slot[], inText: readonly Positions[], length: number): number {
  let often = 0;
  for (const [at, { weight }] of slots.entries()) {
    const times = inText[at]?.length ?? 0;
    often += (weight * times) / (times + SATURATION * (0.4 + 0.6 * length));
  }
  return often;
}

function spans(slots: readonly Slot[], places: readonly Positions[]): Span[] {
  return places
    .flatMap((positions, at) => positions.map((from): Span => [from, from + (slots[at]?.reach ?? 0)]))
    .sort((a, b) => a[0] - b[0]);
}
