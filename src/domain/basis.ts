/** Telling what a source says from what the editors suggest, and content from silence. */
import { EDITORS, isSilence, type Silence } from '#schema/vocabularies.ts';

/** Where a statement comes from, in the one distinction that readers are shown. */
export type Basis = 'source' | 'editors';

export function basisOf({ basis }: { readonly basis: string }): Basis {
  return basis === EDITORS ? 'editors' : 'source';
}

/** Those that a source makes; none for a silence. */
export function sourced<T extends { readonly basis: string }>(statements: Silence | readonly T[]): T[] {
  return items(statements).filter((statement) => basisOf(statement) === 'source');
}

/** The items of a list that may be a silence. */
export function items<T>(list: Silence | readonly T[]): readonly T[] {
  return isSilence(list) ? [] : list;
}
