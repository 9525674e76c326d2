/** Pagefind as it comes: the same pages with what they say to the indexer, no option set, and its own runtime. */
import { close, createIndex } from 'pagefind';
import type { BuiltPage } from '#integrations/pages.ts';

export async function writeStockIndex(pages: readonly BuiltPage[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(errors.join('; '));
    for (const { address, html } of pages) await index.addHTMLFile({ url: address, content: html });
    await index.writeFiles({ outputPath: folder });
  } finally {
    await close();
  }
}
