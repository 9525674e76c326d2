/** Where every entry stands: its status, when it was last looked at, and what it waits for. */
import { runRules } from '#checks/check-content.ts';
import { type Content, type ContentFile, ENTRY_KINDS, textOf } from '#checks/content.ts';
import { unitsAndPlaces } from '#checks/library.ts';
import { pendingIn } from '#checks/pending.ts';
import { reviewedOn } from '#checks/review.ts';
import { staleReview } from '#checks/rules/stale-review.ts';
import { type Waiver, waiversOf } from '#checks/waivers.ts';
import { missing } from '#domain/completeness.ts';
import { evidenceLevel } from '#domain/evidence.ts';
import { cellSchema } from '#schema/cell.ts';
import { plainContext } from '#schema/entry.ts';
import { practiceSchema } from '#schema/practice.ts';
import { evidenceLevels, statuses } from '#schema/vocabularies.ts';

/** `hen-ngay`: released, and its day has not come · `khong-ro`: no status that the vocabulary has. */
export type StandingStatus = keyof typeof statuses | 'hen-ngay' | 'khong-ro';

export interface Standing {
  readonly file: string;
  readonly title: string;
  readonly status: StandingStatus;
  /** Empty where the record has no approval of its own. */
  readonly reviewed: string;
  readonly asOf: string;
  readonly isOverdue: boolean;
  /** How many places wait to be written, how many faults the checks find, and of how much else they remind. */
  readonly waiting: number;
  readonly faults: number;
  readonly reminders: number;
  /** What the board lets stand, with its reasons. */
  readonly waivers: readonly Waiver[];
  /** What the sources tell too little of; only of cells and practices. */
  readonly lacks: { readonly level: string; readonly gaps: readonly string[] } | undefined;
}

const KINDS = [...ENTRY_KINDS, 'nhan-rong', 'lich-lam-mau'] as const;

/** In the order of the files. `today` as `2026-11-22`. */
export function standings(content: Content, today: string): Standing[] {
  const { problems, notices } = runRules(content, today);
  const faults = Map.groupBy(problems, ({ file }) => file);
  const reminders = Map.groupBy(notices, ({ file }) => file);
  const lacksOf = lacking(content);
  return KINDS.flatMap((kind) => content.of(kind)).map((file) => {
    const mine = reminders.get(file.file) ?? [];
    const overdue = mine.filter(({ rule }) => rule === staleReview.id);
    const status = statusOf(file, today);
    return {
      file: file.file,
      title: textOf(file, 'title') ?? file.id,
      status,
      reviewed: reviewedOn(file),
      asOf: textOf(file, 'asOf') ?? textOf(file, 'stateAsOf') ?? '',
      isOverdue: overdue.length > 0,
      waiting: file.texts().reduce((count, { text }) => count + pendingIn(text).length, 0),
      faults: faults.get(file.file)?.length ?? 0,
      reminders: mine.length - overdue.length,
      waivers: waiversOf(file),
      lacks: status === 'rut' ? undefined : lacksOf(file),
    };
  });
}

function statusOf(file: ContentFile, today: string): StandingStatus {
  const status = textOf(file, 'status') ?? '';
  if (!isStatus(status)) return 'khong-ro';
  return status === 'cong-bo' && (textOf(file, 'publishedAt') ?? '') > today ? 'hen-ngay' : status;
}

const isStatus = (status: string): status is keyof typeof statuses => Object.hasOwn(statuses, status);

/** Entries with a level at which a reader cannot follow, with the names of what they lack. */
function lacking(content: Content): (file: ContentFile) => Standing['lacks'] {
  const { units } = unitsAndPlaces(content);
  const schemas = { 'mo-hinh': practiceSchema(plainContext), 'chi-bo-lam-mau': cellSchema(plainContext) };
  return ({ kind, data }) => {
    if (kind !== 'mo-hinh' && kind !== 'chi-bo-lam-mau') return undefined;
    const entry = schemas[kind].safeParse(data).data;
    if (entry === undefined) return undefined;
    const level = evidenceLevel(entry, units);
    if (level > 1) return undefined;
    return { level: evidenceLevels[level].label, gaps: missing(entry, units).map(({ label }) => label) };
  };
}
