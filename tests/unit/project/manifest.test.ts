import { describe, expect, it } from 'vitest';
import { textOf } from './project-files.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(textOf('package.json')) as Manifest;
const { dependencies, devDependencies, optionalDependencies, overrides = {}, scripts } = manifest;

describe('package.json', () => {
  it('asks for exact versions only: a range would bring another major on another Node', () => {
    const wanted = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides });
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('brings the same Node for every platform, of the major that .nvmrc names', () => {
    const versions = new Set(Object.values(optionalDependencies));
    expect(versions.size).toBe(1);
    expect([...versions][0]?.split('.')[0]).toBe(textOf('.nvmrc').trim().split('.')[0]);
  });

  it('has every command that the readmes name', () => {
    const named = ['README.md', 'src/README.md', 'content/README.md'].flatMap((file) =>
      Array.from(textOf(file).matchAll(/(?:^|`|&& )npm (?:run )?([a-z][a-z:-]+)/gm), ([, name = '']) => name),
    );
    const known = new Set([...Object.keys(scripts), 'ci']);
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
  });
});
