/** What the readmes tell authors to type is typed here, and what they say the machine answers is what it answers. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import { messageOf } from '#checks/problem.ts';
import { withFieldTables } from '#cli/field-table-text.ts';
import { ROOT, textOf } from './project-files.ts';

const GUIDES = ['README.md', 'content/README.md'];
const EXAMPLE = /^```\w+ (content\/\S+)\n([\s\S]*?)^```$/gm;
const MESSAGE = /^ *(content\/.+\[[a-z-]+\])$/gm;

let root: string;

/** The project's content with the files of a guide's example. */
function typeExample(guide: string): string[] {
  return Array.from(textOf(guide).matchAll(EXAMPLE), ([, file = '', text = '']) => {
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  });
}

async function messages(): Promise<string[]> {
  return (await checkContent(root)).problems.map(messageOf);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync(join(ROOT, 'content'), join(root, 'content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the guide for authors', () => {
  it.each(GUIDES)('has an example in %s that is valid as it stands', async (guide) => {
    const files = typeExample(guide);
    expect(files.length).toBeGreaterThan(1);
    expect(await messages()).toEqual([]);
    files.forEach((file) => rmSync(file));
  });

  it('quotes the messages that the slips it shows bring about', async () => {
    const slips: ReadonlyArray<readonly [typed: string, meant: string]> = [
      ['value: 1.250', 'value: "1.250"'],
      ['quote: đã có nhiều lượt hộ tham gia', 'quote: đã có hơn 1.250 lượt hộ tham gia'],
      ['source: bao-vi-du-2025', 'source: bao-vi-du-2026'],
      ['', 'criteria: khong-neu\n'],
    ];
    const entry = typeExample('content/README.md').find((file) => file.endsWith('.mdx')) ?? '';
    const right = readFileSync(entry, 'utf8');
    const told: string[] = [];
    for (const [typed, meant] of slips) {
      expect(right).toContain(meant);
      writeFileSync(entry, right.replace(meant, typed));
      told.push(...(await messages()));
    }
    expect(Array.from(textOf('content/README.md').matchAll(MESSAGE), ([, message]) => message)).toEqual(told);
  });

  it('has the table of fields that the schemas make', () => {
    const page = textOf('content/README.md');
    expect(page === withFieldTables(page), 'run: npm run field-tables').toBe(true);
  });
});
