/** Figures as they are shown: the printed value, what it counts, and the words of the source that carry it. */
import { printFigure } from '#domain/figures.ts';
import type { Library } from '#domain/library.ts';
import type { Practice } from '#schema/practice.ts';
import { lowerFirst } from '#vietnamese/first-letter.ts';
import { type NumberOf, spoken } from './stated.ts';

type Result = Practice['results'][number];

export interface FigureView {
  value: string;
  before?: string;
  indicator: string;
  /** The indicator within a sentence, after the value: whose it is, of what period. */
  phrase: string;
  quote: string;
  mark: number;
}

/**
 * "hơn 62.000 quần chúng được…"; "82 lượt đảng viên…", whose value has the word already; "1.850 kg rác…", whose
 * indicator does not say what is counted.
 */
export function afterValue({ indicator, counting, measure }: Pick<Result, 'indicator' | 'counting' | 'measure'>) {
  const phrase = lowerFirst(indicator);
  const whole = measure.startsWith('%') || phrase.includes(measure) ? phrase : joined(measure, phrase);
  return counting === 'luot' ? whole.replace(/^lượt\s+/, '') : whole;
}

/** "lượt hộ" and "hộ tham gia" are "lượt hộ tham gia". */
function joined(measure: string, phrase: string): string {
  const words = measure.split(' ');
  const shared = words.findIndex((_, index) => `${phrase} `.startsWith(`${words.slice(index).join(' ')} `));
  return [...(shared === -1 ? words : words.slice(0, shared)), phrase].join(' ');
}

/** A name that counts several units begins with a common word: "Các chi bộ quân sự cấp xã". */
const withinSentence = (name: string) => (name.startsWith('Các ') ? lowerFirst(name) : name);

export function figureView(result: Result, numberOf: NumberOf, library: Library): FigureView {
  const about = result.about === undefined ? undefined : withinSentence(library.units.get(result.about)?.name ?? '');
  const period = spoken(result.period);
  return {
    value: printFigure(result),
    ...(result.before === undefined ? {} : { before: result.before }),
    indicator: result.indicator,
    phrase: [afterValue(result), about, period && lowerFirst(period)].filter(Boolean).join(', '),
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
