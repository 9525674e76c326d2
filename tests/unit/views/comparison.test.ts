import { describe, expect, it } from 'vitest';
import { comparisonHeadings, comparisonRows } from '#views/comparison.ts';
import { library, practice, replication, result, source, statements, step, unit } from '../domain/records.ts';

const records = library({
  practices: [
    practice('day-du', {
      steps: [step(), step('bien-soan')],
      resources: { people: statements('bien-soan'), time: 'khong-neu', money: 'nhac-khong-ke', materials: 'khong-neu' },
      conditions: { suitable: statements('bai-mot'), unsuitable: 'khong-neu' },
      results: [result('24', { period: 'Năm 2022' }), result('900', { role: 'boi-canh', indicator: 'Số dân' })],
      outcomes: [{ text: 'Nền nếp tốt lên.', source: 'bai-mot' }],
    }),
    practice('chi-ten', { outcomes: 'nhac-khong-ke', conditions: 'nhac-khong-ke' }),
  ],
  sources: [source('bai-mot')],
  units: [unit('don-vi-goc')],
  replications: [replication('don-vi-goc', { practice: 'day-du' })],
});
const rows = comparisonRows(records);
const cell = (id: string, heading: (typeof comparisonHeadings)[number]) =>
  rows.find((row) => row.id === id)?.cells[comparisonHeadings.indexOf(heading)];

describe('practices side by side', () => {
  it('have a text under every heading', () => {
    for (const { cells } of rows) {
      expect(cells).toHaveLength(comparisonHeadings.length);
      expect(cells.filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  it('tell steps and needs of the editors from those of the source', () => {
    expect(cell('day-du', 'Cách làm')).toBe('1. Họp chi ủy\n2. Họp chi ủy\u00a0(*)');
    expect(cell('day-du', 'Cần chuẩn bị')).toBe('Gợi ý của ban biên tập:\nNgười: Một ý.');
    expect(cell('day-du', 'Điều kiện')).toBe('Nơi phù hợp: Một ý.');
  });

  it('give a result with its period, and no figure of another role', () => {
    expect(cell('day-du', 'Kết quả')).toBe('24 số người được giúp, năm 2022\nNền nếp tốt lên.');
  });

  it('say each silence in its own words', () => {
    expect(cell('chi-ten', 'Kết quả')).toBe('Nguồn có nhắc, không nêu cụ thể');
    expect(cell('chi-ten', 'Điều kiện')).toBe('Nguồn có nhắc, không nêu cụ thể');
    expect(cell('chi-ten', 'Cần chuẩn bị')).toBe('Nguồn không nêu');
    expect(cell('chi-ten', 'Cách làm')).toBe('Nguồn không nêu');
  });

  it('name what is known and what is missing, and the sources', () => {
    expect(cell('day-du', 'Đã biết gì')).toMatch(/^Nguồn đã nêu: cách làm; điều kiện; kết quả; số liệu kết quả\.\n/);
    expect(cell('chi-ten', 'Đã biết gì')).toMatch(/^Nguồn đã nêu: mới có tên\./);
    expect(cell('chi-ten', 'Nguồn')).toBe('Bài bai-mot');
  });

  it('name no winner and give no score', () => {
    const said = rows.flatMap(({ cells }) => cells).join('\n');
    expect(said).not.toMatch(/điểm số|xếp hạng|tốt nhất|hơn hẳn|\d+\s*\/\s*\d+ điểm/i);
  });
});
