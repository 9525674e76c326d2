/** `npm run content -- trang-moi`: what a new site is given, and what is refused; tests/build/second-board.test.ts builds it. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSite } from '#checks/site.ts';
import { promptFor } from '#cli/new-site/ask-settings.ts';
import { newSite } from '#cli/new-site/new-site.ts';
import { readmeOf } from '#cli/new-site/readme.ts';
import { faultOf, settingsFrom } from '#cli/new-site/settings.ts';
import { standingPage } from '#cli/new-site/standing-page.ts';

const ROOT = process.cwd();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-site-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const go = (...args: string[]) => newSite(args, ROOT);
const target = () => join(folder, 'xa');

describe('a new site', () => {
  it('has the program, settings of its own, and none of our entries', async () => {
    const { done, text } = await go(
      target(),
      '--ten',
      ' Xã  Ví Dụ ',
      '--dia-chi',
      'https://vidu.gov.vn/lam-theo',
      '--mau',
      'nau',
      '--thu',
      'vp@vidu.gov.vn',
    );
    expect([done, text.split('\n')[0]]).toEqual([true, `Đã lập trang mới: ${target()}`]);
    expect(readdirSync(folder)).toEqual(['xa']);
    expect(readSite(join(target(), 'content/trang-web.yaml'))).toMatchObject({
      name: 'Xã Ví Dụ',
      url: 'https://vidu.gov.vn',
      base: '/lam-theo/',
      colours: 'nau',
      contact: { email: 'vp@vidu.gov.vn' },
    });
    for (const name of ['.git', 'node_modules', 'dist', 'tests', 'xuat-ban', '.ci', 'src/readme'])
      expect(existsSync(join(target(), name)), name).toBe(false);
    expect(readdirSync(join(target(), 'content/mo-hinh'))).toEqual(['don-duong-thon-vi-du']);
    expect(readdirSync(join(target(), 'content/du-lieu/nguon'))).toEqual(['bao-vi-du-2026.yaml']);
    const { scripts, ...packages } = JSON.parse(readFileSync(join(target(), 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const { scripts: _, ...ours } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(packages).toEqual(ours);
    expect(readFileSync(join(target(), 'package-lock.json'))).toEqual(readFileSync('package-lock.json'));
    const missing = Object.values(scripts)
      .flatMap((script) => script.match(/\S+\/\S+\.ts/g) ?? [])
      .filter((file) => !existsSync(join(target(), file)));
    expect(missing).toEqual([]);
  });

  it('goes into an empty folder, and over nothing', async () => {
    mkdirSync(target());
    expect((await go(target(), '--ten', 'Xã', '--khong-bai-mau')).done).toBe(true);
    expect(existsSync(join(target(), 'content/mo-hinh'))).toBe(false);
    const settings = readFileSync(join(target(), 'content/trang-web.yaml'), 'utf8');
    const { done, text } = await go(target(), '--ten', 'Xã khác');
    expect([done, text]).toEqual([
      false,
      `Thư mục ${target()} đang có tệp. Chọn thư mục khác, hoặc thư mục trống.\nChưa ghi gì.`,
    ]);
    expect(readFileSync(join(target(), 'content/trang-web.yaml'), 'utf8')).toBe(settings);
  });

  it('is not begun where somebody gave it up while being asked', async () => {
    expect(await newSite([target()], ROOT, async () => undefined)).toEqual({
      done: false,
      text: 'Đã thôi.\nChưa ghi gì.',
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('what is refused', () => {
  const hostile: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no folder', [], /cần: <thư mục>/],
    ['two folders', ['{}', 'b', '--ten', 'X'], /Thừa “b”/],
    ['no name', ['{}'], /Thiếu tên trang/],
    ['a blank name', ['{}', '--ten', '  '], /Thiếu tên trang/],
    ['a long name', ['{}', '--ten', 'x'.repeat(41)], /--ten: cần nhiều nhất 40 ký tự/],
    ['an address that is none', ['{}', '--ten', 'X', '--dia-chi', 'xa.gov.vn'], /--dia-chi: cần địa chỉ trang web/],
    ['an address of another kind', ['{}', '--ten', 'X', '--dia-chi', 'javascript:alert(1)'], /--dia-chi: cần địa chỉ/],
    ['an address with a question', ['{}', '--ten', 'X', '--dia-chi', 'https://a.vn/?x=1'], /--dia-chi: cần địa chỉ/],
    ['a path with marks', ['{}', '--ten', 'X', '--dia-chi', 'https://a.vn/Làm/'], /--dia-chi: cần đường dẫn con/],
    ['a mail that is none', ['{}', '--ten', 'X', '--thu', 'a@'], /--thu: cần địa chỉ thư/],
    [
      'a person’s own mail',
      ['{}', '--ten', 'X', '--thu', 'a@gmail.com'],
      /^--thu: cần thư của cơ quan, không dùng thư riêng\./,
    ],
    ['a telephone', ['{}', '--ten', 'X', '--don-vi', 'Tổ tin 0912 345 678'], /^--don-vi: cần .*không có số điện thoại/],
    ['a colour that is none', ['{}', '--ten', 'X', '--mau', '#ff0000'], /--mau: cần một trong: do, xanh-duong/],
    ['an option that is none', ['{}', '--tenn', 'X'], /Không có lựa chọn “--tenn”\. Có phải “--ten”\?/],
    ['a folder of nowhere', ['{}/a/b', '--ten', 'X'], /Chưa có thư mục/],
    ['a folder of this project', [join(ROOT, 'xa-moi'), '--ten', 'X'], /nằm trong thư mục của trang này/],
    ['this project itself', ['.', '--ten', 'X'], /nằm trong thư mục của trang này/],
    ['the content of this project', ['content/moi', '--ten', 'X'], /nằm trong thư mục của trang này/],
    ['a name that no system has', ['{}\0', '--ten', 'X'], /không dùng được/],
  ];

  it.each(hostile)('is %s', async (_, args, says) => {
    const { done, text } = await go(...args.map((arg) => arg.replace('{}', target())));
    expect([done, text.split('\n').at(-1)]).toEqual([false, 'Chưa ghi gì.']);
    expect(text).toMatch(says);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is a file in the place of the folder', async () => {
    writeFileSync(target(), 'x');
    expect((await go(target(), '--ten', 'X')).text).toMatch(/là một tệp\. Chọn tên khác/);
    expect(readFileSync(target(), 'utf8')).toBe('x');
  });

  it('is never text that could become more than a value of the settings', () => {
    const name = 'a: b\n- "c" # {}'.replace('\n', ' ');
    const settings = settingsFrom({ ten: name, 'don-vi': '*a & [b]' });
    expect('text' in settings && parse(settings.text)).toMatchObject({ name, publisher: '*a & [b]' });
    expect(settingsFrom({ ten: 'X', 'don-vi': '<script>' })).toHaveProperty('faults');
    expect(faultOf('thu', 'a@b')).toMatch(/^Cần địa chỉ thư/);
    expect(faultOf('thu', 'vp@vidu.gov.vn')).toBeUndefined();
  });

  it('is told at its prompt, by the rules that look at the whole in the end', () => {
    expect(faultOf('thu', 'vp@gmail.com')).toBe('Cần thư của cơ quan, không dùng thư riêng.');
    expect(faultOf('trach-nhiem', 'Trưởng ban, 0912 345 678')).toMatch(/^Cần .*không có số điện thoại/);
    expect(promptFor('dia-chi')).toMatch(/^Địa chỉ trang web, ví dụ https:\/\/xa-vi-du\.example\./);
    expect(promptFor('thu')).toMatch(/^Liên hệ: thư của cơ quan, không dùng thư riêng\./);
    expect(promptFor('ten')).not.toContain('Enter');
  });
});

describe('what goes along', () => {
  it('speaks of no entry that is not there', () => {
    const page =
      'Đọc [mục](/mo-hinh/). Có mô hình, như [chổi](/mo-hinh/lam-choi-dot/): kể ra. Hết.\n\n- Xem [tin](/tin-tuc/a/).\n- Còn.\n\n## Bản giới thiệu\n\nChỉ là bản giới thiệu.\n\n## Riêng tư\n\nKhông.\n';
    expect(standingPage(page, new Set())).toBe('Đọc [mục](/mo-hinh/). Hết.\n\n- Còn.\n\n## Riêng tư\n\nKhông.\n');
    expect(standingPage(page, new Set(['content/tin-tuc/a/index.mdx']))).toContain('Xem [tin](/tin-tuc/a/).');
  });

  it('has in its readme how hosts serve it, under its own name', () => {
    const settings = settingsFrom({ ten: 'Xã Ví Dụ', 'dia-chi': 'https://vidu.gov.vn' });
    if ('faults' in settings) throw new Error(settings.faults.join());
    const readme = readmeOf(readFileSync('README.md', 'utf8'), settings);
    expect(readme).toMatch(/^# Xã Ví Dụ\n/);
    expect(readme).toContain('server_name vidu.gov.vn;');
    expect(readme).not.toContain('lam-mau.example');
    expect(readme).toContain('## Licence');
  });
});
