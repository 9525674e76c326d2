/** The last day of which a record tells anything: since then nobody has looked at it again. */
import type { Practice } from '#schema/practice.ts';
import type { Replication } from '#schema/replication.ts';
import { endOf } from '#vietnamese/dates.ts';
import { items } from './basis.ts';

type Dated = Pick<Replication, 'stateAsOf' | 'assessments'> & Partial<Pick<Practice, 'asOf'>>;

/** As exact as the record has it; undefined where no date is known. */
export function lastLookedAt({ stateAsOf, asOf, assessments }: Dated): string | undefined {
  const dates = [stateAsOf, asOf ?? '', ...items(assessments).map(({ date }) => date)];
  const known = dates.flatMap((date) => {
    const end = endOf(date);
    return end === undefined ? [] : [{ date, end }];
  });
  return known.reduce<(typeof known)[number] | undefined>(
    (latest, each) => (latest === undefined || each.end > latest.end ? each : latest),
    undefined,
  )?.date;
}
