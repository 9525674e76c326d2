import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureSite, type FixtureSite } from '#tests/support/fixture-site.ts';

const FILE = 'dist/lich-lam-mau.ics';

describe('the calendar’s file', () => {
  let site: FixtureSite;

  beforeAll(() => {
    site = fixtureSite();
    site.edit('content/trang-web.yaml', /$/, '\ncalendarFeed: true\n');
    const { status, text } = site.build();
    expect(status, text).toBe(0);
  });
  afterAll(() => site.remove());

  it('is there where the board has switched it on, with a link on the calendar’s page', () => {
    expect(site.read('dist/lich-lam-mau/index.html')).toContain('href="/lich-lam-mau.ics"');
    const lines = site.read(FILE).replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toContain('UID:minh-ngoc-2022-q1@lam-mau.example');
    expect(lines).toContain('DTSTART;VALUE=DATE:20220101');
    expect(lines).toContain('DTEND;VALUE=DATE:20220401');
  });

  it('has only what is dated, and names no military unit', () => {
    expect(site.read(FILE).match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(site.read(FILE)).not.toContain('Kho K1');
  });

  it('goes with the next build once it is switched off', () => {
    site.mend('content/trang-web.yaml');
    const { status, text } = site.build();
    expect(status, text).toBe(0);
    expect(existsSync(join(site.root, FILE))).toBe(false);
    expect(site.read('dist/lich-lam-mau/index.html')).not.toContain('.ics');
  });
});
