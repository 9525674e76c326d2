/** Loaded into a measured Node process where there is no GNU time: writes what the process used when it ends. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const notes = process.env['BENCH_NOTES'];

if (notes !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(join(notes, String(process.pid)), `${userCPUTime / 1e6} ${systemCPUTime / 1e6} ${maxRSS}`);
  });
}
