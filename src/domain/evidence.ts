/**
 * How much a record tells (VOCABULARY: `evidenceLevel`). It speaks of the record, not of the unit's merit, and is shown
 * in words only, never as a number and never as an order.
 */
import type { Cell } from '#schema/cell.ts';
import type { Practice } from '#schema/practice.ts';
import { isSilence, type EvidenceLevel } from '#schema/vocabularies.ts';
import { items, sourced } from './basis.ts';
import { mainUnitOf } from './entries.ts';
import type { Library } from './library.ts';

type Told = Cell | Practice;
type Units = Library['units'];

/**
 * 0 the source only names it · 1 a step from a source · 2 and a measured result · 3 and both what went well and what
 * did not, from sources, and somebody else's assessment. Steps that the editors suggest never raise it.
 */
export function evidenceLevel(entry: Told, units: Units): EvidenceLevel {
  if (!hasSourcedSteps(entry)) return 0;
  if (!hasMeasuredResults(entry)) return 1;
  return hasSourcedLessons(entry) && outsideAssessments(entry, units).length > 0 ? 3 : 2;
}

export function hasSourcedSteps({ steps }: Pick<Told, 'steps'>): boolean {
  return sourced(steps).length > 0;
}

/** Figures of scale, context or target are not results. */
export function hasMeasuredResults({ results }: Pick<Told, 'results'>): boolean {
  return results.some(({ role }) => role === 'ket-qua');
}

function hasSourcedLessons({ lessons }: Told): boolean {
  if (isSilence(lessons)) return false;
  return sourced(lessons.achieved).length > 0 && sourced(lessons.improve).length > 0;
}

/** Assessments by somebody else: a unit's own review, or one by a body under it, is not from outside. */
export function outsideAssessments(entry: Told, units: Units) {
  return madeByOthers(entry.assessments, mainUnitOf(entry), units);
}

/** Those of the assessments that neither the unit nor a body under it made. */
export function madeByOthers(assessments: Told['assessments'], unit: string | undefined, units: Units) {
  return items(assessments).filter(({ by }) => unit === undefined || !isWithin(by, unit, units));
}

/** Is it that unit, or under it in the line of superiors? */
export function isWithin(unit: string, whole: string, units: Units): boolean {
  const seen = new Set<string>();
  for (let id: string | undefined = unit; id !== undefined && !seen.has(id); id = units.get(id)?.parent) {
    if (id === whole) return true;
    seen.add(id);
  }
  return false;
}
