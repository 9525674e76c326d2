/** The tables of `npm run bench:search`, one a question; what was aimed at is told apart, as met or not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { judgedQueries } from '#tests/support/search-queries.ts';
import { brotliSize } from '../compressing-server.ts';
import { median, percentile, table } from '../table.ts';
import { ENGINES, FAILS, foundBy, RATES, stockWeights, timesOf, unlessItFails, type Weight } from './browser-runs.ts';
import { notAhead, scoresOf, scoreTable, SETS } from './quality.ts';
import { pageWeights, typingTimes } from './reader.ts';
import { rivals, type RivalName } from './rivals.ts';
import type { BenchSite } from './sites.ts';

export interface Section {
  text: string;
  targets: readonly Target[];
}

export interface Target {
  aim: string;
  isMet: boolean;
  found: string;
}

/** A site, served, and a browser. */
export interface Bench {
  site: BenchSite;
  origin: string;
  browser: Browser;
}

const KB = 1024;
const names = { ours: 'ours', stock: 'stock Pagefind', minisearch: 'MiniSearch', flexsearch: 'FlexSearch' } as const;

export async function quality({ browser, origin }: Bench): Promise<Section> {
  const tables: string[] = [];
  const targets: Target[] = [];
  for (const set of SETS) {
    const all = await scoresOf(set, ENGINES, (engine, queries) => foundBy(browser, origin, engine, queries));
    const behind = notAhead(all, 'minisearch');
    tables.push(`${set}\n${scoreTable(all)}`);
    targets.push({
      aim: `${set}: ahead of folded MiniSearch in every class, or level at 100 %`,
      isMet: behind.length === 0,
      found: behind.length === 0 ? 'in all' : `not in ${behind.join(', ')}`,
    });
  }
  return { text: tables.join('\n\n'), targets };
}

/** KB that a first query may load, and a later one, on the real site. */
const LIGHT = { first: 60, later: 20 };

export async function weight({ browser, origin, site }: Bench): Promise<Section> {
  const classes = Map.groupBy(judgedQueries('queries-dev'), (query) => query.class);
  const queries = [...classes.values()].flatMap(([first]) => (first === undefined ? [] : [first.q]));
  const visits = [];
  for (const [engine, name, weigh] of [
    ['ours', 'ours, search page and its script', pageWeights],
    ['stock', 'stock Pagefind, runtime alone', stockWeights],
  ] as const) {
    const weighed = await unlessItFails(engine, async () => {
      const first: Weight[] = [];
      for (const query of queries) first.push(...(await weigh(browser, origin, [query])));
      return { first, later: (await weigh(browser, origin, queries)).slice(1) };
    });
    visits.push({ name, ...weighed });
  }
  const head = ['KB over the wire', 'first: median', 'most', 'requests', 'later: median', 'most', 'requests'];
  const rows = visits.map(({ name, first, later }) => [name, ...weightCells(first), ...weightCells(later)]);
  const whole = (Object.keys(rivals) as RivalName[]).map((name) => {
    const size = brotliSize(readFileSync(join(site.folder, 'bench', `${name}.json`))) / KB;
    return [`${names[name]}, whole index`, size, size, '1', 0, 0, '0'];
  });
  const [ours] = visits;
  const targets = (['first', 'later'] as const).map((when): Target => {
    const most = Math.max(...(ours?.[when] ?? []).map(({ bytes }) => bytes / KB));
    const aim = `a ${when} query loads at most ${LIGHT[when]} KB`;
    return { aim, isMet: most <= LIGHT[when], found: `${most.toFixed(1)} KB at most` };
  });
  return { text: table(head, [...rows, ...whole]), targets: site.isReal ? targets : [] };
}

const weightCells = (weights: readonly Weight[] | undefined) => {
  if (weights === undefined) return [FAILS, FAILS, FAILS];
  const sizes = weights.map(({ bytes }) => bytes / KB);
  return [median(sizes), Math.max(...sizes), String(median(weights.map(({ requests }) => requests)))];
};

const middleAndLate = (times: readonly number[] | undefined) =>
  times === undefined ? [FAILS, FAILS] : [median(times), percentile(times, 0.95)];

/** Milliseconds at which 95 of 100 answers are to be there on a machine six times slower than this one. */
const LONGEST_WAIT = [
  { entries: 100, milliseconds: 250 },
  { entries: 1000, milliseconds: 700 },
] as const;

/** @param most so many queries are typed */
export async function typing({ browser, origin, site }: Bench, most: number): Promise<Section> {
  const queries = judgedQueries('queries-dev').map(({ q }) => q);
  const rows = [];
  let late = Number.NaN;
  for (const rate of RATES) {
    const { last, letters } = await typingTimes(browser, origin, rate, queries.slice(0, most));
    rows.push([`${rate}×`, 'last letter of a query', String(last.length), ...middleAndLate(last)]);
    rows.push([`${rate}×`, 'every letter not overtaken', String(letters.length), ...middleAndLate(letters)]);
    late = percentile(last, 0.95);
  }
  const limit = LONGEST_WAIT.find(({ entries }) => site.entries <= entries)?.milliseconds;
  const aim = `from keystroke to results at 6×, p95 at most ${limit} ms`;
  return {
    text: table(['CPU', 'from keystroke to drawn results', 'n', 'median ms', 'p95 ms'], rows),
    targets: limit === undefined ? [] : [{ aim, isMet: late <= limit, found: `${Math.round(late)} ms` }],
  };
}

export async function engineTimes({ browser, origin }: Bench): Promise<Section> {
  const queries = SETS.flatMap((set) => judgedQueries(set).map(({ q }) => q));
  const rows = [];
  for (const rate of RATES) {
    for (const engine of ENGINES) {
      const times = await unlessItFails(engine, () => timesOf(browser, origin, engine, rate, queries));
      rows.push([`${rate}×`, names[engine], ...middleAndLate(times?.first), ...middleAndLate(times?.again)]);
    }
  }
  const head = ['CPU', 'engine alone, ms', 'asked first: median', 'p95', 'asked again: median', 'p95'];
  return { text: table(head, rows), targets: [] };
}

export function indexing({ site }: Bench): Section {
  const rows = ENGINES.map((engine) => {
    const { wall, cpu, peakMiB } = site.costs[engine];
    return [names[engine], wall, cpu, String(Math.round(peakMiB))];
  });
  return { text: table(['indexing', 'wall s', 'CPU s', 'peak MiB'], rows), targets: [] };
}
