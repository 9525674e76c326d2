/** Filtering and counting by facets, on the server and in the browser alike. */
import { facetIds, type FacetId, type FacetValues } from './facets.ts';

/** Of these a reader who chooses two wants both; of the others, either. */
const wantsAll: ReadonlySet<FacetId> = new Set(['co-gi']);

/** Does the item have what was chosen, in every facet where something was? */
export function matches(item: FacetValues, selected: FacetValues): boolean {
  return facetIds.every((facet) => matchesFacet(item, selected, facet));
}

function matchesFacet(item: FacetValues, selected: FacetValues, facet: FacetId): boolean {
  const chosen = selected[facet] ?? [];
  if (chosen.length === 0) return true;
  const own = item[facet] ?? [];
  return wantsAll.has(facet)
    ? chosen.every((value) => own.includes(value))
    : chosen.some((value) => own.includes(value));
}

export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

/**
 * For each value, how many items of the current list have it: of the list as all *other* facets leave it, so that the
 * other values of a facet stay open to choice; where all chosen values are wanted, of the list as it stands.
 */
export function countFacets(items: readonly FacetValues[], selected: FacetValues): FacetCounts {
  const chosen = facetIds.filter((facet) => selected[facet] !== undefined);
  const counts = facetIds.map((facet) => {
    const list = items.filter((item) =>
      chosen.every((other) => (other === facet && !wantsAll.has(facet)) || matchesFacet(item, selected, other)),
    );
    return [facet, tally(list.flatMap((item) => item[facet] ?? []))] as const;
  });
  return Object.fromEntries(counts) as Record<FacetId, Map<string, number>>;
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
