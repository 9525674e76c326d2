/** `npm run bench`: every bench at sizes that a coffee break allows. Alone, `bench:build` and `bench:search` have the large ones. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const BENCHES = [
  ['build.ts', '--sizes=100,1000', '--pictures=100'],
  ['lighthouse.ts', '--runs=3'],
  ['search.ts', '--typed=20'],
];

for (const [name = '', ...options] of BENCHES) {
  process.stdout.write(`\n# ${name}\n\n`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, name), ...options], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
