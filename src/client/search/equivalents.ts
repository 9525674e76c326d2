/** Other ways to say what was typed: abbreviations, numerals, synonyms. */
import { foldedWords } from '#vietnamese/fold.ts';
import { numeralOf, wordOf } from '#vietnamese/small-numerals.ts';
import { type Sought, sequence } from './query.ts';

/** Ways to say the same, as editors keep them: `["QK7", "Quân khu 7"]`. */
export type Equivalents = readonly (readonly string[])[];

/** A query, and how near it is to the one that was typed. */
export interface Variant {
  sought: readonly Sought[];
  worth: number;
}

/** Said in other words it is as good an answer, but what was typed comes first. */
const WORTH = 0.9;
const MAX_VARIANTS = 10;

/** For finding them in a query: each way of saying it, folded, with the other ways. */
export type EquivalentTable = ReadonlyMap<string, readonly string[]>;

export function equivalentTable(groups: Equivalents): EquivalentTable {
  const table = new Map<string, string[]>();
  for (const group of groups) {
    for (const way of group) {
      const key = foldedWords(way).join(' ');
      const others = group.filter((other) => other !== way);
      table.set(key, [...(table.get(key) ?? []), ...others]);
    }
  }
  return table;
}

/** The query as typed, then with ever more of it said differently. */
export function variants(sought: readonly Sought[], table: EquivalentTable): Variant[] {
  let found: { said: readonly Sought[]; changes: number }[] = [{ said: [], changes: 0 }];
  for (const { typed, ways } of stretches(sought, table)) {
    const options = [typed, ...ways.map((way) => [{ words: sequence(way), optional: false }])];
    found = found
      .flatMap(({ said, changes }) =>
        options.map((option, at) => ({ said: [...said, ...option], changes: changes + Math.min(at, 1) })),
      )
      .sort((a, b) => a.changes - b.changes)
      .slice(0, MAX_VARIANTS);
  }
  return found.map(({ said, changes }) => ({ sought: said, worth: changes === 0 ? 1 : WORTH }));
}

/** The words of the query that the editors' list knows, alone or as part of what it says. */
export function listed(sought: readonly Sought[], table: EquivalentTable): ReadonlySet<Sought> {
  return new Set(stretches(sought, table).flatMap(({ typed, ways }) => (ways.length > 0 ? typed : [])));
}

interface Stretch {
  typed: readonly Sought[];
  /** Other ways to say it. */
  ways: readonly string[];
}

/** The query cut into what can be said otherwise, the longest first, and the words between. */
function stretches(sought: readonly Sought[], table: EquivalentTable): Stretch[] {
  const keys = sought.map(({ words: list }) => list.map(({ key }) => key).join(' '));
  const found: Stretch[] = [];
  for (let from = 0; from < keys.length;) {
    let to = keys.length;
    while (to > from + 1 && !table.has(keys.slice(from, to).join(' '))) to -= 1;
    const typed = sought.slice(from, to);
    found.push({ typed, ways: table.get(keys.slice(from, to).join(' ')) ?? numerals(typed) });
    from = to;
  }
  return found;
}

/** "4" for "bốn", "bốn" for "4". */
function numerals([sought]: readonly Sought[]): string[] {
  const [word, ...more] = sought?.words ?? [];
  if (word === undefined || more.length > 0) return [];
  const other = wordOf(word.typed) ?? numeralOf(word.typed);
  return other === undefined ? [] : [other];
}
