/** Entries to read next: those the editors joined first, then those that share the most. */
import type { relations } from '#schema/vocabularies.ts';
import { compareVietnamese } from '#vietnamese/sort.ts';
import { basisOf, type Basis } from './basis.ts';
import { addressOf, allEntries, isNews, isPractice, mainUnitOf, type LibraryEntry } from './entries.ts';
import type { Library } from './library.ts';
import { Groups, oncePerLibrary } from './per-library.ts';
import { visiblePlaces } from './secrecy.ts';

export type Relation = keyof typeof relations;

export interface RelatedEntry {
  readonly item: LibraryEntry;
  /** Set where the editors joined the two; else they merely have things in common. */
  readonly link: RelatedLink | undefined;
}

export interface RelatedLink {
  readonly relation: Relation;
  readonly basis: Basis;
  /** `to`: this entry names the other; `from`: the other names this one ("bắt nguồn từ" then reads the other way). */
  readonly direction: 'to' | 'from';
}

/** Weight of one thing that two entries have in common; `named`: one of them names the other as its subject. */
const weights = { named: 10, practice: 6, cell: 6, unit: 4, place: 3, source: 2, field: 1 } as const;
type Trait = keyof typeof weights;
/** To share a field alone, or a source alone, does not make two entries related. */
const ENOUGH = 3;
/** Of one kind no more than this many count, lest a long list that both have drown everything else. */
const COUNTED = 2;
/** What more entries than this have tells nothing about any two of them, and would cost a walk through all. */
const COMMONPLACE = 100;

/**
 * At most `max` related entries, in an order that does not change from build to build. Nothing is joined to an entry
 * that touches religion: such an entry stands by itself.
 */
export function relatedEntries(item: LibraryEntry, library: Library, max = 6): RelatedEntry[] {
  const { profiles, holders, links } = index(library);
  const profile = profiles.get(addressOf(item));
  if (profile === undefined) return [];
  const explicit = links.get(profile.address);
  const taken = new Set([profile.address, ...explicit.map((related) => addressOf(related.item))]);
  const shared = [...scores(profile, holders)]
    .filter(([other, score]) => score >= ENOUGH && !taken.has(other.address))
    .toSorted(([left, leftScore], [right, rightScore]) => rightScore - leftScore || left.turn - right.turn)
    .map(([{ item: other }]) => ({ item: other, link: undefined }));
  return [...explicit, ...shared].slice(0, max);
}

/** What an entry is about, as far as others may have it in common. */
interface Profile {
  readonly item: LibraryEntry;
  readonly address: string;
  /** Its turn among all entries by title: comparing numbers is far cheaper than comparing titles. */
  readonly turn: number;
  readonly traits: Readonly<Record<Trait, readonly string[]>>;
}

const index = oncePerLibrary((library: Library) => {
  const entries = allEntries(library).filter(({ entry }) => !entry.caution.includes('ton-giao'));
  const turns = new Map(entries.toSorted(compareEntries).map((item, turn) => [item, turn]));
  const profiles = new Map<string, Profile>(
    entries.map((item) => [addressOf(item), profileOf(item, turns.get(item) ?? 0, library)]),
  );
  const holders = new Groups<Profile>();
  for (const profile of profiles.values()) {
    for (const trait of traitNames)
      for (const value of new Set(profile.traits[trait])) holders.add(nameOf(trait, value), profile);
  }
  return { profiles, holders, links: linksOf(profiles) };
});

function profileOf(item: LibraryEntry, turn: number, library: Library): Profile {
  const { entry } = item;
  const address = addressOf(item);
  const unit = mainUnitOf(entry);
  const practices = isPractice(entry) ? [] : entry.practices.map((id) => `mo-hinh/${id}`);
  const cells = isNews(entry) ? entry.cells.map((id) => `chi-bo-lam-mau/${id}`) : [];
  const traits = {
    named: [address, ...practices, ...cells],
    practice: practices,
    cell: cells,
    unit: [...(unit === undefined ? [] : [unit]), ...entry.units],
    place: visiblePlaces(entry, library).map(({ id }) => id),
    source: entry.sources,
    field: [entry.field, ...entry.moreFields],
  };
  return { item, address, turn, traits };
}

const nameOf = (trait: Trait, value: string) => `${trait} ${value}`;
const traitNames = Object.keys(weights) as Trait[];

/** Every entry that has something in common with this one, with the weight of it all. */
function scores(profile: Profile, holders: Groups<Profile>): Map<Profile, number> {
  const sums = new Map<Profile, number>();
  for (const trait of traitNames) {
    for (const [other, count] of inCommon(profile, trait, holders)) {
      sums.set(other, (sums.get(other) ?? 0) + weights[trait] * Math.min(COUNTED, count));
    }
  }
  return sums;
}

function inCommon(profile: Profile, trait: Trait, holders: Groups<Profile>): Map<Profile, number> {
  const counts = new Map<Profile, number>();
  for (const value of new Set(profile.traits[trait])) {
    const sharing = holders.get(nameOf(trait, value));
    if (sharing.length > COMMONPLACE) continue;
    for (const other of sharing) {
      // To name the same third entry is no naming of each other.
      const counted = trait !== 'named' || value === profile.address || value === other.address;
      if (counted) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return counts;
}

function compareEntries(left: LibraryEntry, right: LibraryEntry): number {
  return compareVietnamese(left.entry.title, right.entry.title) || compareVietnamese(addressOf(left), addressOf(right));
}

/** What the editors joined, both ways: what an entry names itself, in its order, before what names it. */
function linksOf(profiles: ReadonlyMap<string, Profile>): Groups<RelatedEntry> {
  const links = new Groups<RelatedEntry>();
  const note = (from: Profile, to: Profile, link: RelatedLink) => {
    const known = links.get(from.address).some(({ item }) => item === to.item);
    if (!known && from !== to) links.add(from.address, { item: to.item, link });
  };
  const written = [...profiles.values()].flatMap((from) =>
    from.item.entry.related.flatMap((link) => {
      const to = profiles.get(link.to);
      return to ? [{ from, to, relation: link.relation, basis: basisOf(link) }] : [];
    }),
  );
  for (const { from, to, relation, basis } of written) note(from, to, { relation, basis, direction: 'to' });
  for (const { from, to, relation, basis } of written) note(to, from, { relation, basis, direction: 'from' });
  return links;
}
