/** When a record was last looked at by the board. */
import { lastReview } from '#domain/review.ts';
import { type ContentFile, itemsOf } from './content.ts';
import { isRecord } from './schema-walk.ts';

/** The day, as `2026-11-22`; empty where the record has no approval of its own. */
export function reviewedOn(file: ContentFile): string {
  const publishedAt = dayOf(file.data['publishedAt']);
  if (publishedAt === '') return '';
  const gate = itemsOf(file, 'gate').map((step) => ({ date: dayOf(isRecord(step) ? step['date'] : undefined) }));
  return lastReview({ publishedAt, updatedAt: dayOf(file.data['updatedAt']), gate });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const dayOf = (value: unknown) => (typeof value === 'string' && DAY.test(value) ? value : '');
