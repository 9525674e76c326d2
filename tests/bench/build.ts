/**
 * `npm run bench:build`: made-up sites of several sizes, built by this project with its entries as `.mdx` and as `.md`,
 * and by a bare Astro. Builds take turns within one run, so that a machine that is busy with something else is busy for
 * all of them; the ratios are worth quoting, the seconds are not.
 *
 *     npm run bench:build -- --sizes=100,1000   default 100,1000,5000
 *                            --ordinary-mdx     also entries that the fast path must leave to the MDX compiler
 *                            --pages            time of the pages by kind, from one more build
 *                            --pictures=100     pictures for sharing at this size, 0 for none
 */
import { existsSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Cost, countsNativeProcesses, measure } from './measure.ts';
import { pageKinds } from './page-kinds.ts';
import { bareProject, cool, newWorkshop, ownProject, PICTURES, type Project, renderOneByOne } from './projects.ts';
import { median, table } from './table.ts';

const LARGE = 5000;
const rounds = (entries: number) => (entries >= LARGE ? 1 : 3);

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,5000' },
    'ordinary-mdx': { type: 'boolean', default: false },
    pages: { type: 'boolean', default: false },
    pictures: { type: 'string', default: '100' },
  },
});

const OWN_MDX = 'ours, .mdx';
const OWN_MD = 'ours, .md';
const BARE = 'bare Astro, .md';
const CHECK = 'check:content alone';
const ORDINARY = 'ours, .mdx with a component';

type Runs = Readonly<Record<string, readonly Cost[]>>;

function projectsOf(workshop: string, entries: number): Record<string, Project> {
  return {
    [OWN_MDX]: ownProject(workshop, 'mdx', entries, 'mdx'),
    [OWN_MD]: ownProject(workshop, 'md', entries, 'md'),
    [BARE]: bareProject(workshop, entries),
    ...(options['ordinary-mdx'] && { [ORDINARY]: ownProject(workshop, 'jsx', entries, 'mdx-with-component') }),
  };
}

/** Each project in turn, several times over. */
async function takeTurns(projects: Readonly<Record<string, Project>>, times: number) {
  const runs: Record<string, Cost[]> = {};
  for (let round = 0; round < times; round += 1) {
    for (const [name, project] of Object.entries(projects)) {
      cool(project);
      (runs[name] ??= []).push(await measure(project.folder, project.build));
    }
    // Beside the build of the same content, in the same minute.
    const { folder } = projects[OWN_MDX] ?? {};
    if (folder !== undefined) (runs[CHECK] ??= []).push(await measure(folder, ['src/cli/check-content.ts']));
  }
  return runs;
}

async function tellPages(project: Project): Promise<void> {
  renderOneByOne(project);
  cool(project);
  const { output } = await measure(project.folder, project.build);
  const rows = pageKinds(output).map(({ kind, count, milliseconds }) => [
    kind,
    String(count),
    milliseconds,
    milliseconds / count,
  ]);
  print(`${table(['pages', 'count', 'ms in all', 'ms each'], rows.slice(0, 25))}\n`);
}

/** The middle of the ratios of each round: what slowed one round slowed both sides of its ratio. */
function ratio(runs: Runs, over: string, under: string): number | undefined {
  const ratios = runs[over]?.map(({ cpu }, round) => cpu / (runs[under]?.[round]?.cpu ?? Number.NaN));
  return ratios && median(ratios);
}

function costRow(entries: number, name: string, costs: readonly Cost[], against: number | undefined) {
  const middle = (key: keyof Cost) => median(costs.map((cost) => cost[key]));
  return [String(entries), name, middle('wall'), middle('cpu'), String(Math.round(middle('peakMiB'))), against];
}

async function benchSize(entries: number): Promise<void> {
  const workshop = newWorkshop();
  try {
    const projects = projectsOf(workshop, entries);
    const runs = await takeTurns(projects, rounds(entries));
    const rows = Object.entries(projects).map(([name, { folder }]) => {
      const pages = globSync('**/*.html', { cwd: join(folder, 'dist') }).length;
      return [...costRow(entries, name, runs[name] ?? [], ratio(runs, name, BARE)), String(pages)];
    });
    rows.push([...costRow(entries, CHECK, runs[CHECK] ?? [], ratio(runs, CHECK, BARE)), '']);
    print(table(['entries', 'site', 'wall s', 'CPU s', 'peak MiB', 'CPU ÷ bare', 'pages'], rows));
    const line = [
      [OWN_MDX, OWN_MD],
      [ORDINARY, OWN_MD],
      [CHECK, OWN_MDX],
    ].flatMap(([over = '', under = '']) => {
      const times = ratio(runs, over, under);
      return times === undefined ? [] : [`${over} ÷ ${under}: ${times.toFixed(2)} × CPU`];
    });
    print(`${line.join(' · ')} (median of ${rounds(entries)})\n`);
    if (options.pages && projects[OWN_MDX]) await tellPages(projects[OWN_MDX]);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** The same site without the pictures, with all to be made, and with all kept from the build before. */
async function benchPictures(entries: number): Promise<void> {
  const workshop = newWorkshop();
  try {
    const without = ownProject(workshop, 'without', entries, 'mdx');
    const drawn = ownProject(workshop, 'with', entries, 'mdx', { pictures: true });
    const costs = [];
    for (const [name, project, forget] of [
      ['no pictures', without, ['node_modules/.cache']],
      ['pictures, cold cache', drawn, ['node_modules/.cache']],
      ['pictures, warm cache', drawn, []],
    ] as const) {
      cool(project, forget);
      costs.push([name, await measure(project.folder, project.build)] as const);
    }
    const plain = costs[0]?.[1].cpu ?? Number.NaN;
    print(
      table(
        ['entries', 'pictures for sharing', 'wall s', 'CPU s', 'peak MiB', 'CPU ÷ none'],
        costs.map(([name, cost]) => costRow(entries, name, [cost], cost.cpu / plain)),
      ),
    );
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

const print = (text: string) => process.stdout.write(`${text}\n`);

if (!countsNativeProcesses)
  print('Without /usr/bin/time of GNU, the CPU of native processes (Pagefind) is not counted.');
const sizes = options.sizes.split(',').map(Number);
const pictures = Number(options.pictures);
if (![...sizes, pictures].every(Number.isInteger)) throw new Error('--sizes and --pictures take numbers of entries');
for (const size of sizes) await benchSize(size);
if (pictures > 0 && existsSync(PICTURES)) await benchPictures(pictures);
