import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fold } from '#vietnamese/fold.ts';
import { siteFile, siteFiles } from '#tests/support/site-pages.ts';

/** Words of a practice's full name that no output may carry; pages, search, open data and feeds alike. */
const WITHHELD = ['tà đạo', 'Hà Mòn'];

/** A file as text; those of the search are packed. */
function readable(file: string): string {
  const bytes = siteFile(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

describe('a name that is withheld', () => {
  const files = siteFiles();

  it('is looked for in the packed files of the search as well', () => {
    const fragments = files.filter((file) => file.endsWith('.pf_fragment')).map(readable);
    expect(fragments.length).toBeGreaterThan(30);
    expect(fragments.some((text) => text.includes('Đoạn đường'))).toBe(true);
  });

  it.each(WITHHELD)('is in no file of the site: %s', (name) => {
    const search = name.normalize('NFC').toLowerCase();
    // Also as the search or an address would write it.
    const spellings = [search, search.normalize('NFD'), encodeURIComponent(name).toLowerCase()];
    const found = files.filter((file) => {
      const text = readable(file).toLowerCase();
      return spellings.some((spelling) => text.includes(spelling)) || fold(text).includes(` ${fold(name)} `);
    });
    expect(found).toEqual([]);
  });

  it('leaves the entry without a kit, a script or a picture to share', () => {
    expect(
      files.filter(
        (file) =>
          file.includes('khu-dan-cu-van-hoa-kieu-mau') && file !== 'mo-hinh/khu-dan-cu-van-hoa-kieu-mau/index.html',
      ),
    ).toEqual([]);
  });
});

describe('data that has no place on the site', () => {
  it('is no telephone number and no number of an identity card', () => {
    const number = /(?<![\d.,/=&#-])(?:\+84|0)(?:3|5|7|8|9)\d{8}(?!\d)|(?<![\d.,])0\d{11}(?!\d)/;
    const found = siteFiles('**/*.{html,json,csv,xml,txt}').filter((file) =>
      number.test(siteFile(file).toString('utf8')),
    );
    expect(found).toEqual([]);
  });

  it('is no address of a person’s mailbox', () => {
    const mail = /[\w.+-]+@[\w-]+\.[\w.]+/g;
    const found = siteFiles('**/*.{html,json,csv,xml,txt}').flatMap((file) =>
      [...siteFile(file).toString('utf8').matchAll(mail)]
        .map(([address]) => address)
        .filter((address) => !address.endsWith('.example')),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});
