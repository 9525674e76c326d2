/** Pagefind's files as it writes them: packed with gzip, behind a mark that tells packed from already unpacked. */

/** Gives the bytes of a file of the index, by its path in the index's folder. Rejects where it cannot be had. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

const MARK = 'pagefind_dcd';

const startsWithMark = (bytes: Uint8Array) => [...MARK].every((letter, index) => bytes[index] === letter.charCodeAt(0));

/** The content of a file, unpacked. A host may have unpacked it on the way. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const content = startsWithMark(bytes) ? bytes : await gunzip(bytes);
  if (!startsWithMark(content)) throw new TypeError('not a file of a Pagefind index');
  return content.subarray(MARK.length);
}

/** Browsers before 2023 may lack the stream; they get the same from a script that others never load. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') return (await import('fflate')).gunzipSync(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
