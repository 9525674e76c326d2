/**
 * Writes what a phone needs to hold the site whole: `ngoai-tuyen/ban-luu.json` (the head), the list of all pages and
 * files with their revisions, and packs that carry them many at a time. Called on a finished site; called again on one
 * that was changed, it writes everything anew.
 */
import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { withoutDays } from '#saved-copy/edition-day.ts';
import { asRevision, type EditionHead, type EditionList, type ListedFile } from '#saved-copy/edition.ts';
import { belongsToCopy, isHashed, isPage, pageOf } from '#saved-copy/keeping.ts';
import { type Pack, packPages } from '#saved-copy/pack.ts';
import { someAtATime } from './pages.ts';
import { fileGroups, packedFile, pageGroups } from './saved-packs.ts';

/** A script larger than this that is loaded on demand comes when it is used, not with every page that might use it. */
const LARGE_SCRIPT = 24 * 1024;

const HEAD = 'ngoai-tuyen/ban-luu.json';

export interface SiteFile {
  /** Under the site's base; a page without its `index.html`. */
  readonly path: string;
  readonly content: Buffer;
}

const digest = (data: string | Buffer) => asRevision(createHash('sha256').update(data).digest('base64'));

export function revisionOf({ path, content }: SiteFile): string {
  if (isPage(path)) return digest(withoutDays(content.toString('utf8')));
  return isHashed(path) ? '' : digest(content);
}

async function copiedFiles(folder: string): Promise<SiteFile[]> {
  const found = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }));
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .map((file) => ({ file, path: pageOf(file) ?? file }))
    .filter(({ path }) => belongsToCopy(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return someAtATime(files, async ({ file, path }) => ({ path, content: await readFile(join(folder, file)) }));
}

export async function writeSavedEdition(folder: string): Promise<EditionHead> {
  const { day, mended } = JSON.parse(await readFile(join(folder, HEAD), 'utf8')) as EditionHead;
  await rm(join(folder, 'ngoai-tuyen'), { recursive: true });
  await mkdir(join(folder, 'ngoai-tuyen'));
  let transfer = 0;
  /** Writes a part under its digest and counts what it weighs on the way. */
  const write = async (part: Pack | EditionList): Promise<string> => {
    const text = JSON.stringify(part);
    const name = digest(text);
    transfer += gzipSync(text).length;
    await writeFile(join(folder, `ngoai-tuyen/${name}.json`), text);
    return name;
  };

  const all = await copiedFiles(folder);
  const packOf = new Map<string, number>();
  const packs: [string, number][] = [];
  const addPack = async (pack: Pack, paths: readonly string[]) => {
    for (const path of paths) packOf.set(path, packs.length);
    packs.push([await write(pack), paths.length]);
  };
  for (const group of pageGroups(all.filter(({ path }) => isPage(path)))) {
    const pages = group.map(({ path, content }) => ({ path, html: content.toString('utf8') }));
    await addPack(
      { ...packPages(pages, day), files: [] },
      pages.map(({ path }) => path),
    );
  }
  for (const group of fileGroups(all.filter(({ path }) => !isPage(path)))) {
    await addPack(
      { styles: [], pages: [], files: group.map(packedFile) },
      group.map(({ path }) => path),
    );
  }

  const listed = (file: SiteFile): ListedFile => [
    file.path,
    revisionOf(file),
    file.content.length,
    packOf.get(file.path) ?? null,
  ];
  const pages = all.filter(({ path }) => isPage(path)).map(listed);
  const files = all.filter(({ path }) => !isPage(path)).map(listed);
  const alone = all.filter(({ path }) => !packOf.has(path));
  transfer += alone.reduce((sum, { content }) => sum + gzipSync(content).length, 0);
  const head: EditionHead = {
    day,
    version: await write({ pages, files, packs }),
    pages: pages.length,
    transfer,
    stored: all.reduce((sum, { content }) => sum + content.length, 0),
    onDemand: files
      .filter(([path, , bytes]) => path.startsWith('_astro/') && path.endsWith('.js') && bytes > LARGE_SCRIPT)
      .map(([path]) => path),
    mended,
  };
  await writeFile(join(folder, HEAD), JSON.stringify(head));
  return head;
}
