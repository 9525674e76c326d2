import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { digestOf, pictureCache } from '#outputs/picture-cache.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anh-'));
});

afterEach(() => rm(folder, { recursive: true }));

const picture = (title: string) => ({
  from: { title },
  draw: vi.fn<() => Promise<Buffer>>(async () => Buffer.from(`ảnh của ${title}`)),
});

describe('the cache of pictures', () => {
  it('draws a picture once, for this build and the next', async () => {
    const first = picture('Tủ sách chi bộ');
    await pictureCache(folder).take(first);
    const nextBuild = pictureCache(folder);
    const second = picture('Tủ sách chi bộ');
    const content = await nextBuild.take(second);
    expect(first.draw).toHaveBeenCalledOnce();
    expect(second.draw).not.toHaveBeenCalled();
    expect(content.toString()).toBe('ảnh của Tủ sách chi bộ');
    expect(nextBuild.tally).toMatchObject({ drawn: 0, cached: 1 });
  });

  it('draws again what has changed', async () => {
    const cache = pictureCache(folder);
    await cache.take(picture('Tủ sách chi bộ'));
    const changed = picture('Tủ sách của chi bộ');
    await cache.take(changed);
    expect(changed.draw).toHaveBeenCalledOnce();
    expect(cache.tally).toMatchObject({ drawn: 2, cached: 0 });
  });

  it('keeps nothing of a picture that could not be drawn', async () => {
    const cache = pictureCache(folder);
    const broken = { from: 'hỏng', draw: () => Promise.reject(new Error('no font')) };
    await expect(cache.take(broken)).rejects.toThrow('no font');
    expect(await readdir(folder)).toEqual([]);
    expect(cache.tally).toMatchObject({ drawn: 0, cached: 0 });
  });

  it('leaves only whole pictures in the folder', async () => {
    const cache = pictureCache(folder);
    await Promise.all(['Một', 'Hai', 'Một'].map((title) => cache.take(picture(title))));
    expect((await readdir(folder)).sort()).toEqual(['Một', 'Hai'].map((title) => `${digestOf({ title })}.png`).sort());
  });
});

describe('a digest', () => {
  it('is that of the content, whatever object it stands in', () => {
    expect(digestOf({ a: [1, 'ễ'] })).toBe(digestOf({ a: [1, 'ễ'] }));
    expect(digestOf({ a: [1, 'ễ'] })).not.toBe(digestOf({ a: [1, 'ể'] }));
  });
});
