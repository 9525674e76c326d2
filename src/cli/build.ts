/**
 * Builds the site beside the one that stands and puts it in its place only when all of it is right: index, security
 * headers and output checks included. A refused build leaves `dist/` as it was, byte for byte.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
const next = 'dist.next';
const previous = 'dist.previous';

rmSync(next, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [astro, 'build', '--outDir', next, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
if (status !== 0) {
  rmSync(next, { recursive: true, force: true });
  process.stderr.write('\nTrang chưa được dựng lại. Bản đang có trong dist/ còn nguyên.\n');
  process.exit(status ?? 1);
}

rmSync(previous, { recursive: true, force: true });
if (existsSync('dist')) renameSync('dist', previous);
renameSync(next, 'dist');
rmSync(previous, { recursive: true, force: true });
