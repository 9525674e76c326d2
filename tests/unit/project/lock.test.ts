import { describe, expect, it } from 'vitest';
import { textOf } from './project-files.ts';

interface LockEntry {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Readonly<Record<string, LockEntry>> };

/** Would Node find the package from that folder, going up from one `node_modules` to the next? */
function isLocked(name: string, from: string): boolean {
  if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true;
  if (from === '') return false;
  return isLocked(name, from.slice(0, Math.max(from.lastIndexOf('/node_modules/'), 0)));
}

describe('package-lock.json', () => {
  it('holds the binaries of every platform, without which npm ci refuses everywhere', () => {
    const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.entries(optionalDependencies)
        .filter(([name]) => !isLocked(name, from))
        .map(([name, version]) => `${from} wants ${name}@${version}`),
    );
    expect(missing).toEqual([]);
  });

  it('has a checksum for every package', () => {
    const unsealed = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity === undefined);
    expect(unsealed.map(([path]) => path)).toEqual([]);
  });

  it('names no registry, so that npm takes the one of the machine', () => {
    const bound = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(bound.map(([path]) => path)).toEqual([]);
  });
});
