import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFileFrom } from '#checks/collect.ts';
import { readDocument } from '#checks/reader.ts';
import { readFile, writeFile } from '#cms/file-text.ts';
import { plainContext } from '#schema/entry.ts';
import { kinds, singles } from '#schema/kinds.ts';
import { contentFiles, formatOf } from './form-formats.ts';

type Form = Record<string, unknown>;

const schemaOf = (kind: string) =>
  kind in singles
    ? singles[kind as keyof typeof singles].schema()
    : kinds[kind as keyof typeof kinds].schema(plainContext);

/** The record in a file as the schema reads it, defaults filled in, and its text. */
function recordIn(file: string, kind: string, text: string) {
  const { data, body, problems } = readDocument(text, file.endsWith('.mdx') ? 'mdx' : 'yaml');
  expect(problems, file).toEqual([]);
  return { record: schemaOf(kind).parse(data), body: body.trim() };
}

function edited(kind: string, text: string, change: (form: Form) => void): string {
  const { fields } = formatOf(kind);
  const form: Form = structuredClone({ ...readFile(fields, text) });
  change(form);
  return writeFile(fields, form);
}

/** Lines that one text has and the other has not: `- old`, `+ new`. */
function difference(before: string, after: string): string[] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `- ${line}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

const practice = readFileSync('content/mo-hinh/dang-vien-diu-dat-quan-chung/index.mdx', 'utf8');
const synonyms = readFileSync('content/du-lieu/tu-dong-nghia.yaml', 'utf8');

describe('a file that was opened and saved untouched', () => {
  it('is the same to the byte', () => {
    expect(contentFiles.length).toBeGreaterThan(100);
    const changed = contentFiles.filter(({ fields, text }) => writeFile(fields, readFile(fields, text)) !== text);
    expect(changed.map(({ file }) => file)).toEqual([]);
  });
});

describe('a file that is written from nothing but the form', () => {
  it('holds the same record', () => {
    for (const { file, kind, fields, text } of contentFiles) {
      const { 'ban-goc': _, ...form } = readFile(fields, text);
      expect(recordIn(file, kind, writeFile(fields, form))).toEqual(recordIn(file, kind, text));
    }
  });
});

describe('a change', () => {
  it('of one field changes its lines and no others', () => {
    const after = edited('mo-hinh', practice, (form) => {
      form['title'] = 'Tên mới';
    });
    expect(difference(practice, after)).toEqual([
      '- title: Cán bộ, đảng viên dìu dắt quần chúng và cấp dưới',
      '+ title: Tên mới',
    ]);
  });

  it('of a figure keeps it quoted text, as the schema wants it', () => {
    const after = edited('mo-hinh', practice, (form) => {
      const [first] = form['results'] as Form[];
      Object.assign(first ?? {}, { value: '62.001', before: '1200', outOf: '84,2' });
    });
    const changes = difference(practice, after).filter((line) => line.startsWith('+'));
    expect(changes).toEqual(['+     before: "1200"', '+     value: "62.001"', '+     outOf: 84,2']);
    expect(contentFileFrom('content/mo-hinh/x/index.mdx', { kind: 'mo-hinh', id: 'x' }, after).issues()).toEqual([]);
  });

  it.each([
    ['2019', '+ asOf: "2019"'],
    ['2019-04', '+ asOf: 2019-04'],
    ['2019-04-30', '+ asOf: 2019-04-30'],
    ['khong-ro', '+ asOf: khong-ro'],
  ])('of a date to %s is text to whoever reads the file', (date, line) => {
    const after = edited('mo-hinh', practice, (form) => {
      form['asOf'] = date;
    });
    expect(difference(practice, after)).toContain(line);
    expect(readDocument(after, 'mdx').data).toMatchObject({ asOf: date });
  });

  it('of text typed with marks apart is written composed, without spaces around', () => {
    const after = edited('mo-hinh', practice, (form) => {
      form['title'] = ` ${'Đảng viên dìu dắt'.normalize('NFD')} `;
      form['body'] = 'Một đoạn.\r\n\r\n## Đề mục'.normalize('NFD');
    });
    expect(after).toBe(after.normalize('NFC'));
    expect(after).toContain('\ntitle: Đảng viên dìu dắt\n');
    expect(after).toMatch(/---\n\nMột đoạn\.\n\n## Đề mục\n$/);
  });

  it('of words that YAML would read otherwise stays these words', () => {
    const words = [
      'null',
      'true',
      '- gạch',
      'có: hai chấm',
      '# thăng',
      '"ngoặc"',
      '0x1F',
      '1e3',
      '~',
      '[a]',
      'hai\ndòng',
    ];
    for (const word of words) {
      const after = edited('mo-hinh', practice, (form) => {
        form['originalName'] = word;
      });
      expect(readDocument(after, 'mdx').data).toMatchObject({ originalName: word });
    }
  });

  it('takes away what was emptied', () => {
    const after = edited('mo-hinh', practice, (form) => {
      Object.assign(form, { aliases: [], units: null, caution: undefined, quotations: [] });
    });
    const data = readDocument(after, 'mdx').data as Form;
    expect(Object.keys(data).filter((key) => ['aliases', 'units', 'caution', 'quotations'].includes(key))).toEqual([]);
  });

  it('keeps comments, and fields that the form does not know', () => {
    const text = synonyms.replace(/^- words:/m, '# Ghi chú giữa chừng.\n- words:');
    const after = edited('tu-dong-nghia', text, (form) => {
      (form['danh-sach'] as Form[]).push({ words: ['một cách nói', 'cách nói khác'] });
    });
    expect(difference(text, after)).toEqual(['+ - words:', '+     - một cách nói', '+     - cách nói khác']);

    const strange = practice.replace('\nsources:', '\n# Vì sao thế này.\nlaTruong: giữ nguyên\nsources:');
    const changed = edited('mo-hinh', strange, (form) => {
      form['sources'] = ['giam-sat-474-2021'];
    });
    expect(changed).toContain('\n# Vì sao thế này.\nlaTruong: giữ nguyên\nsources:\n  - giam-sat-474-2021\n');
  });

  it('moves and drops items without touching the others', () => {
    const after = edited('mo-hinh', practice, (form) => {
      const steps = form['steps'] as Form[];
      form['steps'] = [...steps.slice(1), ...steps.slice(0, 1)];
    });
    const [before, moved] = [practice, after].map((text) => readDocument(text, 'mdx').data as { steps: object[] });
    expect(moved?.steps).toEqual([...(before?.steps.slice(1) ?? []), before?.steps[0]]);
    expect(difference(practice, after)).toEqual([]);
  });
});

describe('a kind that was chosen', () => {
  const choose = (name: string, value: object) =>
    readDocument(
      edited('mo-hinh', practice, (form) => {
        form[name] = value;
      }),
      'mdx',
    ).data;

  it('is written as its word where it is a silence', () => {
    for (const silence of ['khong-neu', 'nhac-khong-ke', 'khong-ro'])
      expect(choose('goals', { type: silence })).toMatchObject({ goals: silence });
  });

  it('is written as its content, bases included', () => {
    const muc = [
      { text: 'Một ý.', basis: { type: 'bien-soan' } },
      { text: 'Hai ý.', basis: { type: 'nguon', ma: 'giam-sat-474-2021' }, quote: '' },
    ];
    expect(choose('goals', { type: 'noi-dung', muc })).toMatchObject({
      goals: [
        { text: 'Một ý.', basis: 'bien-soan' },
        { text: 'Hai ý.', basis: 'giam-sat-474-2021' },
      ],
    });
  });

  it('is written with its folder where records of several kinds may stand', () => {
    const related = [
      { to: { type: 'mo-hinh', ma: 'lam-choi-dot' }, relation: 'cung-linh-vuc', basis: { type: 'bien-soan' } },
    ];
    const text = edited('mo-hinh', practice, (form) => {
      form['related'] = related;
    });
    expect(readDocument(text, 'mdx').data).toMatchObject({ related: [{ to: 'mo-hinh/lam-choi-dot' }] });
    expect(readFile(formatOf('mo-hinh').fields, text)['related']).toMatchObject([{ to: related[0]?.to }]);
  });
});

describe('a picture', () => {
  it('is named as the schema wants it, and as the program does', () => {
    const cover = { image: 'anh.webp', alt: 'Một buổi họp', credit: 'Ban biên tập' };
    const text = edited('mo-hinh', practice, (form) => {
      form['cover'] = cover;
    });
    expect(readDocument(text, 'mdx').data).toMatchObject({ cover: { image: './anh.webp' } });
    expect(readFile(formatOf('mo-hinh').fields, text)['cover']).toEqual(cover);
  });
});

describe('a file that cannot be read', () => {
  it('is left alone: opening it fails', () => {
    expect(() => readFile(formatOf('mo-hinh').fields, 'title: Thiếu hai dòng gạch')).toThrow('hai dòng ---');
    expect(() => readFile(formatOf('nguon').fields, 'title: "chưa đóng\nkind: bai-bao')).toThrow('quote');
  });
});
