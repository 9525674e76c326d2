import { describe, expect, it } from 'vitest';
import { allows, withholds, type Output } from '#domain/caution.ts';
import { kitOffer } from '#domain/kit-offer.ts';
import { cautions, type Caution } from '#schema/vocabularies.ts';
import { practice, step } from './records.ts';

const all = Object.keys(cautions) as Caution[];
const entry = (caution: Caution[], nameOnly = false) => ({ caution, nameOnly });

describe('cautions', () => {
  it('withhold nothing where there are none', () => {
    expect(withholds(entry([]))).toEqual([]);
  });

  it('leave of what touches religion only the page under its neutral name', () => {
    expect(withholds(entry(['ton-giao']))).toEqual([
      'kit',
      'script',
      'poster',
      'cards',
      'caption',
      'share-image',
      'structured-data',
      'original-name',
    ]);
  });

  it('keep alcohol off loudspeakers, posters, share pictures and captions, but leave the kit', () => {
    for (const output of ['script', 'poster', 'share-image', 'caption'] as const) {
      expect(allows(entry(['ruou-bia']), output), output).toBe(false);
    }
    expect(allows(entry(['ruou-bia']), 'kit')).toBe(true);
  });

  it('withhold loudspeaker script, poster and cards whatever they are', () => {
    for (const caution of all) {
      expect(allows(entry([caution]), 'script'), caution).toBe(false);
      expect(allows(entry([caution]), 'poster'), caution).toBe(false);
      expect(allows(entry([caution]), 'cards'), caution).toBe(false);
    }
  });

  it('withhold kit and original name for religion alone', () => {
    for (const caution of all.filter((each) => each !== 'ton-giao')) {
      expect(allows(entry([caution]), 'kit'), caution).toBe(true);
      expect(allows(entry([caution]), 'original-name'), caution).toBe(true);
    }
  });

  it('make no ready words for a social network out of appeals to give or people in need', () => {
    for (const caution of ['quyen-gop', 'ca-nhan', 'dan-toc'] as const) {
      expect(allows(entry([caution]), 'caption'), caution).toBe(false);
      expect(allows(entry([caution]), 'share-image'), caution).toBe(true);
    }
  });

  it('never cut steps on forest land out of the page that warns about it', () => {
    expect(allows(entry(['dat-rung']), 'structured-data')).toBe(false);
  });

  it('add up: each withholds at least as much beside another', () => {
    for (const one of all) {
      for (const other of all) {
        const together: readonly Output[] = withholds(entry([one, other]));
        expect(together).toEqual(expect.arrayContaining([...withholds(entry([one])), ...withholds(entry([other]))]));
      }
    }
  });
});

describe('an entry of which the source gives only a name', () => {
  it('has no how-to for search engines', () => {
    expect(withholds(entry([], true))).toEqual(['structured-data']);
  });

  it('is not read out if it is delicate in any way', () => {
    for (const caution of all) expect(allows(entry([caution], true), 'script'), caution).toBe(false);
    expect(allows(entry([], true), 'script')).toBe(true);
  });
});

describe('the kit', () => {
  it('is ready where the source tells a way of doing', () => {
    expect(kitOffer(practice('mau', { steps: [step()] }))).toBe('ready');
  });

  it('is the general preparation where only the editors suggest steps', () => {
    expect(kitOffer(practice('mau', { steps: [step('bien-soan')], nameOnly: true }))).toBe('preparation');
  });

  it('is not offered where a caution forbids it', () => {
    expect(kitOffer(practice('mau', { steps: [step()], caution: ['ton-giao'] }))).toBe('none');
  });
});
