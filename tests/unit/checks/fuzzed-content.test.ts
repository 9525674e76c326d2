/** Valid files with bytes and lines gone wrong: the checker always ends, never fails, and says where. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { runRules } from '#checks/check-content.ts';
import { collectContent, contentFileFrom, contentOf } from '#checks/collect.ts';
import type { Content, ContentFile } from '#checks/content.ts';
import { decode } from '#checks/decode.ts';
import { VALID } from '#tests/fixtures/broken/tree.ts';

let valid: Content;
let files: readonly { readonly file: ContentFile; readonly bytes: Buffer }[];
beforeAll(async () => {
  valid = await collectContent(VALID);
  files = valid.files.map((file) => ({ file, bytes: readFileSync(join(VALID, file.file)) }));
});

/** What YAML, MDX and the rules themselves take for a sign, and what none of them expects. */
const SCRAPS = [
  '---\n',
  '\n',
  ': ',
  '- ',
  '  ',
  '\t',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '&a ',
  '*a',
  '!!b ',
  '|\n',
  '>-\n',
  '? ',
  '# ',
  '%',
  'null',
  '5',
  '62.000',
  'true',
  '2022-13-45',
  'khong-neu',
  'bien-soan',
  '__proto__: ',
  'waivers:\n  - ',
  'caution: [x]\n',
  '[^',
  ']:',
  '](',
  '<LuuY',
  '/>',
  '“',
  '”',
  '\u0000',
  '\u202E',
  '\uFEFF',
  '\uD800',
  '0912345678',
  '82/95 (3%)',
  'ma túy',
];

type Edit = (bytes: Buffer) => Buffer;
const at = fc.double({ min: 0, max: 1, noNaN: true });
const cut = (bytes: Buffer, from: number, to: number, by: Buffer) =>
  Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(to)]);
const inside = (bytes: Buffer, share: number) => Math.floor(share * bytes.length);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(at, fc.constantFrom(...SCRAPS)).map<Edit>(([share, scrap]) => (bytes) => {
    const place = inside(bytes, share);
    return cut(bytes, place, place, Buffer.from(scrap));
  }),
  fc.tuple(at, fc.nat(255)).map<Edit>(([share, byte]) => (bytes) => {
    const place = inside(bytes, share);
    return cut(bytes, place, place + 1, Buffer.from([byte]));
  }),
  fc.tuple(at, fc.nat(400)).map<Edit>(([share, length]) => (bytes) => {
    const place = inside(bytes, share);
    return cut(bytes, place, place + length, Buffer.alloc(0));
  }),
  // A line taken out, or put in once more somewhere else.
  fc.tuple(at, at, fc.boolean()).map<Edit>(([from, to, isCopy]) => (bytes) => {
    const lines = bytes.toString('latin1').split('\n');
    const [line = ''] = lines.slice(Math.floor(from * lines.length));
    const rest = isCopy ? lines : lines.filter((each) => each !== line);
    return Buffer.from(rest.toSpliced(Math.floor(to * rest.length), 0, line).join('\n'), 'latin1');
  }),
);

it('ends, never fails, and tells every fault with its place', () => {
  let told = 0;
  fc.assert(
    fc.property(fc.nat(), fc.array(edit, { minLength: 1, maxLength: 8 }), (pick, edits) => {
      const { file, bytes } = files[pick % files.length] ?? { bytes: Buffer.alloc(0) };
      if (file === undefined) throw new Error('no valid file');
      const broken = edits.reduce((current, change) => change(current), bytes);
      const changed = contentFileFrom(file.file, file, decode(broken), file.schema);
      const others = valid.files.filter((each) => each !== file);
      const report = runRules(contentOf(VALID, [...others, changed], valid.pictures, []), '2026-11-26');
      const lines = broken.toString('utf8').split(/\r\n?|\n/).length + 1;
      for (const problem of [...report.problems, ...report.notices]) {
        expect(problem.rule).not.toBe('checker-failed');
        expect(problem.sentence).toMatch(/\p{L}/u);
        expect(problem.line).toBeGreaterThan(0);
        expect(problem.line).toBeLessThanOrEqual(problem.file === file.file ? lines : Number.MAX_SAFE_INTEGER);
      }
      told += report.problems.length;
    }),
    { numRuns: 200 },
  );
  // Edits that broke nothing would prove nothing.
  expect(told).toBeGreaterThan(200);
});
