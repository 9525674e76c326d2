import { describe, expect, it } from 'vitest';
import { judgedQueries, type Score, scores } from '#tests/support/search-queries.ts';
import { siteSearch } from '#tests/support/site-search.ts';
import { pages, site, siteFiles } from '#tests/support/site-pages.ts';

const search = await siteSearch(site.folder);
const overall = (list: readonly Score[]) => list.find((score) => score.class === 'all');

describe('the search of the built site', () => {
  it('answers the queries it was made with: all of them among the first three', async () => {
    const list = await scores(judgedQueries('queries-dev'), (query) => search.addresses(query));
    expect(overall(list)?.first).toBeGreaterThanOrEqual(0.97);
    expect(overall(list)?.firstThree).toBe(1);
    expect(list.filter(({ first }) => first < 0.9)).toEqual([]);
  });

  it('answers queries that somebody else wrote, class by class', async () => {
    const list = await scores(judgedQueries('queries-held'), (query) => search.addresses(query));
    expect(overall(list)?.first).toBeGreaterThanOrEqual(0.97);
    expect(overall(list)?.firstThree).toBeGreaterThanOrEqual(0.98);
    expect(list.filter(({ first }) => first < 0.9)).toEqual([]);
  });

  it('finds every entry by its own title, typed without marks', async () => {
    const entries = pages.filter(({ address }) => /^\/(mo-hinh|chi-bo-lam-mau|tin-tuc)\/[^/]+\/$/.test(address));
    expect(entries.length).toBeGreaterThan(30);
    const missed = [];
    for (const { address, html } of entries) {
      const title = /<h1[^>]*>([^<]+)</.exec(html)?.[1] ?? '';
      const plain = title.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').replaceAll('&amp;', '&');
      const [first] = await search.addresses(plain, 1);
      if (first !== address) missed.push(`${address}: ${plain} → ${first}`);
    }
    expect(missed).toEqual([]);
  });

  it('has nothing in its folder but the index', () => {
    const kinds = new Set(siteFiles('pagefind/**/*').map((file) => file.replace(/[^/]+(?=\.\w+$)/, '*')));
    expect([...kinds].sort()).toEqual([
      'pagefind/*.pf_meta',
      'pagefind/fragment/*.pf_fragment',
      'pagefind/index/*.pf_index',
    ]);
  });

  it('leaves nothing in the pages that only the indexer reads', () => {
    const left = pages.filter(({ html }) => /data-pagefind|<search-record/.test(html)).map(({ address }) => address);
    expect(left).toEqual([]);
  });
});
