/** What the readmes tell authors to type is typed here, and what they say the machine answers is what it answers. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import { messageOf } from '#checks/problem.ts';
import { withFieldTables } from '#cli/field-table-text.ts';
import { type Output, withholds } from '#domain/caution.ts';
import { type Caution, cautions } from '#schema/vocabularies.ts';
import { copyOfValidTree } from '#tests/fixtures/broken/tree.ts';
import { examplesIn, typeInto } from '#tests/support/guide-examples.ts';
import { ROOT, textOf } from './project-files.ts';

/** Checking the whole content takes a second or two. */
const timeout = 30_000;

const GUIDES = ['README.md', 'content/README.md'];
const MESSAGE = /^ *(content\/.+\[[a-z-]+\])$/gm;

const typeExample = (guide: string, root: string) => typeInto(root, examplesIn(textOf(guide)));

async function messages(root: string): Promise<string[]> {
  return (await checkContent(root)).problems.map(messageOf);
}

describe('the guide for authors', () => {
  it.each(GUIDES)(
    'has an example in %s that is valid as it stands, beside what is there',
    { timeout },
    async (guide) => {
      const root = mkdtempSync(join(tmpdir(), 'guide-'));
      try {
        cpSync(join(ROOT, 'content'), join(root, 'content'), { recursive: true });
        expect(typeExample(guide, root).length).toBeGreaterThan(1);
        expect(await messages(root)).toEqual([]);
      } finally {
        rmSync(root, { recursive: true });
      }
    },
  );

  it('quotes the messages that the slips it shows bring about', { timeout }, async () => {
    const slips: ReadonlyArray<readonly [typed: string, meant: string]> = [
      ['value: 1.250', 'value: "1.250"'],
      ['quote: đã có nhiều lượt hộ tham gia', 'quote: đã có hơn 1.250 lượt hộ tham gia'],
      ['source: bao-vi-du-2025', 'source: bao-vi-du-2026'],
      ['', 'criteria: khong-neu\n'],
    ];
    const tree = copyOfValidTree();
    try {
      const entry = typeExample('content/README.md', tree.root).find((file) => file.endsWith('.mdx')) ?? '';
      const right = readFileSync(entry, 'utf8');
      const told: string[] = [];
      for (const [typed, meant] of slips) {
        expect(right).toContain(meant);
        writeFileSync(entry, right.replace(meant, typed));
        told.push(...(await messages(tree.root)));
      }
      expect(Array.from(textOf('content/README.md').matchAll(MESSAGE), ([, message]) => message)).toEqual(told);
    } finally {
      tree.remove();
    }
  });

  it('lists for every caution the outputs that it switches off', () => {
    const named: Readonly<Partial<Record<Output, string>>> = {
      kit: 'bộ nhân rộng',
      script: 'bản phát thanh',
      poster: 'áp phích',
      cards: 'thẻ phát tay',
      caption: 'lời đăng mạng',
      'share-image': 'ảnh chia sẻ',
    };
    const rows = textOf('content/README.md').matchAll(/^\| `([a-z-]+)` [^|]+ \| ([^|;]+?)(?:;[^|]*)? \|$/gm);
    const listed = Object.fromEntries(Array.from(rows, ([, caution = '', outputs]) => [caution, outputs]));
    const withheld = (Object.keys(cautions) as Caution[]).map((caution) => {
      const outputs = withholds({ caution: [caution], nameOnly: false });
      return [caution, outputs.flatMap((output) => named[output] ?? []).join(', ')];
    });
    expect(listed).toMatchObject(Object.fromEntries(withheld));
  });

  it('has the table of fields that the schemas make', () => {
    const page = textOf('content/README.md');
    expect(page === withFieldTables(page), 'run: npm run field-tables').toBe(true);
  });

  it('gives every host recipe the headers that the build writes for other hosts', () => {
    const written = textOf('src/integrations/security-headers.ts').matchAll(
      /^ +' {2}(X-[\w-]+|[\w-]+-Policy): (.+)',$/gm,
    );
    // Those that say headers themselves; a service has its own way, or none.
    const recipes = textOf('README.md')
      .split('<details>')
      .slice(1)
      .filter((recipe) => /^```(nginx|caddyfile)$/m.test(recipe));
    const missing = Array.from(written, ([, name = '', value = '']) => [
      `${name} ${value}`,
      `${name} "${value}"`,
    ]).flatMap((forms) => recipes.filter((recipe) => !forms.some((form) => recipe.includes(form))).map(() => forms[0]));
    expect(recipes).toHaveLength(2);
    expect(missing).toEqual([]);
  });
});
