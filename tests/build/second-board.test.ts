/** A second board: a site of one's own from this one, built and published, then emptied and published again. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleFiles } from '#cli/new-site/samples.ts';
import { cleanEnvironment } from '#tests/support/clean-environment.ts';
import { linkPackages } from '#tests/support/fixture-site.ts';
import { palettes } from '#views/palettes.ts';
import { words } from '#views/words.ts';

const NAME = 'Học và làm theo, xã Ví Dụ Đông';
const folder = mkdtempSync(join(tmpdir(), 'second-board-'));
const root = join(folder, 'xa-vi-du');
const started: ChildProcess[] = [];

const command = (cwd: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/content.ts', ...args], {
    cwd,
    encoding: 'utf8',
    env: cleanEnvironment(),
  });
  return { status, text: `${stdout}${stderr}` };
};
const start = (cwd: string, ...args: string[]) => {
  const child = spawn(process.execPath, ['src/cli/content.ts', ...args], {
    cwd,
    env: cleanEnvironment(),
    detached: true,
  });
  started.push(child);
  return child;
};
const ended = (child: ChildProcess) => new Promise((done) => child.once('exit', done));
const interrupt = ({ pid }: ChildProcess) => void (pid !== undefined && process.kill(-pid, 'SIGINT'));
const site = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');
const shelf = () => readdirSync(join(root, 'xuat-ban'));
const told = (name: string) => readFileSync(join(root, 'xuat-ban', name, 'thay-doi.txt'), 'utf8');
const settings = (change: (text: string) => string) => {
  const file = join(root, 'content/trang-web.yaml');
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

afterAll(() => {
  for (const { pid, exitCode, signalCode } of started)
    if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

describe('a second board', () => {
  let made: ReturnType<typeof command>;
  let first: ReturnType<typeof command>;
  let day = '';
  beforeAll(() => {
    made = command(
      '.',
      'trang-moi',
      root,
      '--ten',
      NAME,
      '--mau',
      'xanh-duong',
      '--dia-chi',
      'https://vidu.gov.vn/lam-theo',
    );
    expect(made.status, made.text).toBe(0);
    linkPackages(root);
    settings((text) => `${text}menu:\n  main: [mo-hinh, tin-tuc]\n  more: [gioi-thieu]\n`);
    first = command(root, 'xuat-ban');
    day = shelf()[0] ?? '';
  });

  it('passes the checks and is built and packed by the command, which tells what is still of a trial', () => {
    expect(first.status, first.text).toBe(0);
    expect(first.text).toContain('Lần công bố đầu tiên: đăng trọn trang.');
    expect(first.text).toMatch(
      /Nhắc: trang còn \d+ tệp mẫu không có thật: .*content\/mo-hinh\/don-duong-thon-vi-du\/index\.mdx/,
    );
    expect(first.text).not.toContain('không phải địa chỉ thật');
  });

  it('has one sample of every kind that a page shows', () => {
    for (const page of [
      'mo-hinh/don-duong-thon-vi-du',
      'chi-bo-lam-mau/chi-bo-thon-vi-du',
      'tin-tuc/thon-vi-du-trao-doi-cach-lam',
      'bo-tieu-chi/duong-sach-thon-vi-du',
      'lich-lam-mau/thon-vi-du-sinh-hoat-chuyen-de',
      'dia-phuong/xa-vi-du',
    ])
      expect(existsSync(join(root, 'dist', page, 'index.html')), page).toBe(true);
    expect(site('nhan-rong/index.html')).toContain('Chi bộ thôn Làm Thử');
  });

  it('speaks in its own name everywhere, and nowhere in ours', () => {
    const ours = globSync('**/*.{html,json,csv,xml,txt,svg,webmanifest,js}', { cwd: join(root, 'dist') }).filter(
      (file) => /Làm Mẫu|lam-mau\.example/.test(site(file)),
    );
    expect(ours).toEqual([]);
    for (const [file, text] of [
      ['index.html', `<title>${NAME} – `],
      ['mo-hinh/don-duong-thon-vi-du/index.html', `"name":"Ban biên tập ${NAME}"`],
      ['rss.xml', `<title>${NAME}</title>`],
      ['manifest.webmanifest', `"short_name":"${NAME}"`],
      ['bo-nhan-rong/don-duong-thon-vi-du.json', `"site":"${NAME}"`],
      ['robots.txt', 'https://vidu.gov.vn/lam-theo/'],
    ] as const)
      expect(site(file), file).toContain(text);
  });

  it('has the colour that it chose in pages, icons and manifest', () => {
    const { light, dark } = palettes['xanh-duong'];
    for (const text of [
      `<meta name="theme-color" content="${light.red}">`,
      `--red:${light.red}`,
      `:root[data-theme=dark]{--red:${dark.red}`,
    ])
      expect(site('index.html')).toContain(text);
    expect(site('favicon.svg')).toContain(light.red);
    expect(JSON.parse(site('manifest.webmanifest'))).toMatchObject({ theme_color: light.red });
  });

  it('has the menu that it chose, at the top, at the bottom and on the home page', () => {
    const top = /<header[\s\S]*?<\/header>/.exec(site('index.html'))?.[0] ?? '';
    const shown = [...new Set([...top.matchAll(/href="\/lam-theo\/([a-z-]+)\/"/g)].map(([, part]) => part))];
    expect(shown).toEqual(['mo-hinh', 'tin-tuc', 'gioi-thieu', 'tim-kiem']);
    expect(site('index.html')).not.toContain('href="/lam-theo/chi-bo-lam-mau/"');
  });

  it('survives without a single entry, and is told what is gone since', () => {
    for (const file of sampleFiles(root).keys()) rmSync(join(root, file));
    settings((text) => text.replace(/^menu:[\s\S]*/m, ''));
    const { status, text } = command(root, 'xuat-ban');
    expect(status, text).toBe(0);
    expect(text).toMatch(/\d+ trang không còn/);
    expect(told(`${day}-2`)).toContain(
      '- Mỗi tháng một buổi dọn đường ở thôn Ví Dụ: /mo-hinh/don-duong-thon-vi-du/, kèm ',
    );
    expect(readFileSync(join(root, 'xuat-ban', `${day}-2`, 'tep-can-xoa.txt'), 'utf8')).toMatch(
      /^mo-hinh\/don-duong-thon-vi-du\/index\.html$/m,
    );
    for (const [file, sentence] of [
      ['index.html', words['door.empty']],
      ['mo-hinh/index.html', words['empty.entries']],
      ['nhan-rong/index.html', words['empty.ledger']],
      ['lich-lam-mau/index.html', words['empty.calendar']],
      ['bo-tieu-chi/index.html', words['empty.criteria']],
      ['van-ban/index.html', words['empty.documents']],
      ['dia-phuong/index.html', words['empty.places']],
      ['nguon/index.html', words['empty.sources']],
      ['don-vi/index.html', words['empty.units']],
      ['so-sanh/index.html', words['empty.compare']],
    ] as const)
      expect(site(file), file).toContain(sentence);
    const headings = globSync('**/index.html', { cwd: join(root, 'dist') }).filter((file) =>
      /<h2[^>]*>[^<]*<\/h2>\s*(?:<\/section>|<ul[^>]*>\s*<\/ul>|<\/main>)/.test(site(file)),
    );
    expect(
      headings.filter((file) => file !== 'tim-kiem/index.html'),
      'headings over nothing',
    ).toEqual([]);
  });

  it('loses nothing and gains nothing by Ctrl-C while it is published', async () => {
    const before = [shelf(), readFileSync(join(root, 'dist/index.html'), 'utf8')];
    const child = start(root, 'xuat-ban');
    await new Promise((building) => child.stderr?.once('data', building));
    interrupt(child);
    await ended(child);
    expect([shelf(), readFileSync(join(root, 'dist/index.html'), 'utf8')]).toEqual(before);
  });

  it('leaves nothing half-made by Ctrl-C while a site is begun', async () => {
    const others = mkdtempSync(join(folder, 'other-'));
    const child = start('.', 'trang-moi', join(others, 'xa'), '--ten', 'Xã');
    while (readdirSync(others).length === 0 && child.exitCode === null)
      await new Promise((soon) => setTimeout(soon, 5));
    interrupt(child);
    await ended(child);
    expect(readdirSync(others)).toEqual([]);
  });
});
