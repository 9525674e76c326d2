import { describe, expect, it } from 'vitest';
import { pages, siteFile, siteFiles } from '#tests/support/site-pages.ts';

/** The board has not asked for the form in the public build: nothing of it may be there. */
describe('without the editors’ form', () => {
  it('has none of its files, and no page leads there', () => {
    expect(siteFiles('quan-tri/**')).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('/quan-tri/')).map(({ address }) => address)).toEqual([]);
  });

  it('sends the whole policy from the server as well', () => {
    expect(siteFile('_headers').toString('utf8')).toMatch(
      /Content-Security-Policy: default-src 'none'; .*; frame-ancestors 'none'$/m,
    );
  });
});
