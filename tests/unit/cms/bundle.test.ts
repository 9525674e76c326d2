import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { changed, programFiles } from '#cms/bundle.ts';
import { programChanges } from '#cms/program-changes.ts';

const code = readFileSync(fileURLToPath(import.meta.resolve('@sveltia/cms')), 'utf8');

describe('the program', () => {
  it('has each place that we change exactly once', () => {
    const after = changed(code);
    for (const { why, find } of programChanges) expect(find.test(after), why).toBe(false);
  });

  it('is refused when a new version has moved one of them', () => {
    expect(() => changed(code.replaceAll('checkStatus', 'askStatus'))).toThrow('0 places for a change of ours');
    expect(() => changed(code + code)).toThrow('2 places for a change of ours');
  });

  it('is bundled whole, small, with its licences and without letters or languages from elsewhere', async () => {
    const files = await programFiles();
    const texts = [...files]
      .filter(([name]) => name.endsWith('.js'))
      .map(([, content]) => Buffer.from(content).toString('utf8'));
    expect(texts.some((text) => text.includes('jsdelivr.net'))).toBe(false);
    expect(texts.some((text) => text.includes('Mở thư mục trên máy này'))).toBe(true);
    expect(Buffer.from(files.get('giay-phep.txt') ?? '').toString('utf8')).toMatch(/@sveltia\/cms[\s\S]*MIT License/);
    const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
    expect(bytes).toBeLessThan(4_000_000);
    expect(files.size).toBeLessThan(30);
    const named = texts.flatMap((text) =>
      [...text.matchAll(/(?:from|import\()\s*["']\.\/([^"']+)["']/g)].map(([, file]) => file),
    );
    expect(named.length).toBeGreaterThan(5);
    expect([...files.keys()]).toEqual(expect.arrayContaining(named));
  });
});
