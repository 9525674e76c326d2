/**
 * `npm run build:usb`: builds the site, then makes of it the edition that travels on a stick, as a folder and as one file
 * to pass on. An edition with a fault is refused, and the one that stands stays.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSite } from '#checks/site.ts';
import { editionFaults } from '#usb/check-edition.ts';
import { makeEdition } from '#usb/edition.ts';
import { zipOf } from '#usb/zip.ts';
import { slugify } from '#vietnamese/slug.ts';

const TARGET = 'dist-usb';

const { name, url, base } = readSite('content/trang-web.yaml');
const { day, size, files } = await makeEdition({ folder: 'dist', base, name, address: new URL(base, url).href });
const faults = editionFaults(files, base);
if (faults.length > 0) {
  process.stderr.write(`Bản mang theo còn lỗi nên chưa làm:\n${faults.map((fault) => `- ${fault}`).join('\n')}\n`);
  process.exit(1);
}

const title = `${slugify(name)}-${day.iso}`;
rmSync(TARGET, { recursive: true, force: true });
for (const [file, bytes] of files) {
  const path = join(TARGET, title, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
writeFileSync(join(TARGET, `${title}.zip`), zipOf(title, files, day));
process.stdout.write(`\nBản mang theo ngày ${day.read}, ${size} MB: ${TARGET}/${title}/ và ${TARGET}/${title}.zip\n`);
