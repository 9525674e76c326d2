import { readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MADE, projectFiles, ROOT, textOf } from './project-files.ts';

const files = projectFiles();

/** Most lines a file may have; the first that fits counts. */
const LIMITS: ReadonlyArray<readonly [kind: RegExp, lines: number]> = [
  [/^src\/pages\//, 40],
  [/\.astro$/, 120],
  [/\.(ts|mjs|css)$/, 250],
];

/** The comment with which a file may be longer: `Longer than 250 lines: <why>`. */
const REASON = /Longer than \d+ lines: \S/;

describe('a file', () => {
  it('is small, or says why it is not', () => {
    const long = files.flatMap((file) => {
      const limit = LIMITS.find(([kind]) => kind.test(file))?.[1];
      if (limit === undefined) return [];
      const text = textOf(file);
      const lines = text.trimEnd().split('\n').length;
      return lines > limit && !REASON.test(text) ? [`${file}: ${lines} lines, at most ${limit}`] : [];
    });
    expect(long).toEqual([]);
  });

  it('has a name that tells what is in it', () => {
    const vague = /^(utils?|libs?|helpers?|common|types|misc)$/i;
    const named = files.filter((file) => file.split('/').some((part) => vague.test(part.split('.')[0] ?? '')));
    expect(named).toEqual([]);
  });

  it('holds composed letters (NFC), in its name too', () => {
    // The broken content under the fixtures has letters typed apart on purpose.
    const texts = files.filter((file) => TEXT.has(extname(file)) && !file.startsWith('tests/fixtures/broken/'));
    expect(files.filter((file) => file !== file.normalize('NFC'))).toEqual([]);
    expect(texts.filter((file) => textOf(file) !== textOf(file).normalize('NFC'))).toEqual([]);
  });

  it('is named without marks and spaces: addresses and archives of every system can hold it', () => {
    expect(files.filter((file) => !/^[\w./@[\]-]+$/.test(file))).toEqual([]);
  });
});

const TEXT = new Set(['.ts', '.mjs', '.astro', '.css', '.json', '.md', '.mdx', '.yaml', '.yml', '.txt', '.svg', '']);

describe('the root folder', () => {
  it('holds what it is known to hold, and dotfiles', () => {
    const known = [
      'LICENSE',
      'README.md',
      'astro.config.mjs',
      'content',
      'package-lock.json',
      'package.json',
      'public',
      'src',
      'tests',
      'tsconfig.json',
    ];
    const found = readdirSync(ROOT).filter(
      (name) => !MADE.has(name) && !name.startsWith('.') && !name.endsWith('.log'),
    );
    expect(found.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('of src holds folders, the addresses and the collections', () => {
    const loose = files.filter((file) => /^src\/[^/]+$/.test(file)).map((file) => basename(file));
    expect(loose.sort()).toEqual(['README.md', 'content.config.ts', 'routes.ts']);
  });
});
