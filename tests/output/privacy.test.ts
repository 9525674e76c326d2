import { describe, expect, it } from 'vitest';
import { elements, faultsOf, site, siteFile, siteFiles } from '#tests/support/site-pages.ts';

/** Link relations that are addresses to know of; a browser fetches none of them by itself. */
const ONLY_TOLD = new Set(['canonical', 'alternate', 'prev', 'next', 'license', 'me', 'author']);

const isForeign = (address: string) =>
  /^(?:[a-z]+:)?\/\//i.test(address.trim()) && new URL(address, site.url).origin !== site.url;

function fetchedBy({ name, attribs }: { name: string; attribs: Readonly<Record<string, string>> }): string[] {
  const {
    href = '',
    rel = '',
    src = '',
    srcset = '',
    action = '',
    poster = '',
    data = '',
    style = '',
    ping = '',
  } = attribs;
  const link = name === 'link' && !rel.split(/\s+/).every((each) => ONLY_TOLD.has(each)) ? href : '';
  const use = ['use', 'image'].includes(name) ? href : '';
  const candidates = srcset.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  return [link, use, src, action, poster, data, ping, ...candidates, ...stylesheetAddresses(style)].filter(
    (address) => address !== '',
  );
}

function stylesheetAddresses(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
    ([, url, sheet]) => url ?? sheet ?? '',
  );
}

describe('what a page fetches', () => {
  it('is all from the site itself', () => {
    const faults = faultsOf(({ document }) => elements(document, '*').flatMap(fetchedBy).filter(isForeign));
    expect(faults).toEqual([]);
  });

  it('is all from the site itself where a style sheet asks for it', () => {
    const inPages = faultsOf(({ html }) =>
      [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)]
        .flatMap(([, css = '']) => stylesheetAddresses(css))
        .filter(isForeign),
    );
    const inFiles = siteFiles('**/*.css').flatMap((file) =>
      stylesheetAddresses(siteFile(file).toString('utf8')).filter(isForeign),
    );
    expect([...inPages, ...inFiles]).toEqual([]);
  });

  it('is named by no script with the address of somebody else', () => {
    const known = [
      /^https?:\/\/(?:www\.)?w3\.org\//,
      /^https?:\/\/(?:localhost|example\.com)/,
      // Names of the parts of a Word file, and a page that a message of that library points to; it fetches nothing.
      /^http:\/\/(?:schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.org|purl\.oclc\.org)\//,
      /^https:\/\/answers\.microsoft\.com\/en-us\/msoffice\//,
    ];
    const faults = siteFiles('_astro/**/*.js').flatMap((file) =>
      [
        ...siteFile(file)
          .toString('utf8')
          .matchAll(/https?:\/\/[^\s"'`)]+/g),
      ]
        .map(([address]) => address)
        .filter((address) => isForeign(address) && !known.some((each) => each.test(address)))
        .map((address) => `${file}: ${address}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('a script of the site', () => {
  const scripts = siteFiles('**/*.js').filter((file) => !file.startsWith('pagefind/'));

  it('is there', () => expect(scripts.length).toBeGreaterThan(0));

  it('brings no schema along: one import of it costs every reader 77 KB', () => {
    const marks = /ZodError|ZodType|_zod\b|~standard|invalid_type|unrecognized_keys/;
    expect(scripts.filter((file) => marks.test(siteFile(file).toString('utf8')))).toEqual([]);
  });

  it('asks for nothing that only a server has', () => {
    const marks = /["'`]node:|\brequire\(["']|\bprocess\.(?:env|cwd|argv)\b|__dirname/;
    expect(scripts.filter((file) => marks.test(siteFile(file).toString('utf8')))).toEqual([]);
  });

  it('fetches nothing where it makes a Word file', () => {
    const word = scripts.filter((file) => file.startsWith('_astro/docx.'));
    expect(word).toHaveLength(1);
    expect(word.filter((file) => /\bfetch\(|\bimport\(/.test(siteFile(file).toString('utf8')))).toEqual([]);
  });

  it('sets no cookie and calls no beacon', () => {
    const marks = /document\.cookie|sendBeacon|XMLHttpRequest|new WebSocket|EventSource/;
    expect(scripts.filter((file) => marks.test(siteFile(file).toString('utf8')))).toEqual([]);
  });
});
