/** The edition as one file to pass on: the same bytes whenever and wherever it is packed. */
import { zipSync } from 'fflate';
import type { EditionDay } from './edition-note.ts';

/** All files in a folder of that name, so that unpacking strews nothing about. */
export function zipOf(name: string, files: ReadonlyMap<string, Uint8Array>, { iso }: EditionDay): Uint8Array {
  const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // An archive knows no time zone, and is given the hours that this machine's clock would show.
  const mtime = new Date(`${iso}T12:00:00`);
  return zipSync(Object.fromEntries(inOrder.map(([file, bytes]) => [`${name}/${file}`, bytes])), { level: 9, mtime });
}
