/** "Hồ sơ: đã có gì, còn thiếu gì": what the sources of a record say and what not, by name, and since when nobody looked. */
import { type Gap, missing, missingOfFollower, proven, provenOfFollower } from '#domain/completeness.ts';
import { lastLookedAt } from '#domain/last-looked.ts';
import type { Library } from '#domain/library.ts';
import type { Practice } from '#schema/practice.ts';
import type { Replication } from '#schema/replication.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { lowerFirst } from '#vietnamese/first-letter.ts';
import { say, words } from './words.ts';

export interface SubstanceLine {
  label: string;
  text: string;
}

/** Lines of names, each under what they have in common. */
export interface SubstanceView {
  lines: readonly SubstanceLine[];
  /** Since when nobody has looked again, or that this is not known. */
  looked: string;
}

const listed = (labels: readonly string[]) => labels.map(lowerFirst).join('; ');

function substance(has: readonly string[], lacks: readonly Gap[], lookedAt: string | undefined): SubstanceView {
  const named = (mentioned: boolean) =>
    listed(lacks.filter((gap) => gap.mentioned === mentioned).map(({ label }) => label));
  const date = formatDate(lookedAt ?? '');
  return {
    lines: [
      { label: words['substance.has'], text: listed(has) || words['substance.nothing'] },
      { label: words['substance.lacks'], text: named(false) },
      { label: words['silent.mentioned'], text: named(true) },
    ].filter(({ text }) => text !== ''),
    looked: date === undefined ? words['substance.undated'] : say('substance.looked', { date }),
  };
}

export function practiceSubstance(practice: Practice, library: Library): SubstanceView {
  return substance(proven(practice, library.units), missing(practice, library.units), lastLookedAt(practice));
}

export function followerSubstance(replication: Replication, library: Library): SubstanceView {
  return substance(
    provenOfFollower(replication, library),
    missingOfFollower(replication, library),
    lastLookedAt(replication),
  );
}
