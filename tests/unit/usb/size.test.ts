import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { megabytes, settled } from '#usb/size.ts';

const MB = 1024 ** 2;

describe('the size of an edition', () => {
  it('is written as Vietnamese print has it, always with one decimal', () => {
    expect([0, 3 * MB, 3.14 * MB, 1234.56 * MB].map(megabytes)).toEqual(['0,0', '3,0', '3,1', '1.234,6']);
  });

  it('is true of the files that say it, also where saying it tips it over', () => {
    const nearTheEdge = fc
      .integer({ min: 0, max: 300 })
      .chain((tenths) =>
        fc.integer({ min: -600, max: 600 }).map((off) => Math.max(0, Math.round(((tenths + 0.5) / 10) * MB) + off)),
      );
    fc.assert(
      fc.property(nearTheEdge, fc.integer({ min: 1, max: 140 }), (rest, pages) => {
        let written = '';
        const { size, files } = settled((guess) => {
          written = guess;
          // Lengths are all that counts here, so the files are made without their bytes.
          return new Map([['all', { byteLength: rest + pages * guess.length } as Uint8Array]]);
        });
        expect(size).toBe(megabytes(files.get('all')?.byteLength ?? 0));
        expect(written).toBe(size);
      }),
    );
  });
});
