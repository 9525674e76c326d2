/** Files of the index as they come: texts packed with gzip, unless the host has unpacked them on the way. */

/** Gives the bytes of a file of the index, by its path in the index's folder. Rejects where it cannot be had. */
export type ReadFile = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** The content of a file, unpacked. No text begins with the two bytes of gzip. */
export async function unpacked(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzip(bytes) : bytes;
}

/** Browsers before 2023 may lack the stream; they get the same from a script that others never load. */
async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') return (await import('fflate')).gunzipSync(bytes);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
