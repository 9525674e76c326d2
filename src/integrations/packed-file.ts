/** Pagefind's files: a mark before their content, and both packed with gzip. */
import { gunzipSync, gzipSync } from 'node:zlib';

const MARK = Buffer.from('pagefind_dcd');

export const unpack = (file: Buffer): Buffer => gunzipSync(file).subarray(MARK.length);

export const pack = (content: string | Buffer): Buffer =>
  gzipSync(Buffer.concat([MARK, Buffer.from(content)]), { level: 9 });
