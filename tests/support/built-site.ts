/**
 * Global setup: a built site that is no older than what it is built from. `SITE_FOLDER` names another folder with a
 * built site, which is then taken as it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readSite } from '#checks/site.ts';
import { cleanEnvironment } from './clean-environment.ts';

export interface BuiltSite {
  /** Absolute path of the built site. */
  folder: string;
  /** Path that the site is built for, with a slash at both ends. */
  base: string;
  /** Public address, without the base. */
  url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
  }
}

/** Everything a build reads. Folders count too: a file that was taken away changes theirs. */
const INPUTS = ['content', 'content/**', 'src', 'src/**', 'public/**', 'astro.config.mjs', 'package-lock.json'];

function isFresh(folder: string): boolean {
  const stamp = resolve(folder, '_headers');
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return globSync(INPUTS).every((input) => statSync(input).mtimeMs < built);
}

function build(): void {
  process.stdout.write('Building the site …\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    encoding: 'utf8',
    env: cleanEnvironment(),
  });
  if (status !== 0) throw new Error(`The site does not build:\n${stdout}\n${stderr}`);
}

export default function setup(project: TestProject): void {
  const given = process.env['SITE_FOLDER'];
  if (given === undefined && !isFresh('dist')) build();
  const { base, url } = readSite('content/trang-web.yaml');
  project.provide('site', { folder: resolve(given ?? 'dist'), base, url });
}
