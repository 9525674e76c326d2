import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { zipOf } from '#usb/zip.ts';

const zone = process.env['TZ'];
const files = new Map([
  ['mo-hinh/index.html', Buffer.from('<p>chổi đót</p>')],
  ['index.html', Buffer.from('<p>trang chủ</p>')],
]);
const day = { read: '26/11/2026', iso: '2026-11-26' };
const packed = (from: ReadonlyMap<string, Buffer> = files) => Buffer.from(zipOf('lam-mau', from, day)).toString('hex');

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the archive', () => {
  it('holds every file, in one folder', () => {
    const unpacked = unzipSync(zipOf('lam-mau', files, day));
    expect(Object.keys(unpacked)).toEqual(['lam-mau/index.html', 'lam-mau/mo-hinh/index.html']);
    expect(Buffer.from(unpacked['lam-mau/mo-hinh/index.html'] ?? []).toString()).toBe('<p>chổi đót</p>');
  });

  it('has the same bytes in every time zone, in whatever order the files were made', () => {
    process.env['TZ'] = 'Asia/Ho_Chi_Minh';
    const here = packed();
    process.env['TZ'] = 'America/Los_Angeles';
    expect(packed(new Map([...files].reverse()))).toBe(here);
  });
});
