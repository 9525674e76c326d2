/** Steps as they are shown: numbered, with who and when, the editors' suggestions marked as theirs. */
import type { Practice } from '#schema/practice.ts';
import { type NumberOf, provenance, spoken } from './stated.ts';

type Step = Practice['steps'][number];

export interface StepView {
  title: string;
  detail: string;
  /** Absent where the source does not say. */
  who?: string;
  when?: string;
  mark?: number;
  suggested: boolean;
}

export function stepView(step: Step, numberOf: NumberOf): StepView {
  const who = spoken(step.who);
  const when = spoken(step.when);
  return {
    title: step.title,
    detail: step.detail,
    ...(who === undefined ? {} : { who }),
    ...(when === undefined ? {} : { when }),
    ...provenance(step.basis, numberOf),
  };
}

export interface StepsView {
  fromSource: readonly StepView[];
  suggested: readonly StepView[];
}

export function stepsView(steps: readonly Step[], numberOf: NumberOf): StepsView {
  const views = steps.map((step) => stepView(step, numberOf));
  return {
    fromSource: views.filter(({ suggested }) => !suggested),
    suggested: views.filter(({ suggested }) => suggested),
  };
}
