/** What became of a site between two publications, page by page and file by file. */
import type { PageRecord, SiteRecord } from './site-record.ts';

export interface NamedPage {
  readonly address: string;
  readonly title: string;
}

export interface RenamedPage extends NamedPage {
  readonly from: string;
}

export interface PageChanges {
  readonly added: readonly NamedPage[];
  readonly changed: readonly NamedPage[];
  readonly corrected: readonly NamedPage[];
  readonly withdrawn: readonly NamedPage[];
  readonly renamed: readonly RenamedPage[];
  /** There no more, and nothing in their place. */
  readonly gone: readonly NamedPage[];
  /** How many have another head, menu or foot, and nothing else. */
  readonly frameOnly: number;
}

export interface FileChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface Changes {
  readonly pages: PageChanges;
  readonly files: FileChanges;
}

export const isEmpty = ({ files }: Changes): boolean =>
  files.added.length + files.changed.length + files.removed.length === 0;

export function changesBetween(before: SiteRecord, after: SiteRecord): Changes {
  return { pages: pageChanges(before, after), files: fileChanges(before, after) };
}

function fileChanges(before: SiteRecord, after: SiteRecord): FileChanges {
  const names = Object.keys(after.files);
  return {
    added: names.filter((file) => !Object.hasOwn(before.files, file)),
    changed: names.filter(
      (file) => Object.hasOwn(before.files, file) && before.files[file]?.revision !== after.files[file]?.revision,
    ),
    removed: Object.keys(before.files).filter((file) => !Object.hasOwn(after.files, file)),
  };
}

type Fate = 'added' | 'changed' | 'corrected' | 'withdrawn' | 'frame' | 'same';

function pageChanges(before: SiteRecord, after: SiteRecord): PageChanges {
  const renamed = Object.entries(after.pages).flatMap(([from, { movedTo }]): RenamedPage[] => {
    const [address, page] = targetOf(movedTo, after) ?? [];
    const was = pageIn(before, from);
    if (address === undefined || page === undefined || was === undefined || was.movedTo !== undefined) return [];
    return [{ from, address, title: page.title }];
  });
  const isNewName = new Set(renamed.map(({ address }) => address));
  const fates = Object.entries(after.pages)
    .filter(([address, { movedTo }]) => movedTo === undefined && !isNewName.has(address))
    .map(([address, page]) => ({ address, title: page.title, fate: fateOf(address, page, before, after) }));
  const of = (wanted: Fate) =>
    fates.filter(({ fate }) => fate === wanted).map(({ address, title }) => ({ address, title }));
  return {
    added: of('added'),
    changed: of('changed'),
    corrected: of('corrected'),
    withdrawn: of('withdrawn'),
    renamed,
    gone: Object.entries(before.pages)
      .filter(([address, { movedTo }]) => movedTo === undefined && !Object.hasOwn(after.pages, address))
      .map(([address, { title }]) => ({ address, title })),
    frameOnly: of('frame').length,
  };
}

function fateOf(address: string, page: PageRecord, before: SiteRecord, after: SiteRecord): Fate {
  const was = pageIn(before, address);
  if (page.withdrawn === true) return was?.withdrawn === true ? 'same' : 'withdrawn';
  if (was === undefined || was.movedTo !== undefined) return 'added';
  if (was.main !== page.main)
    return page.corrected !== undefined && was.corrected !== page.corrected ? 'corrected' : 'changed';
  const file = `${address}index.html`;
  return before.files[file]?.revision === after.files[file]?.revision ? 'same' : 'frame';
}

/** The page that an old address leads to; the site may stand under a path. */
function targetOf(movedTo: string | undefined, { pages }: SiteRecord): [string, PageRecord] | undefined {
  for (let path = movedTo?.replace(/^\//, ''); path !== undefined && path !== ''; path = path.replace(/^[^/]*\//, '')) {
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (page !== undefined) return [path, page];
  }
  return undefined;
}

const pageIn = ({ pages }: SiteRecord, address: string) => (Object.hasOwn(pages, address) ? pages[address] : undefined);
