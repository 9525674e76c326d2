/** What may lie under `content/` by a slip, a bad disk or ill will: each breaks the valid tree in one place. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { NEWS, PAGE, PRACTICE, SITE, SOURCE } from '#tests/fixtures/broken/case.ts';
import { copyOfValidTree, type Tree } from '#tests/fixtures/broken/tree.ts';

export interface HostileTree {
  readonly what: string;
  /** What the report of the checks must name. */
  readonly names: string;
  readonly make: (tree: Tree) => void;
}

const ENTRY = 'mo-hinh/la/index.mdx';

function put(tree: Tree, file: string, text: string | Uint8Array): void {
  const path = join(tree.root, 'content', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const file = (what: string, name: string, text: string | Uint8Array, names = name): HostileTree => ({
  what,
  names,
  make: (tree) => put(tree, name, text),
});

/** An entry with these fields and a text. */
const fields = (what: string, yaml: string, body = 'Chữ.'): HostileTree =>
  file(what, ENTRY, `---\n${yaml}\n---\n\n${body}\n`);

/** A valid entry with one line of its fields changed. */
const changed = (what: string, name: string, from: string | RegExp, to: string): HostileTree => ({
  what,
  names: name,
  make: (tree) => {
    const text = tree.text(name);
    if (text.replace(from, to) === text) throw new Error(`${String(from)} is not in ${name}`);
    put(tree, name, text.replace(from, to));
  },
});

const text = (what: string, body: string) => changed(what, PAGE, /\n---\n/, `\n---\n\n${body}\n`);

const files: readonly HostileTree[] = [
  file('an empty file', ENTRY, ''),
  file('blanks', ENTRY, ' \n\t\n'),
  file('a fence alone', ENTRY, '---'),
  file('two fences', ENTRY, '---\n---\n'),
  file('a text without fields', ENTRY, 'Chỉ có chữ.\n'),
  file('NUL bytes', ENTRY, new Uint8Array(5000)),
  file('UTF-16', ENTRY, Buffer.from('\uFEFF---\ntitle: Vườn\n---\n', 'utf16le')),
  file('a packed file', ENTRY, gzipSync('---\ntitle: Vườn\n---\n')),
  file('letters of Windows-1258', ENTRY, Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0x74, 0xe2, 0xcc, 0x3a, 0xd0, 0xfd])),
  file('half a letter at the end', SOURCE, Buffer.from('kind: bai-bao\ntitle: Vườ').subarray(0, -1)),
  file('more than anybody writes', ENTRY, `---\ntitle: ${'a'.repeat(1_200_000)}\n---\n`),
  file('a body without end', ENTRY, `---\ntitle: a\n---\n${'chữ '.repeat(120_000)}`),
  file(
    'a picture that is a page',
    'mo-hinh/trong-rau-sach/vuon-rau.png',
    '<html><script>alert(1)</script></html>',
    PRACTICE,
  ),
  file('a picture without a byte', 'mo-hinh/trong-rau-sach/vuon-rau.png', '', PRACTICE),
  file('a drawing that runs', 'mo-hinh/trong-rau-sach/anh.svg', '<svg onload="alert(1)"/>'),
  file('a program', 'du-lieu/nguon/x.exe', 'MZ'),
  file('settings that are a list', SITE, '- a\n- b\n'),
  file('settings that are a word', SITE, 'xin chào'),
  file('a list of topics that is none', 'du-lieu/de-tai-nhay-cam.yaml', 'topic: a\n'),
  file(
    'old addresses that go in a ring',
    'du-lieu/doi-dia-chi.yaml',
    '- a\n- [b]\n- {from: 5, to: __proto__, date: null}\n',
  ),
];

const frontmatter: readonly HostileTree[] = [
  fields(
    'a billion laughs',
    Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${n > 0 ? `*a${n - 1}, *a${n - 1}, *a${n - 1}` : 'x'}]`).join(
      '\n',
    ),
  ),
  fields('a ring of anchors', 'title: &a [*a]'),
  fields('a merge', 'a: &a {status: cong-bo}\n<<: *a'),
  fields('a tag that runs', "title: !!js/function 'function () {}'"),
  fields('a tag of Python', 'title: !!python/object/apply:os.system ["ls"]'),
  fields('binary', 'title: !!binary aGVsbG8='),
  fields('a nest of brackets', `title: ${'['.repeat(5000)}`),
  fields('a nest of groups', Array.from({ length: 200 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')),
  fields('five thousand fields', Array.from({ length: 5_000 }, (_, n) => `a${n}: 1`).join('\n')),
  fields('the same field twice', 'title: a\ntitle: b'),
  fields('the prototype of all', '__proto__: {status: cong-bo}\nconstructor: {prototype: x}'),
  fields('a key of two lines', '? |\n  a\n  b\n: c'),
  fields('a list for a key', '? [a, b]\n: c'),
  fields('nothing anywhere', 'title:\nsummary:\nsources:\ngate:\nresults:'),
  fields('numbers beyond numbers', 'title: 1e999\nsummary: -.inf\nfield: .nan\nstatus: 0x7fffffffffffffff'),
  fields('two documents', 'title: a\n...\ntitle: b'),
  fields('JSON', '{"title": "a", "status": "cong-bo", "gate": [[[[]]]]}'),
  fields('old Mac lines', 'title: a\rsummary: b\rstatus: cong-bo'),
  fields('a percent sign first', '%YAML 9.9'),
  changed('a tab for an indent', PRACTICE, '  - to: tham-dinh', '\t- to: tham-dinh'),
  changed('a list where a text is', PRACTICE, 'title: Tổ', 'title: [Tổ]\nx: Tổ'),
  changed('a text where a list is', NEWS, /^gate:\n(?: .*\n)+/m, 'gate: ngày mai\n'),
  changed('a status of its own', NEWS, 'status: cong-bo', 'status: {$ne: nhap}'),
  changed('a day that never was', NEWS, /publishedAt: .*/, 'publishedAt: 9999-99-99'),
  changed('a date as YAML likes it', NEWS, /publishedAt: .*/, 'publishedAt: !!timestamp 2001-12-14t21:59:43.10-05:00'),
  changed('an id that climbs', PRACTICE, 'originUnit: chi-bo-thon-mot', 'originUnit: ../../../etc/passwd'),
  changed('an id that objects have', PRACTICE, 'originUnit: chi-bo-thon-mot', 'originUnit: constructor'),
  changed('a picture from elsewhere', PRACTICE, './vuon-rau.png\n  alt', '../../../../etc/passwd\n  alt'),
  changed('letters that turn the line', PRACTICE, 'title: Tổ', 'title: "\u202ETổ'),
  changed('an escape of a terminal', PRACTICE, 'title: Tổ', 'title: "\\e[2J\\e]0;x\\aTổ"\nx: Tổ'),
  changed('half a pair of letters', PRACTICE, 'title: Tổ', 'title: "\\ud800"\nx: Tổ'),
  changed('letters typed apart', PRACTICE, 'title: Tổ trồng', `title: ${'Tổ trồng'.normalize('NFD')}`),
  changed('TCVN3', PRACTICE, /title: .*/, 'title: Tæ trång rau s¹ch ®Ñp ë th«n Mét'),
  changed('a waiver of everything', PRACTICE, 'sourceCalls:', 'waivers: [{rule: "*", reason: x}]\nsourceCalls:'),
];

const texts: readonly HostileTree[] = [
  text('a script', '<script>alert(1)</script>'),
  text('an import', "import fs from 'node:fs'\n\n{fs.rmSync('/')}"),
  text('an expression', '{process.exit(1)}'),
  text('braces without end', '{'.repeat(20_000)),
  text('tags without end', '<a>'.repeat(5000)),
  text('quotations in each other', '> '.repeat(5000)),
  text('a link that runs', '[a](javascript:alert(1))'),
  text('a frame', '<iframe src="//xau.example"></iframe>'),
  text('a picture that spies', '![a](https://xau.example/a.png)'),
  text('a component that is not', '<KhongCo />'),
  text('a comment of HTML', '<!-- bí mật -->'),
];

const names: readonly HostileTree[] = [
  'Có Dấu',
  'hai  cách',
  'con-vịt🦆',
  'a'.repeat(200),
  `${'ấ'.normalize('NFD')}p`,
  '-rf',
  'a;rm -rf ~',
  '$(id)',
  'dòng\nmới',
  '\u202Exdm',
  'a\'b"c',
  '%2e%2e',
  'index.mdx',
].map((name) => ({
  what: `the name ${JSON.stringify(name.slice(0, 20))}`,
  names: 'content/mo-hinh/',
  make: (tree: Tree) => put(tree, `mo-hinh/${name}/index.mdx`, tree.text(PRACTICE)),
}));

const places: readonly HostileTree[] = [
  {
    what: 'a folder in the place of the settings',
    names: SITE,
    make: (tree) => {
      tree.apply([{ file: SITE, remove: true }]);
      mkdirSync(join(tree.root, 'content', SITE));
    },
  },
  {
    what: 'a folder in the place of a text',
    names: 'la/index.mdx/x.mdx',
    make: (tree) => put(tree, 'mo-hinh/la/index.mdx/x.mdx', 'Chữ.'),
  },
  {
    what: 'a link that leads in a ring',
    names: SITE,
    make: (tree) => {
      tree.apply([{ file: SITE, remove: true }]);
      symlinkSync(SITE, join(tree.root, 'content', SITE));
    },
  },
  {
    what: 'a link that leads out',
    names: SOURCE,
    make: (tree) => {
      tree.apply([{ file: SOURCE, remove: true }]);
      symlinkSync('/etc/passwd', join(tree.root, 'content', SOURCE));
    },
  },
];

export const hostileTrees: readonly HostileTree[] = [...files, ...frontmatter, ...texts, ...names, ...places];

export function hostileTree({ make }: HostileTree): Tree {
  const tree = copyOfValidTree();
  make(tree);
  return tree;
}
