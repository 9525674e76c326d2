import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureSite, type FixtureSite } from '#tests/support/fixture-site.ts';

/**
 * Astro keeps entries between builds and drops them when content.config.ts changes, and for no other file. The content
 * checks are taken out here, so that nothing but what Astro keeps can tell the difference.
 */
describe('an edit of a schema alone', () => {
  let site: FixtureSite;

  beforeAll(() => {
    site = fixtureSite();
    site.edit('astro.config.mjs', /contentChecks\(\),\s*/, '');
    const { status, text } = site.build();
    expect(status, text).toBe(0);
  });
  afterAll(() => site.remove());

  it('is seen by the next build, which refuses what the new rule forbids', () => {
    const before = site.digests();
    site.edit('src/schema/entry.ts', /min: 80, max: 220/, 'min: 80, max: 90');
    const { status, text } = site.build();
    expect(status).not.toBe(0);
    expect(text).toMatch(/summary/);
    expect(site.digests()).toEqual(before);
    site.mend('src/schema/entry.ts');
  });

  it('is seen where it is an edit of a vocabulary', () => {
    site.edit('src/schema/vocabularies.ts', / {2}'xay-dung-dang': '[^']+',\n/, '');
    const { status } = site.build();
    expect(status).not.toBe(0);
    site.mend('src/schema/vocabularies.ts');
  });

  it('leaves the next build to succeed once it is taken back', () => {
    const { status, text } = site.build();
    expect(status, text).toBe(0);
  });
});
