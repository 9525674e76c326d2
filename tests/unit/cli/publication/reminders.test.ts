/** What a publication reminds of while sample entries are still there. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readSite } from '#checks/site.ts';
import { sampleFiles } from '#cli/new-site/samples.ts';
import { reminders } from '#cli/publication/reminders.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reminders-'));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/README.md'), readFileSync('content/README.md'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const ofSamples = () =>
  reminders(readSite('content/trang-web.yaml'), root).filter((sentence) => sentence.includes('tệp mẫu'));

it('names every sample file until the last is gone', () => {
  const samples = [...sampleFiles(root)];
  expect(samples.length).toBeGreaterThan(8);
  for (const [file, text] of samples) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const [all = ''] = ofSamples();
  expect(all).toContain(`Nhắc: trang còn ${samples.length} tệp mẫu không có thật: `);
  expect(samples.filter(([file]) => !all.includes(file))).toEqual([]);
  for (const [file] of samples.slice(1)) rmSync(join(root, file));
  expect(ofSamples()).toEqual([`Nhắc: trang còn 1 tệp mẫu không có thật: ${samples[0]?.[0]}. Xóa hết trước khi đăng.`]);
  rmSync(join(root, samples[0]?.[0] ?? ''));
  expect(ofSamples()).toEqual([]);
});
