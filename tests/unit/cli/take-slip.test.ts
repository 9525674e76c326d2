/** `npm run content -- nhan-rong <file>`: an honest slip becomes a draft; any other file changes nothing. */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '#checks/check-content.ts';
import { messageOf } from '#checks/problem.ts';
import { takeSlip } from '#cli/take-slip.ts';
import { SLIP_FORM, SLIP_KIND, slipFileName, slipFrom } from '#domain/slip.ts';
import { SLIP_VERSION, slipSchema } from '#schema/slip.ts';
import { copyOfValidTree, type Tree } from '#tests/fixtures/broken/tree.ts';

const TYPED = {
  unitName: 'Chi bộ thôn Hai',
  unitKind: 'chi-bo',
  commune: 'xã An Mẫu',
  province: 'tỉnh Mẫu',
  startedAt: '6/2026',
  state: 'dang-lam',
  adaptation: 'Chỉ làm với hộ có vườn.\nBán ở chợ xã.',
  achieved: 'Bà con có rau sạch.',
  improve: 'Ghi sổ chưa đều.',
};
const ROWS = [
  { indicator: 'Hộ tham gia', before: '8', value: '1250', measure: 'hộ', period: 'Năm 2026' },
  { indicator: 'Chỉ có tên', value: '', measure: '' },
];
/** The board takes it in some days after it was made. */
const TAKEN = '2026-11-26';
const slip = slipFrom('trong-rau-sach', TYPED, ROWS, '2026-11-22');

let tree: Tree;
beforeEach(() => {
  tree = copyOfValidTree();
});
afterEach(() => tree.remove());

const files = () =>
  globSync('content/**/*', { cwd: tree.root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(tree.root.length + 1))
    .sort();
const read = (file: string) => parse(readFileSync(join(tree.root, file), 'utf8')) as Record<string, unknown>;
function give(content: string | Uint8Array | object): Promise<{ done: boolean; text: string }> {
  const isPlain = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(join(tree.root, 'phieu.json'), isPlain ? content : JSON.stringify(content));
  return takeSlip(['phieu.json'], tree.root, TAKEN);
}

const LEDGER = 'content/du-lieu/nhan-rong/chi-bo-thon-hai-xa-an-mau-trong-rau-sach.yaml';
const UNIT = 'content/du-lieu/don-vi/chi-bo-thon-hai-xa-an-mau.yaml';
const SOURCE = 'content/du-lieu/nguon/phieu-2026-11-22-chi-bo-thon-hai-xa-an-mau-trong-rau-sach.yaml';

describe('an honest slip', () => {
  it('is what the schema asks, though the browser writes it without', () => {
    expect(slipSchema().parse(slip)).toEqual(slip);
    expect([SLIP_KIND, SLIP_FORM]).toEqual([slip.kind, SLIP_VERSION]);
    expect(slipFileName(slip)).toBe('phieu-nhan-rong-trong-rau-sach-chi-bo-thon-hai.json');
  });

  it('becomes a draft in the ledger, with its source and its unit, and the content stays whole', async () => {
    const before = files();
    const { done, text } = await give(slip);
    expect(done).toBe(true);
    expect(text).toContain(LEDGER);
    expect(files().filter((file) => !before.includes(file))).toEqual([UNIT, SOURCE, LEDGER].sort());
    expect(read(LEDGER)).toMatchObject({
      status: 'nhap',
      practice: 'trong-rau-sach',
      unit: 'chi-bo-thon-hai-xa-an-mau',
      startedAt: '2026-06',
      adaptation: [{ text: 'Chỉ làm với hộ có vườn.' }, { text: 'Bán ở chợ xã.' }],
      results: [{ before: '8', value: '1.250', quote: 'trước 8, nay 1.250 hộ' }],
      outcomes: 'khong-neu',
      stateAsOf: '2026-11-22',
      recordedAt: TAKEN,
      lessons: { improve: [{ text: 'Ghi sổ chưa đều.' }], causes: 'khong-neu', remedy: 'khong-neu' },
    });
    expect(read(SOURCE)).toMatchObject({ kind: 'tu-ke-khai', archive: 'phieu.json' });
    expect((await checkContent(tree.root)).problems.map(messageOf)).toEqual([]);
  });

  it('is joined to a unit that is known', async () => {
    const { done } = await give({ ...slip, unit: { name: 'Chi bộ thôn Một, xã An Mẫu', kind: 'chi-bo' } });
    expect(done).toBe(true);
    expect(files()).not.toContain('content/du-lieu/don-vi/chi-bo-thon-mot-xa-an-mau.yaml');
    expect(read('content/du-lieu/nhan-rong/chi-bo-thon-mot-trong-rau-sach.yaml')).toMatchObject({
      unit: 'chi-bo-thon-mot',
    });
  });

  it('is never written over what is there', async () => {
    await give(slip);
    const before = files().map((file) => readFileSync(join(tree.root, file), 'utf8'));
    const again = await give({ ...slip, achieved: ['Khác.'] });
    expect(again.done).toBe(false);
    expect(again.text).toContain(`Đã có ${LEDGER}`);
    expect(again.text).toContain('Chưa ghi gì.');
    expect(files().map((file) => readFileSync(join(tree.root, file), 'utf8'))).toEqual(before);
  });

  it('is not taken before the day on which it was made', async () => {
    writeFileSync(join(tree.root, 'phieu.json'), JSON.stringify(slip));
    const before = files();
    const { done, text } = await takeSlip(['phieu.json'], tree.root, '2026-11-21');
    expect([done, /2026-11-21|21\/11\/2026/.test(text)]).toEqual([false, true]);
    expect(files()).toEqual(before);
  });

  it('is taken with letters that were typed apart, and written composed', async () => {
    await give(JSON.stringify(slip).normalize('NFD'));
    expect(read(LEDGER)['adaptation']).toMatchObject([{ text: 'Chỉ làm với hộ có vườn.' }, {}]);
  });
});

describe('any other file', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  it.each<[string, string | Uint8Array | object, RegExp]>([
    ['an empty file', '', /không đọc được/],
    ['no JSON', 'xin chào', /không đọc được/],
    ['half a file', JSON.stringify(slip).slice(0, 90), /không đọc được/],
    ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00, 0x41]), /không đọc được/],
    ['a file nested without end', deep, /không đọc được/],
    ['a huge file', `${JSON.stringify(slip).slice(0, -1)},"x":"${'a'.repeat(200_000)}"}`, /không đọc được/],
    ['a list', [slip], /không đọc được/],
    ['a draft', { ...slip, kind: 'ban-nhap' }, /không đọc được/],
    ['an old slip', { ...slip, version: 0 }, /bản cũ/],
    ['a slip of times to come', { ...slip, version: 9 }, /không đọc được/],
    ['a field that no slip has', { ...slip, status: 'cong-bo' }, /không đọc được/],
    ['a path for a practice', { ...slip, practice: '../../../etc/passwd' }, /không đọc được/],
    ['a practice that is not', { ...slip, practice: 'khong-co' }, /Không có mô hình “khong-co”/],
    ['a practice that is a draft', { ...slip, practice: 'ban-nhap' }, /Không có mô hình/],
    ['a practice without a kit', { ...slip, practice: 'khu-dan-cu-mau' }, /không có bộ nhân rộng/],
    ['a telephone number', { ...slip, achieved: ['Gọi 0912345678'] }, /số điện thoại/],
    ['an identity number', { ...slip, improve: ['CCCD 001099012345'] }, /số căn cước/],
    ['the name of a person', { ...slip, remedy: ['Cử ông Nguyễn Văn A ghi sổ'] }, /tên người/],
    [
      'a unit of the armed forces',
      { ...slip, unit: { ...slip.unit, name: 'Chi bộ Quân sự xã' } },
      /lực lượng vũ trang/,
    ],
    ['a huyện-level body', { ...slip, unit: { ...slip.unit, name: 'Huyện ủy Mẫu' } }, /cấp huyện/],
    ['old letters', { ...slip, achieved: ['Chi bé cã n­íc s¹ch, ®êng ®Ñp, nhµ s¹ch'] }, /phông cũ/],
    ['markup', { ...slip, achieved: ['<script>alert(1)</script>'] }, /chưa vào sổ được/],
    ['a day that is not', { ...slip, madeOn: '2026-02-31' }, /chưa vào sổ được/],
    ['a number that is none', { ...slip, results: [{ ...slip.results[0], value: '12e9' }] }, /không đọc được/],
  ])('changes nothing and is told why: %s', async (_, content, why) => {
    const before = files();
    const { done, text } = await give(content);
    expect(text).toMatch(why);
    expect(text).toContain('Chưa ghi gì.');
    expect(done).toBe(false);
    expect(files()).toEqual(before);
  });

  it('changes nothing where there is none, or where it is a folder', async () => {
    for (const path of ['khong-co.json', 'content', '']) {
      const { done, text } = await takeSlip([path], tree.root, TAKEN);
      expect([done, text.includes('không đọc được')]).toEqual([false, true]);
    }
  });
});

describe('the command', () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/content.ts'), ...args], {
      cwd: tree.root,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('tells what it can do', () => {
    expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('nhan-rong <tệp phiếu>') });
  });

  it('tells how it is used when it was mistyped', () => {
    expect(run('nhan-rog')).toMatchObject({ status: 2, stderr: expect.stringContaining('Không có việc “nhan-rog”.') });
    expect(run('nhan-rong')).toMatchObject({ status: 2, stderr: expect.stringContaining('<tệp phiếu>') });
    expect(run('toString')).toMatchObject({ status: 2 });
  });

  it('says by its exit code whether the slip was taken', () => {
    const old = { ...slip, madeOn: '2022-11-22', startedAt: '2020-06' };
    writeFileSync(join(tree.root, 'phieu.json'), JSON.stringify(old));
    expect(run('nhan-rong', 'phieu.json')).toMatchObject({ status: 0, stderr: '' });
    expect(run('nhan-rong', 'phieu.json')).toMatchObject({ status: 1, stdout: '' });
  });
});
