/** A pilot cell's page. */
import { type Gap, missing } from '#domain/completeness.ts';
import { cellEntry } from '#domain/entries.ts';
import type { Identified, Library } from '#domain/library.ts';
import { routes } from '#routes';
import type { Cell } from '#schema/cell.ts';
import { cellRoles, demonstrationTopics, forceParts, forces } from '#schema/vocabularies.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { entryFrame, type EntryFrame } from './entry-frame.ts';
import { figureGroups, type FigureGroups } from './figures.ts';
import { type Assessments, assessmentsView, type LessonsView, lessonsView, outcomesView } from './lessons.ts';
import { entryLink, type Link } from './links.ts';
import { numbering, type Stated, stated } from './stated.ts';
import { type StepsView, stepsView } from './steps.ts';
import { type UnitView, unitView } from './units.ts';

export interface CellPage {
  frame: EntryFrame;
  role: string;
  unit: UnitView;
  parent?: UnitView;
  topics: readonly string[];
  forces: readonly string[];
  nameOnly: boolean;
  demonstrations: readonly (Link & { when: string })[];
  practices: readonly Link[];
  problem: Stated;
  steps: StepsView;
  figures: FigureGroups;
  outcomes: Stated;
  lessons: LessonsView;
  assessments: Assessments;
  missing: readonly Gap[];
}

function demonstrationLinks(cell: Identified<Cell>, library: Library) {
  return cell.demonstrations.flatMap((id) => {
    const demonstration = library.demonstrations.get(id);
    if (demonstration === undefined) return [];
    return [
      {
        href: routes.demonstration(id),
        label: demonstrationTopics[demonstration.topic],
        when: formatDate(demonstration.quarter) ?? 'Không rõ quý',
      },
    ];
  });
}

export function cellPage(cell: Identified<Cell>, library: Library): CellPage {
  const numberOf = numbering(cell.sources);
  return {
    frame: entryFrame(cellEntry(cell), library),
    role: cellRoles[cell.role],
    unit: unitView(cell.unit, library),
    ...(cell.parentUnit && { parent: unitView(cell.parentUnit, library) }),
    topics: cell.topics.map((topic) => demonstrationTopics[topic]),
    forces: cell.forces.map(({ who, part }) => `${forces[who]} (${forceParts[part].toLowerCase()})`),
    nameOnly: cell.nameOnly,
    demonstrations: demonstrationLinks(cell, library),
    practices: cell.practices.map((id) => entryLink({ section: 'mo-hinh', id }, library)),
    problem: stated(cell.problem, numberOf),
    steps: stepsView(cell.steps, numberOf),
    figures: figureGroups(cell.results, numberOf, library),
    outcomes: outcomesView(cell.outcomes, numberOf),
    lessons: lessonsView(cell.lessons, numberOf),
    assessments: assessmentsView(cell.assessments, numberOf, library),
    missing: missing(cell, library.units),
  };
}
