import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSlug, slugify } from '#vietnamese/slug.ts';

describe('slugs', () => {
  it('are made of Vietnamese titles', () => {
    expect(slugify('Chi bộ “3 tốt, 3 không”')).toBe('chi-bo-3-tot-3-khong');
    expect(slugify('  Đăk Tơ Lung – làng Kon Lung! ')).toBe('dak-to-lung-lang-kon-lung');
  });

  it('are empty when nothing can be kept', () => {
    expect(slugify('…')).toBe('');
    expect(isSlug('')).toBe(false);
  });

  it('are told from what is none', () => {
    for (const good of ['a', 'lam-choi-dot', '2022', 'chi-bo-3-tot-3-khong']) expect(isSlug(good), good).toBe(true);
    for (const bad of ['-a', 'a-', 'a--b', 'A', 'chổi', 'a_b', 'a b', 'a/b', 'a\n'])
      expect(isSlug(bad), bad).toBe(false);
  });

  it('come out valid or empty, and stay as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const slug = slugify(text);
        expect(slug === '' || isSlug(slug)).toBe(true);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});
