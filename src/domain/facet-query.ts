/** Chosen filters in an address: `linh-vuc=kinh-te&linh-vuc=an-sinh&nam=2021`, as a plain form would send them. */
import { isSlug } from '#vietnamese/slug.ts';
import { facetIds, type FacetId, type FacetValues } from './facets.ts';

/** The filters that an address asks for. Other parameters, and values that are no ids, are passed over. */
export function facetsFromQuery(query: string): FacetValues {
  const parameters = new URLSearchParams(query);
  return orderly((facet) => parameters.getAll(facet).filter(isSlug));
}

/** The same choice always makes the same address. No leading `?`; empty when nothing is chosen. */
export function facetsToQuery(selected: FacetValues): string {
  const chosen = orderly((facet) => selected[facet] ?? []);
  const pairs = facetIds.flatMap((facet) => (chosen[facet] ?? []).map((value) => [facet, value]));
  return new URLSearchParams(pairs).toString();
}

/** The choice with a value put in, or taken out if it was there. */
export function toggleFacet(selected: FacetValues, facet: FacetId, value: string): FacetValues {
  const chosen = selected[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return orderly((other) => (other === facet ? next : (selected[other] ?? [])));
}

/** Each value once, in code order; facets without values left out. */
function orderly(valuesOf: (facet: FacetId) => readonly string[]): FacetValues {
  const entries = facetIds.map((facet) => [facet, [...new Set(valuesOf(facet))].sort()] as const);
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}
