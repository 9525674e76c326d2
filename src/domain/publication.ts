/** What readers may see, and what was taken back. */
import type { Status } from '#schema/vocabularies.ts';

interface Published {
  readonly status: Status;
  /** Ledger records and demonstrations have none: they appear as soon as they are released. */
  readonly publishedAt?: string | undefined;
}

/** Released, and its day has come. `today` as `2026-11-22`. */
export function isPublic({ status, publishedAt }: Published, today: string): boolean {
  return status === 'cong-bo' && (publishedAt === undefined || publishedAt <= today);
}

/** What pages may show: what is public; in the author's preview also what waits to be. */
export function isShown(record: Published, today: string, withDrafts: boolean): boolean {
  return isPublic(record, today) || (withDrafts && !isWithdrawn(record));
}

/** Taken back: its page says so, and saved copies drop it. */
export function isWithdrawn({ status }: Pick<Published, 'status'>): boolean {
  return status === 'rut';
}
