/** All that a text proposes for the fields of an entry, for its author to accept. */
import type { Caution, fields } from '#schema/vocabularies.ts';
import { type Block, mapInlines, passages } from '../blocks.ts';
import { isUnsure } from '../pending.ts';
import { findCautions } from './cautions.ts';
import { type DateProposal, findDates } from './dates.ts';
import { type DocumentProposal, findDocuments } from './documents.ts';
import { type FigureProposal, findFigures } from './figures.ts';
import type { Known } from './known.ts';
import { fieldOf } from './field.ts';
import { findPlaces, findUnits, type NameProposal } from './names.ts';
import { findMentions, type SpokenOf } from './silences.ts';
import { namesPersons } from './persons.ts';
import { findSteps, type Steps } from './steps.ts';

export interface Proposals {
  readonly figures: readonly FigureProposal[];
  readonly ranges: readonly string[];
  readonly dates: readonly DateProposal[];
  readonly documents: readonly DocumentProposal[];
  readonly units: readonly NameProposal[];
  readonly places: readonly NameProposal[];
  /** Fields that the text speaks of, with its words. */
  readonly mentions: ReadonlyMap<SpokenOf, string>;
  readonly steps: Steps;
  /** The field of which it speaks most, where that is plain. */
  readonly field: keyof typeof fields | undefined;
  readonly cautions: readonly Caution[];
  /** Does it call persons by their names? */
  readonly namesPersons: boolean;
  /** When the paper or the article was written, as far as it says. */
  readonly writtenAt: string | undefined;
}

/** `moments`: lines of the paper's head that say when it was written. */
export function findProposals(blocks: readonly Block[], moments: readonly string[], known: Known): Proposals {
  // From words that nobody can read for sure nothing is proposed.
  const sure = blocks.map((block) =>
    mapInlines(block, (inlines) => (isUnsure(inlines.map(({ text }) => text).join('')) ? [] : inlines)),
  );
  const dates = findDates(sure);
  const writtenAt = findDates(moments.map(asBlock))[0]?.date;
  const { proposals: figures, ranges } = findFigures(sure);
  const day = writtenAt ?? latest(dates);
  return {
    figures,
    ranges,
    dates,
    documents: findDocuments(sure, known.documents),
    units: findUnits(sure, known.units, day),
    places: findPlaces(sure, known.places, day),
    mentions: findMentions(sure),
    steps: findSteps(sure),
    field: fieldOf(sure),
    cautions: findCautions(sure),
    namesPersons: namesPersons(sure),
    writtenAt,
  };
}

const asBlock = (text: string): Block => ({ type: 'paragraph', inlines: [{ text, strong: false, em: false }] });

/** The last day of which the text speaks. */
function latest(dates: readonly DateProposal[]): string | undefined {
  return dates
    .map(({ date }) => date.split('/').at(-1) ?? date)
    .filter((date) => !date.includes('Q'))
    .sort()
    .at(-1);
}

/** How many characters the text has, marks of Markdown apart. */
export function lengthOf(blocks: readonly Block[]): number {
  return [...passages(blocks)].reduce((sum, text) => sum + text.length + 1, 0);
}
