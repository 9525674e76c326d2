import { describe, expect, it } from 'vitest';
import { elements, pageAt, pages, type PageDocument, type PageElement, textOf } from '#tests/support/site-pages.ts';
import { conflictNotes, figureTable, nameOnly, pageFurniture } from './figure-table.ts';

const BLOCKS = ['p', 'li', 'figure', 'tr', 'dd'];

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The numeral as a whole: "24" is not in "2024", nor "6" in "6.123". */
const whole = (value: string) => new RegExp(`(?<![\\d.,/]|\\d[-–])${escape(value)}(?![\\d/]|[.,]\\d|[-–]\\d)`, 'i');

/** Does the block show where its words are from: a mark that leads to the page's sources, or a link to a source? */
function showsSource(block: PageElement, document: PageDocument): boolean {
  return elements(block, 'a').some(({ attribs }) => {
    const href = attribs['href'] ?? '';
    if (/^\/nguon\/[a-z0-9-]+\/$/.test(href)) return true;
    return (
      /^#nguon-\d+$/.test(href) && elements(document, '*').some((element) => element.attribs['id'] === href.slice(1))
    );
  });
}

const blocksOf = (document: PageDocument) =>
  elements(document, 'main')
    .flatMap((main) => elements(main, '*'))
    .filter(({ name }) => BLOCKS.includes(name));

describe('a figure of the articles', () => {
  it.each(figureTable)('$value stands on $address beside its source', ({ address, value, about }) => {
    const { document } = pageAt(address);
    const blocks = blocksOf(document).filter((block) => whole(value).test(textOf(block)) && about.test(textOf(block)));
    expect(blocks.length, 'blocks with that figure').toBeGreaterThan(0);
    expect(blocks.filter((block) => showsSource(block, document)).length, 'of them with a source').toBeGreaterThan(0);
  });

  it.each(conflictNotes)('has a note on $address where the sum does not come out', ({ address, numerals }) => {
    const notes = blocksOf(pageAt(address).document).map(textOf);
    expect(
      notes.some((note) => numerals.every((numeral) => whole(numeral).test(note)) && note.includes('Giữ nguyên')),
    ).toBe(true);
  });

  it('is never a view counter, a licence number or a teaser of the page it was read on', () => {
    const found = pages.flatMap(({ address, document }) => {
      const text = elements(document, 'body').map(textOf).join(' ');
      return pageFurniture.filter((figure) => whole(figure).test(text)).map((figure) => `${address}: ${figure}`);
    });
    expect(found).toEqual([]);
  });
});

describe('the large figures of a page', () => {
  const cards = pages.flatMap(({ address, document }) =>
    elements(document, 'figure')
      .filter(({ attribs }) => (attribs['class'] ?? '').split(' ').includes('figure'))
      .map((card) => ({ address, card, document })),
  );

  it('are there', () => expect(cards.length).toBeGreaterThan(5));

  it('carry the mark of their source and its own words, with that very numeral in them', () => {
    const faults = cards.flatMap(({ address, card, document }) => {
      const value = elements(card, 'b').map(textOf).join('');
      const numeral = /\d[\d.,/]*/.exec(value)?.[0].replace(/[.,]$/, '') ?? value;
      const quote = elements(card, 'q').map(textOf).join('');
      if (!showsSource(card, document)) return [`${address}: ${value} has no source`];
      return whole(numeral).test(quote) ? [] : [`${address}: ${value} is not in “${quote}”`];
    });
    expect(faults).toEqual([]);
  });

  it('are none of those that give the scale or the background', () => {
    const background = ['81,48%', '3.855', '28.696', 'gần 7.000', '4.923', '4923', '56', '230'];
    const faults = cards.flatMap(({ address, card }) => {
      const value = elements(card, 'b').map(textOf).join('');
      return background.includes(value) ? [`${address}: ${value}`] : [];
    });
    expect(faults).toEqual([]);
  });
});

describe('a practice whose source only names it', () => {
  const named = nameOnly.map((slug) => pageAt(`/mo-hinh/${slug}/`));

  it('says so before it comes to ways of doing and results', () => {
    const faults = named.filter(({ document }) => {
      const text = elements(document, 'main').map(textOf).join(' ');
      const said = text.indexOf('Nguồn chỉ nêu tên mô hình.');
      const ways = text.search(/Cách làm(?! dưới đây)/);
      return said === -1 || ways === -1 || said > ways;
    });
    expect(faults.map(({ address }) => address)).toEqual([]);
  });

  it('marks every step as the editors’ suggestion', () => {
    const faults = named.flatMap(({ address, document }) =>
      elements(document, 'ol')
        .filter(({ attribs }) => attribs['class'] === 'steps')
        .flatMap((list) => elements(list, 'li'))
        .filter((step) => !(step.attribs['class'] ?? '').includes('suggested'))
        .map((step) => `${address}: ${textOf(step)}`),
    );
    expect(faults).toEqual([]);
  });

  it('shows no result, and tells search engines of no way to do it', () => {
    const faults = named.filter(
      ({ html, document }) =>
        html.includes('"HowTo"') ||
        elements(document, 'figure').some(({ attribs }) => (attribs['class'] ?? '').split(' ').includes('figure')),
    );
    expect(faults.map(({ address }) => address)).toEqual([]);
  });
});

describe('a practice whose source describes a way of doing', () => {
  const described = pages.filter(
    ({ address }) => /^\/mo-hinh\/[^/]+\/$/.test(address) && !nameOnly.some((slug) => address.includes(slug)),
  );

  it('tells its steps to search engines only as far as the source tells them', () => {
    const faults = described.flatMap(({ address, html, document }) => {
      const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
        ([, json]) => JSON.parse(json ?? 'null') as { '@type': string; step?: { name: string }[] }[],
      );
      const told = blocks.filter((block) => block['@type'] === 'HowTo').flatMap(({ step }) => step ?? []);
      const suggested = elements(document, 'li')
        .filter(({ attribs }) => (attribs['class'] ?? '').includes('suggested'))
        .map((step) => elements(step, 'b').map(textOf).join(''));
      return told.filter(({ name }) => suggested.includes(name)).map(({ name }) => `${address}: ${name}`);
    });
    expect(faults).toEqual([]);
  });
});
