import { describe, expect, it } from 'vitest';
import { elements, faultsOf, pages, site, siteFile, type SitePage, textOf } from '#tests/support/site-pages.ts';

const titleOf = ({ document }: SitePage) => elements(document, 'title').map(textOf).join('');
const isHeading = ({ name }: { name: string }) => /^h[1-6]$/.test(name);

describe('every page', () => {
  it('has a title of its own', () => {
    const byTitle = Map.groupBy(pages, titleOf);
    expect(byTitle.has('')).toBe(false);
    const shared = [...byTitle].filter(([, sharing]) => sharing.length > 1);
    expect(shared.map(([title, sharing]) => `${title}: ${sharing.map(({ address }) => address).join(', ')}`)).toEqual(
      [],
    );
  });

  it('has a description of its own, long enough to say something', () => {
    const described = pages.map(({ address, document }) => {
      const meta = elements(document, 'meta').find(({ attribs }) => attribs['name'] === 'description');
      return { address, text: meta?.attribs['content'] ?? '' };
    });
    expect(described.filter(({ text }) => text.length < 25).map(({ address }) => address)).toEqual([]);
    // Kits say the same of themselves: what they are for is in their title.
    const others = described.filter(({ address }) => !/^\/mo-hinh\/[^/]+\/nhan-rong\/$/.test(address));
    const shared = [...Map.groupBy(others, ({ text }) => text)].filter(([, sharing]) => sharing.length > 1);
    expect(shared.map(([text, sharing]) => `${text}: ${sharing.map(({ address }) => address).join(', ')}`)).toEqual([]);
  });

  it('says that it is in Vietnamese', () => {
    expect(
      faultsOf(({ document }) => (elements(document, 'html')[0]?.attribs['lang'] === 'vi' ? [] : ['lang'])),
    ).toEqual([]);
  });

  it('has one first-level heading, before all others', () => {
    const faults = faultsOf(({ document }) => {
      const headings = elements(document, '*').filter(isHeading);
      const first = headings.filter(({ name }) => name === 'h1').length;
      return first === 1 && headings[0]?.name === 'h1' ? [] : [`${first} h1, begins with ${headings[0]?.name}`];
    });
    expect(faults).toEqual([]);
  });

  it('skips no level of heading on the way down', () => {
    const faults = faultsOf(({ document }) => {
      const headings = elements(document, '*').filter(isHeading);
      return headings.flatMap((heading, index) => {
        const before = Number(headings[index - 1]?.name.slice(1) ?? 0);
        const level = Number(heading.name.slice(1));
        return level > before + 1 ? [`h${before} → h${level} “${textOf(heading)}”`] : [];
      });
    });
    expect(faults).toEqual([]);
  });

  it('has words in every heading and every link', () => {
    const faults = faultsOf(({ document }) =>
      elements(document, '*')
        .filter((element) => isHeading(element) || element.name === 'a')
        .filter((element) => textOf(element) === '' && (element.attribs['aria-label'] ?? '') === '')
        .map(({ name, attribs }) => `<${name} href="${attribs['href'] ?? ''}"> is empty`),
    );
    expect(faults).toEqual([]);
  });

  it('has a header, one main part, a footer, and menus that are told apart by name', () => {
    const faults = faultsOf(({ document }) => {
      const body = elements(document, 'body')[0];
      const top = body?.children.flatMap((child) => ('name' in child ? [child.name] : [])) ?? [];
      const count = (name: string) => top.filter((each) => each === name).length;
      const landmarks = ['header', 'main', 'footer'].filter((name) => count(name) !== 1);
      const labels = elements(document, 'nav').map(({ attribs }) => attribs['aria-label'] ?? '');
      const repeated = labels.filter((label, index) => label === '' || labels.indexOf(label) !== index);
      return [
        ...landmarks.map((name) => `${count(name)} <${name}>`),
        ...repeated.map((label) => `two menus “${label}”`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('begins with a link past the menu, to the main part', () => {
    const faults = faultsOf(({ document }) => {
      const [first] = elements(document, 'a');
      const main = elements(document, 'main')[0];
      return first?.attribs['href'] === `#${main?.attribs['id']}` ? [] : [`first link: ${first?.attribs['href']}`];
    });
    expect(faults).toEqual([]);
  });

  it('gives an id to one element only', () => {
    const faults = faultsOf(({ document }) => {
      const ids = elements(document, '*').flatMap(({ attribs }) => attribs['id'] ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `#${id} twice`);
    });
    expect(faults).toEqual([]);
  });

  it('is written in composed Unicode (NFC)', () => {
    expect(faultsOf(({ html }) => (html === html.normalize('NFC') ? [] : ['decomposed letters']))).toEqual([]);
  });

  it('is in the sitemap, unless it is hidden from search engines', () => {
    const listed = new Set(
      [
        ...siteFile('sitemap-0.xml')
          .toString('utf8')
          .matchAll(/<loc>([^<]+)<\/loc>/g),
      ].map(([, url]) => url),
    );
    const address = (path: string) => new URL(site.base + path.slice(1), site.url).href;
    const hidden = ({ document }: SitePage) =>
      elements(document, 'meta').some(
        ({ attribs }) => attribs['name'] === 'robots' && /noindex/.test(attribs['content'] ?? ''),
      );
    const expected = pages.filter((page) => !hidden(page)).map((page) => address(page.address));
    expect([...listed].sort()).toEqual(expected.sort());
  });
});
