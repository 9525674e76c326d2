/**
 * The edition that travels on a stick: the built site as files that a browser opens by double click, with no server and
 * no network. All pages, and of the other files those that a page leads to or a script asks for.
 */
import { routes } from '#routes';
import { builtSite } from './built-site.ts';
import { type EditionDay, dayOf, noteOf, withNote } from './edition-note.ts';
import { readIcons } from './icon-sheet.ts';
import { localPage } from './page.ts';
import { READ_FIRST, readFirst } from './read-first.ts';
import { pageScript, startScript } from './scripts.ts';
import { settled } from './size.ts';
import { contentName, faceWithData, localSheet, splitFaces } from './styles.ts';
import { isFetched, wrapped, wrappedName } from './wrapped-file.ts';

export type EditionFiles = ReadonlyMap<string, Buffer>;

export interface Edition {
  day: EditionDay;
  /** In megabytes, as it is written in the edition itself: `3,1`. */
  size: string;
  files: EditionFiles;
}

const FONTS = '_astro/fonts.css';
const START = '_astro/start.js';

/** The answer of a host to an address that it does not have. Without a host nothing asks for it. */
const NOT_FOUND = '404.html';
/** How `integrations/renamed-addresses.ts` marks the pages at old addresses. */
const MOVED = '<html lang="vi" data-moved';

export interface BuiltFrom {
  /** Where the site was built, and the path that it was built for. */
  folder: string;
  base: string;
  name: string;
  /** Where the site is read on the network. */
  address: string;
}

/** Makes the edition; `editionFaults` (check-edition.ts) says whether it may be handed out. */
export async function makeEdition({ folder, base, name: siteName, address }: BuiltFrom): Promise<Edition> {
  const site = builtSite(folder, base);
  const iconSheet = site.read(routes.icons().slice(1)).toString('utf8');
  const carried = new Set<string>();
  const made = new Map<string, string>();
  const scripts = new Map<string, readonly string[]>();
  const faces = new Set<string>();
  const onFile = (file: string) => void carried.add(file);

  const surroundings = {
    base,
    icons: readIcons(iconSheet),
    startScripts: [START],
    onFile,
    scriptFor(entries: readonly string[]) {
      const name = contentName('page', 'js', entries.join('\n'));
      scripts.set(name, entries);
      return name;
    },
    sheetsFor(css: string) {
      const split = splitFaces(css);
      const name = contentName('page', 'css', css);
      split.faces.forEach((face) => faces.add(face));
      made.set(name, localSheet(split.rest, name, base, onFile));
      return split.faces.length > 0 ? [FONTS, name] : [name];
    },
  };

  const pages = new Map(
    site.files
      .filter((file) => file.endsWith('.html') && file !== NOT_FOUND)
      .map((file) => [file, site.read(file).toString('utf8')] as const)
      // Old addresses lead nowhere from a stick: nobody has a printed code that leads there.
      .filter(([, html]) => !html.includes(MOVED))
      .map(([file, html]) => [file, localPage(file, html, surroundings)]),
  );
  for (const [name, entries] of scripts) made.set(name, await pageScript(folder, entries));
  made.set(FONTS, [...faces].map((face) => faceWithData(face, base, site.read)).join(''));
  made.set(START, await startScript(base, iconSheet));
  for (const file of site.files.filter(isFetched)) made.set(wrappedName(file), wrapped(file, site.read(file)));

  const copied = new Map<string, Buffer>();
  // A sheet may lead to files of its own, so the set may grow meanwhile.
  for (const file of carried) {
    if (pages.has(file)) continue;
    if (file.endsWith('.css')) made.set(file, localSheet(site.read(file).toString('utf8'), file, base, onFile));
    else copied.set(file, site.read(file));
  }

  const day = dayOf(pages.get('index.html') ?? '');
  const { size, files } = settled((guess) => {
    const note = noteOf(day, guess, address);
    return new Map<string, Buffer>([
      [READ_FIRST, Buffer.from(readFirst(siteName, day, guess, address))],
      ...[...pages].map(([file, html]) => [file, Buffer.from(withNote(file, html, day, note))] as const),
      ...[...made].map(([file, text]) => [file, Buffer.from(text)] as const),
      ...copied,
    ]);
  });
  return { day, size, files };
}
