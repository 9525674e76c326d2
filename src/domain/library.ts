/** All public records by id: what queries hand to views, and what the rules of this layer look things up in. */
import type { Cell } from '#schema/cell.ts';
import type { CriteriaSet } from '#schema/criteria-set.ts';
import type { Demonstration } from '#schema/demonstration.ts';
import type { News } from '#schema/news.ts';
import type { OfficialDocument } from '#schema/official-document.ts';
import type { Place } from '#schema/place.ts';
import type { Practice } from '#schema/practice.ts';
import type { Replication } from '#schema/replication.ts';
import type { SessionPack } from '#schema/session-pack.ts';
import type { Source } from '#schema/source.ts';
import type { Unit } from '#schema/unit.ts';

/** A record with its id (its slug or file name). */
export type Identified<T> = T & { readonly id: string };

type Records<T> = ReadonlyMap<string, Identified<T>>;

/** Every map keeps the order in which lists show it. */
export interface Library {
  cells: Records<Cell>;
  practices: Records<Practice>;
  news: Records<News>;
  sources: Records<Source>;
  documents: Records<OfficialDocument>;
  units: Records<Unit>;
  places: Records<Place>;
  replications: Records<Replication>;
  demonstrations: Records<Demonstration>;
  /** By topic, in the order of the vocabulary. */
  sessionPacks: Records<SessionPack>;
  criteriaSets: Records<CriteriaSet>;
}
