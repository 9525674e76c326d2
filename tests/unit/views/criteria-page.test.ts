import { describe, expect, it } from 'vitest';
import { criteriaSetView } from '#views/criteria-page.ts';
import { criteriaSet, library, practice, source } from '../domain/records.ts';

const items = [{ title: 'Chất lượng sinh hoạt tốt' }, { title: 'Đoàn kết, kỷ luật' }];
const old = criteriaSet('hai-tot', { items, version: 'năm 2023' });
const young = criteriaSet('hai-tot-2027', { items: items.toReversed(), version: 'năm 2027', replaces: 'hai-tot' });
const named = criteriaSet('ba-tot');
const records = library({
  practices: [practice('mau')],
  sources: [source('bai-mot')],
  criteriaSets: [old, young, named],
});

describe('a criteria set', () => {
  it('leads from each version to the other', () => {
    expect(criteriaSetView(old, records).replacedBy).toEqual({
      href: '/bo-tieu-chi/hai-tot-2027/',
      label: 'Bộ hai-tot-2027 (năm 2027)',
    });
    expect(criteriaSetView(young, records).replaces?.href).toBe('/bo-tieu-chi/hai-tot/');
    expect(criteriaSetView(young, records).replacedBy).toBeUndefined();
  });
});

describe('the sheet of a set', () => {
  const rows = (set: typeof old) => criteriaSetView(set, records).sheet.rows;

  it('has a row for every criterion, in the words of the source', () => {
    expect(rows(old).map(({ title }) => title)).toEqual(items.map(({ title }) => title));
  });

  it('names the rows by what they say, so that answers move with them', () => {
    expect(rows(young).map(({ key }) => key)).toEqual(
      rows(old)
        .map(({ key }) => key)
        .toReversed(),
    );
  });

  it('has no invented criterion where no source lists them: empty rows, each with its own name', () => {
    expect(rows(named).every(({ title }) => title === undefined)).toBe(true);
    expect(new Set(rows(named).map(({ key }) => key)).size).toBe(rows(named).length);
    expect(rows(named).length).toBeGreaterThan(3);
  });
});
