import { describe, expect, it } from 'vitest';
import { pathAsked } from '#usb/browser/fetch-stand-in.ts';
import { policyFor } from '#usb/policy.ts';

const root = 'file:///E:/Th%E1%BA%BB%20nh%E1%BB%9B/lam-mau/';
const place = { base: '/', root, page: `${root}so-sanh/index.html` };

describe('a request of a page', () => {
  it.each([
    ['/pagefind/pagefind.pf_meta?ts=1', 'pagefind/pagefind.pf_meta'],
    ['../so-sanh/mo-hinh.json', 'so-sanh/mo-hinh.json'],
    ['mo-hinh.json', 'so-sanh/mo-hinh.json'],
    [`${root}pagefind/index/vi_1.pf_index`, 'pagefind/index/vi_1.pf_index'],
  ])('is about a file of the edition: %s', (asked, path) => {
    expect(pathAsked(asked, place)).toBe(path);
  });

  it('is about a file of the edition under the path that the site is built for', () => {
    expect(pathAsked('/lam-mau/pagefind/a.json', { ...place, base: '/lam-mau/' })).toBe('pagefind/a.json');
  });

  it.each(['https://bao.example/a.json', '//bao.example/a.json', 'file:///C:/Users/a.json', '../../a.json'])(
    'is about something else: %s',
    (asked) => expect(pathAsked(asked, place)).toBeUndefined(),
  );
});

describe('the policy', () => {
  it('lets nothing out and nothing in: no network, no inline script without its hash', () => {
    const policy = policyFor(['a', 'a']);
    expect(policy).not.toMatch(/https?:|\*|connect-src|'unsafe-inline'|'unsafe-eval'/);
    expect(policy.match(/'sha256-/g)).toHaveLength(1);
    expect(policy).toMatch(/^default-src 'none'; /);
  });
});
