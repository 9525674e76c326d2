/** Every paper of every body, measured in the Word file itself against the profile it is laid out by. */
import { beforeAll, describe, expect, it } from 'vitest';
import { PAPERS } from '#domain/draft.ts';
import { draftOf, issuersOf, paperFrom, profileOf, wordFrom } from '#tests/support/papers.ts';
import type { WordFile, WordLine } from '#tests/support/word.ts';

const NATIONAL = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const YOUTH = 'ĐOÀN TNCS HỒ CHÍ MINH';
const TITLE = { dang: PARTY, 'quoc-hieu': NATIONAL, doan: YOUTH } as const;

/** What is said before the cell is no paper that a profile lays out. */
const official = PAPERS.filter((paper) => paper !== 'phieu-noi');
const all = official.flatMap((paper) => issuersOf(paper).map((issuer) => [paper, issuer] as const));
const numbered = all.filter(([paper]) => paper !== 'dang-ky');

const twips = (millimetres: number) => millimetres * (1440 / 25.4);
const textOf = ({ all: lines }: WordFile) => lines.map(({ text }) => text).join('\n');
const lineWith = (word: WordFile, text: string | RegExp): WordLine => {
  const found = word.all.find((line) => (typeof text === 'string' ? line.text === text : text.test(line.text)));
  expect(found, `a line ${String(text)}`).toBeDefined();
  return found as WordLine;
};
const sizes = ({ runs }: WordLine) => [...new Set(runs.map(({ size }) => size))];
const headOf = (word: WordFile) => (word.tables[0]?.rows ?? []).flatMap(({ cells }) => cells.flat());
const linesUnder = (line: WordLine, word: WordFile) => word.all[word.all.indexOf(line) + 1];

describe.each(all)('the paper %s of %s', (paper, issuer) => {
  const profile = profileOf(issuer);
  let word: WordFile;
  beforeAll(async () => {
    word = await wordFrom(draftOf(paper, issuer));
  });

  it('is an A4 sheet with the margins of its profile', () => {
    expect(word.section('pgSz')).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    const margins = word.section('pgMar') ?? {};
    for (const [side, millimetres] of [
      ['top', profile.marginTop],
      ['bottom', profile.marginBottom],
      ['left', profile.marginLeft],
      ['right', profile.marginRight],
    ] as const)
      expect(Math.abs(Number(margins[`w:${side}`]) - twips(millimetres)), side).toBeLessThanOrEqual(1);
  });

  it('has all its text in the profile’s font, with composed letters, and no slot left', () => {
    const runs = word.all.flatMap((line) => line.runs);
    expect(new Set(runs.map(({ font }) => font))).toEqual(new Set([profile.font]));
    expect(textOf(word)).toBe(textOf(word).normalize('NFC'));
    expect(textOf(word)).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('shows every blank as […] on grey, and lists it', () => {
    const { blanks } = paperFrom(draftOf(paper, issuer));
    const runs = word.all.flatMap((line) => line.runs);
    const blankRuns = runs.filter(({ text }) => text.includes('[…]'));
    expect(blankRuns.every(({ shaded, text }) => shaded && text === '[…]')).toBe(true);
    expect(blankRuns).toHaveLength(blanks.reduce((sum, { times }) => sum + times, 0));
  });

  it('has the title of its own system and of no other', () => {
    const text = textOf(word);
    for (const [system, title] of Object.entries(TITLE)) expect(text.includes(title)).toBe(system === profile.title);
    expect(text.includes(MOTTO)).toBe(profile.title === 'quoc-hieu');
  });

  it('signs as its system signs', () => {
    const text = textOf(word);
    expect(/\b(?:TM|KT|TL)\./.test(text)).toBe(profile.title !== 'dang');
    expect(/\b[TK]\/[MTL]\b/.test(text)).toBe(profile.title === 'dang' && paper !== 'dang-ky');
  });

  it('has the sizes of its profile in the head, and a rule drawn as a border under the title', () => {
    const title = lineWith(word, TITLE[profile.title]);
    expect(sizes(title)).toEqual([profile.titleSize]);
    expect(title.runs.every(({ bold, underline }) => bold && !underline)).toBe(true);
    const ruled = profile.title === 'quoc-hieu' ? lineWith(word, MOTTO) : title;
    const rule = linesUnder(ruled, word);
    expect(rule?.border).toBe(6);
    const column = word.tables[0]?.widths[1] ?? 0;
    expect(Math.abs(column - 2 * (rule?.left ?? 0) - twips(profile.titleRule))).toBeLessThan(3);
    expect(textOf(word)).not.toMatch(/_{3,}/);
    const date = lineWith(word, /, ngày\u00A0+tháng\u00A0+năm 2026$/);
    expect(date.text).toMatch(/^Minh Sơn,/);
    expect(sizes(date)).toEqual([profile.dateSize]);
    expect(date.runs.every(({ italic }) => italic)).toBe(true);
  });

  it('has a head without borders, as wide as the text, that names no huyện-level body', () => {
    const [table] = word.tables;
    expect(new Set([...(table?.borders ?? []), ...(table?.inside ?? [])])).toEqual(new Set(['none']));
    expect(table?.widths.reduce((sum, width) => sum + width, 0)).toBe(9355);
    expect(Math.abs((table?.widths[0] ?? 0) - twips(profile.headLeft))).toBeLessThanOrEqual(1);
    expect(
      headOf(word)
        .map(({ text }) => text)
        .join('\n'),
    ).not.toMatch(/huyện|quận|thị xã|thị trấn/i);
  });

  it('is justified in its own spacing, with the first line moved in', () => {
    const body = word.lines.filter(({ align }) => align === 'both');
    expect(body.length).toBeGreaterThan(3);
    for (const line of body) {
      if (line.runs.some(({ italic, size }) => italic && size === profile.recipientsSize)) continue;
      expect(sizes(line), line.text).toEqual([profile.bodySize]);
      expect(Math.abs(line.firstLine - twips(profile.firstLine)), line.text).toBeLessThanOrEqual(1);
      expect(line.spacing).toMatchObject({
        'w:before': String(profile.paragraphGap * 20),
        'w:line': profile.lineRule === 'dung' ? '360' : '276',
        'w:lineRule': profile.lineRule === 'dung' ? 'exact' : 'auto',
      });
    }
  });

  it('numbers its pages from the second on, in the middle of the upper margin', () => {
    expect(word.section('titlePg')).toEqual({});
    expect(Math.abs(Number(word.section('pgMar')?.['w:header']) - twips(profile.pageNumberTop))).toBeLessThanOrEqual(1);
    const headers = word.names.filter((name) => /^word\/header\d+\.xml$/.test(name)).map((name) => word.part(name));
    expect(headers).toHaveLength(2);
    const withNumber = headers.filter((xml) => xml.includes('PAGE'));
    expect(withNumber).toHaveLength(1);
    expect(withNumber[0]).toContain('w:jc w:val="center"');
    expect(withNumber[0]).toContain(`w:sz w:val="${profile.pageNumberSize * 2}"`);
  });

  it('keeps the signature in one piece', () => {
    const sign = word.tables.at(-1);
    expect(sign?.rows.every(({ whole }) => whole)).toBe(true);
    expect(sign?.rows.flatMap(({ cells }) => cells.flat()).every(({ keepNext }) => keepNext)).toBe(true);
  });

  it('ends in a paragraph, without which Word would mend it', () => {
    expect(word.part('word/document.xml')).toMatch(/<\/w:p><w:sectPr>/);
  });

  it('repeats the head of its tables, breaks no row, and has thin borders', () => {
    const tables = word.tables.slice(1, -1);
    expect(tables.length).toBeGreaterThan(0);
    for (const { rows, borders, inside } of tables) {
      expect(rows[0]?.header).toBe(true);
      expect(rows.slice(1).some(({ header }) => header)).toBe(false);
      expect(rows.every(({ whole }) => whole)).toBe(true);
      expect(new Set([...borders, ...inside])).toEqual(new Set(['single']));
      const columns = rows[0]?.cells.length ?? 0;
      const own = rows.flatMap(({ cells }) => cells.flat()).flatMap(sizes);
      expect(new Set(own)).toEqual(new Set([columns >= 7 ? profile.wideTableSize : profile.tableSize]));
      expect(
        rows[0]?.cells.flat().every((line) => line.align === 'center' && line.runs.every(({ bold }) => bold)),
      ).toBe(true);
    }
  });

  it('says that an archivist must look at it exactly where a value is not sure', () => {
    const { warnings } = paperFrom(draftOf(paper, issuer));
    const last = word.lines.findLast(({ text }) => text !== '');
    const unsure = issuer !== 'nghi-dinh-30/ubnd-xa';
    expect(warnings.includes('Văn thư kiểm tra thể thức trước khi ký.')).toBe(unsure);
    expect(last?.text.includes('Văn thư kiểm tra thể thức trước khi ký.') ?? false).toBe(unsure);
    expect(last?.runs.every(({ shaded }) => shaded) ?? false).toBe(unsure || warnings.length > 0);
    expect(word.part('docProps/core.xml')).toContain('đối chiếu ngày 22/11/2026');
  });
});

describe.each(numbered)('the numbered paper %s of %s', (paper, issuer) => {
  const profile = profileOf(issuer);
  let word: WordFile;
  beforeAll(async () => {
    word = await wordFrom(draftOf(paper, issuer, { symbol: 'BTV' }));
  });
  const symbols = {
    'ke-hoach': 'KH',
    'bao-cao-thang': 'BC',
    'so-ket': 'BC',
    'to-trinh': 'TTr',
    'dang-ky': '',
  } as const;

  it('leaves room for its number, written as the system writes it', () => {
    const line = lineWith(word, /^Số/);
    const own = profile.issuers.find(({ id }) => issuer.endsWith(id))?.symbol.replace('{ky-hieu}', 'BTV');
    expect(line.text).toBe(
      profile.title === 'quoc-hieu'
        ? `Số:${'\u00A0'.repeat(6)}/${symbols[paper]}-${own}`
        : `Số${'\u00A0'.repeat(6)}-${symbols[paper]}/${own}`,
    );
    expect(sizes(line)).toEqual([profile.numberSize]);
    const row = word.tables[0]?.rows.at(-1);
    expect(row?.cells.map((cell) => cell.map(({ text }) => text.slice(0, 2)))).toEqual([['Số'], ['Mi']]);
  });

  it('has kind and subject in the sizes and letters of the profile', () => {
    const kind = lineWith(word, /^(?:KẾ HOẠCH|BÁO CÁO|TỜ TRÌNH)$/);
    expect(kind).toMatchObject({ align: 'center' });
    expect(sizes(kind)).toEqual([profile.kindSize]);
    const subject = linesUnder(kind, word);
    expect(subject && sizes(subject)).toEqual([profile.subjectSize]);
    const letter = subject?.text.charAt(0) ?? '';
    expect(letter === letter.toLocaleUpperCase('vi')).toBe(profile.subjectCase === 'hoa');
    const under = subject && linesUnder(subject, word);
    expect([under?.text, under?.border]).toEqual(profile.subjectMark === 'nam-gach' ? ['-----', 0] : ['', 6]);
  });

  it('closes its text as the system does, and its parts are numbered its way', () => {
    const signAt = word.all.findIndex(({ text }) => text === 'Nơi nhận:');
    const text = word.all.slice(0, signAt).findLast((line) => line.text !== '')?.text ?? '';
    expect(text.endsWith('./.')).toBe(profile.ending === './.');
    expect(text.endsWith('.')).toBe(true);
    expect(textOf(word).match(/\.\/\./g) ?? []).toHaveLength(profile.ending === './.' ? 1 : 0);
    const parts = word.all
      .filter(({ text: each }) => /^[IVX]+[-.] /.test(each))
      .map(({ text: each }) => each.replace(/^[IVX]+/, '').charAt(0));
    expect(new Set(parts)).toEqual(new Set(paper === 'to-trinh' ? [] : [profile.partMark]));
  });

  it('names those who get it and those who sign in the letters of the profile', () => {
    const label = lineWith(word, 'Nơi nhận:');
    expect(sizes(label)).toEqual([profile.recipientsTitleSize]);
    expect(label.runs[0]).toMatchObject(
      profile.recipientsTitleForm === 'gach-chan'
        ? { underline: true, italic: false, bold: false }
        : { underline: false, italic: true, bold: true },
    );
    const sign = word.tables.at(-1)?.rows[0]?.cells ?? [];
    const recipients = (sign[0] ?? []).slice(1);
    expect(recipients.every(({ text }) => text.startsWith('- '))).toBe(true);
    expect(recipients.map(({ text }) => text.slice(-1)).join('')).toMatch(/^;*\.$/);
    expect(recipients.at(-1)?.text).toMatch(profile.title === 'dang' ? /^- Lưu \S/ : /^- Lưu: V[TP]/);
    const [authority, office, ...room] = sign[1] ?? [];
    expect(authority?.text).toMatch(profile.title === 'dang' ? /^T\/M / : /^TM\. /);
    expect(authority?.runs.every(({ bold, size }) => bold && size === profile.signSize)).toBe(true);
    expect(office?.runs.every(({ bold }) => bold)).toBe(profile.officeForm === 'dam');
    expect(room.filter(({ text }) => text === '').length).toBeGreaterThanOrEqual(4);
  });

  it('says what the mark of the editors means wherever it stands', () => {
    const marked = textOf(word).includes('\u00A0(*)');
    const told = textOf(word).includes('(*) Gợi ý của ban biên tập Làm Mẫu, không phải cách làm của đơn vị nêu tên.');
    expect([marked, told]).toEqual(Array(2).fill(paper === 'ke-hoach' || paper === 'bao-cao-thang'));
  });
});
