/** The page that offers an entry's propagation pack, and the heads of its sheets. */
import type { LibraryEntry } from '#domain/entries.ts';
import type { Library } from '#domain/library.ts';
import { routes, type Sheet } from '#routes';
import { propagationSay, propagationWords } from './words.ts';
import { crumbsFor } from '../entry-frame.ts';
import type { FrameSite, Part } from '../frame.ts';
import { itemLink, type Link } from '../links.ts';
import { parts } from '../seo.ts';
import { caption } from './caption.ts';
import { offersCaption, offersPicture, sheetsOf } from './offer.ts';

/** The part of the frame's props that these pages share; none is for search engines: they say what their entry says. */
export interface PackHead {
  title: string;
  description: string;
  path: string;
  part: Part;
  crumbs: readonly Link[];
  field: string;
  hidden: true;
}

export interface PackPage {
  entry: Link;
  sheets: readonly (Link & { text: string })[];
  picture?: { src: string; alt: string };
  caption?: string;
  /** Not everything is offered, and the reader is told that this is meant. */
  withheld: boolean;
}

function head(item: LibraryEntry, title: string, path: string, crumbs: readonly Link[]): PackHead {
  const { section, entry } = item;
  return {
    title: `${title}: ${entry.title}`,
    description: `${title}. ${propagationSay('about', { title: entry.title })}`,
    path,
    part: parts[section],
    crumbs: [...crumbsFor(section), itemLink(item), ...crumbs],
    field: entry.field,
    hidden: true,
  };
}

export function packHead(item: LibraryEntry): PackHead {
  return head(item, propagationWords.name, routes.propagation(item.section, item.entry.id), []);
}

export function sheetHead(item: LibraryEntry, sheet: Sheet): PackHead {
  const { section, entry } = item;
  const pack = { href: routes.propagation(section, entry.id), label: propagationWords.name };
  return head(item, propagationWords[`sheet.${sheet}`], routes.sheet(section, entry.id, sheet), [pack]);
}

const EVERY_SHEET = 4;

export function packPage(item: LibraryEntry, library: Library, site: FrameSite): PackPage {
  const { section, entry } = item;
  const sheets = sheetsOf(item);
  const withPicture = offersPicture(item);
  const withCaption = offersCaption(item);
  return {
    entry: itemLink(item),
    sheets: sheets.map((sheet) => ({
      href: routes.sheet(section, entry.id, sheet),
      label: propagationWords[`sheet.${sheet}`],
      text: propagationWords[`sheet.${sheet}.text`],
    })),
    ...(withPicture && {
      picture: {
        src: routes.socialImage(section, entry.id),
        alt: propagationSay('picture.alt', { title: entry.title }),
      },
    }),
    ...(withCaption && { caption: caption(item, library, site) }),
    withheld: sheets.length < EVERY_SHEET || !withPicture || !withCaption,
  };
}
