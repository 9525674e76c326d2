/**
 * What the site tells about the edition that stands on it. The head is small and asked for often; the list of all
 * pages and files, which has its own digest for a name, only by those who keep the whole site.
 */

/** An entry that was taken back or corrected, and since when. */
export interface Mend {
  /** Path of its page under the site's base. */
  readonly path: string;
  readonly kind: 'withdrawn' | 'corrected';
  /** As `2026-11-22`. */
  readonly date: string;
}

/** `ngoai-tuyen/ban-luu.json` */
export interface EditionHead {
  /** Day of the edition as pages write it: 22/11/2026. */
  readonly day: string;
  /** Digest of all pages and files, save the day: two editions that differ in nothing else are one. Names the list. */
  readonly version: string;
  readonly pages: number;
  /** Bytes of the whole site over the wire, as gzip, and in the phone's store. */
  readonly transfer: number;
  readonly stored: number;
  /** Large scripts that only few readers need: they come when they are used, or with the whole site. */
  readonly onDemand: readonly string[];
  readonly mended: readonly Mend[];
}

/** Where in the list's packs something is; none for what is fetched alone. */
type PackNumber = number | null;

export type ListedPage = readonly [path: string, revision: string, bytes: number, pack: PackNumber];
/** The revision of a hashed file is empty: its name says it. */
export type ListedFile = ListedPage;

/** `ngoai-tuyen/<version>.json` */
export interface EditionList {
  readonly pages: readonly ListedPage[];
  readonly files: readonly ListedFile[];
  /** Names of the packs, `ngoai-tuyen/<name>.json`, and how many pages or files each of them holds. */
  readonly packs: readonly (readonly [name: string, count: number])[];
}

/** Characters of a digest that is used as a name or revision: 72 bits. */
const DIGEST_LENGTH = 12;

/** Any digest in base64, short and fit for the name of a file. */
export const asRevision = (base64: string): string =>
  base64.slice(0, DIGEST_LENGTH).replaceAll('+', '-').replaceAll('/', '_');
