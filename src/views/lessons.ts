/** Lessons, outcomes and assessments as they are shown. */
import type { Library } from '#domain/library.ts';
import type { Practice } from '#schema/practice.ts';
import { assessmentForms, isSilence, silences } from '#schema/vocabularies.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { documentName } from './documents.ts';
import { fromGroup, type NumberOf, type Stated, stated } from './stated.ts';

export interface LessonsView {
  achieved: Stated;
  improve: Stated;
  causes: Stated;
  remedy: Stated;
}

export function lessonsView(lessons: Practice['lessons'], numberOf: NumberOf): LessonsView {
  const read = (key: keyof LessonsView) => fromGroup(lessons, key, (value) => stated(value, numberOf));
  return { achieved: read('achieved'), improve: read('improve'), causes: read('causes'), remedy: read('remedy') };
}

export function outcomesView(outcomes: Practice['outcomes'], numberOf: NumberOf): Stated {
  return stated(
    isSilence(outcomes) ? outcomes : outcomes.map(({ text, source }) => ({ text, basis: source })),
    numberOf,
  );
}

export interface AssessmentView {
  by: string;
  form: string;
  date?: string;
  document?: string;
  finding: string;
  mark: number;
}

export type Assessments = { silent: string } | { items: readonly AssessmentView[] };

export function assessmentsView(
  assessments: Practice['assessments'],
  numberOf: NumberOf,
  library: Library,
): Assessments {
  if (isSilence(assessments)) return { silent: silences[assessments] };
  return {
    items: assessments.map(({ by, date, form, officialDocument, finding, source }) => {
      const document = officialDocument === undefined ? undefined : library.documents.get(officialDocument);
      const when = formatDate(date);
      return {
        by: library.units.get(by)?.name ?? by,
        form: assessmentForms[form],
        ...(when === undefined ? {} : { date: when }),
        ...(document === undefined ? {} : { document: documentName(document) }),
        finding,
        mark: numberOf(source),
      };
    }),
  };
}
