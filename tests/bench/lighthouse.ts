/**
 * `npm run bench:lighthouse`: Lighthouse for a phone on the four kinds of page that readers open most, several times
 * each, since one page gives 96, 99 and 100 in a row. Prints the middle of the runs, and every audit not passed in full.
 *
 *     npm run bench:lighthouse -- --runs=5 --page=/mo-hinh/ --build
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { readSite } from '#checks/site.ts';
import { browserPath } from '#tests/support/browser.ts';
import { serveCompressed } from './compressing-server.ts';
import { CATEGORIES, failedAudits, METRICS, middleOf } from './lighthouse-report.ts';
import { table } from './table.ts';

const PAGES = ['/', '/mo-hinh/', '/mo-hinh/dang-vien-diu-dat-quan-chung/', '/tin-tuc/quan-khu-7-so-ket-3-nam/'];
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu'];

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    page: { type: 'string', multiple: true, default: PAGES },
    build: { type: 'boolean', default: false },
  },
});

if (options.build || !existsSync('dist/index.html')) {
  const { status } = spawnSync(process.execPath, ['src/cli/build.ts'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

async function measured(url: string, port: number): Promise<Result> {
  const result = await lighthouse(url, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' });
  if (result === undefined || result.lhr.runtimeError)
    throw new Error(`${url}: ${result?.lhr.runtimeError?.message ?? 'no result'}`);
  return result.lhr;
}

const { base } = readSite('content/trang-web.yaml');
const server = await serveCompressed('dist', base);
const chrome = await launch({ chromePath: await browserPath(), chromeFlags: FLAGS });
const runsOf = new Map<string, Result[]>(options.page.map((page) => [page, []]));
try {
  // The pages take turns, so that a busy minute of the machine does not fall on one page alone.
  for (let run = 0; run < Number(options.runs); run += 1)
    for (const [page, runs] of runsOf) runs.push(await measured(server.origin + base + page.slice(1), chrome.port));
} finally {
  chrome.kill();
  server.close();
}

const head = ['page', 'perf', 'a11y', 'best', 'seo', ...Object.keys(METRICS), 'bytes', 'requests'];
process.stdout.write(
  `${table(
    head,
    [...runsOf].map(([page, runs]) => [page, ...middleOf(runs)]),
  )}\n`,
);
for (const [page, runs] of runsOf) {
  const scores = runs.map(({ categories }) => Math.round((categories['performance']?.score ?? 0) * 100));
  process.stdout.write(`\n${page} performance ${scores.join(', ')}\n`);
  for (const { id, count, title, shown, details } of failedAudits(runs)) {
    process.stdout.write(`  ${id} (${count} of ${runs.length}): ${title}${shown && ` — ${shown}`}\n`);
    for (const detail of details.slice(0, 8)) process.stdout.write(`      ${detail}\n`);
  }
}
