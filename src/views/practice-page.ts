/** A practice's page. */
import { type Gap, missing } from '#domain/completeness.ts';
import { practiceEntry } from '#domain/entries.ts';
import { evidenceLevel } from '#domain/evidence.ts';
import { kitOffer } from '#domain/kit-offer.ts';
import type { Identified, Library } from '#domain/library.ts';
import { routes } from '#routes';
import type { Practice } from '#schema/practice.ts';
import {
  difficulties,
  evidenceLevels,
  forceParts,
  forces,
  isSilence,
  type Silence,
  sourceCalls,
  states,
} from '#schema/vocabularies.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { entryFrame, type EntryFrame } from './entry-frame.ts';
import { figureGroups, type FigureGroups } from './figures.ts';
import { type Assessments, assessmentsView, type LessonsView, lessonsView, outcomesView } from './lessons.ts';
import { type LineageView, lineageView } from './lineage.ts';
import { fromGroup, isSilent, type NumberOf, numbering, type Stated, stated } from './stated.ts';
import { type StepsView, stepsView } from './steps.ts';
import { type UnitView, unitView } from './units.ts';

/** A heading with what a source or the editors say under it. */
export interface Topic {
  title: string;
  stated: Stated;
}

export interface PracticePage {
  frame: EntryFrame;
  kindLabel: string;
  unit: UnitView;
  /** Absent where the source does not say. */
  startedAt?: string;
  evidence: { label: string; short: string };
  state: string;
  forces: readonly string[];
  nameOnly: boolean;
  why: readonly Topic[];
  steps: StepsView;
  figures: FigureGroups;
  outcomes: Stated;
  conditions: readonly Topic[];
  resources: readonly Topic[];
  difficulty?: { label: string; suggested: boolean };
  lessons: LessonsView;
  assessments: Assessments;
  after: readonly Topic[];
  missing: readonly Gap[];
  lineage: LineageView;
  kit?: { href: string; ready: boolean };
}

/** Only the topics that something is said under; the silent ones are named in "Hồ sơ còn thiếu". */
function told(topics: readonly Topic[]): Topic[] {
  return topics.filter((topic) => !isSilent(topic.stated));
}

function group<G extends object>(
  value: Silence | G,
  labels: Partial<Record<keyof G, string>>,
  numberOf: NumberOf,
): Topic[] {
  return (Object.entries(labels) as [keyof G & string, string][]).map(([key, title]) => ({
    title,
    stated: fromGroup<G, typeof key>(value, key, (each) => stated(each as Parameters<typeof stated>[0], numberOf)),
  }));
}

function difficultyOf({ resources }: Practice): PracticePage['difficulty'] {
  if (isSilence(resources) || resources.difficulty === undefined) return undefined;
  const { level, basis } = resources.difficulty;
  return { label: difficulties[level], suggested: basis === 'bien-soan' };
}

/** State with its day: "Đã sơ kết, tính đến 16/6/2022". */
export function stateLabel(state: keyof typeof states, asOf: string): string {
  const date = formatDate(asOf);
  return date === undefined ? states[state] : `${states[state]}, tính đến ${date}`;
}

export function practicePage(practice: Identified<Practice>, library: Library): PracticePage {
  const numberOf = numbering(practice.sources);
  const say = (value: Parameters<typeof stated>[0]) => stated(value, numberOf);
  const steps = stepsView(practice.steps, numberOf);
  const startedAt = formatDate(practice.startedAt);
  const difficulty = difficultyOf(practice);
  const offer = kitOffer(practice);
  return {
    frame: entryFrame(practiceEntry(practice), library),
    kindLabel: sourceCalls[practice.sourceCalls],
    unit: unitView(practice.originUnit, library),
    ...(startedAt && { startedAt }),
    evidence: evidenceLevels[evidenceLevel(practice, library.units)],
    state: stateLabel(practice.state, practice.stateAsOf),
    forces: practice.forces.map(({ who, part }) => `${forces[who]} (${forceParts[part].toLowerCase()})`),
    nameOnly: practice.nameOnly,
    why: told([
      { title: 'Vì sao làm', stated: say(practice.problem) },
      { title: 'Mục tiêu', stated: say(practice.goals) },
      { title: 'Thế nào là đạt', stated: say(practice.criteria) },
      ...group(
        practice.scope,
        { places: 'Địa bàn', audience: 'Đối tượng', participants: 'Người tham gia', beneficiaries: 'Người hưởng lợi' },
        numberOf,
      ),
    ]),
    steps,
    figures: figureGroups(practice.results, numberOf, library),
    outcomes: outcomesView(practice.outcomes, numberOf),
    conditions: group(practice.conditions, { suitable: 'Nơi phù hợp', unsuitable: 'Nơi chưa phù hợp' }, numberOf),
    // What can be filtered by (`needs`) says the same again, in two words.
    resources: group(
      practice.resources,
      { people: 'Người', time: 'Thời gian', money: 'Kinh phí', materials: 'Vật tư' },
      numberOf,
    ),
    ...(difficulty && { difficulty }),
    lessons: lessonsView(practice.lessons, numberOf),
    assessments: assessmentsView(practice.assessments, numberOf, library),
    after: told([
      { title: 'Việc tiếp theo', stated: say(practice.nextTasks) },
      { title: 'Duy trì, nhân rộng', stated: say(practice.sustainability) },
    ]),
    missing: missing(practice, library.units),
    lineage: lineageView(practice.id, library),
    ...(offer !== 'none' && { kit: { href: routes.kit(practice.id), ready: offer === 'ready' } }),
  };
}
