/** What is told every month: the report, the slip from which a member speaks; and the subject that papers carry. */
import { describe, expect, it } from 'vitest';
import type { Draft } from '#domain/draft.ts';
import { runsOf } from '#outputs/papers/blocks.ts';
import { draftOf, kit, paperFrom, readText as textOf } from '#tests/support/papers.ts';

const CELL = 'dang-05-2026/chi-bo';
const COMMUNE = 'nghi-dinh-30/ubnd-xa';

describe('a talking slip', () => {
  const typed = { name: 'Chi bộ thôn Bó Pèng', month: '11', did: 'Dọn đường hai buổi.\nPhát quang bờ rào' };

  it('tells five things, leaves room for a pen where nothing was typed, and names nobody', () => {
    const text = textOf(draftOf('phieu-noi', CELL, typed));
    expect(text).toMatch(
      /^CHI BỘ THÔN BÓ PÈNG\nPHIẾU NÓI\nthực hiện mô hình “Mỗi tháng một buổi dọn đường” tháng 11 năm 2026$/m,
    );
    expect(text).toContain(
      '1. Đã giúp ai: quần chúng được phân công.\n2. Đã làm gì: Dọn đường hai buổi; Phát quang bờ rào.',
    );
    expect(text).toMatch(/\n3\. Kết quả: \n\n\n\n\n4\. Khó khăn: \n\n\n\n\n5\. Đề nghị: \n/);
    const rules = paperFrom(draftOf('phieu-noi', CELL, typed)).blocks.filter(({ kind }) => kind === 'rule');
    expect(rules).toEqual(Array.from({ length: 6 }, () => ({ kind: 'rule', length: 165 })));
    expect(text).not.toMatch(/họ và tên|ký tên|người nói/i);
  });

  it('is no official paper: no title, no number, no signature, nothing to be looked up', () => {
    const paper = paperFrom(draftOf('phieu-noi', CELL, typed));
    expect(textOf(draftOf('phieu-noi', CELL, typed))).not.toMatch(/ĐẢNG CỘNG SẢN|Số\u00A0|T\/M|Nơi nhận|Dự thảo/);
    expect(textOf(draftOf('phieu-noi', CELL, typed))).toContain('không phải văn bản');
    expect([paper.warnings, paper.blanks]).toEqual([[], []]);
    expect(paper.laidOutBy).not.toContain('Quy định');
  });

  it('is as long as one page at most', () => {
    const lines = paperFrom(draftOf('phieu-noi', CELL)).blocks;
    expect(lines.every(({ kind }) => kind === 'line' || kind === 'rule')).toBe(true);
    expect(lines.length).toBeLessThan(30);
  });
});

describe('a subject', () => {
  it('is broken between its phrases, never within one that a line holds', () => {
    const [, , subject] = paperFrom(draftOf('bao-cao-thang', CELL, { month: '11' })).blocks;
    const text = (subject === undefined ? [] : runsOf(subject)).map((run) => run.text).join('');
    expect(text.split(' ').map((part) => part.replaceAll('\u00A0', ' '))).toEqual([
      'kết quả thực hiện mô hình “Mỗi tháng một buổi dọn đường”',
      'tháng 11 năm 2026',
    ]);
  });

  it('is broken anywhere where a phrase is longer than a line', () => {
    const own = { ...kit, practice: 'Vận động cán bộ, đảng viên đi đầu chuyển đổi cơ cấu cây trồng, vật nuôi' };
    const [, , subject] = paperFrom(draftOf('bao-cao-thang', CELL, { month: '11' }), own).blocks;
    expect((subject === undefined ? [] : runsOf(subject)).map((run) => run.text).join('')).toContain(
      'chuyển đổi cơ cấu',
    );
  });
});

describe('a report', () => {
  const plan = { month: '11', start: '02/11/2026' };
  const stepsOf = (told: Readonly<Record<number, string>>, days: readonly string[]) =>
    kit.steps.map((_, of) => ({ of, chosen: true, texts: { days: days[of] ?? '', done: told[of] ?? '' } }));
  const tableOf = (values: Readonly<Record<string, string>>, own: Draft['steps']) =>
    textOf({ ...draftOf('bao-cao-thang', CELL, values), steps: own })
      .split('\n')
      .filter((line) => /^\d \|/.test(line))
      .map((line) => line.split(' | ')[1]);

  it('has the steps of its month and those that something is told of, so that it has one page', () => {
    // 2 to 16 November, 17 November to 1 December, 2 December to the year after.
    expect(tableOf(plan, stepsOf({}, ['15', '15', '40']))).toEqual([
      'Chia đoạn cho từng nhóm hộ',
      'Ghi sổ sau mỗi buổi (*)',
    ]);
    expect(tableOf({ ...plan, month: '12' }, stepsOf({}, ['15', '15', '40']))).toEqual([
      'Ghi sổ sau mỗi buổi (*)',
      'Cuối quý ngồi lại (*)',
    ]);
    expect(tableOf({ ...plan, month: '1', year: '2027' }, stepsOf({ 0: 'Chia lại' }, ['15', '15', '40']))).toEqual([
      'Chia đoạn cho từng nhóm hộ',
      'Cuối quý ngồi lại (*)',
    ]);
    expect(tableOf(plan, stepsOf({ 2: 'Đã ngồi lại' }, []))).toEqual(['Cuối quý ngồi lại (*)']);
  });

  it('has all steps to be filled in by hand where neither days nor words tell', () => {
    expect(tableOf(plan, stepsOf({}, []))).toHaveLength(3);
    expect(tableOf({ start: plan.start, month: '' }, stepsOf({}, ['15', '15', '40']))).toHaveLength(3);
  });

  it('explains the mark only where a marked step is in its table', () => {
    const draft = draftOf('bao-cao-thang', CELL, plan);
    expect(textOf({ ...draft, steps: stepsOf({ 0: 'Đã chia' }, []) })).not.toContain('(*)');
    expect(textOf({ ...draft, steps: stepsOf({ 1: 'Đã ghi' }, []) })).toContain('(*) Gợi ý của ban biên tập');
  });

  it('has a result for every step of the plan, and a month after the month', () => {
    const draft = draftOf('bao-cao-thang', CELL, { month: '12' });
    const steps = [{ of: 0, chosen: true, texts: { done: '12 hộ', total: '30 hộ', proof: 'sổ theo dõi', met: 'Đạt' } }];
    const text = textOf({ ...draft, steps });
    expect(text).toContain('kết quả thực hiện mô hình “Mỗi tháng một buổi dọn đường” tháng 12 năm 2026');
    expect(text).toContain('1 | Chia đoạn cho từng nhóm hộ | 12 hộ | 30 hộ | sổ theo dõi | Đạt');
    expect(text).toContain('IV- NHIỆM VỤ THÁNG 1');
  });

  it('does not turn a missing figure into a nought', () => {
    const draft = draftOf('so-ket', COMMUNE, { fromYear: '2024', toYear: '2026' });
    const rows = {
      figures: [{ indicator: 'Hộ tham gia', now: '30 hộ' }],
      assessment: [{ good: 'Đường sạch', improve: 'Ghi sổ chưa đều', remedy: 'Tổ trưởng, tháng 12' }],
    };
    const text = textOf({ ...draft, rows });
    expect(text).toContain('1 | Hộ tham gia | không có số liệu | 30 hộ | […] | […]');
    expect(text).toContain('Đường sạch | Ghi sổ chưa đều | Tổ trưởng, tháng 12');
    expect(text).toContain('Sơ kết 3 năm (2024-2026) thực hiện mô hình');
  });
});
