import { describe, expect, it } from 'vitest';
import { cellEntry, practiceEntry } from '#domain/entries.ts';
import { cell, library, place, practice, result, source, step, unit } from '#tests/unit/domain/records.ts';
import { LIMITS, scriptView, textOfScript } from '#views/propagation/script.ts';
import { noKnowledge } from '#vietnamese/spoken/knowledge.ts';
import { syllables } from '#vietnamese/spoken/length.ts';

const lists = {
  units: [
    unit('don-vi-goc', { name: 'Chi bộ thôn Một', place: 'an-mau' }),
    unit('kho', { name: 'Kho M9', secrecy: 'khong-hien-noi', place: 'an-mau' }),
    unit('da-het', { name: 'Huyện ủy Mẫu', endedAt: '2025-07-01' }),
  ],
  places: [place('an-mau', { name: 'xã An Mẫu' })],
  sources: [
    source('bai-mot', { title: 'Bài “một” hay.', publishedAt: '2022-06-16' }),
    source('bai-hai', { title: 'Bài hai' }),
  ],
};
const known = { ...noKnowledge, siteName: 'Làm Mẫu' };
const maker = { site: { publisher: 'Ban biên tập' } };
const scriptOf = (fields: Parameters<typeof practice>[1]) => {
  const entry = practice('mau', fields);
  return scriptView(practiceEntry(entry), library({ ...lists, practices: [entry] }), known, maker);
};
const body = ({ lines }: ReturnType<typeof scriptOf>) =>
  lines.filter(({ part }) => part === 'body').map(({ written }) => written);
const written = ({ lines }: ReturnType<typeof scriptOf>) => lines.map((line) => line.written);

const suggestions = Array.from({ length: 9 }, (_, index) => ({ ...step('bien-soan'), title: `Việc số ${index + 1}` }));

describe('a loudspeaker script', () => {
  it('greets, names its article with the day, ends with whom to ask and thanks', () => {
    const said = written(scriptOf({ steps: [step()] }));
    expect(said[0]).toBe('Kính thưa toàn thể bà con và các đồng chí!');
    expect(said[2]).toBe('Theo bài “Bài một hay”, đăng ngày 16/6/2022.');
    expect(said.slice(-2)).toEqual([
      'Cần hỏi thêm, xin mời hỏi Chi bộ thôn Một.',
      'Xin cảm ơn bà con và các đồng chí đã lắng nghe.',
    ]);
  });

  it('says suggestions of the editors to be theirs, before the first of them', () => {
    const said = body(scriptOf({ nameOnly: true, steps: suggestions }));
    const lead = said.indexOf('Ban biên tập gợi ý cách bắt đầu như sau.');
    expect(said[lead - 1]).toBe('Bài mới nêu tên, chưa kể cách làm.');
    expect(said.findIndex((line) => line.startsWith('Việc thứ 1:'))).toBe(lead + 1);
    expect(body(scriptOf({ steps: [step()] })).join(' ')).not.toContain('gợi ý');
  });

  it('never mixes suggestions with what the source tells', () => {
    const said = body(scriptOf({ steps: [step(), ...suggestions] })).join(' ');
    expect(said).toContain('Họp chi ủy');
    expect(said).not.toContain('Việc số');
  });

  it('tells a figure with its time or not at all, and only results', () => {
    const told = (fields: Parameters<typeof result>[1]) =>
      body(scriptOf({ results: [result('62.000', { bound: 'hon', ...fields })] }));
    expect(told({ period: 'Trong suốt '.repeat(14) }).join(' ')).not.toContain('62.000');
    expect(told({ period: 'Năm 2021' }).slice(-2)).toEqual([
      'Kết quả: hơn 62.000 số người được giúp.',
      'Số liệu: năm 2021.',
    ]);
    expect(told({ role: 'boi-canh' }).join(' ')).not.toContain('62.000');
    expect(told({ measure: '%', indicator: 'Tỷ lệ đạt', bound: 'tu', value: '94' }).at(-1)).toBe(
      'Tỷ lệ đạt: 94% trở lên.',
    );
  });

  it('keeps to its limits, however much the record has', () => {
    const long = 'Một việc dài '.repeat(12).trim();
    const script = scriptOf({
      startedAt: '2019-04',
      steps: [{ ...step(), title: long.slice(0, 119) }, ...Array.from({ length: 9 }, () => step())],
      results: Array.from({ length: 9 }, () => result('12', { outOf: '12', period: 'Năm 2021' })),
    });
    const said = script.lines.filter(({ part }) => part === 'body');
    expect(said.length).toBeLessThanOrEqual(LIMITS.most);
    expect(said.filter(({ written: each }) => each.startsWith('Kết quả')).length * 2).toBeLessThanOrEqual(
      LIMITS.figures,
    );
    expect(
      said
        .filter(({ reading }) => reading.readable && syllables(reading.text) > LIMITS.syllables)
        .map((line) => line.written),
    ).toEqual([]);
  });

  it('shows the place to be mended where a sentence can be read in two ways', () => {
    const script = scriptOf({ steps: [{ ...step(), title: 'Họp vào 3/3' }] });
    expect(script.questions.map(({ id }) => id)).toEqual(['day-or-ratio']);
    expect(written(script)).toContain('Việc thứ 1: Họp vào 3/3.');
  });

  it('sends to the board where the unit has ended and nobody is known to have taken over', () => {
    expect(written(scriptOf({ originUnit: 'da-het' })).at(-2)).toContain('ban biên tập trang Làm Mẫu');
  });

  it('tells the place of a unit, and none of a unit whose place is kept', () => {
    expect(body(scriptOf({ places: ['an-mau'] }))).toContain('Nơi làm là xã An Mẫu.');
    const depot = cell('kho', { unit: 'kho', places: ['an-mau'] });
    const kept = scriptView(cellEntry(depot), library({ ...lists, cells: [depot] }), known, maker);
    expect(JSON.stringify(kept)).not.toContain('An Mẫu');
  });

  it('is not approved until the record says who approved it', () => {
    const fields = (script: ReturnType<typeof scriptOf>) =>
      Object.fromEntries(script.head.map(({ label, value }) => [label, value]));
    const waiting = scriptOf({});
    expect(waiting.approved).toBe(false);
    expect(textOfScript(waiting).head).toContain('CHƯA DUYỆT');
    expect(fields(waiting)['Người duyệt']).toMatch(/^…+$/);
    const approved = scriptOf({ loudspeakerApproved: { date: '2026-11-25', role: 'Trưởng ban' } });
    expect(textOfScript(approved).head).not.toContain('CHƯA DUYỆT');
    expect(fields(approved)['Người duyệt']).toBe('Trưởng ban, ngày 25/11/2026');
    expect(fields(approved)['Ngày phát']).toMatch(/^…+$/);
    // Of the entry, not of the build: a site built anew says the same.
    expect(fields(approved)['Ngày soạn']).toBe('22/11/2026');
    expect(fields(scriptOf({ updatedAt: '2026-11-24' }))['Ngày soạn']).toBe('24/11/2026');
  });

  it('cites the article of what it tells, not every article of the entry', () => {
    const said = written(scriptOf({ sources: ['bai-mot', 'bai-hai'], steps: [step('bai-hai')] }));
    expect(said.filter((line) => line.startsWith('Theo bài'))).toEqual([
      'Theo bài “Bài hai”, bài không ghi ngày đăng.',
    ]);
  });
});
