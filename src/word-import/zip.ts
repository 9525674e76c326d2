/**
 * Reads an archive that may be hostile. Everything it says of itself is checked before a byte is unpacked, and what is
 * unpacked is stopped at the size that it said.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal, refusals } from './refusal.ts';

export interface Limits {
  /** Most parts of an archive. */
  readonly parts: number;
  /** Most bytes of all parts, unpacked. */
  readonly whole: number;
  /** Most bytes of a single part, unpacked. */
  readonly part: number;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly header: number;
}

export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** The part's bytes; throws where it is broken or larger than it said. */
  read(name: string): Buffer;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/** Throws a refusal for whatever is no plain, whole, modest archive. */
export function openArchive(bytes: Buffer, limits: Limits): Archive {
  const entries = directoryOf(bytes, limits);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  if (byName.size !== entries.length) throw new Refusal(refusals.broken);
  return {
    names: [...byName.keys()],
    has: (name) => byName.has(name),
    read(name) {
      const entry = byName.get(name);
      if (entry === undefined) throw new Refusal(refusals.broken);
      return contentOf(bytes, entry);
    },
  };
}

function directoryOf(bytes: Buffer, limits: Limits): Entry[] {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  const start = bytes.readUInt32LE(end + 16);
  // The larger form of archives (zip64) is for what no honest text needs.
  if (count === 0xffff || start === 0xffffffff) throw new Refusal(refusals.swollen);
  if (count > limits.parts) throw new Refusal(refusals.crowded(count, limits.parts));
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw new Refusal(refusals.broken);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new Refusal(refusals.locked);
    entries.push({
      name: nameOf(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      header: bytes.readUInt32LE(at + 42),
    });
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  checkSizes(entries, start, limits);
  return entries.filter(({ name }) => !name.endsWith('/'));
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw new Refusal(refusals.broken);
}

/** A name as an archive of Word has it: no way up, no way out. */
function nameOf(bytes: Buffer): string {
  const name = bytes.toString('utf8');
  const isSafe = !/^[/\\]|[\\:\u0000-\u001F\uFFFD]/.test(name) && !name.split('/').includes('..') && name !== '';
  if (!isSafe) throw new Refusal(refusals.wandering);
  return name;
}

/** Sizes that are too large, and parts that lie over each other: the two ways of packing a bomb. */
function checkSizes(entries: readonly Entry[], directory: number, limits: Limits): void {
  const whole = entries.reduce((sum, { size }) => sum + size, 0);
  if (whole > limits.whole || entries.some(({ size }) => size > limits.part)) throw new Refusal(refusals.swollen);
  let free = 0;
  for (const { header, packed } of [...entries].sort((a, b) => a.header - b.header)) {
    if (header < free) throw new Refusal(refusals.swollen);
    free = header + 30 + packed;
    if (free > directory) throw new Refusal(refusals.broken);
  }
}

function contentOf(bytes: Buffer, { header, packed, size, method, crc }: Entry): Buffer {
  if (bytes.readUInt32LE(header) !== LOCAL) throw new Refusal(refusals.broken);
  const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
  const content = unpacked(bytes.subarray(start, start + packed), method, size);
  if (content.length !== size || crc32(content) !== crc) throw new Refusal(refusals.broken);
  return content;
}

function unpacked(packed: Buffer, method: number, size: number): Buffer {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new Refusal(refusals.broken);
  try {
    // Node takes no limit of nothing; the length is compared afterwards.
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const isLarger = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Refusal(isLarger ? refusals.swollen : refusals.broken, { cause: error });
  }
}
