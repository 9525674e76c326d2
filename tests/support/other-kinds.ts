/** Files that are of another kind than their name says, or of none. */
import type { HostileFile } from './hostile-word.ts';

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const compound = (...streams: string[]) =>
  Buffer.concat([
    COMPOUND,
    Buffer.alloc(504),
    ...streams.map((name) => Buffer.from(`${name}\0\0\0`, 'utf16le')),
    Buffer.alloc(512),
  ]);

export const OTHER_KINDS: readonly HostileFile[] = [
  { what: 'an empty file', bytes: '', says: /tệp rỗng/ },
  { what: 'plain text', bytes: 'Chi bộ họp.', says: /không phải tệp Word/ },
  { what: 'a page of the web', bytes: '<html><body>Chi bộ</body></html>', says: /không phải tệp Word/ },
  { what: 'a PDF', bytes: '%PDF-1.7\n%âãÏÓ', says: /tệp PDF/ },
  { what: 'a PDF after rubbish', bytes: `\n\n%PDF-1.4`, says: /tệp PDF/ },
  { what: 'rich text', bytes: '{\\rtf1\\ansi Chi bo}', says: /\.rtf/ },
  { what: 'Word of before 2007', name: 'cu.doc', bytes: compound('WordDocument'), says: /đời cũ/ },
  { what: 'Word of before 2007 under a new name', bytes: compound('1Table', 'WordDocument'), says: /đời cũ/ },
  { what: 'a file with a password', bytes: compound('EncryptionInfo', 'EncryptedPackage'), says: /mật khẩu/ },
  { what: 'old Excel', bytes: compound('Workbook'), says: /Excel/ },
  { what: 'old PowerPoint', bytes: compound('PowerPoint Document'), says: /PowerPoint/ },
  { what: 'another compound file', bytes: compound('MailItem'), says: /không phải tệp Word/ },
  { what: 'a picture', bytes: Buffer.from('89504e470d0a1a0a0000', 'hex'), says: /không phải tệp Word/ },
  { what: 'zeros', bytes: Buffer.alloc(4096), says: /không phải tệp Word/ },
  { what: 'the first letters of an archive', bytes: 'PK', says: /bị hỏng/ },
  { what: 'an archive that stops at once', bytes: 'PK\u0003\u0004', says: /bị hỏng/ },
];
