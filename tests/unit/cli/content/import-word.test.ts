import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importWordFiles, importWordTask } from '#cli/content/import-word.ts';
import { photograph, wordFile } from '#tests/support/word-files.ts';
import { wordSite, type WordSite } from '#tests/support/word-site.ts';

const COMMAND = fileURLToPath(new URL('../../../../src/cli/content/import-word.ts', import.meta.url));

let site: WordSite;
beforeEach(() => {
  site = wordSite();
});
afterEach(() => site.remove());

const report = () => wordFile([{ heading: 'Vườn rau thôn Một' }, 'Đã có hơn 1.250 lượt hộ tham gia.'], 'tcvn3');

/** A folder of Word files as a board would have it, under the site's root. */
function folder(files: Readonly<Record<string, Uint8Array | string>>): string {
  const path = join(site.root, 'bao-cao');
  mkdirSync(path);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(path, name), bytes);
  return path;
}

describe('the command', () => {
  it('tells of one file all that an author needs', async () => {
    const { done, text } = await importWordFiles([site.file('bao-cao.docx', await report()), '--ma', 'vuon-rau'], site.root);
    expect(done).toBe(true);
    const today = text.replace(/\d+ chỗ ghi/, 'N chỗ ghi');
    expect(today).toBe(
      [
        'Đã ghi bản nháp: content/mo-hinh/vuon-rau/index.mdx',
        'Kèm theo: content/du-lieu/nguon/bao-cao-vuon-rau.yaml',
        'Kèm theo: content/du-lieu/don-vi/don-vi-vuon-rau.yaml',
        'Đã chuyển TCVN3 sang Unicode: 2 đoạn, theo phông .VnTime.',
        'Đề xuất: 1 số liệu, 0 văn bản (0 đã có bản ghi), 0 đơn vị (0 đã có bản ghi), 0 địa phương (0 đã có bản ghi).',
        '  1.250 lượt hộ – “Đã có hơn 1.250 lượt hộ tham gia.”',
        'Nguồn không nêu: vì sao làm; mục tiêu; tiêu chí; phạm vi; điều kiện; cần chuẩn bị; kết quả không có con số; bài học; đánh giá; việc tiếp theo; duy trì, nhân rộng.',
        'Còn N chỗ ghi [[CẦN …]]: viết hoặc xem lại, xóa dấu, rồi chuyển “status” sang tham-dinh.',
      ].join('\n'),
    );
  });

  it('tells of a folder a table, and why what was refused was refused', async () => {
    const path = folder({ 'a.docx': await report(), 'b.docm': 'PK', '~$a.docx': 'x', '.an.docx': 'x', 'ghi-chu.txt': 'x' });
    const { done, text } = await importWordFiles([path], site.root);
    expect(done).toBe(false);
    expect(text.split('\n')).toEqual([
      'Tệp     Kết quả      Bảng mã  Số liệu  Ảnh  Chờ viết',
      '──────  ───────────  ───────  ───────  ───  ────────',
      expect.stringMatching(/^a\.docx {2}đã ghi nháp {2}TCVN3 {4}1 {8}0 {4}\d+$/),
      'b.docm  không nhận',
      '',
      'Ghi 1 bản nháp, không nhận 1 tệp.',
      '',
      'Không nhận:',
      '- Tệp “b.docm”: tệp bị hỏng, không đọc hết được; mở bằng Word, lưu lại thành tệp mới rồi nhập.',
    ]);
  });

  it('takes the words of a name that was typed without quotes for the file that there is', async () => {
    const words = site.file('bao cao thon.docx', await report()).split(' ');
    const { done, text } = await importWordFiles([...words, '--ma', 'vuon-rau'], site.root);
    expect([done, text.split('\n')[0]]).toEqual([true, 'Đã ghi bản nháp: content/mo-hinh/vuon-rau/index.mdx']);
    expect(await importWordFiles(['bao', 'cao', 'xa.docx'], site.root)).toEqual({
      done: false,
      text: 'Không có tệp “bao cao xa.docx”. Tên tệp có dấu cách thì đặt trong ngoặc kép.',
    });
  });

  it('tells machines the same as data', async () => {
    const { text } = await importWordFiles([site.file('a.docx', await report()), '--json', '--xem-thu', '--muc', 'tin-tuc'], site.root);
    expect(JSON.parse(text)).toMatchObject([
      { status: 'tried', paths: expect.arrayContaining(['content/tin-tuc/vuon-rau-thon-mot/index.mdx']), figures: [{ value: '1.250' }] },
    ]);
  });

  it.each([
    [[], /^Chưa ghi tệp nào/],
    [['a.docx', '--khong-co'], /^Không có lựa chọn “--khong-co”/],
    [['a.docx', '--ma'], /^Lựa chọn thiếu giá trị/],
    [['a.docx', '--muc', 'la'], /^--muc không có “la”; chọn một trong: mo-hinh \| chi-bo \| tin-tuc/],
    [['a.docx', '--linh-vuc', 'toString'], /^--linh-vuc không có “toString”/],
    [['a.docx', 'b.docx', '--ma', 'x'], /^Nhập nhiều tệp thì không dùng --ma/],
    [['content'], /^Không có tệp Word nào trong “content”/],
    [['khong-co.docx'], /^Tệp “khong-co.docx”: không có tệp này/],
  ])('answers %j in Vietnamese, and writes nothing', async (args, says) => {
    const before = site.snapshot();
    const { done, text } = await importWordFiles(args, site.root);
    expect(done).toBe(false);
    expect(text).toMatch(says);
    expect(site.snapshot()).toEqual(before);
  });

  it('explains itself', async () => {
    const { done, text } = await importWordFiles(['--giup'], site.root);
    expect(done).toBe(true);
    expect(text).toMatch(/^Cách dùng: npm run content -- nhap-word/);
    expect(text).toContain(importWordTask.help);
  });
});

describe('Ctrl-C', () => {
  const started = (child: ChildProcess, sign: string) =>
    new Promise<void>((resolve) => {
      child.stderr?.on('data', (data: Buffer) => {
        if (data.toString().includes(sign)) resolve();
      });
    });

  it('leaves whole drafts and nothing half-written, hidden or not', async () => {
    const photo = await photograph();
    const slow = await wordFile([{ heading: 'Vườn rau' }, { picture: photo }, 'Bà con làm vườn.']);
    const quick = await wordFile([{ heading: 'Việc trước' }, 'Bà con làm đường.']);
    const path = folder({ '1.docx': quick, '2.docx': slow, '3.docx': slow });
    const child = spawn(process.execPath, [COMMAND, path], { cwd: site.root, stdio: ['ignore', 'pipe', 'pipe'] });
    await started(child, '[2/3]');
    child.kill('SIGINT');
    await once(child, 'exit');
    expect(child.exitCode).toBe(130);
    const names = [...site.snapshot().keys()].map((name) => basename(name));
    expect(names.filter((name) => name.startsWith('.nhap-word'))).toEqual([]);
    expect(names).toContain('viec-truoc');
    expect(names).toContain('bao-cao-viec-truoc.yaml');
    expect(names.filter((name) => name.includes('vuon-rau') && name !== 'vuon-rau.png')).toEqual([]);
  });
});
