import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { runRules } from '#checks/check-content.ts';
import { collectContent, contentFileFrom, contentOf } from '#checks/collect.ts';
import type { Content } from '#checks/content.ts';
import { placementOf } from '#checks/placement.ts';
import { messageOf } from '#checks/problem.ts';
import { copyOfValidTree, VALID } from '#tests/fixtures/broken/tree.ts';

/** Runs the rules hundreds of times, or starts Node: not to be cut off where other work goes on. */
const SLOW = { timeout: 60_000 };

let valid: Content;
beforeAll(async () => {
  valid = await collectContent(VALID);
});

/** The valid content with one file's text replaced, or a file more. */
function withFile(path: string, text: string): Content {
  const placement = placementOf(path);
  if (!placement) throw new Error(`${path} is no record`);
  const file = contentFileFrom(`content/${path}`, placement, text);
  const others = valid.files.filter((known) => known.file !== file.file);
  return contentOf(valid.root, [...others, file], valid.pictures, valid.strays);
}

describe('the check of content', () => {
  it('tells of two ids that differ only by case', () => {
    const content = withFile('du-lieu/dia-phuong/Xa-An-Mau.yaml', 'name: xã An Mẫu\nlevel: xa\n');
    expect(runRules(content).problems.map(messageOf)).toEqual([
      'content/du-lieu/dia-phuong/Xa-An-Mau.yaml, dòng 1: ghi “Xa-An-Mau”, cần mã khác với tệp ' +
        'content/du-lieu/dia-phuong/xa-an-mau.yaml. Sửa: đổi tên, hoặc gộp hai bản ghi. [duplicate-id]',
      'content/du-lieu/dia-phuong/Xa-An-Mau.yaml, dòng 1: ghi “Xa-An-Mau”, cần tên chỉ có chữ thường không dấu, số, ' +
        'gạch nối. Sửa: đổi tên thành “xa-an-mau”. [id-format]',
    ]);
  });

  it('lets a cell, a practice and news have the same id', () => {
    const { body } = valid.find('chi-bo-lam-mau', 'chi-bo-thon-mot')?.document ?? {};
    const data = { ...valid.find('chi-bo-lam-mau', 'chi-bo-thon-mot')?.data, title: 'Một tên khác' };
    const content = withFile('chi-bo-lam-mau/trong-rau-sach/index.mdx', `---\n${stringify(data)}---\n${body}`);
    expect(runRules(content).problems).toEqual([]);
  });

  it('tells everything that is wrong in one go', () => {
    const { problems } = runRules(withFile('du-lieu/nguon/bao-mau-2022.yaml', 'kind: bai-baao\ntitle: 2022\nulr: x\n'));
    const mine = problems.filter(({ file }) => file.endsWith('bao-mau-2022.yaml'));
    expect(mine.map(({ rule, line, field }) => [rule, line, field])).toEqual([
      ['schema', 1, 'kind'],
      ['schema', 1, 'outlet'],
      ['schema', 1, 'author'],
      ['schema', 1, 'publishedAt'],
      ['schema', 1, 'archive'],
      ['bare-number', 2, 'title'],
      ['schema', 3, 'ulr'],
    ]);
  });

  it('keeps the id of a record that cannot be read, so that others may go on naming it', () => {
    const { problems } = runRules(withFile('du-lieu/nguon/bao-mau-2022.yaml', 'kind: "\n'));
    expect(problems.map(({ rule }) => rule)).toEqual(['yaml-syntax']);
  });

  it('takes what a caution allows from the domain: a kit of any other practice may be linked to', () => {
    const text = valid.find('trang', 'gioi-thieu')?.document;
    const page = `---\n${stringify(text?.data)}---\nXem [bộ nhân rộng](/mo-hinh/trong-rau-sach/nhan-rong/).\n`;
    expect(runRules(withFile('trang/gioi-thieu.mdx', page)).problems).toEqual([]);
  });

  it('survives any value in any field, and speaks Vietnamese about it', SLOW, () => {
    const practice = valid.find('mo-hinh', 'trong-rau-sach');
    const paths = (practice?.fields ?? []).map(({ path }) => path).filter((path) => path.length > 0);
    const leaves = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom(
        'khong-neu',
        'bien-soan',
        'bao-mau-2022',
        '62.000',
        '2022-13-45',
        'a/b/c',
        '](/x)',
        '<b>',
        '{a}',
        '0912345678',
      ),
    );
    const values = fc.oneof(
      leaves,
      fc.array(leaves),
      fc.dictionary(fc.string(), leaves),
      fc.jsonValue({ maxDepth: 3 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), values), { minLength: 1, maxLength: 6 }), (changes) => {
        const data = structuredClone(practice?.data) as Record<string, unknown>;
        for (const [path, value] of changes) put(data, path, value);
        const { problems } = runRules(withFile('mo-hinh/trong-rau-sach/index.mdx', `---\n${stringify(data)}---\n`));
        expect(problems.filter(({ rule }) => rule === 'checker-failed')).toEqual([]);
        for (const { sentence } of problems)
          expect(sentence).not.toMatch(/invalid input|unrecognized|too (big|small)/i);
      }),
      { numRuns: 120 },
    );
  });

  it('survives any text after the fields', SLOW, () => {
    const scraps = fc.constantFrom(
      '<LuuY>',
      '</LuuY>',
      '<b>',
      '{',
      '}',
      '[a](',
      '/mo-hinh/',
      ')',
      '[^a]',
      '> ',
      '- ',
      '\n',
      '\n\n',
      '|',
      '`',
      '```',
      '![',
      '](./a.png)',
      '0912345678',
      '84%',
      'import a from "b"',
      'export ',
      '&#106;',
    );
    const texts = fc
      .array(fc.oneof(scraps, fc.string({ maxLength: 6 })), { maxLength: 40 })
      .map((parts) => parts.join(''));
    const data = stringify(valid.find('trang', 'gioi-thieu')?.data);
    fc.assert(
      fc.property(texts, (text) => {
        const { problems } = runRules(withFile('trang/gioi-thieu.mdx', `---\n${data}---\n${text}`));
        expect(problems.filter(({ rule }) => rule === 'checker-failed')).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });
});

describe('the command', () => {
  const cli = fileURLToPath(new URL('../../../src/cli/check-content.ts', import.meta.url));
  const run = (...args: string[]) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      execFile(process.execPath, [cli, ...args], (error, stdout, stderr) => {
        resolve({ code: Number(error?.code ?? 0), stdout, stderr });
      });
    });

  it('ends well on valid content', SLOW, async () => {
    expect(await run(VALID)).toEqual({
      code: 0,
      stdout: expect.stringMatching(/Đã kiểm tra 28 tệp: không có lỗi/),
      stderr: '',
    });
  });

  it('ends with 1 where there is a problem, in the form that was asked for', SLOW, async () => {
    const tree = copyOfValidTree();
    tree.apply([{ file: 'trang-web.yaml', replace: ['name: Trang mẫu', 'name: 5'] }]);
    const reports = await Promise.all([run(tree.root), run('--json', tree.root), run('--ci', tree.root)]);
    tree.remove();
    expect(reports.map(({ code, stderr }) => [code, stderr])).toEqual([
      [1, ''],
      [1, ''],
      [1, ''],
    ]);
    const [terminal, json, ci] = reports.map(({ stdout }) => stdout);
    expect(terminal).toContain('content/trang-web.yaml, dòng 1, trường “Tên trang”: ghi “5”');
    expect(JSON.parse(json ?? '').problems).toHaveLength(1);
    expect(ci).toMatch(/^::error file=content\/trang-web.yaml,line=1,title=bare-number::/);
  });

  it('says so, without a stack of calls, where there is no content', SLOW, async () => {
    const { code, stdout, stderr } = await run(fileURLToPath(new URL('.', import.meta.url)));
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('chạy lệnh ở thư mục gốc của trang');
  });

  it('ends with 2 and its usage where it was mistyped', SLOW, async () => {
    const reports = await Promise.all([run('--jsno'), run('--json', '--ci'), run('a', 'b')]);
    expect(reports.map(({ code }) => code)).toEqual([2, 2, 2]);
    for (const { stdout, stderr } of reports) expect([stdout, stderr.startsWith('Cách dùng: ')]).toEqual(['', true]);
  });
});

/** Puts a value at the end of a path, as far as the way there still stands. */
function put(data: Record<string, unknown>, path: readonly (string | number)[], value: unknown): void {
  let here: unknown = data;
  for (const step of path.slice(0, -1))
    here = typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined;
  if (typeof here === 'object' && here !== null) Reflect.set(here, path.at(-1) ?? '', value);
}
