/** What stands on the printed sheets: story card, cards to hand out, poster. The record's own words, cut to what fits. */
import type { LibraryEntry } from '#domain/entries.ts';
import { printFigure, type Result } from '#domain/figures.ts';
import type { Library } from '#domain/library.ts';
import { isSilence } from '#schema/vocabularies.ts';
import { routes } from '#routes';
import { afterValue } from '../figures.ts';
import { address, type FrameSite } from '../frame.ts';
import type { StepView } from '../steps.ts';
import { weave, type Weave } from '../weave.ts';
import { type Matter, matterOf } from './matter.ts';

/** A figure with what it counts and of when: none stands on a sheet without its time. */
export interface SheetFigure {
  value: string;
  counted: string;
  period?: string;
}

export interface SheetView {
  title: string;
  /** The entry's own summary: what it is, in a sentence or two. */
  promise: string;
  field: string;
  fieldLabel: string;
  unit?: string;
  place?: string;
  /** Of what day the information is. */
  asOf?: string;
  steps: readonly StepView[];
  /** How many more steps the page has. */
  moreSteps: number;
  suggested: boolean;
  nameOnly: boolean;
  figures: readonly SheetFigure[];
  outcomes: readonly string[];
  improve: readonly string[];
  linked: readonly string[];
  ask: readonly string[];
  sources: readonly string[];
  weave: Weave;
  /** The entry's page, which the square code leads to, as it is typed and as a picture. */
  address: string;
  code: string;
  /** Whose sheet it is: it travels without its page. */
  site: string;
}

function figureOf(result: Result, library: Library): SheetFigure {
  const owner = result.about === undefined ? undefined : library.units.get(result.about)?.name;
  return {
    value: printFigure(result),
    counted: [afterValue(result), owner].filter((part) => part !== undefined).join(', '),
    ...(!isSilence(result.period) && { period: result.period }),
  };
}

/** How much of each list a sheet has room for. */
interface Room {
  steps: number;
  figures: number;
  statements: number;
}

function sheet({ frame, ...matter }: Matter, library: Library, site: FrameSite, room: Room): SheetView {
  const page = routes.entry(frame.section, frame.id);
  const [first] = matter.results;
  const samePeriod = matter.results.filter(({ period }) => period === first?.period);
  return {
    title: frame.title,
    promise: frame.summary,
    field: frame.field,
    fieldLabel: frame.fieldLabels[0] ?? '',
    ...(matter.unit !== undefined && { unit: matter.unit }),
    ...(matter.place !== undefined && { place: matter.place }),
    ...(frame.asOf !== undefined && { asOf: frame.asOf }),
    steps: matter.steps.slice(0, room.steps),
    moreSteps: Math.max(0, matter.steps.length - room.steps),
    suggested: matter.suggested,
    nameOnly: matter.nameOnly,
    figures: samePeriod.slice(0, room.figures).map((result) => figureOf(result, library)),
    outcomes: matter.outcomes.slice(0, room.statements).map(({ text }) => text),
    improve: matter.improve.slice(0, room.statements),
    linked: matter.linked,
    ask: matter.ask,
    sources: matter.sources,
    weave: weave(frame.id),
    address: address(page, site),
    code: routes.qrCode(page),
    site: [site.name, site.demoNotice].filter(Boolean).join('. '),
  };
}

const rooms = {
  'the-ke-chuyen': { steps: 7, figures: 4, statements: 2 },
  'the-a6': { steps: 5, figures: 1, statements: 1 },
  'ap-phich': { steps: 6, figures: 2, statements: 1 },
} as const satisfies Record<string, Room>;

export function sheetView(item: LibraryEntry, library: Library, site: FrameSite, kind: keyof typeof rooms): SheetView {
  return sheet(matterOf(item, library), library, site, rooms[kind]);
}

/** The editors' questions for the talk after the story; they are shown as theirs. */
export const storyQuestions = [
  'Việc này giống điều gì đang vướng ở nơi mình?',
  'Việc nào làm được ngay, việc nào phải chuẩn bị, phải hỏi trước?',
  'Ai chủ trì, ai phối hợp, bao giờ bắt đầu?',
  'Thế nào là làm được, bao giờ xem lại, ai xem lại?',
];
