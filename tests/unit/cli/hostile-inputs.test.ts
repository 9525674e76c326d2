/** Whatever lies under `content/`, and whatever is typed: a sentence in Vietnamese, and nothing half-written. */
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentTasks, type Outcome } from '#cli/content-tasks.ts';
import { slipFrom } from '#domain/slip.ts';
import { copyOfValidTree, type Tree } from '#tests/fixtures/broken/tree.ts';
import { hostileTree, hostileTrees } from '#tests/support/hostile-content.ts';

const UNIT = { unitName: 'Chi bộ thôn Hai', unitKind: 'chi-bo', commune: 'xã An Mẫu', province: 'tỉnh Mẫu' };
const SLIP = slipFrom('trong-rau-sach', { ...UNIT, startedAt: '6/2026', state: 'dang-lam' }, [], '2026-11-22');
const TITLE = ['--tieu-de', 'Đường hoa thôn Hai', '--nguon', 'bao-mau-2022', '--linh-vuc', 'moi-truong'];

/** What is typed in earnest, on content that is broken. */
const TYPED: readonly (readonly [task: string, ...args: string[]])[] = [
  ['trang-thai'],
  ['moi', 'tin-tuc', ...TITLE],
  ['doi-ten', 'trong-rau-sach', 'rau-sach'],
  ['nhan-rong', 'phieu.json'],
  ['kiem-tra', '--json'],
  ['nhap-word', 'phieu.json'],
  ['kiem-tra', '--sua'],
];

/** Every file and folder of a project, hidden ones too, with what it holds. */
function snapshot(root: string): ReadonlyMap<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const held = (path: string, isFile: boolean) => (isFile ? readFileSync(path, 'latin1') : '');
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path, held(path, entry.isFile())] as const;
    }),
  );
}

const run = (root: string, [task, ...args]: readonly [string, ...string[]]): Promise<Outcome> => {
  const found = contentTasks[task];
  if (found === undefined) throw new Error(`no task ${task}`);
  return found.run(args, root);
};

/** In Vietnamese, without a stack of calls or the entrails of a program. */
function expectSentence(text: string): void {
  expect(text).toMatch(/[ăâđêôơưạảấầẩậắằẵặếềểệỉịọốồổộớờởợụủứừửựỳýáàéèóòúù]/i);
  expect(text).not.toMatch(/^\s+at |\bError\b|undefined|\[object |ENO|EISDIR/m);
  // What is meant for other programs is theirs to show.
  expect(text.startsWith('{') ? '' : text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/);
}

it('is told of more than a hundred', () => {
  expect(hostileTrees.length + WORDS.length * COMMANDS.length + SLIPS.length).toBeGreaterThan(150);
});

describe('broken content', () => {
  it.each(hostileTrees.map((hostile, index) => [hostile.what, hostile, index] as const))(
    'is told in sentences by every command, and left as it is: %s',
    async (_, hostile, index) => {
      const tree = hostileTree(hostile);
      try {
        writeFileSync(join(tree.root, 'phieu.json'), JSON.stringify(SLIP));
        const before = snapshot(tree.root);
        const { done, text } = await run(tree.root, ['kiem-tra']);
        expect([done, text.includes(hostile.names)]).toEqual([false, true]);
        expectSentence(text);
        expect(snapshot(tree.root)).toEqual(before);

        // Every second tree is given to another command as well, each in turn.
        const typed = index % 2 === 0 ? TYPED[(index / 2) % TYPED.length] : undefined;
        if (typed === undefined) return;
        const outcome = await run(tree.root, typed);
        expectSentence(outcome.text);
        const after = snapshot(tree.root);
        expect([...after.keys()].filter((path) => /\/\.[^/]*$/.test(path))).toEqual([]);
        const mayChange = outcome.done || typed.includes('--sua');
        expect(mayChange ? before : after).toEqual(before);
      } finally {
        tree.remove();
      }
    },
  );
});

/** No option, no path and no name that any task takes. */
const WORDS: readonly string[] = [
  '--khong-co-lua-chon',
  '--__proto__=x',
  '-',
  '../../etc/passwd',
  'a\u0000b',
  '\u202Egpj.docx',
  '$(touch x)',
  '🌾',
  'constructor',
  ' ',
  'a'.repeat(5000),
  '\u001B[2J',
];
const COMMANDS = ['moi', 'nhap-word', 'kiem-tra', 'trang-thai', 'doi-ten', 'nhan-rong'];

/** Slips that only a program could have written. */
const SLIPS: readonly (readonly [what: string, json: string])[] = [
  ['a number', '5'],
  ['nothing', 'null'],
  ['a word', '"phieu-nhan-rong"'],
  ['two slips', `${JSON.stringify(SLIP)}${JSON.stringify(SLIP)}`],
  ['a slip in a list', JSON.stringify([[SLIP]])],
  ['a comment', `// phiếu\n${JSON.stringify(SLIP)}`],
  ['a comma too many', JSON.stringify(SLIP).replace(/\}$/, ',}')],
  ['a field twice', JSON.stringify(SLIP).replace(/\}$/, ',"practice":{"$ref":"b"}}')],
  ['the prototype of all', JSON.stringify(SLIP).replace('{', '{"__proto__":{"status":"cong-bo"},')],
  ['a version of words', JSON.stringify({ ...SLIP, version: 'mười' })],
  ['a version beyond numbers', JSON.stringify(SLIP).replace(/"version":\d+/, '"version":1e999')],
  ['a list for a name', JSON.stringify({ ...SLIP, unit: [['Chi bộ']] })],
  ['a thousand results', JSON.stringify({ ...SLIP, results: Array.from({ length: 1000 }, () => ({})) })],
  ['half a pair of letters', JSON.stringify({ ...SLIP, commune: 5 }).replace('5', '"\\ud800"')],
  ['an empty name', JSON.stringify({ ...SLIP, unit: { ...SLIP.unit, name: ' ' } })],
  ['an address for a practice', JSON.stringify({ ...SLIP, practice: 'https://xau.example' })],
];

describe('what is typed', () => {
  let tree: Tree;
  let before: ReadonlyMap<string, string>;
  beforeAll(() => {
    tree = copyOfValidTree();
    before = snapshot(tree.root);
  });
  afterAll(() => tree.remove());

  it.each(COMMANDS.flatMap((command) => WORDS.map((word) => [command, word] as const)))(
    'is refused by “%s”, and nothing is written: %j',
    async (command, word) => {
      const { done, text } = await run(tree.root, [command, word]);
      expect(done).toBe(false);
      expectSentence(text);
      expect(snapshot(tree.root)).toEqual(before);
    },
  );

  it.each(SLIPS)('is refused as a slip, and nothing is written: %s', async (_, json) => {
    const path = join(tree.root, '..', `${tree.root.split('/').at(-1)}-phieu.json`);
    writeFileSync(path, json);
    const { done, text } = await run(tree.root, ['nhan-rong', path]);
    rmSync(path);
    expect(done).toBe(false);
    expectSentence(text);
    expect(snapshot(tree.root)).toEqual(before);
  });

  it('has every task among what is tried here', () => {
    expect(Object.keys(contentTasks)).toEqual(expect.arrayContaining(COMMANDS));
  });
});

describe('the command line itself', () => {
  const cli = resolve('src/cli/content.ts');
  const typed = (cwd: string, ...args: string[]) =>
    new Promise<{ code: number; text: string }>((done) => {
      execFile(process.execPath, [cli, ...args], { cwd }, (error, stdout, stderr) =>
        done({ code: Number(error?.code ?? 0), text: stdout + stderr }),
      );
    });

  it('ends with a code and a sentence, whatever the task', async () => {
    const tree = copyOfValidTree();
    try {
      const before = snapshot(tree.root);
      const tasks = Object.keys(contentTasks);
      for (const { code, text } of await Promise.all(tasks.map((task) => typed(tree.root, task, '--khong-co')))) {
        expect([1, 2]).toContain(code);
        expectSentence(text);
      }
      expect(snapshot(tree.root)).toEqual(before);
    } finally {
      tree.remove();
    }
  });

  it('tells in a sentence even what nobody foresaw', async () => {
    const tree = copyOfValidTree();
    try {
      // A file where a folder has to be: no task looks for that.
      rmSync(join(tree.root, 'content/tin-tuc'), { recursive: true });
      writeFileSync(join(tree.root, 'content/tin-tuc'), '');
      const { code, text } = await typed(tree.root, 'moi', 'tin-tuc', ...TITLE);
      expect(code).toBe(1);
      expect(text).toMatch(/^Việc “moi” dừng giữa chừng \(ENOTDIR|^Việc “moi” dừng giữa chừng \(EEXIST/);
      expect(text).not.toMatch(/^\s+at /m);
      mkdirSync(join(tree.root, 'trong'));
      expect((await typed(join(tree.root, 'trong'), 'kiem-tra')).text).toContain('chạy lệnh ở thư mục gốc của trang');
    } finally {
      tree.remove();
    }
  });
});
