/**
 * `npm run bench:search`: the search of this site beside stock Pagefind, MiniSearch and FlexSearch, on the real site and
 * on the same with made-up entries added: what they find, what they load, how long they take, what indexing costs.
 *
 *     npm run bench:search -- --sizes=1000   entries of the sites beside the real one
 *                             --large        10,000 entries too
 *                             --typed=20     so many queries are typed letter by letter, else all of queries-dev
 *
 * Latency is told at this machine's own speed and slowed down six times, in one run of the same browser.
 */
import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { launchBrowser } from '#tests/support/browser.ts';
import { serveCompressed } from './compressing-server.ts';
import { countsNativeProcesses } from './measure.ts';
import { rivals } from './search/rivals.ts';
import { type Bench, engineTimes, indexing, quality, type Section, typing, weight } from './search/sections.ts';
import { benchSite, searchWorkshop } from './search/sites.ts';

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000' },
    large: { type: 'boolean', default: false },
    typed: { type: 'string', default: String(Number.MAX_SAFE_INTEGER) },
  },
});
const sizes = [...options.sizes.split(',').map(Number), ...(options.large ? [10_000] : [])];
const typed = Number(options.typed);
if (![...sizes, typed].every(Number.isInteger)) throw new Error('--sizes and --typed take whole numbers');

const print = (text: string) => process.stdout.write(`${text}\n`);

function tell({ text, targets }: Section): void {
  print(`\n${text}`);
  for (const { aim, isMet, found } of targets) print(`${isMet ? 'met' : 'NOT MET'}: ${aim} (${found})`);
}

print('stock Pagefind: its own runtime, no worker, on the same pages and their metadata, no option set.');
for (const { told } of Object.values(rivals)) print(`${told}.`);
print(
  'Both of these get title, names, about and text, folded without marks (đ to d). Every query of ours and of stock',
);
print(
  'is asked in a fresh visit for the scores; sites with made-up entries are HTML made of texts, not built by Astro.',
);

if (!countsNativeProcesses) print('Without /usr/bin/time of GNU, the CPU seconds of Pagefind itself are not counted.');

// First the workshop: the browser that npm brought takes the temporary folder for its own.
const workshop = await searchWorkshop();
const browser = await launchBrowser();
try {
  for (const entries of [workshop.entries, ...sizes]) {
    const site = await benchSite(workshop, entries);
    print(`\n# ${site.isReal ? 'The real site' : 'A made-up site'}: ${entries} entries, ${site.pages} pages indexed`);
    const server = await serveCompressed(site.folder, '/');
    const bench: Bench = { site, browser, origin: server.origin };
    tell(indexing(bench));
    tell(await quality(bench));
    tell(await weight(bench));
    tell(await typing(bench, typed));
    tell(await engineTimes(bench));
    print(
      `\nLoad of the machine at the end: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(', ')}`,
    );
    server.close();
    rmSync(site.folder, { recursive: true });
  }
} finally {
  await browser.close();
  rmSync(workshop.folder, { recursive: true, force: true });
}
