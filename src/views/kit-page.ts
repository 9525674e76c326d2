/** The kit page: how a commune or cell would set about it, from the practice's own steps. */
import { allows } from '#domain/caution.ts';
import type { Identified, Library } from '#domain/library.ts';
import { countFollowers } from '#domain/lineage.ts';
import { routes } from '#routes';
import type { Practice } from '#schema/practice.ts';
import { crumbsFor } from './entry-frame.ts';
import type { Link } from './links.ts';
import { practicePage, type Topic } from './practice-page.ts';
import type { SourceView } from './sources.ts';
import type { StepView } from './steps.ts';
import { practiceSubstance, type SubstanceView } from './substance.ts';
import type { UnitView } from './units.ts';
import { weave, type Weave } from './weave.ts';
import { say, words } from './words.ts';

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
  conditions: readonly Topic[];
  resources: readonly Topic[];
  /** Whom to ask: the unit that exists today or its successor, never a person. */
  ask: UnitView;
  substance: SubstanceView;
  /** The ledger, as far as it is about this practice. */
  followers: Link;
  sources: readonly SourceView[];
  weave: Weave;
}

/** Undefined where a caution switches the kit off. */
export function kitPage(practice: Identified<Practice>, library: Library): KitPage | undefined {
  if (!allows(practice, 'kit')) return undefined;
  const page = practicePage(practice, library);
  const link = { href: routes.practice(practice.id), label: practice.title };
  return {
    id: practice.id,
    title: practice.nameOnly ? `Chuẩn bị làm: ${practice.title}` : `Làm theo: ${practice.title}`,
    description: 'Các bước để đánh dấu, việc cần chuẩn bị và nơi để hỏi, cho chi bộ, xã muốn làm theo.',
    field: practice.field,
    practice: link,
    crumbs: [...crumbsFor('mo-hinh'), link],
    steps: [...page.steps.fromSource, ...page.steps.suggested],
    nameOnly: practice.nameOnly,
    conditions: page.conditions,
    resources: page.resources,
    ask: page.unit,
    substance: practiceSubstance(practice, library),
    followers: followersOf(practice, library),
    sources: page.frame.sources,
    weave: weave(practice.id),
  };
}

function followersOf({ id }: Identified<Practice>, library: Library): Link {
  const n = countFollowers(id, library);
  if (n === 0) return { href: routes.ledger(), label: words['kit.noFollowers'] };
  return { href: routes.ledgerOf(id), label: say('kit.followers', { n }) };
}
