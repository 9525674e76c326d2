/**
 * Writes all files of a draft or none. They are made in a hidden folder beside the content, which the checks do not read,
 * and moved into place at the end, in one go that a signal cannot cut in two.
 */
import {
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal, refusals } from './refusal.ts';

export interface NewFile {
  /** From the root of the project, with `/`. */
  readonly path: string;
  readonly content: string | Buffer;
}

const PREFIX = '.nhap-word-';
/** A folder as old as this was left behind by a machine that stopped. */
const STALE = 60 * 60 * 1000;

/** A room for what is not finished yet; `leave` is safe to call at any time, also from a signal. */
export interface Workshop {
  readonly folder: string;
  leave(): void;
}

export function enterWorkshop(root: string): Workshop {
  const content = join(root, 'content');
  sweep(content);
  const folder = orRefuse(() => mkdtempSync(join(content, PREFIX)));
  return { folder, leave: () => rmSync(folder, { recursive: true, force: true }) };
}

function sweep(content: string): void {
  for (const name of existsSync(content) ? readdirSync(content) : []) {
    const path = join(content, name);
    if (name.startsWith(PREFIX) && Date.now() - statSync(path).mtimeMs > STALE)
      rmSync(path, { recursive: true, force: true });
  }
}

/** `entry` is the folder that is new as a whole; all files but the records lie in it. */
export function writeFiles(root: string, workshop: Workshop, entry: string, files: readonly NewFile[]): void {
  const made = mkdtempSync(join(workshop.folder, 'bai-'));
  const staged = files.map((file, index) => ({ ...file, from: join(made, `${index}`) }));
  orRefuse(() => {
    mkdirSync(join(made, 'muc'));
    for (const { path, from, content } of staged) {
      writeFileSync(path.startsWith(`${entry}/`) ? join(made, 'muc', path.slice(entry.length + 1)) : from, content);
    }
  });
  const records = staged.filter(({ path }) => !path.startsWith(`${entry}/`));
  moveIntoPlace(root, entry, join(made, 'muc'), records);
}

/** Records first: an entry must not stand there without what it names. Nothing here waits, so no signal comes between. */
function moveIntoPlace(
  root: string,
  entry: string,
  folder: string,
  records: readonly (NewFile & { from: string })[],
): void {
  const undo: (() => void)[] = [];
  try {
    for (const { path, from } of records) {
      const to = join(root, path);
      undo.push(...makeFolder(dirname(to)));
      place(from, to);
      undo.push(() => rmSync(to));
    }
    const to = join(root, entry);
    undo.push(...makeFolder(dirname(to)));
    if (existsSync(to)) throw new Refusal(refusals.taken(entry));
    renameSync(folder, to);
  } catch (error) {
    for (const step of undo.reverse()) step();
    if (error instanceof Refusal) throw error;
    const path = records.find((record) => existsSync(join(root, record.path)))?.path;
    throw new Refusal(path === undefined ? refusals.unwritable : refusals.taken(path), { cause: error });
  }
}

/** Refused where something is, even something that came a moment ago. Sticks know no links: there the bytes are copied. */
function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** How to take away again the folders that had to be made. */
function makeFolder(folder: string): (() => void)[] {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return [];
  return [
    () => {
      for (let path = folder; path.length >= first.length; path = dirname(path)) rmdirSync(path);
    },
  ];
}

function orRefuse<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw new Refusal(refusals.unwritable, { cause: error });
  }
}
