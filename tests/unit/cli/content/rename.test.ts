/** `npm run content -- doi-ten`: folder, references, links and redirect together, or nothing at all. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '#checks/check-content.ts';
import { messageOf } from '#checks/problem.ts';
import { replaceFiles } from '#cli/content/replace-files.ts';
import { rename } from '#cli/content/rename.ts';
import { movedPage } from '#integrations/renamed-addresses.ts';
import { NEWS, PAGE, REPLICATION } from '#tests/fixtures/broken/case.ts';
import { copyOfValidTree, type Tree } from '#tests/fixtures/broken/tree.ts';

let tree: Tree;
beforeEach(() => {
  tree = copyOfValidTree();
});
afterEach(() => tree.remove());

const REDIRECTS = 'du-lieu/doi-dia-chi.yaml';
const write = (file: string, text: string) => writeFileSync(join(tree.root, 'content', file), text);
const go = (...args: string[]) => rename(args, tree.root, '2026-11-26');
const told = async () => (await checkContent(tree.root)).problems.map(messageOf);
/** Every file with what it holds. */
const all = () =>
  globSync(['content/**/*', 'content/**/.*'], { cwd: tree.root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file, readFileSync(file, 'latin1')]);

describe('a renamed entry', () => {
  it('takes its pictures along, and everything that names it', async () => {
    write(PAGE, `${tree.text(PAGE)}\nXem [rau](/mo-hinh/trong-rau-sach/nhan-rong/#buoc) và [khác](/mo-hinh/trong-rau-sach-khac/).\n`);
    write('du-lieu/tu-dong-nghia.yaml', `# /mo-hinh/trong-rau-sach/\n${tree.text('du-lieu/tu-dong-nghia.yaml')}`);
    write(NEWS, tree.text(NEWS).replace('field:', 'related: [{ to: mo-hinh/trong-rau-sach, relation: gan-voi, basis: bien-soan }]\nfield:'));
    const known = await told();
    expect(known).toHaveLength(1);
    const { done, text } = await go('trong-rau-sach', 'rau-sach');
    expect([done, text.split('\n')[0]]).toEqual([true, 'Đã đổi content/mo-hinh/trong-rau-sach/ thành content/mo-hinh/rau-sach/.']);
    expect(tree.text(REPLICATION)).toContain('practice: rau-sach\n');
    expect(tree.text(NEWS)).toContain('to: mo-hinh/rau-sach, relation');
    expect(tree.text(PAGE)).toContain('(/mo-hinh/rau-sach/nhan-rong/#buoc) và [khác](/mo-hinh/trong-rau-sach-khac/)');
    expect(parse(tree.text(REDIRECTS))).toEqual([{ from: 'mo-hinh/trong-rau-sach', to: 'mo-hinh/rau-sach', date: '2026-11-26' }]);
    expect(all().some(([file]) => file?.endsWith('mo-hinh/rau-sach/vuon-rau.png'))).toBe(true);
    expect(await told()).toHaveLength(known.length);
    expect(all().filter(([, content]) => /practice: trong-rau-sach|\(\/mo-hinh\/trong-rau-sach\//.test(content ?? ''))).toEqual([]);
  });

  it('leads from every address that it had, and from none that it has again', async () => {
    await go('trong-rau-sach', 'rau-sach');
    await go('rau-sach', 'rau');
    expect(parse(tree.text(REDIRECTS))).toMatchObject([
      { from: 'mo-hinh/trong-rau-sach', to: 'mo-hinh/rau' },
      { from: 'mo-hinh/rau-sach', to: 'mo-hinh/rau' },
    ]);
    await go('rau', 'trong-rau-sach');
    expect(parse(tree.text(REDIRECTS))).toMatchObject([
      { from: 'mo-hinh/rau-sach', to: 'mo-hinh/trong-rau-sach' },
      { from: 'mo-hinh/rau', to: 'mo-hinh/trong-rau-sach' },
    ]);
    expect(await told()).toEqual([]);
  });

  it('that nobody has seen leaves nothing behind', async () => {
    const { done, text } = await go('mo-hinh/ban-nhap', 'nhap-moi');
    expect([done, text.includes('chưa từng công bố')]).toEqual([true, true]);
    expect(all().some(([file]) => file?.endsWith('doi-dia-chi.yaml'))).toBe(false);
    expect(tree.text('mo-hinh/nhap-moi/index.mdx')).toContain('(/mo-hinh/nhap-moi/)');
  });
});

describe('nothing is changed', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['without two ids', ['trong-rau-sach'], /<mã cũ> <mã mới>/],
    ['for an entry that is not', ['trong-rau-sac', 'rau'], /viết “trong-rau-sach”/],
    ['for a path', ['trong-rau-sach', '../../rau'], /không dùng được/],
    ['for a name with marks', ['trong-rau-sach', 'rau sạch'], /không dùng được/],
    ['for the same name', ['trong-rau-sach', 'trong-rau-sach'], /như nhau/],
    ['over another entry', ['trong-rau-sach', 'ruou-can'], /Đã có content\/mo-hinh\/ruou-can/],
    ['for a mistyped option', ['--x', 'a', 'b'], /Không có lựa chọn/],
  ])('%s', async (_, args, why) => {
    const before = all();
    const { done, text } = await go(...args);
    expect([done, text.includes('Chưa đổi gì.')]).toEqual([false, true]);
    expect(text).toMatch(why);
    expect(all()).toEqual(before);
  });

  it('where a file cannot be read, or a mention not be changed for sure', async () => {
    write(REPLICATION, tree.text(REPLICATION).replace('practice: trong-rau-sach', 'practice: >-\n  trong-rau-sach'));
    const before = all();
    expect((await go('trong-rau-sach', 'rau')).text).toContain('không sửa giúp được');
    expect(all()).toEqual(before);
    write(REPLICATION, 'practice: "');
    expect((await go('trong-rau-sach', 'rau')).text).toContain('không đọc được');
  });

  it('where something fails on the way', () => {
    const [one, two] = ['a.txt', 'b.txt'].map((name) => join(tree.root, name));
    writeFileSync(one ?? '', 'cũ');
    const fail = () => {
      throw new Error('đầy đĩa');
    };
    const files = [one, two].map((path) => ({ path: path ?? '', text: 'mới' }));
    expect(() => replaceFiles(files, fail)).toThrow('đầy đĩa');
    expect(globSync('{*,.*}', { cwd: tree.root }).sort()).toEqual(['a.txt', 'content']);
    expect(readFileSync(one ?? '', 'utf8')).toBe('cũ');
  });
});

it('makes a page that needs neither script nor refresh', () => {
  const html = movedPage('/x/mo-hinh/rau/', 'https://lam-mau.example', 'mo-hinh/"rau"/');
  expect(html).toContain('<link rel="canonical" href="https://lam-mau.example/x/mo-hinh/rau/">');
  expect(html).toContain('<a href="/x/mo-hinh/rau/">');
  expect(html).not.toMatch(/<script|http-equiv="refresh"|\/"rau/);
});
