import { describe, expect, it } from 'vitest';
import { linkTo, targetOf, wayUp } from '#usb/site-paths.ts';

const PAGE = 'mo-hinh/lam-choi-dot/index.html';

function localLink(link: string, base = '/', from = PAGE): string {
  const target = targetOf(link, from, base);
  return target === 'outside' ? 'outside' : linkTo(from, target);
}

describe('a link of a page', () => {
  it.each([
    ['/', '../../index.html'],
    ['/mo-hinh/', '../../mo-hinh/index.html'],
    ['/tim-kiem/?q=choi+dot', '../../tim-kiem/index.html?q=choi+dot'],
    ['/mo-hinh/lam-choi-dot/#nguon', '../../mo-hinh/lam-choi-dot/index.html#nguon'],
    ['/du-lieu-mo/mo-hinh.csv', '../../du-lieu-mo/mo-hinh.csv'],
    ['nhan-rong/', '../../mo-hinh/lam-choi-dot/nhan-rong/index.html'],
    ['../', '../../mo-hinh/index.html'],
  ])('%s says the file, from where it stands: %s', (link, local) => {
    expect(localLink(link)).toBe(local);
  });

  it.each(['#nguon', '?q=a', '', 'https://bao.example/bai', '//bao.example/bai', 'mailto:a@b.example', 'data:,x'])(
    'stays as it is where it leads elsewhere, or no further than the page: %s',
    (link) => expect(localLink(link)).toBe('outside'),
  );

  it('is freed of the path that the site is built for', () => {
    expect(localLink('/lam-mau/mo-hinh/', '/lam-mau/')).toBe('../../mo-hinh/index.html');
    expect(() => localLink('/mo-hinh/', '/lam-mau/')).toThrow(/not under/);
  });
});

describe('the way up', () => {
  it('is never empty: an attribute with nothing in it reads as none', () => {
    expect(wayUp('index.html')).toBe('./');
    expect(wayUp('mo-hinh/index.html')).toBe('../');
  });
});
