/** Files that are no Word files, broken ones, and ones that mean harm; each with the words that its refusal must hold. */
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { OTHER_KINDS } from './other-kinds.ts';
import { wordFile, withParts } from './word-files.ts';

export interface HostileFile {
  readonly what: string;
  readonly name?: string;
  readonly bytes: Uint8Array | string;
  readonly says: RegExp;
}

/** A number in the file's directory overwritten, in every entry of that name. */
function patched(file: Buffer, name: string, patch: (bytes: Buffer, central: number) => void): Buffer {
  const bytes = Buffer.from(file);
  for (
    let at = bytes.indexOf('PK\u0001\u0002', 0, 'latin1');
    at !== -1;
    at = bytes.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  ) {
    const length = bytes.readUInt16LE(at + 28);
    if (bytes.toString('utf8', at + 46, at + 46 + length) === name) patch(bytes, at);
  }
  return bytes;
}

const MAIN = 'word/document.xml';
const TYPES = '[Content_Types].xml';

const renamed = (file: Buffer, from: string, to: string) => {
  if (from.length !== to.length) throw new Error('names of one length only');
  return Buffer.from(file.toString('latin1').replaceAll(from, to), 'latin1');
};

const document = (body: string, above = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>${above}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const sentence = '<w:p><w:r><w:t>Bà con cùng làm vườn rau.</w:t></w:r></w:p>';

/** A part that says it is small and swells to 150 MB. */
function liar(file: Buffer): Buffer {
  const packed = deflateRawSync(Buffer.alloc(150_000_000, 32));
  const grown = withParts(file, { 'word/styles.xml': 'x'.repeat(packed.length) });
  const stored = Buffer.from(zipSync({ ...partsOf(grown), 'word/styles.xml': [new Uint8Array(packed), { level: 0 }] }));
  return patched(stored, 'word/styles.xml', (bytes, at) => {
    bytes.writeUInt16LE(8, at + 10);
    bytes.writeUInt32LE(2000, at + 24);
  });
}

function partsOf(file: Buffer): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  withParts(
    file,
    Object.fromEntries(
      [TYPES, '_rels/.rels', MAIN].map((name) => [name, (text: string) => ((parts[name] = strToU8(text)), text)]),
    ),
  );
  return parts;
}

export async function hostileFiles(): Promise<HostileFile[]> {
  const good = await wordFile([{ heading: 'Vườn rau' }, 'Bà con cùng làm vườn rau.']);
  const main = (text: string) => withParts(good, { [MAIN]: text });
  const types = (change: (text: string) => string) => withParts(good, { [TYPES]: change });
  const many = Object.fromEntries(Array.from({ length: 2100 }, (_, index) => [`word/media/${index}.txt`, 'x']));
  return [
    ...OTHER_KINDS,
    {
      what: 'an archive of something else',
      bytes: Buffer.from(zipSync({ 'a.txt': strToU8('x') })),
      says: /không phải tệp Word/,
    },
    {
      what: 'Excel',
      bytes: types((text) => text.replace(/wordprocessingml\.document\.main/g, 'spreadsheetml.sheet.main')),
      says: /Excel/,
    },
    {
      what: 'PowerPoint',
      bytes: types((text) => text.replace(/wordprocessingml\.document\.main/g, 'presentationml.slides.main')),
      says: /PowerPoint/,
    },
    {
      what: 'a text of LibreOffice',
      bytes: Buffer.from(
        zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text'), 'content.xml': strToU8('<a/>') }),
      ),
      says: /OpenDocument/,
    },
    {
      what: 'a text with macros, by its type',
      name: 'x.docm',
      bytes: types((text) => text.replace('wordprocessingml.document.main', 'ms-word.document.macroEnabled.main')),
      says: /macro/,
    },
    { what: 'a text with macros, by its parts', bytes: withParts(good, { 'word/vbaProject.bin': 'x' }), says: /macro/ },
    { what: 'macros in another case', bytes: withParts(good, { 'word/VBAPROJECT.BIN': 'x' }), says: /macro/ },
    { what: 'half a file', bytes: good.subarray(0, good.length / 2), says: /bị hỏng/ },
    { what: 'a file without its end', bytes: good.subarray(0, good.length - 30), says: /bị hỏng/ },
    {
      what: 'a file without its beginning',
      bytes: Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), good.subarray(2000)]),
      says: /bị hỏng|bất thường/,
    },
    {
      what: 'flipped bytes',
      bytes: patched(good, MAIN, (bytes, at) => bytes.writeUInt32LE(1, at + 16)),
      says: /bị hỏng/,
    },
    {
      what: 'an unknown way of packing',
      bytes: patched(good, MAIN, (bytes, at) => bytes.writeUInt16LE(99, at + 10)),
      says: /bị hỏng/,
    },
    {
      what: 'a part that lies beyond the file',
      bytes: patched(good, MAIN, (bytes, at) => bytes.writeUInt32LE(0x7fffffff, at + 42)),
      says: /bị hỏng|bất thường/,
    },
    {
      what: 'a part behind a password',
      bytes: patched(good, MAIN, (bytes, at) => bytes.writeUInt16LE(1, at + 8)),
      says: /mật khẩu/,
    },
    {
      what: 'parts that lie over each other',
      bytes: patched(good, MAIN, (bytes, at) => bytes.writeUInt32LE(0, at + 42)),
      says: /bất thường/,
    },
    {
      what: 'a part that says it is 4 GB',
      bytes: patched(good, MAIN, (bytes, at) => bytes.writeUInt32LE(0xfffffff0, at + 24)),
      says: /bất thường/,
    },
    {
      what: 'parts that say they are 500 MB together',
      bytes: patched(
        withParts(good, { 'word/media/a.bin': 'a', 'word/media/b.bin': 'b' }),
        'word/media/a.bin',
        (bytes, at) => bytes.writeUInt32LE(500_000_000, at + 24),
      ),
      says: /bất thường/,
    },
    { what: 'a bomb that lies about its size', bytes: liar(good), says: /bất thường/ },
    {
      what: 'a bomb that tells its size',
      bytes: withParts(good, { 'word/media/bomb.bin': new Uint8Array(150_000_000) }),
      says: /bất thường/,
    },
    {
      what: 'a text of 40 MB',
      bytes: main(document(`${sentence}${'<w:p/>'.repeat(6_000_000)}`)),
      says: /bất thường|quá sâu/,
    },
    { what: 'more parts than a text has', bytes: withParts(good, many), says: /2\.000/ },
    {
      what: 'a directory that says 65,535 parts',
      bytes: patchedEnd(good, (bytes, at) => bytes.writeUInt16LE(0xffff, at + 10)),
      says: /bất thường/,
    },
    {
      what: 'the same part twice',
      bytes: renamed(withParts(good, { 'word/documenu.xml': 'x' }), 'word/documenu.xml', MAIN),
      says: /bị hỏng/,
    },
    { what: 'a part that climbs out', bytes: withParts(good, { '../../thoat.txt': 'x' }), says: /trỏ ra ngoài/ },
    { what: 'a part from the root', bytes: withParts(good, { '/etc/passwd': 'x' }), says: /trỏ ra ngoài/ },
    { what: 'a part of Windows', bytes: withParts(good, { 'C:\\x.txt': 'x' }), says: /trỏ ra ngoài/ },
    {
      what: 'a part climbing by Windows signs',
      bytes: withParts(good, { 'word\\..\\..\\x': 'x' }),
      says: /trỏ ra ngoài/,
    },
    {
      what: 'a declared entity',
      bytes: main(document('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>', '<!DOCTYPE x [<!ENTITY a "b">]>')),
      says: /DTD/,
    },
    {
      what: 'an entity of a file',
      bytes: main(document(sentence, '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>')),
      says: /DTD/,
    },
    {
      what: 'a billion laughs',
      bytes: main(
        document(
          sentence,
          `<!DOCTYPE lolz [<!ENTITY lol "lol">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `<!ENTITY lol${n} "${`&lol${n - 1 || ''};`.repeat(10)}">`).join('')}]>`,
        ),
      ),
      says: /DTD/,
    },
    {
      what: 'an entity in the styles',
      bytes: withParts(good, { 'word/styles.xml': '<!DOCTYPE a []><w:styles/>' }),
      says: /DTD/,
    },
    {
      what: 'an entity in UTF-16',
      bytes: withParts(good, { [MAIN]: Buffer.from(`\uFEFF${document(sentence, '<!DOCTYPE x []>')}`, 'utf16le') }),
      says: /DTD/,
    },
    {
      what: 'a nest without end',
      bytes: main(
        document(`${'<w:sdt><w:sdtContent>'.repeat(5000)}${sentence}${'</w:sdtContent></w:sdt>'.repeat(5000)}`),
      ),
      says: /quá sâu/,
    },
    { what: 'XML that is cut off', bytes: main(document(sentence).slice(0, -40)), says: /bị hỏng/ },
    { what: 'XML that is none', bytes: main('Chi bộ họp.'), says: /bị hỏng/ },
    {
      what: 'bytes that are no letters',
      bytes: withParts(good, { [MAIN]: Buffer.from([0x3c, 0xff, 0xc0, 0x80]) }),
      says: /bị hỏng/,
    },
    { what: 'no text part', bytes: withParts(good, { [MAIN]: undefined }), says: /bị hỏng/ },
    { what: 'no list of parts', bytes: withParts(good, { [TYPES]: undefined }), says: /không phải tệp Word/ },
    { what: 'a text without a body', bytes: main('<w:document xmlns:w="x"/>'), says: /bị hỏng/ },
    { what: 'a text without a word', bytes: main(document('<w:p/>')), says: /không có chữ/ },
    {
      what: 'a book',
      bytes: main(document(`<w:p><w:r><w:t>${'Bà con cùng làm vườn rau. '.repeat(8000)}</w:t></w:r></w:p>`)),
      says: /dài quá/,
    },
    {
      what: 'a title of which no address can be made',
      bytes: main(document('<w:p><w:r><w:t>田园</w:t></w:r></w:p>')),
      says: /không đặt được mã/,
    },
  ];
}

function patchedEnd(file: Buffer, patch: (bytes: Buffer, at: number) => void): Buffer {
  const bytes = Buffer.from(file);
  patch(bytes, bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1'));
  return bytes;
}
