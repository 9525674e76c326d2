/** Which parts of the propagation pack an entry has. What is withheld, and why, stands in `domain/caution.ts`. */
import { allows } from '#domain/caution.ts';
import { allEntries, type LibraryEntry } from '#domain/entries.ts';
import type { Library } from '#domain/library.ts';
import type { Sheet } from '#routes';

/** The story card is told among those who would follow, as the kit is used by them. */
const outputOf = { loa: 'script', 'the-ke-chuyen': 'kit', 'the-a6': 'cards', 'ap-phich': 'poster' } as const;

export function offersSheet({ entry }: LibraryEntry, sheet: Sheet): boolean {
  return allows(entry, outputOf[sheet]);
}

export const offersCaption = ({ entry }: LibraryEntry): boolean => allows(entry, 'caption');
export const offersPicture = ({ entry }: LibraryEntry): boolean => allows(entry, 'share-image');

/** Sheets in the order in which they are offered. */
export function sheetsOf(item: LibraryEntry): Sheet[] {
  return (['loa', 'the-ke-chuyen', 'the-a6', 'ap-phich'] as const).filter((sheet) => offersSheet(item, sheet));
}

/** Is there anything to be had for the entry at all? */
export function offersPack(item: LibraryEntry): boolean {
  return sheetsOf(item).length > 0 || offersCaption(item) || offersPicture(item);
}

/** Entries that have the sheet, or, without one, that have a pack. */
export function entriesWith(library: Library, sheet?: Sheet): LibraryEntry[] {
  return allEntries(library).filter((item) => (sheet === undefined ? offersPack(item) : offersSheet(item, sheet)));
}
