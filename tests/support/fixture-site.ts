/**
 * A whole project of its own in a temporary folder, to be broken and built: the project's source and settings copied,
 * its packages linked one by one (so that Astro's caches there are the fixture's own), and a content tree.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment } from './clean-environment.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'src', 'content', 'public'];

export interface BuildResult {
  status: number;
  /** What an author sees: both streams, without colours. */
  text: string;
}

export interface FixtureSite {
  root: string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Replaces the first place that matches. Throws where nothing does: a fault that is not there proves nothing. */
  edit(file: string, from: string | RegExp, to: string): void;
  /** Makes a file as it was when the fixture was made. */
  mend(file: string): void;
  /** `npm run build`, in this folder. */
  build(): BuildResult;
  /** A digest for every file of the built site. */
  digests(): Readonly<Record<string, string>>;
  remove(): void;
}

/** Its caches are the folder's own. */
export function linkPackages(root: string): void {
  const from = join(PROJECT, 'node_modules');
  const to = join(root, 'node_modules');
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    // Dotted folders are caches, save the one with the commands.
    if (name.startsWith('.') && name !== '.bin') continue;
    symlinkSync(join(from, name), join(to, name), 'junction');
  }
}

export function fixtureSite(): FixtureSite {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'lam-mau-')));
  for (const name of COPIED) cpSync(join(PROJECT, name), join(root, name), { recursive: true });
  linkPackages(root);
  const at = (file: string) => join(root, file);
  const read = (file: string) => readFileSync(at(file), 'utf8');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  return {
    root,
    read,
    write,
    edit(file, from, to) {
      const before = read(file);
      const after = before.replace(from, () => to);
      if (after === before) throw new Error(`${String(from)} is not in ${file}`);
      write(file, after);
    },
    mend(file) {
      cpSync(join(PROJECT, file), at(file));
    },
    build() {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
        cwd: root,
        encoding: 'utf8',
        env: cleanEnvironment(),
      });
      return { status: status ?? -1, text: `${stdout}\n${stderr}` };
    },
    digests() {
      const files = globSync('dist/**/*', { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
      return Object.fromEntries(
        files
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
          .map((file) => [file.slice(root.length + 1), createHash('sha256').update(readFileSync(file)).digest('hex')]),
      );
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
