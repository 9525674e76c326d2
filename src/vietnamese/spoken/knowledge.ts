/** What only records know: abbreviations, who issued a document, how a name is said. Passed in by the caller. */

export interface SpokenAbbreviation {
  readonly short: string;
  /** Several where the letters mean more than one thing; `khong-ro` where nobody knows. */
  readonly full: readonly string[];
  /** `tim-kiem`: only for the search, never expanded in a text. */
  readonly use: 'khap-noi' | 'tim-kiem';
}

export interface SpokenDocument {
  /** As it stands before the number: "Chỉ thị". */
  readonly type: string;
  /** `12-CT/TU`. */
  readonly number: string;
  readonly issuer: string;
}

export interface SpokenName {
  readonly written: string;
  /** As it is said; digits in it are read like any others. */
  readonly spoken: string;
  /** `chua-chac`: to be asked of people of the place before it is read out. */
  readonly certainty: 'chac' | 'chua-chac';
}

export interface Knowledge {
  readonly abbreviations: readonly SpokenAbbreviation[];
  readonly documents: readonly SpokenDocument[];
  readonly names: readonly SpokenName[];
  /** What listeners are sent to in place of an address; without it addresses are asked about. */
  readonly siteName?: string;
}

export const noKnowledge: Knowledge = { abbreviations: [], documents: [], names: [] };

/** The part of it that a text can need, so that a page carries no more. */
export function knowledgeFor(text: string, { abbreviations, documents, names, siteName }: Knowledge): Knowledge {
  const lower = text.toLowerCase();
  const stands = (written: string) => lower.includes(written.toLowerCase());
  return {
    // A document's sign may end in one (NĐ-CP), so that each part of it counts.
    abbreviations: abbreviations.filter(({ short }) => short.split(/[^\p{L}]/u).some((part) => text.includes(part))),
    documents: documents.filter(({ number }) => stands(number)),
    names: names.filter(({ written }) => stands(written)),
    ...(siteName !== undefined && { siteName }),
  };
}

/** The one thing an abbreviation stands for; undefined where it is several, unknown, or for the search alone. */
export function expansionOf({ full, use }: SpokenAbbreviation): string | undefined {
  const [only, ...others] = full;
  return use === 'khap-noi' && others.length === 0 && only !== 'khong-ro' ? only : undefined;
}
