/** An entry on a list: what it is, where, how much is known, and the one most telling figure. */
import { type LibraryEntry } from '#domain/entries.ts';
import { evidenceLevel } from '#domain/evidence.ts';
import { facetValues } from '#domain/facet-values.ts';
import type { FacetValues } from '#domain/facets.ts';
import { printFigure, type Result, topFigure } from '#domain/figures.ts';
import type { Library } from '#domain/library.ts';
import { countFollowers } from '#domain/lineage.ts';
import { newsDate } from '#domain/news-date.ts';
import { placeLabel } from '#domain/places.ts';
import { visiblePlaces } from '#domain/secrecy.ts';
import { routes } from '#routes';
import { cellRoles, evidenceLevels, fields, isSilence } from '#schema/vocabularies.ts';
import { afterValue } from './figures.ts';
import type { EntryKey } from './links.ts';
import { weave, type Weave } from './weave.ts';

export interface Card extends EntryKey {
  href: string;
  title: string;
  summary: string;
  field: keyof typeof fields;
  fieldLabel: string;
  place?: string;
  /** What the record tells, in words; for a cell its role, for news its date. */
  standing: string;
  figure?: { value: string; indicator: string };
  followers?: string;
  /** As records write it, for sorting; absent where unknown. */
  date?: string;
  facets: FacetValues;
  weave: Weave;
}

type Telling = Pick<Card, 'standing' | 'figure' | 'followers' | 'date'>;

const dated = (date: string | undefined) => (date === undefined || isSilence(date) ? {} : { date });

function figureOf(results: readonly Result[]): Pick<Card, 'figure'> {
  const figure = topFigure(results);
  return figure === undefined ? {} : { figure: { value: printFigure(figure), indicator: afterValue(figure) } };
}

function telling(item: LibraryEntry, library: Library): Telling {
  switch (item.section) {
    case 'mo-hinh': {
      const count = countFollowers(item.entry.id, library);
      return {
        standing: evidenceLevels[evidenceLevel(item.entry, library.units)].short,
        ...figureOf(item.entry.results),
        ...(count > 0 && { followers: `${count} nơi làm theo` }),
        ...dated(item.entry.asOf),
      };
    }
    case 'chi-bo-lam-mau':
      return { standing: cellRoles[item.entry.role], ...figureOf(item.entry.results), ...dated(item.entry.asOf) };
    case 'tin-tuc': {
      const { label, date } = newsDate(item.entry, library.sources);
      return { standing: label, ...dated(date) };
    }
  }
}

export function card(item: LibraryEntry, library: Library): Card {
  const { section, entry } = item;
  const [place] = visiblePlaces(entry, library);
  return {
    section,
    id: entry.id,
    href: routes.entry(section, entry.id),
    title: entry.title,
    summary: entry.summary,
    field: entry.field,
    fieldLabel: fields[entry.field],
    ...(place && { place: placeLabel(place.id, library.places) }),
    ...telling(item, library),
    facets: facetValues(item, library),
    weave: weave(entry.id),
  };
}
