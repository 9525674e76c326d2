/** Who follows a practice, as a nested list: the accessible form of the picture, and the picture's data. */
import type { Basis } from '#domain/basis.ts';
import type { Library } from '#domain/library.ts';
import { type DerivedLineage, type Follower, type Lineage, lineageOf } from '#domain/lineage.ts';
import { anchor, routes } from '#routes';
import { ledgerOf } from './ledger-filters.ts';
import type { Link } from './links.ts';

export interface LineageNode extends Link {
  year?: number;
  /** The editors joined it by its name; no source says so. */
  inferred: boolean;
  children: readonly LineageNode[];
}

export interface LineageView {
  root: LineageNode;
  count: number;
  /** The practice's records in the ledger. */
  ledger: string;
}

const inferred = (basis: Basis) => basis === 'editors';

function followerNode({ replication, basis, year, followers }: Follower, library: Library): LineageNode {
  return {
    href: routes.ledger() + anchor(replication.id),
    label: library.units.get(replication.unit)?.name ?? replication.unit,
    ...(year !== undefined && { year }),
    inferred: inferred(basis),
    children: followers.map((follower) => followerNode(follower, library)),
  };
}

function derivedNode({ basis, lineage }: DerivedLineage, library: Library): LineageNode {
  return { ...practiceNode(lineage, library), inferred: inferred(basis) };
}

/** The tree of a practice: its origin, those that follow, and the practices that grew out of it. */
export function practiceNode(lineage: Lineage, library: Library): LineageNode {
  const { practice, unit, year, followers, derived } = lineage;
  return {
    href: routes.practice(practice.id),
    label: library.units.get(unit)?.name ?? unit,
    kind: practice.title,
    ...(year !== undefined && { year }),
    inferred: false,
    children: [
      ...followers.map((follower) => followerNode(follower, library)),
      ...derived.map((each) => derivedNode(each, library)),
    ],
  };
}

/** Throws where there is no such practice. */
export function lineageView(practiceId: string, library: Library): LineageView {
  const practice = library.practices.get(practiceId);
  if (practice === undefined) throw new Error(`No practice ${practiceId}`);
  const lineage = lineageOf(practice, library);
  return { root: practiceNode(lineage, library), count: lineage.count, ledger: ledgerOf(practiceId) };
}
