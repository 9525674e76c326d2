/** What the papers say: nothing that was not typed, chosen or told by the record. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '#outputs/papers/blocks.ts';
import { draftOf, issuers, kit, paperFrom, readText as textOf } from '#tests/support/papers.ts';

const CELL = 'dang-05-2026/chi-bo';
const COMMUNE = 'nghi-dinh-30/ubnd-xa';
const FRONT = 'mttq/mat-tran-xa';

describe('a plan', () => {
  it('rests on no document that was not chosen or typed', () => {
    for (const issuer of issuers) {
      const text = textOf(draftOf('ke-hoach', issuer));
      expect(text).not.toContain('05-CT/TW');
      expect(text).toMatch(/Thực hiện \[…\],/);
      expect(paperFrom(draftOf('ke-hoach', issuer)).blanks.map(({ what }) => what)).toContain(
        'văn bản của cấp trên trực tiếp',
      );
    }
  });

  it('cites the chosen document as the system does', () => {
    const chosen = (issuer: string) => textOf({ ...draftOf('ke-hoach', issuer), grounds: ['chi-thi-05'] });
    expect(chosen(CELL)).toContain('Thực hiện Chỉ thị số 05-CT/TW, ngày 05/02/2016 của Bộ Chính trị, Chi bộ thôn');
    expect(chosen(COMMUNE)).toContain(
      'Thực hiện Chỉ thị số 05-CT/TW ngày 05 tháng 02 năm 2016 của Bộ Chính trị, Ủy ban',
    );
  });

  it('takes typed documents as they are, several in one sentence', () => {
    const text = textOf(draftOf('ke-hoach', CELL, { grounds: 'Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026;\nKế hoạch B.' }));
    expect(text).toContain('Thực hiện Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026; Kế hoạch B, Chi bộ');
  });

  it('says where the practice is from', () => {
    for (const issuer of issuers)
      expect(textOf(draftOf('ke-hoach', issuer))).toContain(
        'Mô hình tham khảo: “Mỗi tháng một buổi dọn đường”, Chi bộ thôn Ví Dụ, theo bài “Chi bộ dọn đường” (Báo Ví Dụ), đăng 05/10/2026.',
      );
  });

  it('has for a commune a column more than for the Party, in smaller letters', () => {
    const columns = (issuer: string) =>
      paperFrom(draftOf('ke-hoach', issuer)).blocks.flatMap((block) =>
        block.kind === 'table' ? [[block.columns.length, block.size]] : [],
      );
    expect(columns(CELL)).toEqual([[6, 13]]);
    expect(columns(FRONT)).toEqual([[7, 12]]);
  });

  it('dates the steps that were given a span, with noughts, and leaves the others in the record’s words', () => {
    const text = textOf(draftOf('ke-hoach', CELL));
    // Thursday the 5th, three days, would end on a Saturday.
    expect(text).toContain('1 | Chia đoạn cho từng nhóm hộ | Chi bộ | […] | Từ ngày 05 đến 09/02/2026 | […]');
    expect(text).toContain('2 | Ghi sổ sau mỗi buổi (*) | Nhóm trưởng | […] | Cuối mỗi buổi | […]');
    expect(text).toContain('3 | Cuối quý ngồi lại (*) | […] | […] | […] | […]');
  });

  it('takes the changes of those who plan, and keeps the mark on what the editors suggested', () => {
    const draft = draftOf('ke-hoach', CELL);
    const steps = [
      { of: 0, chosen: false, texts: {} },
      {
        of: 1,
        chosen: true,
        texts: { title: 'Ghi sổ và đọc sổ', who: 'Tổ trưởng', when: 'Cuối tuần', others: 'Chi đoàn' },
      },
      { chosen: true, texts: { title: 'Trồng thêm cây' } },
      { chosen: true, texts: {} },
      { of: 40, chosen: true, texts: {} },
    ];
    const text = textOf({ ...draft, steps });
    expect(text).not.toContain('Chia đoạn');
    expect(text).toContain('1 | Ghi sổ và đọc sổ (*) | Tổ trưởng | Chi đoàn | Cuối tuần | […]');
    expect(text).toContain('2 | Trồng thêm cây | […]');
    expect(text).not.toContain('\n3 | ');
  });

  it('says nothing of suggestions where none is chosen', () => {
    const draft = draftOf('ke-hoach', CELL);
    const text = textOf({ ...draft, steps: draft.steps.map((step, at) => ({ ...step, chosen: at === 0 })) });
    expect(text).not.toContain('(*)');
  });

  it('names the cell’s resolution of the month only where it is told', () => {
    expect(textOf(draftOf('ke-hoach', CELL, { resolution: '10/2026' }))).toContain(
      'và Nghị quyết chi bộ tháng 10/2026, Chi bộ',
    );
    expect(textOf(draftOf('ke-hoach', CELL))).not.toContain('Nghị quyết chi bộ tháng');
  });
});

describe('the head of a paper', () => {
  it.each([
    ['superior', 'Đảng bộ huyện Bắc Mê'],
    ['superior', 'HUYỆN ỦY KON RẪY'],
    ['superior', 'Đảng bộ thị xã Phú Mỹ'],
    ['name', 'Chi bộ quận 3'],
    ['commune', 'thị trấn Đăk Rve'],
  ])('never names a huyện-level body: %s “%s”', (field, typed) => {
    for (const issuer of issuers) {
      const [grid] = paperFrom(draftOf('ke-hoach', issuer, { [field]: typed })).blocks;
      const text =
        grid === undefined
          ? ''
          : runsOf(grid)
              .map((run) => run.text)
              .join('\n');
      expect(text).not.toMatch(/huyện|thị xã|quận|thị trấn/i);
    }
  });

  it('writes the place without its word, but keeps it before a number', () => {
    const place = (commune: string) => /(.+), ngày/.exec(textOf(draftOf('ke-hoach', COMMUNE, { commune })))?.[1];
    expect(place('xã Minh Sơn')).toMatch(/Minh Sơn$/);
    expect(place('xã Minh Sơn')).not.toMatch(/Xã Minh Sơn$/);
    expect(place('phường 5')).toMatch(/Phường 5$/);
  });
});

describe('a name with quotation marks of its own', () => {
  it('has them within those of the sentence', () => {
    const own = { ...kit, practice: 'Chi bộ “3 tốt, 3 không”' };
    const text = textOf(draftOf('ke-hoach', CELL), own);
    expect(text).toContain('thực hiện mô hình “Chi bộ ‘3 tốt, 3 không’” năm 2026');
    expect(text).not.toMatch(/“[^”]*“/);
  });
});

describe('a table', () => {
  it('holds a whole date in its column of days', () => {
    for (const issuer of [CELL, FRONT]) {
      const table = paperFrom(draftOf('ke-hoach', issuer)).blocks.find((block) => block.kind === 'table');
      const share = table?.columns.find(({ title }) => title === 'Thời gian')?.share ?? 0;
      // Eight digits of half an em and two slashes of a quarter, within margins of 80 twentieths of a point each.
      const date = (8 * 0.5 + 2 * 0.278) * (table?.size ?? 0);
      expect(share * 467.75 - 8).toBeGreaterThan(date);
      expect(table?.columns.reduce((sum, column) => sum + column.share, 0)).toBeCloseTo(1);
    }
  });
});

describe('a proposal for praise', () => {
  const rows = { praise: [{ who: 'Chi hội Phụ nữ thôn', merit: 'Giữ sạch đường', form: 'Giấy khen' }] };

  it('goes the Party’s way, from a cell', () => {
    const text = textOf({ ...draftOf('to-trinh', CELL, { to: 'Ban Thường vụ Đảng ủy xã Minh Sơn' }), rows });
    expect(text).toContain('Kính trình: Ban Thường vụ Đảng ủy xã Minh Sơn');
    expect(text).toContain('Kính trình Ban Thường vụ Đảng ủy xã Minh Sơn xem xét, quyết định.');
    expect(text).toContain('1 | Chi hội Phụ nữ thôn | Giữ sạch đường | Giấy khen');
    expect(text).not.toContain('mẫu của Nghị định');
  });

  it('goes the way of the Law otherwise, and says that it is a draft only', () => {
    const draft = { ...draftOf('to-trinh', COMMUNE, { to: 'Chủ tịch Ủy ban nhân dân tỉnh Tuyên Quang' }), rows };
    expect(textOf(draft)).toContain('Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh');
    expect(textOf(draft)).toContain('dùng mẫu của Nghị định khi nộp');
    expect(paperFrom(draft).warnings.join(' ')).toContain('dùng mẫu của Nghị định khi nộp');
  });
});

describe('a registration', () => {
  it('asks for a name on the line and for no number by which a person is known', () => {
    const text = textOf(draftOf('dang-ky', CELL));
    expect(text).toMatch(/Họ và tên: \.{20,}/);
    expect(text).not.toMatch(/ngày sinh|số thẻ|căn cước|điện thoại|Số\u00A0/i);
    expect(text).toContain('XÁC NHẬN CỦA CHI ỦY');
    expect(text).toContain('NGƯỜI ĐĂNG KÝ');
  });

  it('has four rows to be written in by hand where none was typed in, else those that were', () => {
    const rowsOf = (works: readonly Readonly<Record<string, string>>[]) =>
      textOf({ ...draftOf('dang-ky', CELL), rows: { works } }).match(/^\d \|.*$/gm);
    expect(rowsOf([{}])).toHaveLength(4);
    expect(rowsOf([{ work: '', where: ' ' }])).toHaveLength(4);
    expect(rowsOf([{ work: 'Giữ vệ sinh môi trường' }, {}])?.map((line) => line.slice(0, 26))).toEqual([
      '1 | Giữ vệ sinh môi trường',
    ]);
  });
});

describe('whatever is typed', () => {
  const typedText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('{xa}', '$&', '<b>', 'Số: 5/KH', 'à'),
  );

  it('stays text: no slot is filled from it, no letter stays decomposed', () => {
    fc.assert(
      fc.property(typedText, typedText, fc.constantFrom(...issuers), (purpose, lead, issuer) => {
        const { blocks } = paperFrom(draftOf('ke-hoach', issuer, { purpose, lead, scope: purpose }));
        const text = blocks
          .flatMap(runsOf)
          .map((run) => run.text)
          .join('');
        const typed = lead.normalize('NFC').replace(/\s+/g, ' ').trim();
        return text === text.normalize('NFC') && (typed === '' || text.includes(typed));
      }),
      { numRuns: 60 },
    );
  });
});
