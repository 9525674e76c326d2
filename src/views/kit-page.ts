/** The kit page: how a commune or cell would set about it, from the practice's own steps. */
import { allows } from '#domain/caution.ts';
import type { Gap } from '#domain/completeness.ts';
import type { Identified, Library } from '#domain/library.ts';
import { anchor, routes } from '#routes';
import type { Practice } from '#schema/practice.ts';
import type { Replication } from '#schema/replication.ts';
import { crumbsFor } from './entry-frame.ts';
import { lessonsView } from './lessons.ts';
import type { Link } from './links.ts';
import { practicePage, type Topic } from './practice-page.ts';
import type { SourceView } from './sources.ts';
import { isSilent, numbering, type Stated, unmarked } from './stated.ts';
import type { StepView } from './steps.ts';
import { unitView } from './units.ts';
import { weave, type Weave } from './weave.ts';
import { say } from './words.ts';

/** What did not go well somewhere, and how it was met there. */
export interface Risk {
  where: Link;
  improve: Stated;
  remedy: Stated;
}

/** Whom to ask: bodies that exist today, never a person. */
export interface Ask {
  units: readonly Link[];
  /** Said where the unit itself has ended. */
  ended?: { name: string; date: string };
}

export interface KitPage {
  id: string;
  title: string;
  description: string;
  field: string;
  practice: Link;
  crumbs: readonly Link[];
  /** All steps in the order of the record. */
  steps: readonly StepView[];
  nameOnly: boolean;
  unit: string;
  missing: readonly Gap[];
  conditions: readonly Topic[];
  resources: readonly Topic[];
  risks: readonly Risk[];
  ask: Ask;
  /** Set where there are steps that a plan can be made of. */
  builder?: { id: string };
  sources: readonly SourceView[];
  weave: Weave;
}

function askOf(unitId: string, library: Library): Ask {
  const unit = unitView(unitId, library);
  const { ended } = unit;
  if (ended === undefined) return { units: [{ href: unit.href, label: unit.label }] };
  const successors = library.units.get(unitId)?.successors ?? [];
  return {
    units: successors.map((id) => {
      const { href, label } = unitView(id, library);
      return { href, label };
    }),
    ended: { name: unit.label, date: ended.date },
  };
}

/** Lessons are told by place: the practice itself, then those that follow it. */
function risksOf(practice: Identified<Practice>, library: Library): Risk[] {
  const risk = (where: Link, { lessons, sources }: Pick<Replication, 'lessons' | 'sources'>): Risk[] => {
    const { improve, remedy } = lessonsView(lessons, numbering(sources));
    const told = !isSilent(improve) || !isSilent(remedy) || lessons !== 'khong-neu';
    return told ? [{ where, improve: unmarked(improve), remedy: unmarked(remedy) }] : [];
  };
  const followers = [...library.replications.values()].filter((each) => each.practice === practice.id);
  return [
    ...risk({ href: routes.practice(practice.id), label: unitView(practice.originUnit, library).label }, practice),
    ...followers.flatMap((each) => {
      const where = { href: routes.ledger() + anchor(each.id), label: unitView(each.unit, library).label };
      return risk(where, each);
    }),
  ];
}

/** Undefined where a caution switches the kit off. */
export function kitPage(practice: Identified<Practice>, library: Library): KitPage | undefined {
  if (!allows(practice, 'kit')) return undefined;
  const page = practicePage(practice, library);
  const link = { href: routes.practice(practice.id), label: practice.title };
  return {
    id: practice.id,
    title: practice.nameOnly ? `Chuẩn bị làm: ${practice.title}` : say('kit.title', { name: practice.title }),
    description: 'Các bước để đánh dấu, việc cần chuẩn bị, nơi để hỏi và mẫu văn bản, cho chi bộ, xã muốn làm theo.',
    field: practice.field,
    practice: link,
    crumbs: [...crumbsFor('mo-hinh'), link],
    steps: [...page.steps.fromSource, ...page.steps.suggested],
    nameOnly: practice.nameOnly,
    unit: page.unit.label,
    missing: page.missing,
    conditions: page.conditions,
    resources: page.resources,
    risks: risksOf(practice, library),
    ask: askOf(practice.originUnit, library),
    ...(practice.steps.length > 0 && { builder: { id: practice.id } }),
    sources: page.frame.sources,
    weave: weave(practice.id),
  };
}
