import { expect, it } from 'vitest';
import { byKind } from '#views/links.ts';

it('links are put under their kinds, in the order in which these first come', () => {
  const link = (label: string, kind: string) => ({ href: `/${label}/`, label, kind });
  const groups = byKind([link('a', 'Tin tức'), link('b', 'Mô hình'), link('c', 'Tin tức')]);
  expect(groups.map(({ title, links }) => [title, links.map(({ label }) => label)])).toEqual([
    ['Tin tức', ['a', 'c']],
    ['Mô hình', ['b']],
  ]);
});
