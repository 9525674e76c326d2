import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { elements, faultsOf, pages, site, type SitePage } from '#tests/support/site-pages.ts';

const ids = new Map(
  pages.map(({ address, document }) => [
    address,
    new Set(elements(document, '*').flatMap(({ attribs }) => attribs['id'] ?? [])),
  ]),
);

const addressOf = ({ address }: SitePage) => new URL(site.base + address.slice(1), site.url);

/** Every address that a page names, wherever it stands. */
function linksOf({ document }: SitePage): string[] {
  return elements(document, '*').flatMap(({ name, attribs }) => {
    const { href, src, srcset, action, poster, content, property } = attribs;
    const candidates = srcset?.split(',').map((candidate) => candidate.trim().split(/\s+/)[0]) ?? [];
    // The picture for sharing is fetched by whoever shows the link.
    const shared = name === 'meta' && property === 'og:image' ? content : undefined;
    return [href, src, action, poster, shared, ...candidates].flatMap((link) =>
      link === undefined || link === '' ? [] : [link],
    );
  });
}

function isFile(path: string): boolean {
  const file = join(site.folder, path);
  return existsSync(file) && statSync(file).isFile();
}

describe('a link within the site', () => {
  it('leads to a page or a file that is there, and to a place on it that is there', () => {
    const faults = faultsOf((page) =>
      linksOf(page).flatMap((link) => {
        const target = new URL(link, addressOf(page));
        if (target.origin !== new URL(site.url).origin) return [];
        if (!target.pathname.startsWith(site.base)) return [`${link} leaves the site's own path`];
        const path = decodeURI(`/${target.pathname.slice(site.base.length)}`);
        const anchors = ids.get(path);
        if (anchors === undefined) return isFile(path) ? [] : [`${link} leads nowhere`];
        const anchor = decodeURIComponent(target.hash.slice(1));
        return anchor === '' || anchors.has(anchor) ? [] : [`${link}: no such place on that page`];
      }),
    );
    // A file missing from every page would be told a hundred times over.
    const once = Map.groupBy(faults, (fault) => fault.replace(/^[^:]*: /, ''));
    expect([...once].map(([fault, found]) => `${fault} (${found.length} pages, ${found[0]?.split(':')[0]})`)).toEqual(
      [],
    );
  });

  it('ends in a slash where it leads to a page', () => {
    const faults = faultsOf((page) =>
      linksOf(page).filter(
        (link) => /^\/(?!\/)/.test(link) && !/[/.]|\?|#/.test(link.slice(-1)) && !/\.[a-z0-9]+$|[?#]/.test(link),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('writes its address without Vietnamese letters', () => {
    const faults = faultsOf((page) =>
      linksOf(page).filter((link) => !link.startsWith('mailto:') && /[^\u0020-\u007e]|%[C-F]/.test(link)),
    );
    expect(faults).toEqual([]);
  });
});

describe('a page of the site', () => {
  it('names its own public address as the one to keep', () => {
    const faults = faultsOf((page) => {
      const canonical = elements(page.document, 'link').find(({ attribs }) => attribs['rel'] === 'canonical');
      // What is hidden from search engines has no address to keep there.
      if (canonical === undefined) return page.html.includes('content="noindex"') ? [] : ['no canonical address'];
      return canonical.attribs['href'] === addressOf(page).href ? [] : [`canonical ${canonical.attribs['href']}`];
    });
    expect(faults).toEqual([]);
  });
});
