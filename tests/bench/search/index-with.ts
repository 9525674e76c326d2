/** A process that indexes a site's pages with one engine, so that time and memory can be measured: `index-with.ts ours <folder>`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from '#integrations/pages.ts';
import { isIndexed, writeSearchIndex } from '#integrations/search-files.ts';
import type { SearchDocument } from './documents.ts';
import { rivals, type RivalName } from './rivals.ts';
import { writeStockIndex } from './stock.ts';

const [engine = '', site = ''] = process.argv.slice(2);
const pages = async () => (await builtPages(site)).filter(isIndexed);
const bench = join(site, 'bench');
mkdirSync(bench, { recursive: true });

if (engine === 'ours') await writeSearchIndex(await pages(), join(site, 'pagefind'));
else if (engine === 'stock') await writeStockIndex(await pages(), join(bench, 'stock'));
else {
  const documents = JSON.parse(readFileSync(join(bench, 'documents.json'), 'utf8')) as SearchDocument[];
  writeFileSync(join(bench, `${engine}.json`), await rivals[engine as RivalName].build(documents));
}
