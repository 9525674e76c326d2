/** Every address of the site that a text may link to. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { routes, withoutBase } from '#routes';
import { allows, type Output } from '#domain/caution.ts';
import { type Content, type ContentFile, cautionsOf, ENTRY_KINDS, isNameOnly, isPublic, textOf } from './content.ts';

/** Why a link leads nowhere, or `true` when it leads somewhere. */
export type Standing = true | 'none' | 'draft' | 'switched-off';

/** Pages made by the site itself that no function of `routes` without arguments names. */
const OTHERS = ['/lich-lam-mau.ics', '/404.html'];

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
  const add = (file: ContentFile, path: string) =>
    (isPublic(file) || textOf(file, 'status') === 'rut' ? known : drafts).add(withoutBase(path));

  const addAllowed = (file: ContentFile, output: Output, path: string) => {
    if (allows({ caution: cautionsOf(file), nameOnly: isNameOnly(file) }, output)) add(file, path);
    else switchedOff.add(withoutBase(path));
  };

  for (const kind of ENTRY_KINDS) {
    for (const file of content.of(kind)) {
      add(file, routes.entry(kind, file.id));
      addAllowed(file, 'share-image', routes.socialImage(kind, file.id));
      if (kind === 'mo-hinh') addAllowed(file, 'kit', routes.kit(file.id));
    }
  }
  for (const file of content.of('trang')) add(file, routes.standing(file.id));
  for (const file of content.of('lich-lam-mau')) add(file, routes.demonstration(file.id));
  for (const file of content.of('bo-tieu-chi')) add(file, routes.criteriaSet(file.id));
  for (const file of content.of('nguon')) add(file, routes.source(file.id));
  for (const file of content.of('dia-phuong')) add(file, routes.place(file.id));

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
