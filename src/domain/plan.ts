/**
 * The dates of a plan. Sources rarely say how long a step takes, so the one who plans gives the spans; a step without
 * one keeps the words that it has, and takes no time here. Public holidays are not known to the site.
 */

export interface Span {
  /** `2026-02-05` */
  readonly from: string;
  readonly to: string;
}

const DAY = 24 * 60 * 60 * 1000;
/** Longer plans are made of several plans. */
export const LONGEST_SPAN = 366;

/**
 * One span a step, in order, undefined where none was given: each begins on the first working day after the one before
 * has ended. The days are counted as the calendar has them; a beginning or an end on a Saturday or a Sunday is moved to
 * the Monday after it.
 */
export function schedule(startDay: string, days: readonly (number | undefined)[]): (Span | undefined)[] {
  let next = timeOf(startDay);
  if (next === undefined) return days.map(() => undefined);
  return days.map((count) => {
    if (next === undefined || count === undefined || !isSpan(count)) return undefined;
    const from = workingDay(next);
    const to = workingDay(from + (count - 1) * DAY);
    next = to + DAY;
    return { from: iso(from), to: iso(to) };
  });
}

/** A number of days that a step may be given. */
export function isSpan(days: number): boolean {
  return Number.isInteger(days) && days >= 1 && days <= LONGEST_SPAN;
}

/** As a date string of the records: one day, or a span of days. */
export function spanText({ from, to }: Span): string {
  return from === to ? from : `${from}/${to}`;
}

function timeOf(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) || iso(time) !== day ? undefined : time;
}

function workingDay(time: number): number {
  const weekday = new Date(time).getUTCDay();
  if (weekday === 6) return time + 2 * DAY;
  return weekday === 0 ? time + DAY : time;
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
