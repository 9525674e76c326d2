/** Every address of the site that a text may link to. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { routes, withoutBase } from '#routes';
import { allows, type Output } from '#domain/caution.ts';
import {
  type Content,
  type ContentFile,
  cautionsOf,
  ENTRY_KINDS,
  type FileKind,
  isNameOnly,
  isPublic,
  textOf,
} from './content.ts';

/** Why a link leads nowhere, or `true` when it leads somewhere. */
export type Standing = true | 'none' | 'draft' | 'switched-off';

/** Pages made by the site itself that no function of `routes` without arguments names. */
const OTHERS = ['/lich-lam-mau.ics', '/404.html'];

/** Kinds whose records have a page each. */
const PAGES: Partial<Record<FileKind, (id: string) => string>> = {
  'chi-bo-lam-mau': routes.cell,
  'mo-hinh': routes.practice,
  'tin-tuc': routes.news,
  trang: routes.standing,
  'lich-lam-mau': routes.demonstration,
  'chu-de-lam-mau': routes.topic,
  'bo-tieu-chi': routes.criteriaSet,
  nguon: routes.source,
  'dia-phuong': routes.place,
};

/** The address of the record's own page, without the site's base. */
export function pageOf({ kind, id }: Pick<ContentFile, 'kind' | 'id'>): string | undefined {
  const page = PAGES[kind]?.(id);
  return page && withoutBase(page);
}

export interface Addresses {
  /** All addresses that may be linked to. */
  known: ReadonlySet<string>;
  /** `path` starts with `/`, without query and fragment. */
  standingOf(path: string): Standing;
}

export function addressesOf(content: Content): Addresses {
  const known = new Set<string>(OTHERS);
  const drafts = new Set<string>();
  const switchedOff = new Set<string>();
  for (const route of Object.values(routes)) if (route.length === 0) known.add(withoutBase((route as () => string)()));
  const standing = (file: ContentFile) => (isPublic(file) || textOf(file, 'status') === 'rut' ? known : drafts);
  for (const file of content.files) {
    const page = pageOf(file);
    if (page !== undefined) standing(file).add(page);
  }

  const addAllowed = (file: ContentFile, output: Output, path: string) => {
    const isAllowed = allows({ caution: cautionsOf(file), nameOnly: isNameOnly(file) }, output);
    (isAllowed ? standing(file) : switchedOff).add(withoutBase(path));
  };

  for (const kind of ENTRY_KINDS) {
    for (const file of content.of(kind)) {
      addAllowed(file, 'share-image', routes.socialImage(kind, file.id));
      if (kind === 'mo-hinh') addAllowed(file, 'kit', routes.kit(file.id));
    }
  }

  return {
    known,
    standingOf(path) {
      if (known.has(path)) return true;
      if (switchedOff.has(path)) return 'switched-off';
      if (drafts.has(path)) return 'draft';
      return !path.endsWith('/') && !path.includes('..') && existsSync(join(content.root, 'public', path))
        ? true
        : 'none';
    },
  };
}
