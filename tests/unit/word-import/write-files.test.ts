import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '#word-import/refusal.ts';
import { enterWorkshop, writeFiles } from '#word-import/write-files.ts';

const ENTRY = 'content/mo-hinh/vuon-rau';
const FILES = [
  { path: `${ENTRY}/index.mdx`, content: 'bài' },
  { path: `${ENTRY}/anh-1.jpg`, content: Buffer.from('ảnh') },
  { path: 'content/du-lieu/nguon/bao-cao.yaml', content: 'nguồn' },
  { path: 'content/du-lieu/don-vi/chi-bo.yaml', content: 'đơn vị' },
];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'write-files-'));
  mkdirSync(join(root, 'content'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const tree = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

function write() {
  const workshop = enterWorkshop(root);
  try {
    writeFiles(root, workshop, ENTRY, FILES);
  } finally {
    workshop.leave();
  }
}

describe('the files of a draft', () => {
  it('are all there, and nothing beside them', () => {
    write();
    expect(FILES.map(({ path }) => readFileSync(join(root, path), 'utf8'))).toEqual(['bài', 'ảnh', 'nguồn', 'đơn vị']);
    expect(tree().filter((name) => name.includes('.nhap-word'))).toEqual([]);
  });

  it.each([
    ['content/du-lieu/nguon/bao-cao.yaml', 'content/du-lieu/nguon/bao-cao.yaml'],
    ['content/du-lieu/don-vi/chi-bo.yaml', 'content/du-lieu/don-vi/chi-bo.yaml'],
    [`${ENTRY}/index.mdx`, ENTRY],
    [ENTRY, ENTRY],
  ])('are none of them there where %s was before them, and it stays as it was', (path, told) => {
    put(path, 'có trước');
    const before = tree();
    expect(write).toThrow(new Refusal(`đã có ${told}, không ghi đè; chọn mã khác bằng --ma`));
    expect(tree()).toEqual(before);
    expect(readFileSync(join(root, path), 'utf8')).toBe('có trước');
  });

  it('leave room for none when the disk takes nothing', () => {
    put('content/du-lieu', 'một tệp, không phải thư mục');
    const before = tree();
    expect(write).toThrow(/không ghi được vào thư mục content/);
    expect(tree()).toEqual(before);
  });
});

it('sweeps up what a machine that stopped had left behind, and nothing that is in use', () => {
  mkdirSync(join(root, 'content/.nhap-word-cu'));
  mkdirSync(join(root, 'content/.nhap-word-moi'));
  utimesSync(join(root, 'content/.nhap-word-cu'), new Date('2020-01-01'), new Date('2020-01-01'));
  enterWorkshop(root).leave();
  expect(tree()).toEqual(['content', 'content/.nhap-word-moi']);
});
