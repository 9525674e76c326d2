/**
 * The sites that the search is measured on: the real one as it is built, and the same with made-up entries added until
 * there are so many. The added pages are written as HTML straight from their texts (noise.ts), not through Astro: the
 * indexer sees no difference, and ten thousand take seconds. All are indexed by the function that the build uses.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { builtPages } from '#integrations/pages.ts';
import { isIndexed, writeSearchIndex } from '#integrations/search-files.ts';
import { type Cost, measure } from '../measure.ts';
import { newWorkshop, unindexedProject } from '../projects.ts';
import { documentsOf, textsOf } from './documents.ts';
import type { EngineName } from './engines.ts';
import { noisePage, type Vocabulary, vocabularyOf } from './noise.ts';

export interface SearchWorkshop {
  folder: string;
  /** The real site, its pages as they are before they are indexed. */
  built: string;
  /** How many of its pages are entries. */
  entries: number;
  vocabulary: Vocabulary;
}

export interface BenchSite {
  folder: string;
  /** Nothing was added to it. */
  isReal: boolean;
  entries: number;
  /** Pages that are indexed; some are no entries. */
  pages: number;
  /** What indexing cost. */
  costs: Readonly<Record<EngineName, Cost>>;
}

/** Builds the real site. */
export async function searchWorkshop(): Promise<SearchWorkshop> {
  const folder = newWorkshop();
  const project = unindexedProject(folder);
  await measure(project.folder, project.build);
  const built = join(project.folder, 'dist');
  const pages = (await builtPages(built)).filter(isIndexed);
  await writeSearchIndex(pages, join(folder, 'real-index'));
  const vocabulary = vocabularyOf(await textsOf(join(folder, 'real-index')));
  const isEntry = ({ address }: { address: string }) => /^\/(?:mo-hinh|chi-bo-lam-mau|tin-tuc)\//.test(address);
  return { folder, built, entries: pages.filter(isEntry).length, vocabulary };
}

/** A site with so many entries, indexed for every engine. */
export async function benchSite(workshop: SearchWorkshop, entries: number): Promise<BenchSite> {
  const folder = join(workshop.folder, `site-${entries}`);
  const write = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  const indexed = (engine: EngineName) =>
    measure(folder, [resolve(import.meta.dirname, 'index-with.ts'), engine, folder]);

  cpSync(workshop.built, folder, { recursive: true });
  for (let index = workshop.entries; index < entries; index += 1) {
    const { file, html } = noisePage(index, workshop.vocabulary);
    write(file, html);
  }
  const pagefind = { ours: await indexed('ours'), stock: await indexed('stock') };
  const documents = await documentsOf(join(folder, 'pagefind'), join(folder, 'bench/stock'));
  write('bench/documents.json', JSON.stringify(documents));
  write('bench/urls.json', JSON.stringify(documents.map(({ url }) => url)));
  write('bench/index.html', '<!doctype html><title>Bench</title><script type="module" src="engines.js"></script>\n');
  await build({
    entryPoints: [join(import.meta.dirname, 'engines.ts')],
    outfile: join(folder, 'bench/engines.js'),
    bundle: true,
    format: 'esm',
    define: { 'import.meta.env': '{"BASE_URL":"/"}' },
  });
  const rivals = { minisearch: await indexed('minisearch'), flexsearch: await indexed('flexsearch') };
  return {
    folder,
    isReal: entries === workshop.entries,
    entries,
    pages: documents.length,
    costs: { ...pagefind, ...rivals },
  };
}
