/** All checks of a built site. */
import { glob } from 'node:fs/promises';
import { deadLinks } from './links.ts';
import { outlineOf } from './page-outline.ts';
import { titleFaults } from './titles.ts';
import { withheldFaults } from './withheld.ts';

interface BuiltSite {
  /** Folder of the project. */
  root: string;
  /** Folder of the built site. */
  folder: string;
  base: string;
  pages: readonly { address: string; html: string }[];
}

/** A sentence for every fault; none when the site may be published. */
export async function checkOutput({ root, folder, base, pages }: BuiltSite): Promise<string[]> {
  const outlines = new Map(pages.map(({ address, html }) => [address, outlineOf(html)]));
  return [
    ...[...outlines.keys()].flatMap((address) => deadLinks(address, { folder, base, outlines })),
    ...titleFaults(outlines),
    ...(await withheldFaults(root, folder)),
    ...(await fontFaults(folder)),
  ];
}

/** A build without its font still shows pages, in whatever the reader's machine has: nobody would notice. */
async function fontFaults(folder: string): Promise<string[]> {
  const fonts = await Array.fromAsync(glob('_astro/*.woff2', { cwd: folder }));
  return fonts.length > 0 ? [] : ['không có tệp phông chữ nào trong _astro/'];
}
