import { describe, expect, it } from 'vitest';
import { copyView, megabytes } from '#client/copy-view.ts';
import type { Status } from '#saved-copy/messages.ts';

const newest = {
  day: '22/11/2026',
  version: 'v2',
  pages: 9,
  transfer: 512_000,
  stored: 3_400_000,
  onDemand: [],
  mended: [],
};
const saved = [{ path: 'mo-hinh/a/', title: 'A', day: '21/11/2026' }];
const none: Status = { refused: false, outdated: false, copy: 'none', pages: [0, 0], bytes: [0, 0], newest, saved: [] };
const wishes = (status: Status, asking = false) => copyView(status, asking).choices.map(({ wish }) => wish);

describe('the copy of the whole site', () => {
  it('tells what it weighs on the way and on the device before it is fetched', () => {
    const { say, detail } = copyView(none);
    expect(say).toBe('Khoảng 0,5 MB. Nên tải khi có Wi-Fi.');
    expect(detail).toContain('3,4 MB');
    expect(wishes(none)).toEqual(['save-all']);
  });

  it('is not offered before anything is known of it', () => {
    expect(wishes({ ...none, newest: undefined })).toEqual([]);
  });

  it('can be stopped on the way, gone on with, and removed; removal is asked for twice', () => {
    const part = { pages: [3, 9], bytes: [25, 100] } as const;
    expect(copyView({ ...none, ...part, copy: 'loading' })).toMatchObject({ say: 'Đã tải 3/9 trang', progress: 0.25 });
    expect(wishes({ ...none, ...part, copy: 'loading' })).toEqual(['stop']);
    for (const copy of ['paused', 'stopped', 'full'] as const) {
      expect(wishes({ ...none, ...part, copy })).toEqual(['save-all', 'ask']);
    }
    expect(wishes({ ...none, copy: 'complete' })).toEqual(['ask']);
    expect(wishes({ ...none, copy: 'complete' }, true)).toEqual(['remove', 'keep']);
  });

  it('is offered anew, and never fetched unasked, where the site has a later edition', () => {
    const old: Status = { ...none, copy: 'complete', day: '20/11/2026', outdated: true, saved };
    expect(wishes(old)).toEqual(['save-all', 'ask']);
    expect(copyView(old).detail).toBe('Đang giữ bản ngày 20/11/2026. Trên trang web đã có bản ngày 22/11/2026.');
  });

  it('lets pages that were saved by reading be removed too', () => {
    expect(wishes({ ...none, saved })).toEqual(['save-all', 'ask']);
  });

  it('counts megabytes as they are written here, and never none', () => {
    expect([0, 40_000, 512_000, 1_000_000, 12_340_000].map(megabytes)).toEqual(['0,1', '0,1', '0,5', '1', '12,3']);
  });
});
