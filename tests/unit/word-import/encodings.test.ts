import { describe, expect, it } from 'vitest';
import { passages } from '#word-import/blocks.ts';
import { readWord } from '#word-import/read-word.ts';
import { withPendingWords } from '#word-import/pending.ts';
import { toTcvn3, toVni, type Writing } from '#tests/support/old-encodings.ts';
import { wordFile, withParts } from '#tests/support/word-files.ts';
import { LINES, REPORT, WORDS } from './text.ts';

const WRITINGS = ['unicode', 'tcvn3', 'vni'] as const satisfies readonly Writing[];

const read = async (file: Buffer) => {
  const word = await readWord(file);
  const words = [...(word.title === '' ? [] : [word.title]), ...passages(word.blocks)];
  return { word, words };
};

/** A file of one paragraph, its runs as given. */
const paragraph = async (xml: string) =>
  withParts(await wordFile(['x']), {
    'word/document.xml': (text) => text.replace(/<w:p>.*?<\/w:p>/s, `<w:p>${xml}</w:p>`),
  });

const run = (text: string, font: string) =>
  `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('a report', () => {
  it.each(WRITINGS)('written in %s reads the same, to the letter', async (writing) => {
    const { word, words } = await read(await wordFile(REPORT, writing));
    expect(words).toEqual(WORDS);
    expect(word.unsure).toEqual([]);
    expect(new Set(word.conversions.map(({ encoding }) => encoding))).toEqual(
      new Set(writing === 'unicode' ? [] : [writing]),
    );
  });

  it.each([
    ['tcvn3', toTcvn3],
    ['vni', toVni],
  ] as const)('that lost its fonts of %s is read by its letters, and never guessed', async (encoding, encode) => {
    const { word, words } = await read(await wordFile(LINES.map((line) => encode(line.replace(' © 2021', '')))));
    // TCVN3 has no capitals with tones: without the font of capitals the small ones are what is written.
    const fold = (text: string) => (encoding === 'tcvn3' ? text.toLowerCase() : text);
    const wanted = new Set(LINES.map((line) => fold(line.replace(' © 2021', ''))));
    const sure = words.filter((line) => !/[\uE000-\uE002]/.test(line));
    expect(sure.map(fold).filter((line) => !wanted.has(line))).toEqual([]);
    expect(sure.length).toBeGreaterThanOrEqual(4);
    expect(word.conversions).toEqual([{ encoding, evidence: 'letters', passages: sure.length, fonts: [] }]);
  });
});

describe('a font', () => {
  it('of capitals shows capitals', async () => {
    const file = await paragraph(run(toTcvn3('đảng bộ xã An Mẫu'), '.VnTimeH'));
    expect((await read(file)).words).toEqual(['ĐẢNG BỘ XÃ AN MẪU']);
  });

  it('may change within a word, and a pair of VNI may lie in two runs', async () => {
    const tcvn3 = await paragraph(
      run(toTcvn3('Đ'), '.VnTimeH') + run(toTcvn3('ảng b'), '.VnTime') + run(toTcvn3('ộ họp'), '.VnArial'),
    );
    expect((await read(tcvn3)).words).toEqual(['Đảng bộ họp']);
    const vni = await paragraph(run('Ña', 'VNI-Times') + run('ûng bo', 'VNI-Helve') + run('ä', 'VNI-Times'));
    expect((await read(vni)).words).toEqual(['Đảng bộ']);
  });

  it('may be that of the style, or of what the style leans on', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Goc"><w:name w:val="Goc"/><w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Goc"/></w:style></w:styles>`;
    const file = withParts(
      await paragraph(`<w:pPr><w:pStyle w:val="Con"/></w:pPr><w:r><w:t>${toTcvn3('Chi bộ họp')}</w:t></w:r>`),
      { 'word/styles.xml': (text) => text.replace('</w:styles>', styles) },
    );
    expect((await read(file)).words).toEqual(['Chi bộ họp']);
  });

  it('turns a soft hyphen and a symbol into the letters they stand for', async () => {
    const fonts = '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>';
    const file = await paragraph(
      `<w:r>${fonts}<w:t>nh</w:t><w:softHyphen/><w:t>ng </w:t><w:sym w:font=".VnTime" w:char="F0AE"/><w:t>Êt n</w:t></w:r>`,
    );
    expect((await read(file)).words).toEqual(['nhưng đất n']);
  });
});

describe('what is unsure', () => {
  it('stays as it is between marks that an author reads', async () => {
    const wrong = toVni('Chi bộ thôn đã họp, giao mỗi đảng viên giúp một hộ khó khăn.');
    const { word, words } = await read(await paragraph(run(wrong, '.VnTime')));
    expect(word.unsure).toEqual([wrong]);
    expect(words.map(withPendingWords)).toEqual([`[[CẦN XEM: chưa rõ bảng mã: ${wrong}]]`]);
    expect(word.conversions).toEqual([]);
  });

  it('is an old font on Unicode text elsewhere in the file, where the letters prove nothing', async () => {
    const file = await paragraph(
      run('Đảng bộ xã họp bàn việc.', '.VnTime') + run(' ', 'Arial') + run('các cháu', '.VnTime'),
    );
    expect((await read(file)).word.unsure).toEqual(['các cháu']);
  });

  it('is a letter that was lost before', async () => {
    const { words } = await read(await paragraph(run('Ch� bộ', 'Arial')));
    expect(words.map(withPendingWords)).toEqual(['Ch[[CẦN XEM: chữ hỏng trong tệp]] bộ']);
  });
});

it('takes out what no eye sees, and joins letters typed apart, across runs too', async () => {
  const { word, words } = await read(
    await paragraph(run('Tie', 'Arial') + run('\u0302\u0301ng\u200B Vie\u0323\u0302t\u00AD', 'Times')),
  );
  expect(words).toEqual(['Tiếng Việt']);
  expect(word.hidden).toBe(2);
});
