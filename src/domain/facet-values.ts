/** The facet values of each entry, and their labels. */
import { fields, forces, isSilence, movements, needs, settings, silences } from '#schema/vocabularies.ts';
import { yearOf } from '#vietnamese/dates.ts';
import { figuresOf } from './citations.ts';
import { isNews, isPractice, type Entry, type LibraryEntry } from './entries.ts';
import { hasMeasuredResults, hasSourcedSteps, outsideAssessments } from './evidence.ts';
import { contents, type Content, type FacetId, type FacetValues, pageKinds } from './facets.ts';
import { kitOffer } from './kit-offer.ts';
import type { Library } from './library.ts';
import { newsDate } from './news-date.ts';
import { placeChain, placeLabel, placeNow } from './places.ts';
import { visiblePlaces } from './secrecy.ts';

/** What can be filtered on in this entry. */
export function facetValues({ entry }: LibraryEntry, library: Library): FacetValues {
  const values: Partial<Record<FacetId, readonly string[]>> = {
    'linh-vuc': [entry.field, ...entry.moreFields],
    'dia-phuong': placesOf(entry, library),
    'luc-luong': entry.forces.map(({ who }) => who).filter((who) => !isSilence(who)),
    'co-gi': contentsOf(entry, library),
    nam: [yearOfInformation(entry, library)],
  };
  if (isPractice(entry)) {
    values['phong-trao'] = entry.movements;
    values['dung-o-dau'] = entry.setting;
    values['can-gi'] = isSilence(entry.resources) ? [] : (entry.resources.needs?.what ?? []);
  }
  const kept = Object.entries(values).map(([facet, list]) => [facet, [...new Set(list)]] as const);
  return Object.fromEntries(kept.filter(([, list]) => list.length > 0));
}

/**
 * Readers know a place by its old name or by its new one, and by what it belongs or belonged to. A district that is named
 * together with one of its communes stands for itself alone: the entry is not about all that the district became.
 */
function placesOf(entry: Entry, { units, places }: Library): string[] {
  const chains = visiblePlaces(entry, { units, places }).map(({ id }) => chainIds(id, places));
  const above = new Set(chains.flatMap((chain) => chain.slice(1)));
  return chains.flatMap(([id = '', ...rest]) => {
    const today = above.has(id) ? [] : (placeNow(id, places)?.current ?? []);
    return [id, ...rest, ...today.flatMap(({ place }) => chainIds(place.id, places))];
  });
}

const chainIds = (id: string, places: Library['places']) => placeChain(id, places).map((place) => place.id);

/** What the record has of itself: an assessment counts here even where there are no figures. */
function contentsOf(entry: Entry, library: Library): Content[] {
  if (isNews(entry)) {
    const figures = entry.sources.flatMap((source) => figuresOf(source, library));
    return hasMeasuredResults({ results: figures.map(({ result }) => result) }) ? ['so-lieu'] : [];
  }
  const has: Record<Content, boolean> = {
    'cach-lam': hasSourcedSteps(entry),
    'so-lieu': hasMeasuredResults(entry),
    'danh-gia': outsideAssessments(entry, library.units).length > 0,
    'bo-nhan-rong': isPractice(entry) && kitOffer(entry) === 'ready',
  };
  return (Object.keys(has) as Content[]).filter((content) => has[content]);
}

/** Of a practice or a cell the year of its information, of a news item that of its date. */
function yearOfInformation(entry: Entry, { sources }: Library): string {
  const year = yearOf(isNews(entry) ? (newsDate(entry, sources).date ?? '') : entry.asOf);
  return year === undefined ? UNKNOWN_YEAR : String(year);
}

const UNKNOWN_YEAR = 'khong-ro' satisfies keyof typeof silences;

const labels: Readonly<Record<Exclude<FacetId, 'dia-phuong'>, Readonly<Record<string, string>>>> = {
  loai: pageKinds,
  'linh-vuc': fields,
  'luc-luong': forces,
  'co-gi': contents,
  nam: { [UNKNOWN_YEAR]: silences[UNKNOWN_YEAR] },
  'phong-trao': movements,
  'dung-o-dau': settings,
  'can-gi': needs,
};

/** What readers see for a value; a year is its own label. */
export function facetValueLabel(facet: FacetId, value: string, places: Library['places']): string {
  if (facet !== 'dia-phuong') return labels[facet][value] ?? value;
  return placeLabel(value, places) || value;
}
