/** What of this project goes into a new one: the program, and the content that is nobody's own. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { kinds, singles } from '#schema/kinds.ts';
import { isRecord } from '#checks/schema-walk.ts';
import { readmeOf } from './readme.ts';
import { sampleFiles } from './samples.ts';
import type { NewSettings } from './settings.ts';
import { standingPage } from './standing-page.ts';

export type ProjectFiles = ReadonlyMap<string, string | Buffer>;

/** Tests look at the content of this project, so they and what runs them stay behind; the rest of the root is a board's. */
const PROGRAM = [
  '.gitattributes',
  '.gitignore',
  '.nvmrc',
  '.oxlintrc.json',
  '.prettierignore',
  '.prettierrc.json',
  'LICENSE',
  'astro.config.mjs',
  'package-lock.json',
  'public',
  'src',
  'tsconfig.json',
];
/** Pictures of this project's own readme. */
const LEFT_OUT = /^src\/readme\//;
const TEST_SCRIPT = /^(?:(?:test|bench)(?::|$)|guide-pictures$)/;

/** Words and forms that any board can use. */
const NEUTRAL = [
  singles['tu-viet-tat'].file,
  singles['tu-dong-nghia'].file,
  singles['de-tai-nhay-cam'].file,
  kinds['the-thuc'].folder,
];
/** Names are of a place: every board has its own. */
const NO_NAMES = '# Cách đọc tên riêng trên loa; nghĩa từng trường ở content/README.md.\n[]\n';
const STANDING = ['gioi-thieu.mdx', 'tro-nang.mdx', 'huong-dan.mdx', 'huong-dan'];

/** By their path in the new project. `root` is the folder of this one. */
export function projectFiles(root: string, settings: NewSettings, withSamples: boolean): ProjectFiles {
  const samples = withSamples ? sampleFiles(root) : new Map<string, string>();
  const pages = STANDING.flatMap((name) => filesAt(root, `content/${kinds.trang.folder}/${name}`));
  return new Map<string, string | Buffer>([
    ...PROGRAM.flatMap((name) => filesAt(root, name)).filter(([file]) => !LEFT_OUT.test(file)),
    ['package.json', packageFile(readFileSync(join(root, 'package.json'), 'utf8'))],
    ['README.md', readmeOf(textAt(root, 'README.md'), settings)],
    ...filesAt(root, 'content/README.md'),
    ...NEUTRAL.flatMap((name) => filesAt(root, `content/${name}`)),
    ...pages.map(([file, bytes]) =>
      file.endsWith('.mdx')
        ? ([file, standingPage(bytes.toString('utf8'), new Set(samples.keys()))] as const)
        : ([file, bytes] as const),
    ),
    [`content/${singles['doc-ten-rieng'].file}`, NO_NAMES],
    ['content/trang-web.yaml', settings.text],
    ...samples,
  ]);
}

/** A file, or all files of a folder; none where there is no such thing. */
function filesAt(root: string, name: string): [file: string, bytes: Buffer][] {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [[name, readFileSync(path)]];
  return globSync('**/*', { cwd: path, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.DS_Store')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
    .map((file) => [file, readFileSync(join(root, file))]);
}

const textAt = (root: string, file: string) =>
  existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';

/** The same packages, so that the lock holds; in the place of the tests, the content checks. */
function packageFile(text: string): string {
  const data: unknown = JSON.parse(text);
  if (!isRecord(data) || !isRecord(data['scripts'])) return text;
  const scripts = Object.entries(data['scripts']).filter(([name]) => !TEST_SCRIPT.test(name));
  return `${JSON.stringify({ ...data, scripts: { ...Object.fromEntries(scripts), test: 'npm run check:content' } }, null, 2)}\n`;
}
