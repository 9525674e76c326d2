import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { parseHeadersFile } from '#cli/static-server.ts';
import { elements, faultsOf, site, siteFile, type SitePage } from '#tests/support/site-pages.ts';

type Policy = ReadonlyMap<string, ReadonlySet<string>>;

function parsePolicy(text: string): Policy {
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name !== '').map(([name = '', ...sources]) => [name, new Set(sources)]));
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const isHash = (source: string) => source.startsWith("'sha256-");

function metaPolicy({ document }: SitePage): Policy | undefined {
  const [head] = elements(document, 'head');
  const first = head?.children.find((child) => 'attribs' in child);
  if (first === undefined || !('attribs' in first) || first.name !== 'meta') return undefined;
  if (first.attribs['http-equiv'] !== 'Content-Security-Policy') return undefined;
  return parsePolicy(first.attribs['content'] ?? '');
}

const sent = new Map(
  parseHeadersFile(siteFile('_headers').toString('utf8'))
    .filter(({ prefix, exact }) => prefix === site.base && !exact)
    .flatMap(({ headers }) => headers.map(([name, value]) => [name.toLowerCase(), value] as const)),
);
const sentPolicy = parsePolicy(sent.get('content-security-policy') ?? '');

/** Text of the scripts and styles that stand in the page itself; data blocks are never run. */
function inline({ document }: SitePage, name: 'script' | 'style'): string[] {
  return elements(document, name)
    .filter(({ attribs }) => attribs['src'] === undefined && attribs['type']?.endsWith('json') !== true)
    .map((element) => element.children.map((child) => ('data' in child ? child.data : '')).join(''));
}

describe('the policy of a page', () => {
  it('stands first in its head', () => {
    expect(faultsOf((page) => (metaPolicy(page) === undefined ? ['no policy first in <head>'] : []))).toEqual([]);
  });

  it('forbids everything that it does not name', () => {
    const faults = faultsOf((page) => {
      const policy = metaPolicy(page) ?? new Map<string, ReadonlySet<string>>();
      const required = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'self'" };
      return Object.entries(required).flatMap(([name, source]) =>
        [...(policy.get(name) ?? [])].join(' ') === source
          ? []
          : [`${name} is ${[...(policy.get(name) ?? [])].join(' ')}`],
      );
    });
    expect(faults).toEqual([]);
  });

  it('allows the site itself, the hashes of that page and nothing else', () => {
    const faults = faultsOf((page) => {
      const all = [...(metaPolicy(page) ?? new Map<string, ReadonlySet<string>>())].flatMap(([name, sources]) =>
        [...sources].map((source) => `${name} ${source}`),
      );
      const own = new Set([
        ...inline(page, 'script').map((text) => `script-src ${hashOf(text)}`),
        ...inline(page, 'style').map((text) => `style-src ${hashOf(text)}`),
      ]);
      const odd = all.filter((each) => !/ '(?:self|none)'$/.test(each) && !own.has(each));
      const unnamed = [...own].filter((each) => !all.includes(each));
      return [...odd.map((each) => `allows ${each}`), ...unnamed.map((each) => `blocks its own ${each}`)];
    });
    expect(faults).toEqual([]);
  });

  it('lets the site’s own service worker run: where no other source is named, that of scripts counts', () => {
    const faults = faultsOf((page) => {
      const policy = metaPolicy(page) ?? new Map<string, ReadonlySet<string>>();
      const sources = policy.get('worker-src') ?? policy.get('child-src') ?? policy.get('script-src');
      return sources?.has("'self'") === true ? [] : ['no worker may run'];
    });
    expect(faults).toEqual([]);
  });

  it('is no weaker than the one in the headers, nor that than this one', () => {
    const faults = faultsOf((page) => {
      const policy = metaPolicy(page) ?? new Map<string, ReadonlySet<string>>();
      const names = [...sentPolicy.keys()].filter((name) => name !== 'frame-ancestors');
      const missing = names.filter((name) => !policy.has(name));
      const extra = [...policy.keys()].filter((name) => !sentPolicy.has(name));
      const differing = names.filter((name) => {
        const plain = (sources: ReadonlySet<string> | undefined) =>
          [...(sources ?? [])].filter((source) => !isHash(source)).join(' ');
        return plain(policy.get(name)) !== plain(sentPolicy.get(name));
      });
      const unsent = [...policy].flatMap(([name, sources]) =>
        [...sources].filter((source) => isHash(source) && !sentPolicy.get(name)?.has(source)),
      );
      return [...missing, ...extra, ...differing, ...unsent];
    });
    expect(faults).toEqual([]);
  });

  it('is not asked for more than it allows: no style attribute, no handler in an attribute', () => {
    const faults = faultsOf(({ document }) =>
      elements(document, '*').flatMap(({ name, attribs }) =>
        Object.keys(attribs)
          .filter(
            (attribute) =>
              attribute === 'style' || /^on[a-z]/.test(attribute) || /^javascript:/i.test(attribs[attribute] ?? ''),
          )
          .map((attribute) => `<${name} ${attribute}>`),
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('the headers', () => {
  it('say what a page cannot say itself', () => {
    expect(sentPolicy.get('frame-ancestors')).toEqual(new Set(["'none'"]));
    expect(Object.fromEntries(sent)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': expect.stringMatching(
        /^(?:strict-origin-when-cross-origin|same-origin|no-referrer)$/,
      ) as string,
      'permissions-policy': expect.stringContaining('geolocation=()') as string,
    });
  });
});
