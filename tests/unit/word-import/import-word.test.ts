import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseBody } from '#checks/body.ts';
import { checkContent } from '#checks/check-content.ts';
import { messageOf } from '#checks/problem.ts';
import { readDocument } from '#checks/reader.ts';
import { isRecord } from '#checks/schema-walk.ts';
import type { Section } from '#routes';
import { wordFile } from '#tests/support/word-files.ts';
import { wordSite, type WordSite } from '#tests/support/word-site.ts';
import { REPORT, TITLE, WORDS } from './text.ts';

let site: WordSite;
beforeEach(() => {
  site = wordSite();
});
afterEach(() => site.remove());

const SECTIONS = ['mo-hinh', 'chi-bo-lam-mau', 'tin-tuc'] as const satisfies readonly Section[];
const problems = async () => (await checkContent(site.root)).problems.map(messageOf);
const fieldsOf = (path: string) => {
  const { data } = readDocument(site.read(path), 'mdx');
  return isRecord(data) ? data : {};
};

describe('a draft', () => {
  it.each(SECTIONS)('of %s passes the checks as it comes, and lies beside what it leans on', async (section) => {
    const file = site.file('bao-cao.docx', await wordFile(REPORT, 'tcvn3'));
    const { status, paths, problems: said } = await site.taken(file, { choices: { section } });
    expect(status).toBe('written');
    expect(said).toEqual([]);
    expect(await problems()).toEqual([]);
    const id = 'chi-bo-thon-mot-trong-rau-sach-giup-nhau-thoat-ngheo';
    expect(paths).toEqual([
      `content/${section}/${id}/index.mdx`,
      `content/du-lieu/nguon/bao-cao-${id}.yaml`,
      ...(section === 'tin-tuc' ? [] : [`content/du-lieu/don-vi/don-vi-${id}.yaml`]),
    ]);
  });

  it('holds the words of the report, to the letter, each figure with its source mark', async () => {
    const { paths } = await site.taken(site.file('a.docx', await wordFile(REPORT, 'vni')));
    const { body } = readDocument(site.read(paths[0] ?? ''), 'mdx');
    const words = parseBody(body, 1).blocks.map(({ text }) => text);
    const cells = WORDS.slice(1).flatMap((line) => line.split(' | '));
    expect(words.map((text) => text.replace(/\[\^[a-z0-9-]+\]/g, ''))).toEqual(cells);
    expect(words.filter((text) => text.includes('[^')).length).toBeGreaterThanOrEqual(3);
    expect(body).not.toMatch(/[<{}]/);
    expect(body).toBe(body.normalize('NFC'));
  });

  it('has the proposals in their fields, tied to the records that are there', async () => {
    const { paths, silences } = await site.taken(site.file('a.docx', await wordFile(REPORT)));
    const fields = fieldsOf(paths[0] ?? '');
    expect(fields).toMatchObject({
      title: TITLE,
      status: 'nhap',
      officialDocuments: ['chi-thi-01'],
      units: ['don-vi-chi-bo-thon-mot-trong-rau-sach-giup-nhau-thoat-ngheo', 'dang-uy-xa-an-mau', 'chi-bo-thon-mot'],
      places: ['xa-an-mau'],
      startedAt: '2019-04',
      criteria: 'khong-neu',
      goals: [
        { text: '[[CẦN VIẾT: mục tiêu, bằng lời của ban biên tập]]', quote: expect.stringContaining('Mục tiêu') },
      ],
    });
    expect(silences).toContain('criteria');
    const values = Array.from(
      site.read(paths[0] ?? '').matchAll(/^ +(?:- )?(?:value|outOf): (.*)$/gm),
      ([, value]) => value,
    );
    expect(values).toContain('"84,2"');
    expect(values.filter((value) => !/^"[\d.,]+"$/.test(value ?? ''))).toEqual([]);
    expect(fields['results']).toMatchObject([
      {
        role: 'boi-canh',
        value: '1.250',
        bound: 'hon',
        counting: 'luot',
        quote: expect.stringContaining('hơn 1.250 lượt hộ'),
      },
      { value: '84,2', bound: 'tu', measure: '%' },
      { value: '12', outOf: '12' },
      { value: '3', measure: 'ha' },
      { value: '1,2', measure: 'm²' },
      { value: '03', measure: 'ngày công' },
      { value: '24', indicator: '[[CẦN XEM: Tổ Một: Số hộ]]' },
      { value: '1.200' },
      { value: '31' },
      { value: '980,5' },
    ]);
  });

  const HOW = ['Họp chi bộ, phân công từng đảng viên.', 'Đến từng nhà chỉ cách ủ phân.'];
  it.each([
    ['a numbered list', [{ list: HOW, isOrdered: true }]],
    ['typed numbers', HOW.map((line, index) => `${index + 1}. ${line}`)],
    ['dashes', HOW.map((line) => `- ${line}`)],
  ])('makes steps of what is told under “Cách làm” in %s', async (_, told) => {
    const report = [{ heading: TITLE }, { heading: 'II. Cách làm', level: 2 } as const, ...told];
    const { paths, problems: said } = await site.taken(
      site.file('a.docx', await wordFile([...report, { heading: 'III. Kết quả', level: 2 }, { list: ['Rau tốt.'] }])),
    );
    expect(said).toEqual([]);
    const silent = { who: 'khong-neu', when: 'khong-neu', basis: expect.stringMatching(/^bao-cao-/) };
    expect(fieldsOf(paths[0] ?? '')['steps']).toEqual([
      { title: '[[CẦN XEM: Họp chi bộ]]', detail: HOW[0], ...silent },
      { title: '[[CẦN XEM: Đến từng nhà chỉ cách ủ phân]]', detail: HOW[1], ...silent },
    ]);
  });

  it('reminds of a way of doing that is told in whole sentences', async () => {
    const report = [{ heading: TITLE }, { heading: 'Biện pháp thực hiện', level: 2 } as const, 'Bà con cùng làm.'];
    const { paths } = await site.taken(site.file('a.docx', await wordFile(report)));
    expect(fieldsOf(paths[0] ?? '')['steps']).toEqual([]);
    expect(site.read(paths[0] ?? '').replace(/\s+/g, ' ')).toContain(
      'bài có phần “Biện pháp thực hiện”; Các bước đang trống',
    );
  });

  it('goes out neither published nor in review before its marks are gone', async () => {
    const { paths, waiting } = await site.taken(site.file('a.docx', await wordFile(REPORT)));
    expect(waiting).toBeGreaterThan(5);
    const [entry = '', source = ''] = paths;
    const path = join(site.root, entry);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('status: nhap', 'status: tham-dinh'));
    const said = await problems();
    expect(said.some((each) => each.startsWith(entry) && each.endsWith('[unfinished-draft]'))).toBe(true);
    expect(said.some((each) => each.startsWith(source) && each.endsWith('[unfinished-draft]'))).toBe(true);
  });

  it('takes a source and a unit that are there, and makes none', async () => {
    const { paths } = await site.taken(site.file('a.docx', await wordFile(REPORT)), {
      source: 'bao-mau-2022',
      unit: 'chi-bo-thon-mot',
    });
    expect(paths).toHaveLength(1);
    expect(fieldsOf(paths[0] ?? '')).toMatchObject({ sources: ['bao-mau-2022'], originUnit: 'chi-bo-thon-mot' });
    expect(await problems()).toEqual([]);
  });

  it('of a paper that is a source already leans on that source', async () => {
    const { data } = readDocument(site.read('content/du-lieu/nguon/bao-mau-2022.yaml'), 'yaml');
    const title = isRecord(data) ? String(data['title']) : '';
    const { paths } = await site.taken(
      site.file('a.docx', await wordFile([{ heading: title.toUpperCase() }, 'Bà con cùng làm vườn.'])),
      { id: 'vuon-rau' },
    );
    expect(fieldsOf(paths[0] ?? '')).toMatchObject({ sources: ['bao-mau-2022'] });
    expect(paths.filter((path) => path.includes('/nguon/'))).toEqual([]);
    expect(await problems()).toEqual([]);
  });

  it('of a unit that keeps its place has no place', async () => {
    const { paths } = await site.taken(
      site.file('a.docx', await wordFile([{ heading: 'Kho M9 giúp dân' }, 'Kho M9 giúp 24 hộ ở xã An Mẫu dựng nhà.'])),
    );
    expect(fieldsOf(paths[0] ?? '')).toMatchObject({ units: expect.arrayContaining(['kho-m9']), places: [] });
    expect(await problems()).toEqual([]);
  });

  it('marks what is unsure, and still passes as a draft', async () => {
    const unsure = 'Chi boä thoân ñaõ hoïp, giao moãi ñaûng vieân giuùp moät hoä.';
    const { found, problems: said } = await site.taken(
      site.file('a.docx', await wordFile([{ heading: 'Vườn rau' }, `Đảng bộ. ${unsure} ${unsure}`])),
    );
    expect(found.word.unsure).toHaveLength(1);
    expect(said).toEqual([]);
    expect(await problems()).toEqual([]);
  });
});

describe('what is told of a person', () => {
  it('does not go into the draft, is not proposed, and is told about without being told', async () => {
    const file = await wordFile([
      { heading: 'Vườn rau' },
      'Có 24 hộ tham gia; liên hệ ông Ba, số 0912 345 678, căn cước số 001099012345, thư ba@thon-mau.example.',
    ]);
    const { paths, found, figures } = await site.taken(site.file('a.docx', file));
    const text = site.read(paths[0] ?? '');
    expect(text).not.toMatch(/0912|345 678|001099012345|ba@/);
    expect(text).toContain('[[CẦN XEM: đã bỏ số điện thoại]]');
    expect(text).toContain('bài có ghi tên người');
    expect(figures.map(({ value }) => value)).toEqual(['24']);
    expect(found.word.removed.map(({ what }) => what).sort()).toEqual(['số căn cước', 'số điện thoại', 'địa chỉ thư']);
    expect(JSON.stringify(found.word.removed)).not.toMatch(/345|0010/);
    expect(await problems()).toEqual([]);
  });
});

describe('several files', () => {
  it('come in one by one; what is refused, or there already, stops no other and changes nothing', async () => {
    const good = await wordFile(REPORT);
    const other = await wordFile([{ heading: 'Việc khác' }, 'Bà con làm đường.']);
    const files = [
      site.file('a.docx', good),
      site.file('b.docx', good),
      site.file('c.docx', '%PDF-1.7'),
      site.file('d.docx', other),
    ];
    const seen: string[] = [];
    const outcomes = await site.import(files, { onProgress: (done, total) => seen.push(`${done}/${total}`) });
    expect(outcomes.map(({ status }) => status)).toEqual(['written', 'refused', 'refused', 'written']);
    expect(outcomes[1]).toMatchObject({ sentence: expect.stringContaining('đã có') });
    expect(seen).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4']);
    expect(await problems()).toEqual([]);
    const after = site.snapshot();
    await site.import(files);
    expect(site.snapshot()).toEqual(after);
  });

  it('leave no trace when only looked at, or when the author calls it off', async () => {
    const before = site.snapshot();
    const file = site.file('a.docx', await wordFile(REPORT));
    expect(await site.taken(file, { isTrial: true })).toMatchObject({ status: 'tried', problems: [] });
    expect(await site.taken(file, { decide: () => Promise.resolve(undefined) })).toMatchObject({
      status: 'left-out',
      paths: [],
    });
    expect(site.snapshot()).toEqual(before);
  });

  it('are what the author decides', async () => {
    const { paths } = await site.taken(site.file('a.docx', await wordFile(REPORT)), {
      decide: ({ proposals }) =>
        Promise.resolve({
          choices: { section: 'tin-tuc', field: 'kinh-te' },
          title: 'Tiêu đề mới',
          unit: undefined,
          figures: proposals.figures.slice(0, 1),
        }),
    });
    expect(paths[0]).toBe('content/tin-tuc/tieu-de-moi/index.mdx');
    expect(fieldsOf(paths[0] ?? '')).toMatchObject({ title: 'Tiêu đề mới', field: 'kinh-te' });
  });
});
