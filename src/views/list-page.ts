/** A list of entries with its filters. Complete without JavaScript; filtered in place with it. */
import { cellEntry, type LibraryEntry, newsEntry, practiceEntry } from '#domain/entries.ts';
import { facetsToQuery } from '#domain/facet-query.ts';
import { facetValueLabel } from '#domain/facet-values.ts';
import { type FacetId, facets, facetsOfSection } from '#domain/facets.ts';
import type { Library } from '#domain/library.ts';
import { placeChain } from '#domain/places.ts';
import type { Link } from './links.ts';
import type { Section } from '#routes';
import { compareDates } from '#vietnamese/dates.ts';
import { compareVietnamese } from '#vietnamese/sort.ts';
import { card, type Card } from './card.ts';

export interface FacetOption {
  value: string;
  label: string;
  count: number;
}

export interface FacetGroup {
  id: FacetId;
  label: string;
  options: readonly FacetOption[];
}

/** A card with its place in each of the orders that a reader may choose. */
export interface ListedCard extends Card {
  /** Its facets as a query string. */
  query: string;
  order: { recent: number; place: number; name: number };
}

export interface ListPage {
  section: Section;
  title: string;
  summary: string;
  cards: readonly ListedCard[];
  groups: readonly FacetGroup[];
  crumbs: readonly Link[];
}

const about: Readonly<Record<Section, { title: string; summary: string }>> = {
  'chi-bo-lam-mau': {
    title: 'Chi bộ làm mẫu',
    summary:
      'Các chi bộ làm điểm, làm mẫu: đã làm gì, theo những bước nào, điều gì được và điều gì cần rút kinh nghiệm.',
  },
  'mo-hinh': {
    title: 'Mô hình, cách làm',
    summary:
      'Mô hình và cách làm trong xây dựng Đảng, trong học tập và làm theo Bác: cách làm từng bước, số liệu có nguồn.',
  },
  'tin-tuc': {
    title: 'Tin tức',
    summary: 'Bài viết về nơi đã làm: sơ kết, giám sát, việc làm mới từ các đơn vị. Mỗi tin ghi rõ nguồn và ngày.',
  },
};

function entriesIn(section: Section, library: Library): LibraryEntry[] {
  switch (section) {
    case 'chi-bo-lam-mau':
      return [...library.cells.values()].map(cellEntry);
    case 'mo-hinh':
      return [...library.practices.values()].map(practiceEntry);
    case 'tin-tuc':
      return [...library.news.values()].map(newsEntry);
  }
}

/** Each card's rank when the cards stand in that order. */
function ranks(cards: readonly Card[], compare: (a: Card, b: Card) => number): Map<Card, number> {
  return new Map([...cards].sort(compare).map((each, rank) => [each, rank]));
}

/** News comes from the library newest first, undated last; practices and cells go by the day of their information. */
const byDate = (a: Card, b: Card) => (a.section === 'tin-tuc' ? 0 : compareDates(a.date, b.date));

function listed(cards: readonly Card[]): ListedCard[] {
  const byName = (a: Card, b: Card) => compareVietnamese(a.title, b.title);
  // A card without a place comes last.
  const byPlace = (a: Card, b: Card) => compareVietnamese(a.place ?? '\uFFFF', b.place ?? '\uFFFF') || byName(a, b);
  const recent = ranks(cards, byDate);
  const place = ranks(cards, byPlace);
  const name = ranks(cards, byName);
  return cards.map((each) => ({
    ...each,
    query: facetsToQuery(each.facets),
    order: { recent: recent.get(each) ?? 0, place: place.get(each) ?? 0, name: name.get(each) ?? 0 },
  }));
}

/** A filter with the values that these cards have, and how many have each. */
export function facetGroup(id: FacetId, cards: readonly Pick<Card, 'facets'>[], library: Library): FacetGroup {
  const counts = new Map<string, number>();
  for (const { facets: values } of cards) {
    for (const value of values[id] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const options = [...counts]
    .filter(([value]) => id !== 'dia-phuong' || isOffered(value, library))
    .map(([value, count]) => ({ value, count, label: facetValueLabel(id, value, library.places) }));
  return { id, label: facets[id], options: options.sort(comparer(id, library)) };
}

/**
 * Places as they are today, so that none stands there twice, under its old name and its new one; addresses that were
 * shared with an old one still filter. Hamlets are no filter: too many.
 */
function isOffered(id: string, { places }: Library): boolean {
  const place = places.get(id);
  return place?.level !== 'thon' && place?.successors.length === 0;
}

/** Years newest first; a province, then what lies in it; the rest by name. */
function comparer(id: FacetId, { places }: Library): (a: FacetOption, b: FacetOption) => number {
  if (id === 'nam') return (a, b) => compareDates(a.value, b.value);
  if (id !== 'dia-phuong') return (a, b) => compareVietnamese(a.label, b.label);
  // From the province down.
  const names = (value: string) =>
    placeChain(value, places)
      .map(({ name }) => name)
      .toReversed();
  return (a, b) => {
    const [above, below] = [names(a.value), names(b.value)];
    const at = above.findIndex((name, index) => name !== below[index]);
    return at < 0 ? above.length - below.length : compareVietnamese(above[at] ?? '', below[at] ?? '');
  };
}

export function listPage(section: Section, library: Library): ListPage {
  const cards = entriesIn(section, library).map((item) => card(item, library));
  const groups = facetsOfSection[section].map((id) => facetGroup(id, cards, library));
  return {
    section,
    ...about[section],
    cards: listed(cards).sort((a, b) => a.order.recent - b.order.recent),
    groups: groups.filter(({ options }) => options.length > 1),
    crumbs: [],
  };
}
