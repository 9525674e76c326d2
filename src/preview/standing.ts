/** Where a record stands on its way to readers, and the next step. */
import { type ContentFile, isEntry, itemsOf, textOf } from '#checks/content.ts';
import { fieldNames, isRecord } from '#checks/schema-walk.ts';
import { isPublic } from '#domain/publication.ts';
import { statuses } from '#schema/vocabularies.ts';
import { formatDate } from '#vietnamese/dates.ts';
import type { Banner } from './telling.ts';
import { say } from './words.ts';

/** `hen-ngay`: released, and its day has not come. */
export type Standing = keyof typeof statuses | 'hen-ngay';

/** Nothing for a record without a status, or with one that does not exist. `today` as `2026-11-22`. */
export function standingOf(file: ContentFile, today: string): Standing | undefined {
  const status = textOf(file, 'status') ?? '';
  if (!isStatus(status)) return undefined;
  const publishedAt = textOf(file, 'publishedAt');
  return status === 'cong-bo' && !isPublic({ status, publishedAt }, today) ? 'hen-ngay' : status;
}

const isStatus = (status: string): status is keyof typeof statuses => Object.hasOwn(statuses, status);

/** What readers do not see, in a word or two. */
export function labelOf(standing: Standing, file: ContentFile): string {
  return standing === 'hen-ngay' ? `Hẹn ngày ${dayOf(textOf(file, 'publishedAt'))}` : statuses[standing];
}

/** What stands above the record's page; nothing where it is as readers see it. `faults`: what has to be mended first. */
export function bannerOf(file: ContentFile, today: string, faults: number): Omit<Banner, 'form'> | undefined {
  const standing = standingOf(file, today);
  const unread = isUnread(file) ? [say('unread')] : [];
  if (standing === undefined || standing === 'cong-bo') {
    return unread.length === 0 ? undefined : { title: say('banner.unread'), said: unread, next: null };
  }
  const holdUp = faults === 0 ? [] : [say('holdUp', { n: faults })];
  return {
    title: say(`banner.${standing}`, { date: dayOf(textOf(file, 'publishedAt')) }),
    said: [...movedBy(file), ...unread, ...holdUp],
    next: {
      title: say(`next.${standing}`),
      how: say(`how.${standing}`, { file: file.file }),
      lines: linesFor(standing, file, today),
    },
  };
}

/** The site has no such record, or an older one: `loaders/content-loader.ts` keeps what was last read. */
const isUnread = ({ unreadable, document, issues }: ContentFile) =>
  unreadable !== undefined || document.problems.length > 0 || issues().length > 0;

const hasGate = ({ schema }: ContentFile) => fieldNames(schema, {}).includes('gate');
const dayOf = (date: unknown) => (typeof date === 'string' ? (formatDate(date) ?? date) : '…');

function movedBy(file: ContentFile): string[] {
  if (!hasGate(file)) return [];
  const last = itemsOf(file, 'gate').at(-1);
  if (!isRecord(last) || typeof last['role'] !== 'string') return [say('movedUnknown')];
  return [say('moved', { role: last['role'], date: dayOf(last['date']) })];
}

function linesFor(standing: Standing, file: ContentFile, today: string): string {
  if (standing === 'hen-ngay') return '';
  const to = standing === 'nhap' ? 'tham-dinh' : 'cong-bo';
  const lines = [`status: ${to}`];
  if (hasGate(file)) {
    const before = itemsOf(file, 'gate').length > 0 ? ['  # giữ các lần chuyển trước, thêm lần này xuống cuối'] : [];
    lines.push('gate:', ...before, `  - to: ${to}`, `    date: ${today}`, `    role: …  # ${say('gateLead')}`);
  }
  if (to === 'cong-bo' && isEntry(file)) lines.push(`publishedAt: ${today}  # ngày bài hiện trên trang`);
  return lines.join('\n');
}
