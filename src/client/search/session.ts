/** The search of this site, opened once a page: its index and lists are fetched from the site itself. */
import { countFacets, type FacetCounts, matches } from '#domain/facet-matching.ts';
import { facetIds, type FacetValues, pageKinds, type PageKind } from '#domain/facets.ts';
import { routes } from '#routes';
import type { Equivalents } from './equivalents.ts';
import { excerpt, type Piece, pieces } from './excerpt.ts';
import { openIndex, type SiteIndex } from './index/site-index.ts';
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
  filter(pages: readonly RankedPage[], selected: FacetValues): { pages: RankedPage[]; counts: FacetCounts };
  /** By date, newest first and undated last; or by kind, each kind in the order of fit. */
  sort(pages: readonly RankedPage[], order: 'date' | 'kind'): RankedPage[];
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
  const search = createSearch(index, JSON.parse(new TextDecoder().decode(equivalents)) as Equivalents);
  return { ...search, ...described(index) };
}

let opened: Promise<Session> | undefined;

/** Rejects where the index cannot be had; asked again, it tries again. */
export function openSession(): Promise<Session> {
  opened ??= open();
  opened.catch(() => (opened = undefined));
  return opened;
}

function described(index: SiteIndex): Omit<Session, 'ask'> {
  const kindOf = ({ page }: RankedPage) => index.values('loai', page)[0] as PageKind;
  const facetsOf = ({ page }: RankedPage): FacetValues =>
    Object.fromEntries(facetIds.map((facet) => [facet, index.values(facet, page)]));

  return {
    async describe(ranked) {
      const { url, content, meta } = await index.fragment(ranked.page);
      const title = (meta['title'] ?? '').split(/\s+/);
      return {
        path: url,
        title: pieces(title, ranked.title()),
        about: [pageKinds[kindOf(ranked)], meta['place'], meta['date']].filter((fact) => fact !== undefined),
        excerpt: excerpt(content, ranked.text(), title.length),
      };
    },
    filter(pages, selected) {
      return {
        pages: pages.filter((page) => matches(facetsOf(page), selected)),
        counts: countFacets(pages.map(facetsOf), selected),
      };
    },
    sort(pages, order) {
      // The index has the newest pages last.
      if (order === 'date') return [...pages].sort((a, b) => b.page - a.page);
      const kinds = Object.keys(pageKinds);
      return [...pages].sort((a, b) => kinds.indexOf(kindOf(a)) - kinds.indexOf(kindOf(b)));
    },
  };
}
