/** What a source says, what the editors suggest, and what is not said, ready to be shown. */
import { EDITORS, isSilence, type Silence, silences } from '#schema/vocabularies.ts';

/** The number of a source on the page, as its marks show it. */
export type NumberOf = (sourceId: string) => number;

export interface Statement {
  text: string;
  basis: string;
  quote?: string | undefined;
}

export interface StatementView {
  text: string;
  /** Number of the source; absent where the editors suggest it. */
  mark?: number;
  suggested: boolean;
}

/** Either a silence in words or the statements. */
export type Stated = { silent: string } | { items: readonly StatementView[] };

export function isSilent(said: Stated): said is { silent: string } {
  return 'silent' in said;
}

/** A source's number on a page whose sources stand in this order. Throws where it is not among them. */
export function numbering(sources: readonly string[]): NumberOf {
  return (id) => {
    const index = sources.indexOf(id);
    if (index < 0) throw new Error(`Source ${id} is not among the page's sources`);
    return index + 1;
  };
}

/** The mark and standing of one thing with a basis. */
export function provenance(basis: string, numberOf: NumberOf): { mark?: number; suggested: boolean } {
  return basis === EDITORS ? { suggested: true } : { mark: numberOf(basis), suggested: false };
}

export function stated(value: Silence | readonly Statement[], numberOf: NumberOf): Stated {
  if (isSilence(value)) return { silent: silences[value] };
  return { items: value.map(({ text, basis }) => ({ text, ...provenance(basis, numberOf) })) };
}

/** A text field whose value may be a silence (who, when, period). */
export function spoken(value: string): string | undefined {
  return isSilence(value) ? undefined : value;
}

/** Statements of a group that may be silent as a whole. */
export function fromGroup<G extends object, K extends keyof G>(
  group: Silence | G,
  key: K,
  read: (value: G[K]) => Stated,
): Stated {
  return isSilence(group) ? { silent: silences[group] } : read((group as G)[key]);
}

/** The same without marks, where the source or the editors are named once for all of it. */
export function unmarked(said: Stated): Stated {
  return isSilent(said) ? said : { items: said.items.map(({ text }) => ({ text, suggested: false })) };
}
