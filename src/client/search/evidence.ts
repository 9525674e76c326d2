/** Where on each page something that is sought stands, and how well it fits. */
import { agreement } from '#vietnamese/marks.ts';
import type { SiteIndex } from './index/site-index.ts';
import type { Posting, Word } from './index/postings.ts';
import { firstNotBelow } from './index/contents.ts';
import type { Sought, SoughtWord } from './query.ts';

/** Positions of first words, rising. */
export type Positions = readonly number[];

export interface PageEvidence {
  text: Positions;
  fields: ReadonlyMap<number, Positions>;
  /** Stands in a field, not in the text alone. */
  isNamed: boolean;
  /** 1 where the marks agree with what was typed, less where they don't. */
  fit: number;
}

export interface Evidence {
  /** How far behind its first word its last one stands: nothing for a single word. */
  reach: number;
  pages: ReadonlyMap<number, PageEvidence>;
}

/** The pages on which it stands. The index must have loaded its words. */
export type FindEvidence = (sought: Sought) => Evidence;

const FIT = { same: 1, fewer: 0.97, other: 0.35 } as const;
/** A word of which only the beginning was typed. */
const BEGUN = 0.75;

/** Most things whose evidence is kept: what was typed just before is mostly what is typed now. */
const KEPT = 40;

/** Finds each thing once, until the index has more words. */
export function evidenceFinder(index: SiteIndex): FindEvidence {
  const known = new Map<string, Evidence>();
  let revision = index.revision();
  return ({ words }) => {
    if (revision !== index.revision() || known.size >= KEPT) known.clear();
    revision = index.revision();
    const name = words.map(({ typed, step, unfinished }) => `${step}${unfinished ? '…' : ' '}${typed}`).join(' ');
    const found = known.get(name) ?? sequenceEvidence(words, index);
    known.set(name, found);
    return found;
  };
}

function sequenceEvidence([first, ...rest]: readonly SoughtWord[], index: SiteIndex): Evidence {
  if (first === undefined) return { reach: 0, pages: new Map() };
  return rest.reduce<Evidence>(
    ({ reach, pages }, next) => ({
      reach: reach + next.step,
      pages: sideBySide(pages, wordEvidence(next, index), reach + next.step),
    }),
    { reach: 0, pages: wordEvidence(first, index) },
  );
}

/** Of the postings on a page those that fit best count alone: a page full of "dân" is no page about "đàn". */
function wordEvidence(sought: SoughtWord, index: SiteIndex): ReadonlyMap<number, PageEvidence> {
  const found = new Map<number, WordEvidence>();
  const spellings = index.word(sought.key)?.spellings ?? [];
  const plain = sought.typed === sought.key;
  const fits = spellings.map(({ spelling }) => (plain ? 'same' : agreement(sought.typed, spelling)));
  const fitting = (fit: keyof typeof FIT) => spellings.filter((_, at) => fits[at] === fit);
  add(found, fitting('same'), FIT.same);
  add(found, fitting('fewer'), FIT.fewer);
  if (sought.unfinished) add(found, begun(sought, index), BEGUN);
  add(found, fitting('other'), FIT.other);
  return found;
}

/** Postings on one page, put together where somebody looks: of most pages nobody wants to know more than the fit. */
class WordEvidence implements PageEvidence {
  readonly fit: number;
  readonly postings: Posting[];
  private joinedText: Positions | undefined;
  private joinedFields: ReadonlyMap<number, Positions> | undefined;

  constructor(fit: number, posting: Posting) {
    this.fit = fit;
    this.postings = [posting];
  }

  get isNamed(): boolean {
    return this.postings.some(({ fields }) => fields.size > 0);
  }

  get text(): Positions {
    return (this.joinedText ??= risen(this.postings.map(({ text }) => text)));
  }

  get fields(): ReadonlyMap<number, Positions> {
    return (this.joinedFields ??= joinedFields(this.postings));
  }
}

function joinedFields(postings: readonly Posting[]): ReadonlyMap<number, Positions> {
  const numbers = new Set(postings.flatMap(({ fields }) => [...fields.keys()]));
  return new Map([...numbers].map((field) => [field, risen(postings.map(({ fields }) => fields.get(field) ?? []))]));
}

function risen(lists: readonly Positions[]): Positions {
  const [first = [], ...more] = lists.filter((list) => list.length > 0);
  return more.length === 0 ? first : first.concat(...more).sort((a, b) => a - b);
}

/** A fit that is nearly as good counts with the best. */
const NEARLY = 0.2;

/** To be called with the best fit first. */
function add(found: Map<number, WordEvidence>, spellings: Word['spellings'], fit: number): void {
  for (const { postings } of spellings) {
    for (const posting of postings) {
      const known = found.get(posting.page);
      if (known === undefined) found.set(posting.page, new WordEvidence(fit, posting));
      else if (known.fit <= fit + NEARLY) known.postings.push(posting);
    }
  }
}

function begun({ typed, key }: SoughtWord, index: SiteIndex): Word['spellings'] {
  return keysBeginningWith(key, index)
    .flatMap((longer) => index.word(longer)?.spellings ?? [])
    .filter(({ spelling }) => agreement(typed, spelling) !== 'other');
}

export function keysBeginningWith(beginning: string, index: SiteIndex): string[] {
  const keys = index.keys();
  const first = firstNotBelow(keys, beginning);
  const end = firstNotBelow(keys, `${beginning}\uffff`);
  return keys.slice(first, end).filter((key) => key !== beginning);
}

/** Pages on which the second begins so far behind the beginning of the first. */
function sideBySide(
  left: ReadonlyMap<number, PageEvidence>,
  right: ReadonlyMap<number, PageEvidence>,
  distance: number,
): Map<number, PageEvidence> {
  const pages = new Map<number, PageEvidence>();
  for (const [page, before] of left) {
    const after = right.get(page);
    if (after === undefined) continue;
    const text = followed(before.text, after.text, distance);
    const fields = new Map<number, Positions>();
    for (const [field, list] of before.fields) {
      const found = followed(list, after.fields.get(field) ?? [], distance);
      if (found.length > 0) fields.set(field, found);
    }
    const isNamed = fields.size > 0;
    if (text.length > 0 || isNamed) pages.set(page, { text, fields, isNamed, fit: Math.min(before.fit, after.fit) });
  }
  return pages;
}

/** Those of the one list that one of the other follows at this distance. */
function followed(left: Positions, right: Positions, distance: number): Positions {
  let at = 0;
  return left.filter((position) => {
    while ((right[at] ?? Infinity) < position + distance) at += 1;
    return right[at] === position + distance;
  });
}
