/** Figures as they are shown: the printed value, what it counts, and the words of the source that carry it. */
import { printFigure } from '#domain/figures.ts';
import type { Library } from '#domain/library.ts';
import { countings } from '#schema/vocabularies.ts';
import type { Practice } from '#schema/practice.ts';
import { type NumberOf, spoken } from './stated.ts';

type Result = Practice['results'][number];

export interface FigureView {
  value: string;
  before?: string;
  indicator: string;
  /** Whose figure, of what period, people or times: only what needs saying. */
  details: readonly string[];
  quote: string;
  mark: number;
}

export function figureView(result: Result, numberOf: NumberOf, library: Library): FigureView {
  const about = result.about === undefined ? undefined : library.units.get(result.about)?.name;
  const period = spoken(result.period);
  return {
    value: printFigure(result),
    ...(result.before === undefined ? {} : { before: result.before }),
    indicator: result.indicator,
    details: [about, period, result.counting === 'luot' ? `tính theo ${countings.luot}` : undefined].filter(
      (part) => part !== undefined,
    ),
    quote: result.quote,
    mark: numberOf(result.source),
  };
}

export interface FigureGroups {
  results: readonly FigureView[];
  targets: readonly FigureView[];
  scale: readonly FigureView[];
  context: readonly FigureView[];
}

/** Results apart from scale and context: a context figure never looks like a result of the practice. */
export function figureGroups(results: readonly Result[], numberOf: NumberOf, library: Library): FigureGroups {
  const inRole = (role: Result['role']) =>
    results.filter((result) => result.role === role).map((result) => figureView(result, numberOf, library));
  return {
    results: inRole('ket-qua'),
    targets: inRole('chi-tieu'),
    scale: inRole('quy-mo'),
    context: inRole('boi-canh'),
  };
}
