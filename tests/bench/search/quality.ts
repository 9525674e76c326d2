/** What each engine finds: right answers per class of query, and whether ours is ahead. */
import { judgedQueries, type Score, scores } from '#tests/support/search-queries.ts';
import { table } from '../table.ts';
import { FAILS, unlessItFails } from './browser-runs.ts';
import type { EngineName } from './engines.ts';

export const SETS = ['queries-dev', 'queries-held'] as const;
export type SetName = (typeof SETS)[number];

/** The first addresses for each query. */
export type FindAll = (engine: EngineName, queries: readonly string[]) => Promise<readonly (readonly string[])[]>;
/** Nothing of an engine that fails. */
export type Scores = ReadonlyMap<EngineName, readonly Score[] | undefined>;

export async function scoresOf(set: SetName, engines: readonly EngineName[], findAll: FindAll): Promise<Scores> {
  const judged = judgedQueries(set);
  const all = new Map<EngineName, readonly Score[] | undefined>();
  for (const engine of engines) {
    const queries = judged.map(({ q }) => q);
    const found = await unlessItFails(engine, () => findAll(engine, queries));
    const byQuery = found && new Map(queries.map((query, at) => [query, found[at] ?? []]));
    all.set(engine, byQuery && (await scores(judged, (query) => Promise.resolve(byQuery.get(query) ?? []))));
  }
  return all;
}

const percent = (share: number) => String(Math.round(share * 100));

/** A row a class, a column an engine: success at the first place, among the first three, and the mean reciprocal rank. */
export function scoreTable(all: Scores): string {
  const engines = [...all.keys()];
  const classes = all.get('ours') ?? [];
  const rows = classes.map((score, at) => [
    `${score.class} (${score.queries})`,
    ...engines.map((engine) => {
      const each = all.get(engine)?.[at];
      return each ? `${percent(each.first)}/${percent(each.firstThree)} ${each.meanReciprocal.toFixed(3)}` : FAILS;
    }),
  ]);
  return table(['class (n), s@1/s@3 % MRR', ...engines], rows);
}

/** Classes in which a rival is ahead of ours, or level with it below 100 %. */
export function notAhead(all: Scores, rival: EngineName): string[] {
  const theirs = all.get(rival) ?? [];
  return (all.get('ours') ?? []).flatMap((own, at) => {
    const other = theirs[at]?.first ?? 0;
    const isAhead = own.first > other || (own.first === other && own.first === 1);
    return isAhead ? [] : [`${own.class} (${percent(own.first)} to ${percent(other)} %)`];
  });
}
