import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { elements, pageAt, site, siteFile, siteFiles, textOf } from '#tests/support/site-pages.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const ledger = pageAt('/nhan-rong/');
const ids = new Set(elements(ledger.document, '*').map(({ attribs }) => attribs['id']));

interface Row {
  ma: string;
  noi: string;
  dia_chi: string;
}
const rows = (JSON.parse(siteFile('du-lieu-mo/nhan-rong.json').toString('utf8')) as { rows: Row[] }).rows;

const record = (kind: string, id: string) =>
  parse(readFileSync(`content/du-lieu/${kind}/${id}.yaml`, 'utf8')) as Readonly<Record<string, string>>;
const isHidden = ({ ma }: Row) =>
  record('don-vi', record('nhan-rong', ma)['unit'] ?? '')['secrecy'] === 'khong-hien-noi';

describe('the ledger', () => {
  it('has a record on the page for every row of the open data, and for every item of its feed', () => {
    expect(rows.length).toBeGreaterThan(10);
    const feed = parseDocument(siteFile('nhan-rong/rss.xml').toString('utf8'), { xmlMode: true });
    const links = elements(feed, 'item').flatMap((item) => elements(item, 'link').map(textOf));
    expect(links.toSorted()).toEqual(rows.map(({ dia_chi }) => dia_chi).toSorted());
    const anchors = links.map((link) => new URL(link).hash.slice(1));
    expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
  });

  it('gives every item of its feed a day', () => {
    const feed = parseDocument(siteFile('nhan-rong/rss.xml').toString('utf8'), { xmlMode: true });
    const items = elements(feed, 'item');
    expect(items.filter((item) => elements(item, 'pubDate').length !== 1).map(textOf)).toEqual([]);
  });

  it('is named to feed readers on its own page', () => {
    const feeds = elements(ledger.document, 'link').filter(({ attribs }) => attribs['type'] === 'application/rss+xml');
    expect(feeds.map(({ attribs }) => attribs['href'])).toContain(`${site.base}nhan-rong/rss.xml`);
  });

  it('tells nowhere the place of a unit that keeps it', () => {
    const hidden = rows.filter(isHidden);
    expect(hidden.length).toBeGreaterThan(4);
    expect(hidden.filter(({ noi }) => noi !== '')).toEqual([]);
    const shown = elements(ledger.document, 'li').filter(({ attribs }) =>
      hidden.some(({ ma }) => ma === attribs['id']),
    );
    expect(shown).toHaveLength(hidden.length);
    for (const item of shown) {
      const places = elements(item, 'a').filter(({ attribs }) => attribs['href']?.includes('/dia-phuong/'));
      expect(places, item.attribs['id']).toEqual([]);
      expect(new URLSearchParams(item.attribs['data-facets']).getAll('dia-phuong')).toEqual(['khong-ro']);
    }
  });
});

describe('the calendar', () => {
  it('has no file for other calendars unless the board wants one, and no link to it', () => {
    expect(siteFiles('**/*.ics')).toEqual([]);
    const links = elements(pageAt('/lich-lam-mau/').document, 'a').map(({ attribs }) => attribs['href']);
    expect(links.filter((href) => href?.endsWith('.ics'))).toEqual([]);
  });

  it('tells no hour, and no day of a demonstration', () => {
    const hour = /(?<![\p{L}\d.,/])\d{1,2}\s?(?:giờ|h\d{2}|:\d{2})(?![\p{L}\d])/iu;
    const told = siteFiles('lich-lam-mau/**/*.html').flatMap((file) => {
      const main = elements(parseDocument(siteFile(file).toString('utf8')), 'main')
        .map(textOf)
        .join(' ');
      return hour.test(main) ? [file] : [];
    });
    expect(told).toEqual([]);
  });
});
