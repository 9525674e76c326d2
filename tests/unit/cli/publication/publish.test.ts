/** `npm run content -- xuat-ban` over a site that is built already; tests/build/second-board.test.ts has one built. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish } from '#cli/publication/publish.ts';
import { PAGE } from '#tests/fixtures/broken/case.ts';
import { copyOfValidTree, type Tree } from '#tests/fixtures/broken/tree.ts';
import { type SmallSite, writeSmallSite } from '#tests/support/small-site.ts';

let tree: Tree;
beforeEach(() => {
  tree = copyOfValidTree();
});
afterEach(() => tree.remove());

const first: SmallSite = {
  day: '26/11/2026',
  pages: { '': { title: 'Trang chủ' }, 'mo-hinh/a/': { title: 'Bài A' }, 'mo-hinh/b/': { title: 'Bài B' } },
};
const second: SmallSite = {
  day: '26/11/2026',
  pages: { '': { title: 'Trang chủ' }, 'mo-hinh/a/': { title: 'Bài A', main: 'Sửa.' } },
};
const go = (site: SmallSite, ...args: string[]) => {
  writeSmallSite(tree.root, site);
  return publish(['--tu', 'dist', ...args], tree.root);
};
const shelf = () => (existsSync(join(tree.root, 'xuat-ban')) ? readdirSync(join(tree.root, 'xuat-ban')).sort() : []);
const at = (...path: string[]) => readFileSync(join(tree.root, 'xuat-ban', ...path));
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('the first publication', () => {
  it('says that it is the first, and holds the site whole, with sums of everything', async () => {
    const { done, text } = await go(first);
    expect([done, text.split('\n')[0]]).toEqual([true, 'Đã làm xuat-ban/2026-11-26/:']);
    expect(text).toContain('Lần công bố đầu tiên: đăng trọn trang.');
    const files = readdirSync(join(tree.root, 'xuat-ban/2026-11-26')).sort();
    expect(files).toEqual([
      'ban-ke.json',
      'ma-kiem-tra-tung-tep.txt',
      'ma-kiem-tra.txt',
      'thay-doi.txt',
      'trang-mau-2026-11-26.zip',
    ]);
    const unpacked = unzipSync(at('2026-11-26', 'trang-mau-2026-11-26.zip'));
    const sums = at('2026-11-26', 'ma-kiem-tra-tung-tep.txt').toString().trimEnd().split('\n');
    expect(sums).toEqual(Object.entries(unpacked).map(([file, bytes]) => `${sha256(Buffer.from(bytes))}  ${file}`));
    expect(Object.keys(unpacked)).toContain('trang-mau-2026-11-26/_headers');
    const packages = at('2026-11-26', 'ma-kiem-tra.txt').toString().trimEnd().split('\n');
    expect(packages.sort()).toEqual(
      files
        .filter((file) => file !== 'ma-kiem-tra.txt')
        .map((file) => `${sha256(at('2026-11-26', file))}  ${file}`)
        .sort(),
    );
  });

  it.runIf(spawnSync('sha256sum', ['--version']).status === 0)('is found whole by sha256sum', async () => {
    await go(first);
    const { status, stdout } = spawnSync('sha256sum', ['-c', 'ma-kiem-tra.txt'], {
      cwd: join(tree.root, 'xuat-ban/2026-11-26'),
      encoding: 'utf8',
    });
    expect([status, stdout.match(/: OK$/gm)?.length]).toEqual([0, 4]);
  });

  it('reminds of what only a trial has', async () => {
    expect((await go(first)).text).toMatch(
      /Nhắc: địa chỉ trang còn là https:\/\/trang-mau\.example, không phải địa chỉ thật\./,
    );
    const settings = tree.text('trang-web.yaml').replace('//trang-mau.example', '//trangmau.gov.vn');
    tree.apply([{ file: 'trang-web.yaml', write: `${settings}demoNotice: Bản chạy thử.\n` }]);
    writeSmallSite(tree.root, first);
    const home = join(tree.root, 'dist/index.html');
    writeFileSync(
      home,
      readFileSync(home, 'utf8').replace('trang-mau.example', 'trangmau.gov.vn').replace('<p></p>', '<p>Khác</p>'),
    );
    const { text } = await publish(['--tu', 'dist'], tree.root);
    expect(text).toContain('Nhắc: cuối mọi trang còn dòng “Bản chạy thử.”.');
    expect(text).not.toContain('không phải địa chỉ thật');
  });
});

describe('the next publication', () => {
  it('on the same day stands beside the first, and holds what changed alone', async () => {
    await go(first);
    const before = at('2026-11-26', 'ma-kiem-tra.txt');
    const { text } = await go(second);
    expect(text).toContain('So với bản 2026-11-26: 1 trang đổi nội dung, 1 trang không còn.');
    expect(shelf()).toEqual(['2026-11-26', '2026-11-26-2']);
    expect(at('2026-11-26', 'ma-kiem-tra.txt')).toEqual(before);
    const part = unzipSync(at('2026-11-26-2', 'trang-mau-2026-11-26-2-thay-doi.zip'));
    expect(Object.keys(part)).toEqual(['trang-mau-2026-11-26-2-thay-doi/mo-hinh/a/index.html']);
    expect(at('2026-11-26-2', 'tep-can-xoa.txt').toString()).toBe('mo-hinh/b/index.html\n');
    expect(at('2026-11-26-2', 'thay-doi.txt').toString()).toContain('- Bài A: /mo-hinh/a/');
  });

  it('brings the host from the last one to this one, file by file', async () => {
    await go(first);
    await go(second);
    const host = new Map(
      Object.entries(unzipSync(at('2026-11-26', 'trang-mau-2026-11-26.zip'))).map(([file, bytes]) => [
        file.replace(/^[^/]+\//, ''),
        bytes,
      ]),
    );
    for (const [file, bytes] of Object.entries(unzipSync(at('2026-11-26-2', 'trang-mau-2026-11-26-2-thay-doi.zip'))))
      host.set(file.replace(/^[^/]+\//, ''), bytes);
    for (const file of at('2026-11-26-2', 'tep-can-xoa.txt').toString().trimEnd().split('\n')) host.delete(file);
    const whole = Object.entries(unzipSync(at('2026-11-26-2', 'trang-mau-2026-11-26-2.zip')));
    expect([...host].sort()).toEqual(
      whole.map(([file, bytes]) => [file.replace(/^[^/]+\//, ''), bytes] as const).sort(),
    );
  });

  it('is not made where nothing changed but the day', async () => {
    await go(first);
    const { done, text } = await go({ ...first, day: '30/11/2026' });
    expect([done, text.split('\n')[0]]).toEqual([true, 'Không có gì đổi so với bản 2026-11-26: không làm gói mới.']);
    expect(shelf()).toEqual(['2026-11-26']);
  });

  it('is compared with the one that is named, and with none whose record is lost', async () => {
    await go(first);
    await go(second);
    expect((await go({ ...first, day: '30/11/2026' }, '--so-voi', '2026-11-26')).text).toContain(
      'Không có gì đổi so với bản 2026-11-26',
    );
    expect((await go(first, '--so-voi', '2026-11-25')).text).toMatch(
      /^Không có bản “2026-11-25” trong xuat-ban: viết “2026-11-26/,
    );
    for (const rubbish of ['', '{}', '[]', '{"format":1,"day":"x","files":{"a":1},"pages":{}}', '\0']) {
      writeFileSync(join(tree.root, 'xuat-ban/2026-11-26-2/ban-ke.json'), rubbish);
      expect((await go(first)).text).toMatch(/^Không đọc được xuat-ban\/2026-11-26-2\/ban-ke\.json/);
    }
    expect(shelf()).toEqual(['2026-11-26', '2026-11-26-2']);
  });
});

describe('a publication that is refused', () => {
  /** What was said, where nothing was made. */
  const refusal = async (outcome: Promise<{ done: boolean; text: string }>) => {
    const { done, text } = await outcome;
    return done || shelf().length > 0 || !text.endsWith('\nChưa làm gói nào.') ? 'made' : text;
  };

  it('tells what is wrong with the content', async () => {
    tree.apply([{ file: PAGE, replace: ['status: cong-bo', 'status: xong'] }]);
    expect(await refusal(go(first))).toMatch(/content\/.+\.mdx, dòng \d+, trường “Tình trạng bài”/);
  });

  it('is one of a folder that is no site, not whole, or another one', async () => {
    expect(await refusal(publish(['--tu', 'khong-co'], tree.root))).toMatch(
      /Thư mục khong-co không phải là một trang đã dựng xong\./,
    );
    expect(await refusal(publish(['--tu', 'content'], tree.root))).toMatch(/không phải là một trang đã dựng xong/);
    writeSmallSite(tree.root, { ...first, files: { 'la/index.html': '<title>Lạ</title><a href="/khong-co/">x</a>' } });
    expect(await refusal(publish(['--tu', 'dist'], tree.root))).toMatch(
      /liên kết “\/khong-co\/” không dẫn đến trang nào/,
    );
    const settings = tree.text('trang-web.yaml').replace('https://trang-mau.example', 'https://khac.gov.vn');
    tree.apply([{ file: 'trang-web.yaml', write: settings }]);
    expect(await refusal(go(first))).toMatch(/dựng cho địa chỉ khác, không phải https:\/\/khac\.gov\.vn\//);
  });

  it('is one that was mistyped', async () => {
    expect(await refusal(publish(['--tuu', 'dist'], tree.root))).toMatch(
      /Không có lựa chọn “--tuu”\. Có phải “--tu”\?/,
    );
    expect(await refusal(publish(['--tu'], tree.root))).toMatch(/Lựa chọn “--tu” cần một giá trị/);
    expect(await refusal(publish(['dist'], tree.root))).toMatch(/Thừa “dist”/);
    expect(await refusal(publish(['--so-voi', '../..', '--tu', 'dist'], tree.root))).toMatch(
      /Không có bản “\.\.\/\.\.” trong xuat-ban: chưa có bản nào/,
    );
  });

  it('leaves strange folders on the shelf alone', async () => {
    mkdirSync(join(tree.root, 'xuat-ban/ghi-chu'), { recursive: true });
    expect((await go(first)).done).toBe(true);
    expect(shelf()).toEqual(['2026-11-26', 'ghi-chu']);
    rmSync(join(tree.root, 'xuat-ban'), { recursive: true });
  });
});
