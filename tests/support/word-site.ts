/** A small valid site on disk to import into, and a look at what became of it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ImportOptions, importWord, type Imported, type Outcome } from '#word-import/import-word.ts';
import { copyOfValidTree } from '#tests/fixtures/broken/tree.ts';

export interface WordSite {
  readonly root: string;
  /** Puts a file where an author would have it, outside of the content. */
  file(name: string, bytes: Uint8Array | string): string;
  import(files: readonly string[], options?: Partial<ImportOptions>): Promise<Outcome[]>;
  /** Of a single file that must be taken in. */
  taken(file: string, options?: Partial<ImportOptions>): Promise<Imported>;
  read(path: string): string;
  /** Every file under `content/`, hidden ones too, with its bytes. */
  snapshot(): ReadonlyMap<string, string>;
  remove(): void;
}

export const TODAY = '2026-11-26';

export function wordSite(): WordSite {
  const tree = copyOfValidTree();
  const desk = mkdtempSync(join(tmpdir(), 'word-desk-'));
  const { root } = tree;
  const site: WordSite = {
    root,
    file(name, bytes) {
      mkdirSync(desk, { recursive: true });
      writeFileSync(join(desk, name), bytes);
      return join(desk, name);
    },
    import: (files, options) => importWord(files, { root, choices: { section: 'mo-hinh' }, today: TODAY, ...options }),
    async taken(file, options) {
      const [outcome] = await site.import([file], options);
      if (outcome === undefined || outcome.status === 'refused') throw new Error(outcome?.sentence ?? 'nothing came');
      return outcome;
    },
    read: (path) => readFileSync(join(root, path), 'utf8'),
    snapshot() {
      const names = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true });
      return new Map(
        names
          .map((entry) => ({ path: join(entry.parentPath, entry.name), isFile: entry.isFile() }))
          .map(({ path, isFile }) => [path, isFile ? readFileSync(path, 'base64') : ''] as const),
      );
    },
    remove() {
      tree.remove();
      rmSync(desk, { recursive: true, force: true });
    },
  };
  return site;
}
