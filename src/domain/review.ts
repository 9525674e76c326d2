/** When a published entry must be looked at again. */

/** Within so many months of the last time that the board moved or mended it. */
export const REVIEW_MONTHS = 12;

interface Reviewed {
  readonly publishedAt: string;
  readonly updatedAt?: string | undefined;
  readonly gate: readonly { readonly date: string }[];
}

/** The last day on which somebody of the board is known to have looked at it: `2026-11-22`. */
export function lastReview({ publishedAt, updatedAt = '', gate }: Reviewed): string {
  const moved = gate.map(({ date }) => date);
  // Without a record of approval the day of publication is the best that is known.
  return [...(moved.length > 0 ? moved : [publishedAt]), updatedAt].reduce((latest, day) =>
    day > latest ? day : latest,
  );
}

/** Both as `2026-11-22`. */
export function isReviewDue(reviewed: string, today: string): boolean {
  const [year = 0, month = 1, day = 1] = reviewed.split('-').map(Number);
  const due = new Date(Date.UTC(year, month - 1 + REVIEW_MONTHS, day));
  return !Number.isNaN(due.getTime()) && due.toISOString().slice(0, 10) < today;
}
