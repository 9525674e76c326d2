/** The import table of src/README.md, seen to be enforced: every arrow is drawn in a throw-away tree and linted. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layers } from './import-table.ts';
import { projectFiles, ROOT } from './project-files.ts';

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
  readonly message: string;
  readonly labels: ReadonlyArray<{ readonly span: { readonly line: number } }>;
}

const oxlint = fileURLToPath(new URL('bin/oxlint', import.meta.resolve('oxlint/package.json')));

function lint(folder: string): readonly Diagnostic[] {
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
}

/** One throw-away file an arrow, all linted at once. */
const arrows = layers.flatMap((layer) =>
  (['allowed', 'refused'] as const).flatMap((verdict) =>
    layer[verdict].map((statement, index) => ({
      file: layer.file.replace('NAME', `${verdict}-${index}`),
      layer: layer.name,
      statement,
      verdict,
    })),
  ),
);

let folder: string;
let refused: ReadonlySet<string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'imports-'));
  copyFileSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const { file, statement } of arrows) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.endsWith('.astro') ? `---\n${statement}\n---\n` : `${statement}\n`);
  }
  writeFileSync(
    join(folder, 'src/components/script.astro'),
    "<script>\n  import { getLibrary } from '#queries/library.ts';\n</script>\n",
  );
  const found = lint(folder).filter(({ code }) => code === 'eslint(no-restricted-imports)');
  refused = new Set(found.map(({ filename }) => filename.replaceAll('\\', '/')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('lint', () => {
  it.each(arrows.filter(({ verdict }) => verdict === 'refused'))('refuses in $layer: $statement', ({ file }) => {
    expect(refused.has(file)).toBe(true);
  });

  it.each(arrows.filter(({ verdict }) => verdict === 'allowed'))('allows in $layer: $statement', ({ file }) => {
    expect(refused.has(file)).toBe(false);
  });

  it('reads the <script> of a component as well', () => {
    expect(refused.has('src/components/script.astro')).toBe(true);
  });

  it('has the arrows of every folder of src that holds code', () => {
    const code = projectFiles().filter((file) => /^src\/.+\/.+\.(ts|mjs|astro)$/.test(file));
    const named = new Set(layers.map(({ file }) => file.split('/')[1]));
    expect(new Set(code.map((file) => file.split('/')[1]).filter((name) => !named.has(name)))).toEqual(new Set());
  });

  it('has no second configuration that could soften the first', () => {
    const others = projectFiles().filter((file) => /oxlint/i.test(file) && file !== '.oxlintrc.json');
    expect(others).toEqual([]);
  });

  it('finds nothing in the project as it is, warnings included', () => {
    const found = lint(ROOT).map(({ filename, labels, message }) => `${filename}:${labels[0]?.span.line} ${message}`);
    expect(found).toEqual([]);
  });
});
