import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, DRAFT_BYTES, type DraftFile, readDraftFile } from '#domain/draft.ts';

const draft: Draft = {
  practice: 'lam-choi-dot',
  paper: 'ke-hoach',
  issuer: 'mttq/mat-tran-xa',
  values: { commune: 'xã Minh Sơn', year: '2026' },
  rows: { figures: [{ indicator: 'Hộ tham gia', now: '30' }] },
  steps: [
    { of: 0, chosen: true, texts: { days: '3' } },
    { chosen: true, texts: { title: 'Việc riêng' } },
  ],
  grounds: ['chi-thi-05-ct-tw'],
};
const file: DraftFile = {
  kind: 'ban-nhap',
  version: 1,
  name: 'Kế hoạch xã',
  savedAt: '2026-11-22T01:02:03.000Z',
  draft,
};
const read = (changes: object) => readDraftFile(JSON.stringify({ ...file, ...changes }));

describe('a draft that is read back', () => {
  it('is what was written', () => {
    expect(readDraftFile(JSON.stringify(file))).toEqual(file);
  });

  it('is told to be old where an earlier version of the site wrote it', () => {
    expect(read({ version: 0 })).toBe('old');
  });

  it.each([
    ['a later version', { version: 2 }],
    ['another kind of file', { kind: 'phieu-nhan-rong' }],
    ['no draft', { draft: null }],
    ['a paper that is none', { draft: { ...draft, paper: 'giay-khen' } }],
    ['a practice that is an address', { draft: { ...draft, practice: '../../x' } }],
    ['an issuer that is markup', { draft: { ...draft, issuer: '<img/src=x>' } }],
    ['values that are no texts', { draft: { ...draft, values: { year: 2026 } } }],
    ['a text without end', { draft: { ...draft, values: { purpose: 'a'.repeat(5000) } } }],
    ['a field that every object has', { draft: { ...draft, values: { constructor: 'x' } } }],
    ['a hundred rows', { draft: { ...draft, rows: { figures: Array.from({ length: 100 }, () => ({})) } } }],
    ['rows that are no list', { draft: { ...draft, rows: { figures: {} } } }],
    ['a step of a number that is none', { draft: { ...draft, steps: [{ of: -1, chosen: true, texts: {} }] } }],
    ['a step that is neither chosen nor not', { draft: { ...draft, steps: [{ of: 1, texts: {} }] } }],
    ['a ground that is no id', { draft: { ...draft, grounds: ['A B'] } }],
  ])('is refused with %s', (_, changes) => {
    expect(read(changes)).toBe('unreadable');
  });

  it.each(['', 'null', '[]', '{}', '"x"', '{', 'a'.repeat(DRAFT_BYTES + 1)])('is refused where it is none', (text) => {
    expect(readDraftFile(text)).toBe('unreadable');
  });

  it('is refused with a field that would change what objects are', () => {
    const text = JSON.stringify(file).replace('"year":"2026"', '"__proto__":"x"');
    expect(readDraftFile(text)).toBe('unreadable');
    expect(readDraftFile(JSON.stringify(file).replace('"figures"', '"toString"'))).toBe('unreadable');
  });

  it('has composed letters and none that steer a machine', () => {
    const odd = read({ draft: { ...draft, values: { commune: 'x\u0061\u0303\u202E Minh\u0000 Sơn' } } });
    expect(odd).toMatchObject({ draft: { values: { commune: 'xã Minh Sơn' } } });
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(fc.property(fc.json(), (text) => ['old', 'unreadable'].includes(readDraftFile(text) as string)));
  });
});
