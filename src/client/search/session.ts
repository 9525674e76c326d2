/** The search of this site, opened once a page: its index and lists are fetched from the site itself. */
import { countFacets, type FacetCounts, matches } from '#domain/facet-matching.ts';
import { type FacetId, facetIds, type FacetValues, pageKinds, type PageKind } from '#domain/facets.ts';
import { routes } from '#routes';
import type { Equivalents } from './equivalents.ts';
import { excerpt, type Piece, pieces } from './excerpt.ts';
import { type FilterPages, openIndex, type PagefindIndex } from './index/pagefind-index.ts';
import type { RankedPage } from './ranking.ts';
import { createSearch, type Search } from './search.ts';

/** A page that was found, as it is shown. */
export interface Found {
  /** Path of the page without the site's base. */
  path: string;
  title: readonly Piece[];
  /** Kind, place, date: what is known of it, in that order. */
  about: readonly string[];
  excerpt: readonly Piece[];
}

export interface Session extends Search {
  describe(page: RankedPage): Promise<Found>;
  /** How pages fall under the filters, and which of them a choice leaves. */
  filter(pages: readonly RankedPage[], selected: FacetValues): Promise<{ pages: RankedPage[]; counts: FacetCounts }>;
  /** By date, newest first and undated last; or by kind, each kind in the order of fit. */
  sort(pages: readonly RankedPage[], order: 'date' | 'kind'): Promise<RankedPage[]>;
  kindOf(page: RankedPage): Promise<PageKind>;
}

async function read(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function open(): Promise<Session> {
  const [index, equivalents] = await Promise.all([
    openIndex((path) => read(routes.searchIndex() + path)),
    read(routes.equivalents()),
  ]);
  const search = await createSearch(index, JSON.parse(new TextDecoder().decode(equivalents)) as Equivalents);
  return { ...search, ...described(index) };
}

let opened: Promise<Session> | undefined;

/** Rejects where the index cannot be had; asked again, it tries again. */
export function openSession(): Promise<Session> {
  opened ??= open();
  opened.catch(() => (opened = undefined));
  return opened;
}

function described(index: PagefindIndex): Omit<Session, 'ask'> {
  let facetTable: ReadonlyMap<number, FacetValues> | undefined;

  async function facetsOf(pages: readonly RankedPage[]): Promise<FacetValues[]> {
    const filters = await Promise.all(facetIds.map(async (facet) => [facet, await index.filter(facet)] as const));
    const table = (facetTable ??= facetsByPage(filters));
    return pages.map(({ page }) => table.get(page) ?? {});
  }

  async function kindOf({ page }: RankedPage): Promise<PageKind> {
    const [kind] = valuesOf(await index.filter('loai'), page);
    return kind as PageKind;
  }

  return {
    kindOf,
    async describe(ranked) {
      const { url, content, meta } = await index.fragment(ranked.page);
      const title = (meta['title'] ?? '').split(/\s+/);
      return {
        path: url,
        title: pieces(title, ranked.title()),
        about: [pageKinds[await kindOf(ranked)], meta['place'], meta['date']].filter((fact) => fact !== undefined),
        excerpt: excerpt(content, ranked.text(), title.length),
      };
    },
    async filter(pages, selected) {
      const facets = await facetsOf(pages);
      return {
        pages: pages.filter((_, at) => matches(facets[at] ?? {}, selected)),
        counts: countFacets(facets, selected),
      };
    },
    async sort(pages, order) {
      if (order === 'date') {
        const rank = new Map(index.sorted('date').map((page, at) => [page, at]));
        return [...pages].sort((a, b) => (rank.get(b.page) ?? -1) - (rank.get(a.page) ?? -1));
      }
      const kinds = Object.keys(pageKinds);
      const ranks = new Map(
        await Promise.all(pages.map(async (each) => [each, kinds.indexOf(await kindOf(each))] as const)),
      );
      return [...pages].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
    },
  };
}

function facetsByPage(filters: readonly (readonly [FacetId, FilterPages])[]): Map<number, FacetValues> {
  const table = new Map<number, Partial<Record<FacetId, string[]>>>();
  for (const [facet, values] of filters) {
    for (const [value, pages] of values) {
      for (const page of pages) {
        const own = table.get(page) ?? {};
        (own[facet] ??= []).push(value);
        table.set(page, own);
      }
    }
  }
  return table;
}

const valuesOf = (filter: FilterPages, page: number) =>
  [...filter].filter(([, pages]) => pages.has(page)).map(([value]) => value);
