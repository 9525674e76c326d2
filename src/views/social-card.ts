/** What the picture that goes with a shared link shows of an entry, or of the site as a whole. */
import { allows } from '#domain/caution.ts';
import { allEntries, type LibraryEntry, mainUnitOf } from '#domain/entries.ts';
import type { Library } from '#domain/library.ts';
import type { Section } from '#routes';
import type { Colours, Field } from '#schema/vocabularies.ts';
import type { Site } from '#schema/site.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { card } from './card.ts';
import { sectionNames } from './links.ts';
import { weave, type Weave } from './weave.ts';
import { say } from './words.ts';

/** The settings that stand on every picture. */
type SiteSettings = Pick<Site, 'name' | 'tagline' | 'url' | 'colours'> & Partial<Pick<Site, 'demoNotice'>>;

/** Whose picture it is: a picture travels without its page. */
interface Sender {
  siteName: string;
  /** That this is no office's site, while that has to be said; else where the page stands. */
  siteNote: string;
  colours: Colours;
}

export interface EntryCard extends Sender {
  title: string;
  field: Field;
  fieldLabel: string;
  /** The part of the site it stands in. */
  kindLabel: string;
  /** The place, or the unit where no place is shown; and of what day the information is. */
  facts: readonly string[];
  /** Only ever a result: scale, targets and context stay on the page, where they can be told apart. */
  figure?: { value: string; indicator: string };
  weave: Weave;
}

export interface SiteCard extends Sender {
  tagline: string;
  weave: Weave;
}

export interface EntryPicture {
  section: Section;
  id: string;
  card: EntryCard;
}

function sender({ name, demoNotice, url, colours }: SiteSettings): Sender {
  return { siteName: name, siteNote: demoNotice ?? new URL(url).host, colours };
}

/** `Xã Minh Ngọc, huyện Bắc Mê`; else the unit, unless the title names it. */
function where({ entry }: LibraryEntry, place: string | undefined, library: Library): string | undefined {
  if (place !== undefined) return place.slice(0, 1).toUpperCase() + place.slice(1);
  const unit = library.units.get(mainUnitOf(entry) ?? '')?.name;
  return unit !== undefined && entry.title.includes(unit) ? undefined : unit;
}

/** `Thông tin tính đến 16/6/2022`; for news the date under its title. */
function when({ section, entry }: LibraryEntry, standing: string): string | undefined {
  if (section === 'tin-tuc') return standing;
  const asOf = formatDate(entry.asOf);
  return asOf && say('fact.asOf', { date: asOf });
}

export function entryCard(item: LibraryEntry, library: Library, site: SiteSettings): EntryCard {
  const { title, field, fieldLabel, place, standing, figure, weave: band } = card(item, library);
  return {
    ...sender(site),
    title,
    field,
    fieldLabel,
    kindLabel: sectionNames[item.section],
    facts: [where(item, place, library), when(item, standing)].filter((fact) => fact !== undefined),
    ...(figure && { figure }),
    weave: band,
  };
}

/** A picture for every entry that no caution forbids it to. */
export function entryPictures(library: Library, site: SiteSettings): EntryPicture[] {
  return allEntries(library)
    .filter(({ entry }) => allows(entry, 'share-image'))
    .map((item) => ({ section: item.section, id: item.entry.id, card: entryCard(item, library, site) }));
}

/** For all pages without a picture of their own. */
export function siteCard(site: SiteSettings): SiteCard {
  return { ...sender(site), tagline: site.tagline, weave: weave('lam-mau') };
}
