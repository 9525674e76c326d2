/** Who follows whom: a practice, the units that follow it, and the practices that grew out of it. */
import type { Practice } from '#schema/practice.ts';
import type { Replication } from '#schema/replication.ts';
import { compareVietnamese } from '#vietnamese/sort.ts';
import { endOf, yearOf } from '#vietnamese/dates.ts';
import { basisOf, type Basis } from './basis.ts';
import type { Identified, Library } from './library.ts';
import { Groups, oncePerLibrary } from './per-library.ts';

/** A unit that follows, and those that follow by way of it. */
export interface Follower {
  readonly replication: Identified<Replication>;
  /** Whether a source says so, or the editors joined them by name. */
  readonly basis: Basis;
  readonly year: number | undefined;
  readonly followers: readonly Follower[];
}

export interface Lineage {
  readonly practice: Identified<Practice>;
  /** Id of the unit where it began. */
  readonly unit: string;
  readonly year: number | undefined;
  readonly followers: readonly Follower[];
  /** Units that follow, at any depth; those that follow practices grown out of it are not counted. */
  readonly count: number;
  readonly derived: readonly DerivedLineage[];
}

/** A practice that names this one as its origin. */
export interface DerivedLineage {
  readonly basis: Basis;
  readonly lineage: Lineage;
}

type Records = Pick<Library, 'practices' | 'replications' | 'units'>;

/** The family tree of one practice. */
export function lineageOf(practice: Identified<Practice>, library: Records): Lineage {
  return grow(practice, library, new Set());
}

/** The whole ledger: trees of all practices that somebody follows or that others grew out of, in the library's order. */
export function ledger(library: Records): Lineage[] {
  const planted = new Set<string>();
  const plant = (practices: readonly Identified<Practice>[]) =>
    practices.filter(({ id }) => !planted.has(id)).map((practice) => grow(practice, library, planted));
  const practices = [...library.practices.values()];
  const roots = plant(practices.filter((practice) => originsOf(practice, library).length === 0));
  // Practices that name each other as origin would otherwise be lost.
  const rest = practices.flatMap((practice) => plant([practice]));
  return [...roots, ...rest].filter(({ count, derived }) => count > 0 || derived.length > 0);
}

/** How many units follow the practice. */
export function countFollowers(practiceId: string, library: Records): number {
  return family(library).replications.get(practiceId).length;
}

/** The practices of the library that this one grew out of. */
export function originsOf(practice: Practice, { practices }: Pick<Library, 'practices'>) {
  return practice.related.flatMap((link) => {
    const origin = link.relation === 'bat-nguon-tu' ? practices.get(practiceId(link.to)) : undefined;
    return origin ? [{ practice: origin, basis: basisOf(link) }] : [];
  });
}

const practiceId = (address: string) => (address.startsWith('mo-hinh/') ? address.slice('mo-hinh/'.length) : '');

/** Records by the practice that they follow, and practices by the one that they grew out of. */
const family = oncePerLibrary((library: Records) => {
  const replications = new Groups<Identified<Replication>>();
  for (const replication of library.replications.values()) replications.add(replication.practice, replication);
  const derived = new Groups<{ readonly practice: Identified<Practice>; readonly basis: Basis }>();
  for (const practice of library.practices.values()) {
    for (const origin of originsOf(practice, library))
      derived.add(origin.practice.id, { practice, basis: origin.basis });
  }
  return { replications, derived };
});

/** `planted` holds the practices that stand in the tree already: each appears once. */
function grow(practice: Identified<Practice>, library: Records, planted: Set<string>): Lineage {
  planted.add(practice.id);
  const own = family(library).replications.get(practice.id);
  const derived: DerivedLineage[] = [];
  for (const { practice: grown, basis } of family(library).derived.get(practice.id)) {
    if (!planted.has(grown.id)) derived.push({ basis, lineage: grow(grown, library, planted) });
  }
  return {
    practice,
    unit: practice.originUnit,
    year: yearOf(practice.startedAt),
    followers: nest(own, library),
    count: own.length,
    derived,
  };
}

/** Under the practice itself stand those that follow it directly, or by way of a record that is not (or no longer) there. */
function nest(replications: readonly Identified<Replication>[], library: Records): Follower[] {
  const ids = new Set(replications.map(({ id }) => id));
  const placed = new Set<string>();
  const follower = (replication: Identified<Replication>): Follower => {
    placed.add(replication.id);
    const next = replications.filter(({ id, from }) => from === replication.id && !placed.has(id));
    return {
      replication,
      basis: basisOf(replication),
      year: yearOf(replication.startedAt),
      followers: ordered(next, library).map(follower),
    };
  };
  const direct = replications.filter(({ from }) => from === undefined || !ids.has(from));
  const top = ordered(direct, library).map(follower);
  // Records that follow one another in a circle hang on none: the first of each circle is put on top.
  for (const replication of replications) if (!placed.has(replication.id)) top.push(follower(replication));
  return top;
}

/** Earliest first, undated last, then by the unit's name. */
function ordered(replications: readonly Identified<Replication>[], { units }: Records): Identified<Replication>[] {
  const date = ({ startedAt }: Replication) => endOf(startedAt) ?? '9999';
  const name = ({ unit }: Replication) => units.get(unit)?.name ?? unit;
  return replications.toSorted(
    (left, right) => compareVietnamese(date(left), date(right)) || compareVietnamese(name(left), name(right)),
  );
}
