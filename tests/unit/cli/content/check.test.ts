/** `npm run content -- kiem-tra`: mends what is safe, shows it, and leaves everything else alone. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFileFrom } from '#checks/collect.ts';
import { mendSafely } from '#checks/safe-mends.ts';
import { check } from '#cli/content/check.ts';
import { NEWS, PRACTICE } from '#tests/fixtures/broken/case.ts';
import { copyOfValidTree, type Tree } from '#tests/fixtures/broken/tree.ts';

let tree: Tree;
beforeEach(() => {
  tree = copyOfValidTree();
});
afterEach(() => tree.remove());

const placed = contentFileFrom(`content/${PRACTICE}`, { kind: 'mo-hinh', id: 'trong-rau-sach' }, '');
const mend = (text: string) => mendSafely(placed, text);

describe('the mends', () => {
  it('compose letters, take off blanks and set quotes, and show each', async () => {
    const whole = tree.text(PRACTICE);
    const broken = whole
      .normalize('NFD')
      .replace('value: "62.000"', 'value: 62.000')
      .replace('value: "84,2"', 'value: “84,2”')
      .replace('status: cong-bo', 'status: cong-bo  ')
      .replace('"2019-04"', '2019');
    writeFileSync(join(tree.root, 'content', PRACTICE), broken);
    const { done, text } = await check(['--sua'], tree.root);
    expect([done, tree.text(PRACTICE)]).toEqual([true, whole.replace('"2019-04"', '"2019"')]);
    expect(text).toContain('“value: 62.000” → “value: "62.000"”');
    expect(text).toContain('“value: “84,2”” → “value: "84,2"”');
    expect(text).toContain('bỏ khoảng trắng cuối dòng: “status: cong-bo”');
    expect(text).toContain('dựng sẵn chữ (NFC)');
    expect(text).toContain('không có lỗi');
  });

  it('keep a line break of the text, and quotes that belong to a title', () => {
    const text = tree
      .text(PRACTICE)
      .replace('Từ tháng 4/2019,', 'Dòng một  \nTừ tháng 4/2019,')
      .replace('title: Tổ trồng', 'title: “Tổ” trồng');
    expect(mend(text)).toEqual({ text, mends: [] });
  });

  it('leave alone what may mean two things', () => {
    const text = tree.text(PRACTICE).replace('value: "84,2"', 'value: 84.2').replace('kind: lam-theo-bac', 'kind: lam-theo');
    expect(mend(text).text).toBe(text);
  });

  it('change nothing that a reader sees, whatever the file holds, and a second run finds nothing', () => {
    const pieces = fc.constantFrom('a\u0301', ' ', '  \n', '\n', '---\n', 'title: ', '“', '"', 'value: 62.000\n', '- ', '#', '\t', '|\n', '>-\n', 'đ', '\r\n', 'results:\n');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const { text } = mend(parts.join(''));
        expect(mend(text).text).toBe(text);
        expect(text.replace(/[\s"“]/g, '')).toBe(parts.join('').normalize('NFC').replace(/[\s"“]/g, ''));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the check', () => {
  it('writes nothing unless it is asked to', async () => {
    const broken = tree.text(NEWS).replace('status: cong-bo', 'status: cong-bo ').replace('title: ', 'title: !');
    writeFileSync(join(tree.root, 'content', NEWS), broken);
    const { done, text } = await check(['--json'], tree.root);
    expect(done).toBe(false);
    expect(JSON.parse(text)).toMatchObject({ ok: false, problems: [{ file: `content/${NEWS}` }] });
    expect(readFileSync(join(tree.root, 'content', NEWS), 'utf8')).toBe(broken);
  });

  it('says in Vietnamese what was mistyped', async () => {
    expect(await check(['--sủa'], tree.root)).toMatchObject({ done: false, text: expect.stringContaining('Có phải “--sua”') });
    expect(await check(['x.mdx'], tree.root)).toMatchObject({ done: false });
  });
});

/** Frontmatter that nobody would write, and everybody might paste. */
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, -1, 1e308, '', 'khong-neu', 'bien-soan', '2022-02-31', '../..', '__proto__', '\u0000', '{', '<script>'),
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('to', 'date', 'text', 'basis', 'source', 'value')), tie('value'), { maxKeys: 4 }),
  ),
})).value;
const NAMES = ['title', 'summary', 'status', 'gate', 'sources', 'steps', 'results', 'related', 'cover', 'scope', 'lessons', 'caution', 'withdrawn', 'publishedAt'];

it('never fails on fuzzed frontmatter', async () => {
  const { runRules } = await import('#checks/check-content.ts');
  const { collectContent, contentOf } = await import('#checks/collect.ts');
  const content = await collectContent(tree.root);
  const record = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 10 });
  fc.assert(
    fc.property(record, fc.string({ unit: 'binary', maxLength: 60 }), (fields, body) => {
      const text = `---\n${JSON.stringify(fields)}\n---\n${body}\n`;
      const at = { kind: 'mo-hinh', id: 'la' } as const;
      const file = contentFileFrom('content/mo-hinh/la/index.mdx', at, text, placed.schema);
      const { problems } = runRules(contentOf(tree.root, [...content.files, file], content.pictures, content.strays));
      expect(problems.filter(({ rule }) => rule === 'checker-failed')).toEqual([]);
      expect(problems.length).toBeGreaterThan(0);
      mend(text);
    }),
    { numRuns: 60 },
  );
});
