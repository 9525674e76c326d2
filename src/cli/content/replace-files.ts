/** Writes over files of the content: each is whole at any moment, and all of them change or none does. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { uninterrupted } from './uninterrupted.ts';

export interface NewText {
  /** Path on the disk. */
  readonly path: string;
  readonly text: string;
}

/** `then` is done in between, when all new texts lie ready; where it fails, everything is as it was. */
export function replaceFiles(files: readonly NewText[], then: () => void = () => undefined): void {
  uninterrupted(() => replaceAll(files, then));
}

function replaceAll(files: readonly NewText[], then: () => void): void {
  const ready = files.map((file) => ({ ...file, aside: asideOf(file.path), before: textAt(file.path) }));
  const done: typeof ready = [];
  try {
    for (const { aside, text } of ready) writeFileSync(aside, text);
    for (const file of ready) {
      renameSync(file.aside, file.path);
      done.push(file);
    }
    then();
  } catch (error) {
    for (const { aside } of ready) rmSync(aside, { force: true });
    for (const { path, before } of done) {
      if (before === undefined) rmSync(path, { force: true });
      else writeFileSync(path, before);
    }
    throw error;
  }
}

const asideOf = (path: string) => join(dirname(path), `.${basename(path)}.moi`);

const textAt = (path: string) => (existsSync(path) ? readFileSync(path) : undefined);
