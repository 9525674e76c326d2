import { Packer } from 'docx';
import { describe, expect, it } from 'vitest';
import type { SessionSheet } from '#domain/session-sheet.ts';
import { documentOf } from '#outputs/papers/docx.ts';
import { sessionPaper } from '#outputs/papers/session.ts';
import { profileOf } from '#tests/support/papers.ts';
import { readWord } from '#tests/support/word.ts';

const sheet: SessionSheet = {
  id: 'hop-mau',
  topic: 'Họp mẫu',
  aim: 'Chi bộ khác biết cách họp gọn.',
  roles: [{ who: 'Chi ủy', does: 'Chuẩn bị nội dung.', suggested: true }],
  phases: [
    {
      title: 'Trong buổi',
      time: 'Thời lượng',
      timed: true,
      work: [{ title: 'In tài liệu', detail: 'Mỗi người một bản.', who: 'Chi ủy', pace: 'Ngắn', suggested: true }],
    },
    {
      title: 'Sau buổi',
      time: 'Khi nào',
      timed: false,
      work: [{ title: 'Rút kinh nghiệm', detail: 'Bài kể vậy.', who: 'Đảng ủy', pace: 'Sau buổi', suggested: false }],
    },
  ],
  observe: [{ text: 'Có đúng giờ không?', suggested: true }],
  care: [{ text: 'Không chụp ảnh khi chưa hỏi.', suggested: true }],
  askAchieved: ['Việc nào gọn?', 'Ai nói rõ?'],
  askImprove: ['Việc nào quên?'],
  notes: ['(*) Gợi ý chung của ban biên tập.', 'Phần không có dấu (*) theo bài “Bài mẫu”.'],
};
const paper = sessionPaper(profileOf('dang-05-2026'), sheet);
const word = readWord(new Uint8Array(await Packer.toBuffer(documentOf(paper))));
const text = word.all.map((line) => line.text).join('\n');
const cells = word.tables.map(({ rows }) =>
  rows.map((row) => row.cells.map((lines) => lines.map((line) => line.text).join(''))),
);

describe('a session pack as a Word file', () => {
  it('has the order of work by phase, and minutes left to the pen for what is done in the session', () => {
    expect(cells[0]).toEqual([
      ['TT', 'Việc', 'Ai', 'Thời lượng', 'Số phút'],
      ['1', 'In tài liệu. Mỗi người một bản.\u00A0(*)', 'Chi ủy', 'Ngắn', '\u00A0'],
    ]);
    expect(cells[1]).toEqual([
      ['TT', 'Việc', 'Ai', 'Khi nào'],
      ['1', 'Rút kinh nghiệm. Bài kể vậy.', 'Đảng ủy', 'Sau buổi'],
    ]);
    expect(text.indexOf('Trong buổi')).toBeLessThan(text.indexOf('Sau buổi'));
  });

  it('marks what the editors suggest, nothing else, and says what the mark means', () => {
    expect(text).toContain('- Chi ủy: Chuẩn bị nội dung.\u00A0(*)\n');
    expect(text).toContain('- Không chụp ảnh khi chưa hỏi.\u00A0(*)\n');
    expect(text).not.toContain('Bài kể vậy.\u00A0(*)');
    expect(text).toContain('(*) Gợi ý chung của ban biên tập.\nPhần không có dấu (*) theo bài “Bài mẫu”.');
  });

  it('ends in the two lists, their questions beside each other and room under them', () => {
    const outcomes = cells[3] ?? [];
    expect(outcomes[0]).toEqual(['Được', 'Cần rút kinh nghiệm']);
    expect(outcomes[1]).toEqual(['Việc nào gọn?\u00A0(*)', 'Việc nào quên?\u00A0(*)']);
    expect(outcomes[2]).toEqual(['Ai nói rõ?\u00A0(*)', '\u00A0']);
    expect(outcomes.slice(3)).toEqual(Array.from({ length: 5 }, () => ['\u00A0', '\u00A0']));
  });

  it('is no official paper, and is called after its topic', () => {
    expect(text).not.toMatch(/ĐẢNG CỘNG SẢN|CỘNG HÒA|Số\u00A0|Nơi nhận|T\/M|Dự thảo/);
    expect(text).toContain('không phải văn bản hành chính của Đảng');
    expect([paper.fileName, paper.blanks, paper.warnings]).toEqual(['chuan-bi-lam-mau-hop-mau', [], []]);
    expect(new Set(word.all.flatMap((line) => line.runs).map(({ font }) => font))).toEqual(
      new Set(['Times New Roman']),
    );
  });

  it('repeats the heads of its tables and breaks none of their rows', () => {
    for (const { rows } of word.tables) {
      expect(rows[0]?.header).toBe(true);
      expect(rows.every(({ whole }) => whole)).toBe(true);
    }
  });
});
