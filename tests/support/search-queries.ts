/**
 * Queries with the pages that answer them: `queries-dev` were at hand while the search was made, `queries-held` were
 * written by somebody who had not seen it.
 */
import { readFileSync } from 'node:fs';

export interface JudgedQuery {
  q: string;
  class: string;
  /** Addresses of which any is a right first result. */
  want: readonly string[];
}

export interface Score {
  class: string;
  queries: number;
  /** Shares: right at the first place, among the first three; and the mean of 1 ÷ place. */
  first: number;
  firstThree: number;
  meanReciprocal: number;
}

export const judgedQueries = (name: 'queries-dev' | 'queries-held'): JudgedQuery[] =>
  JSON.parse(readFileSync(new URL(`../fixtures/search/${name}.json`, import.meta.url), 'utf8')) as JudgedQuery[];

/** Scores per class, then of all. `find` gives addresses, best first. */
export async function scores(
  queries: readonly JudgedQuery[],
  find: (query: string) => Promise<readonly string[]>,
): Promise<Score[]> {
  const places = new Map<JudgedQuery, number>();
  for (const query of queries) {
    const found = await find(query.q);
    places.set(query, found.findIndex((address) => query.want.includes(address)) + 1);
  }
  const classes = Map.groupBy(queries, (query) => query.class);
  return [...classes, ['all', queries] as const].map(([name, list]) => {
    const share = (worth: (place: number) => number) =>
      list.map((query) => worth(places.get(query) ?? 0)).reduce((sum, each) => sum + each, 0) / list.length;
    return {
      class: name,
      queries: list.length,
      first: share((place) => Number(place === 1)),
      firstThree: share((place) => Number(place > 0 && place <= 3)),
      meanReciprocal: share((place) => (place === 0 ? 0 : 1 / place)),
    };
  });
}
