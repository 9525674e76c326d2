import { Packer } from 'docx';
import { describe, expect, it } from 'vitest';
import { documentOf } from '#outputs/papers/docx.ts';
import { selfCheckPaper, type SelfCheckSheet } from '#outputs/papers/self-check.ts';
import { profileOf } from '#tests/support/papers.ts';
import { readWord } from '#tests/support/word.ts';

const row = (title: string, fields: Partial<SelfCheckSheet['rows'][number]> = {}) => ({
  title,
  level: '',
  ground: '',
  next: '',
  ...fields,
});
const sheet: SelfCheckSheet = {
  id: 'hai-tot',
  set: 'Chi bộ hai tốt',
  source: 'Bộ tiêu chí theo bài “Bài mẫu”.',
  cell: 'Chi bộ thôn Ví Dụ',
  period: 'Quý IV/2026',
  rows: [
    row('Chất lượng sinh hoạt tốt', {
      level: 'Làm được một phần',
      ground: 'Sổ họp\nBiên bản',
      next: 'Chi ủy, quý sau',
    }),
    row('Đoàn kết, kỷ luật'),
  ],
};
const paperOf = (more: Partial<SelfCheckSheet> = {}) =>
  selfCheckPaper(profileOf('dang-05-2026'), { ...sheet, ...more });
const word = async (more?: Partial<SelfCheckSheet>) =>
  readWord(new Uint8Array(await Packer.toBuffer(documentOf(paperOf(more)))));
const cells = async (more?: Partial<SelfCheckSheet>) =>
  (await word(more)).tables[0]?.rows.map((each) => each.cells.map((lines) => lines.map(({ text }) => text).join('\n')));

describe('the self-check sheet as a Word file', () => {
  it('has a row for what was written, line by line, under a head that is repeated', async () => {
    expect(await cells()).toEqual([
      ['TT', 'Tiêu chí', 'Mức làm được', 'Dựa vào đâu', 'Việc làm tiếp'],
      ['1', 'Chất lượng sinh hoạt tốt', 'Làm được một phần', 'Sổ họp; Biên bản', 'Chi ủy, quý sau'],
      ['2', 'Đoàn kết, kỷ luật', '\u00A0', '\u00A0', '\u00A0'],
    ]);
    expect((await word()).tables[0]?.rows[0]?.header).toBe(true);
  });

  it('is no administrative paper: no number, no title of Party or State', async () => {
    const text = (await word()).all.map((line) => line.text).join('\n');
    expect(text).toMatch(/^CHI BỘ THÔN VÍ DỤ\nPHIẾU TỰ KIỂM\ntheo bộ tiêu chí “Chi bộ hai tốt”\nKỳ: Quý IV\/2026\n/);
    expect(text).not.toMatch(/ĐẢNG CỘNG SẢN|CỘNG HÒA|Số\s|Nơi nhận|T\/M|điểm/);
    expect(text).toContain('Bộ tiêu chí theo bài “Bài mẫu”.');
  });

  it('leaves what was not filled in as marked blanks', () => {
    expect(paperOf({ cell: '', period: ' ' }).blanks.map(({ what }) => what)).toEqual(['tên chi bộ', 'kỳ tự kiểm']);
    expect(paperOf().blanks).toEqual([]);
  });

  it('keeps empty rows of a cell’s own for the pen, unless it wrote some', async () => {
    const empty = Array.from({ length: 6 }, () => row(''));
    expect(await cells({ rows: empty })).toHaveLength(7);
    expect(await cells({ rows: [row('Họp đúng kỳ'), ...empty] })).toEqual([
      expect.anything(),
      ['1', 'Họp đúng kỳ', '\u00A0', '\u00A0', '\u00A0'],
    ]);
  });

  it('is set as papers of the Party are, and named by set and period', async () => {
    const file = await word();
    expect(file.section('pgSz')).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(
      file.all.flatMap(({ runs }) => runs.map(({ font }) => font)).every((font) => font === 'Times New Roman'),
    ).toBe(true);
    expect(paperOf().fileName).toBe('phieu-tu-kiem-hai-tot-quy-iv-2026');
    expect(paperOf({ period: '' }).fileName).toBe('phieu-tu-kiem-hai-tot');
  });
});
