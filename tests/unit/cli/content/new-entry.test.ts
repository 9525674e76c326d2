/** `npm run content -- moi …`: a draft that the checks pass, or that says what is left; anything else writes nothing. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import { messageOf } from '#checks/problem.ts';
import { readDocument } from '#checks/reader.ts';
import { FLAGS, newEntry } from '#cli/content/new-entry.ts';
import { entryTemplate } from '#cli/content/entry-template.ts';
import { requiredFields } from '#cli/content/required-fields.ts';
import { copyOfValidTree, type Tree } from '#tests/fixtures/broken/tree.ts';

let tree: Tree;
beforeEach(() => {
  tree = copyOfValidTree();
});
afterEach(() => tree.remove());

const files = () => globSync('content/**/*', { cwd: tree.root }).concat(globSync('content/**/.*', { cwd: tree.root })).sort();
const told = async () => (await checkContent(tree.root)).problems.map(messageOf);
const make = (...args: string[]) => newEntry(args, tree.root);

const COMMON = ['--tieu-de', 'Đường hoa thôn Hai', '--nguon', 'bao-mau-2022', '--linh-vuc', 'moi-truong'];
const WHOLE: readonly (readonly [string, string, readonly string[]])[] = [
  ['mo-hinh', 'mo-hinh', ['--loai', 'lam-theo-bac', '--nguon-goi-la', 'mo-hinh', '--don-vi', 'chi-bo-thon-mot']],
  ['chi-bo', 'chi-bo-lam-mau', ['--vai-tro', 'lam-mau', '--don-vi', 'chi-bo-thon-mot']],
  ['tin-tuc', 'tin-tuc', ['--ngay', '2022-06']],
];

describe('a new entry', () => {
  it.each(WHOLE)('is a draft that the checks pass: %s', async (kind, folder, more) => {
    const { done, text } = await make(kind, ...COMMON, ...more);
    expect([done, text.split('\n')[0]]).toEqual([true, `Đã tạo bản nháp: content/${folder}/duong-hoa-thon-hai/index.mdx`]);
    expect(text).not.toContain('Còn phải điền');
    expect(await told()).toEqual([]);
    expect(readDocument(tree.text(`${folder}/duong-hoa-thon-hai/index.mdx`), 'mdx').data).toMatchObject({
      title: 'Đường hoa thôn Hai',
      status: 'nhap',
      sources: ['bao-mau-2022'],
    });
  });

  it('cannot go out as it is', async () => {
    await make('tin-tuc', ...COMMON);
    const file = join(tree.root, 'content/tin-tuc/duong-hoa-thon-hai/index.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('status: nhap', 'status: tham-dinh'));
    expect((await told()).join('\n')).toContain('[unfinished-draft]');
  });

  it('says exactly what is left to fill in', async () => {
    const { done, text } = await make('mo-hinh', '--tieu-de', 'Đường hoa thôn Hai');
    const problems = await told();
    expect(done).toBe(true);
    expect(problems.map((problem) => /trường “([^”]+)”/.exec(problem)?.[1])).toEqual([
      'Lĩnh vực chính',
      'Nguồn',
      'Loại',
      'Nguồn gọi là',
      'Đơn vị',
    ]);
    for (const problem of problems) expect(text).toContain(problem);
  });

  it('carries label and hint of every field of its schema', () => {
    for (const [, kind] of WHOLE as readonly (readonly [string, 'mo-hinh' | 'chi-bo-lam-mau' | 'tin-tuc', unknown])[]) {
      const text = entryTemplate(kind, {}, '2026-11-22');
      for (const { name, label, hint } of requiredFields(kind)) {
        expect(text).toContain(`# ${label}. ${hint}`);
        expect(text).toMatch(new RegExp(`^${name}:`, 'm'));
      }
      expect(text).toContain('# cover:\n#   image: …');
    }
  });

  it('has an option for every required field that has no stand-in', () => {
    for (const [, kind] of WHOLE as readonly (readonly [string, 'mo-hinh' | 'chi-bo-lam-mau' | 'tin-tuc', unknown])[]) {
      const { data } = readDocument(entryTemplate(kind, {}, '2026-11-22'), 'mdx');
      const blank = Object.entries(data as object).filter(([, value]) => value === null);
      expect(blank.map(([name]) => name).filter((name) => !(name in FLAGS))).toEqual([]);
    }
  });

  it('is made of what is answered, and of what was typed before', async () => {
    const { done } = await newEntry(['tin-tuc', '--nguon', 'bao-mau-2022'], tree.root, (kind, given) =>
      Promise.resolve({ ...given, title: `Hỏi ${kind}`, field: 'kinh-te' }),
    );
    expect([done, await told()]).toEqual([true, []]);
  });
});

describe('nothing is written', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['without a kind', [], /Chưa ghi loại mục/],
    ['for a mistyped kind', ['mo-hin'], /“mo-hin”: viết “mo-hinh”/],
    ['for a kind that objects have', ['toString', '--tieu-de', 'X'], /Không có loại mục/],
    ['without a title', ['tin-tuc'], /Thiếu tiêu đề/],
    ['for a title without quotes', ['tin-tuc', '--tieu-de', 'Đường', 'hoa'], /ngoặc kép/],
    ['for a title of signs', ['tin-tuc', '--tieu-de', '!!!'], /không thành mã được/],
    ['for a title that is a path', ['tin-tuc', ...COMMON, '--ma', '../../x'], /Mã “\.\.\/\.\.\/x” không dùng được/],
    ['for the name of a device', ['tin-tuc', ...COMMON, '--tieu-de', 'Con'], /không thành mã được/],
    ['for a title that hides something', ['tin-tuc', ...COMMON, '--tieu-de', 'Đường\u200b hoa'], /text-encoding/],
    ['for a title that is too long', ['tin-tuc', ...COMMON, '--tieu-de', 'đường '.repeat(40)], /nhiều nhất 90 ký tự/],
    ['for a telephone number', ['tin-tuc', ...COMMON, '--tieu-de', 'Gọi 0912345678'], /personal-data/],
    ['for a source that is not', ['tin-tuc', ...COMMON, '--nguon', 'bao-mau-202'], /--nguon: không có “bao-mau-202”; viết “bao-mau-2022”/],
    ['for a field that is not', ['tin-tuc', ...COMMON, '--linh-vuc', 'kinhte'], /viết “kinh-te”/],
    ['for a mistyped option', ['tin-tuc', '--tieude', 'X'], /Không có lựa chọn “--tieude”. Có phải “--tieu-de”/],
    ['for an option without its value', ['tin-tuc', '--tieu-de'], /“--tieu-de” cần một giá trị/],
    ['over what is there', ['mo-hinh', ...COMMON, '--tieu-de', 'Trồng rau sạch'], /Đã có content\/mo-hinh\/trong-rau-sach\//],
  ])('%s', async (_, args, why) => {
    const before = files();
    const { done, text } = await make(...args);
    expect(text).toMatch(why);
    expect([done, text.includes('Chưa ghi gì.')]).toEqual([false, true]);
    expect(files()).toEqual(before);
  });

  it('when the author gives it up', async () => {
    const before = files();
    const { done, text } = await newEntry(['tin-tuc'], tree.root, () => Promise.resolve(undefined));
    expect([done, text, files()]).toEqual([false, 'Đã thôi. Chưa ghi gì.', before]);
  });

  it('into a folder that holds only a picture', async () => {
    mkdirSync(join(tree.root, 'content/tin-tuc/duong-hoa-thon-hai'));
    writeFileSync(join(tree.root, 'content/tin-tuc/duong-hoa-thon-hai/.giu'), '');
    const before = files();
    expect((await make('tin-tuc', ...COMMON)).done).toBe(false);
    expect(files()).toEqual(before);
  });
});

it('reads back any title of one line as it was typed', () => {
  const titles = fc.string({ unit: 'binary', maxLength: 60 }).filter((title) => !/[\r\n\u2028\u2029]/.test(title));
  fc.assert(
    fc.property(titles, (title) => {
      const { data } = readDocument(entryTemplate('tin-tuc', { title }, '2026-11-22'), 'mdx');
      expect((data as { title: unknown }).title).toBe(title);
    }),
    { numRuns: 300 },
  );
});
