/** The text file at the top of the edition, for whoever finds the stick. Made for Notepad: its mark first, its line ends. */
import { say, words } from '#views/words.ts';
import type { EditionDay } from './edition-note.ts';

export const READ_FIRST = 'DOC-TRUOC.txt';

const BYTE_ORDER_MARK = '\uFEFF';

export function readFirst(name: string, { read }: EditionDay, size: string, address: string): string {
  const lines = [
    say('usb.read.title', { name, date: read, n: size }),
    '',
    words['usb.read.unpack'],
    words['usb.read.open'],
    words['usb.read.offline'],
    words['usb.read.pass'],
    '',
    say('usb.read.newer', { address }),
    '',
  ];
  return BYTE_ORDER_MARK + lines.join('\r\n');
}
