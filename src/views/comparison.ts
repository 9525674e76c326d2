/** Two to four practices side by side. No winner, no score: what is known of each, in words. */
import { practiceEntry } from '#domain/entries.ts';
import type { Library } from '#domain/library.ts';
import { card } from './card.ts';
import type { Link } from './links.ts';
import { practicePage, type PracticePage, type Topic } from './practice-page.ts';
import { isSilent, type Stated, unmarked } from './stated.ts';
import { practiceSubstance } from './substance.ts';
import { words } from './words.ts';

/** One practice: its link, and one text for each of `comparisonHeadings`. */
export interface Compared extends Link {
  id: string;
  cells: readonly string[];
}

export const comparisonHeadings = [
  words['fact.field'],
  words['fact.unit'],
  words['section.how'],
  words['section.resources'],
  words['section.conditions'],
  words['section.results'],
  words['compare.known'],
  words['ledger.practiceFollowed'],
  words['section.sources'],
] as const;

/** Above what is the editors' to the last word; where only some of it is, each of these has a star. */
const OURS = `${words['step.suggested']}:`;
const starred = (text: string) => `${text}\u00a0(*)`;

/** What is said, or the silence in its own words: a source that mentions without telling is not one that is silent. */
function inWords(stated: Stated): string {
  if (isSilent(stated)) return stated.silent;
  return stated.items.map(({ text, suggested }) => (suggested ? starred(text) : text)).join(' ');
}

/** A line a topic; one silence for all of them where nothing is said. */
function topics(all: readonly Topic[]): string {
  const told = all.filter(({ stated }) => !isSilent(stated));
  if (told.length === 0) return [...new Set(all.map(({ stated }) => inWords(stated)))].join('\n');
  const ours = told.every(({ stated }) => isSilent(stated) || stated.items.every(({ suggested }) => suggested));
  const lines = told.map(({ title, stated }) => `${title}: ${inWords(ours ? unmarked(stated) : stated)}`);
  return [...(ours ? [OURS] : []), ...lines].join('\n');
}

function steps({ steps: { fromSource, suggested } }: PracticePage): string {
  if (fromSource.length + suggested.length === 0) return words['silent.value'];
  const ours = fromSource.length === 0;
  const titles = [
    ...fromSource.map(({ title }) => title),
    ...suggested.map(({ title }) => (ours ? title : starred(title))),
  ];
  return [...(ours ? [OURS] : []), ...titles.map((title, index) => `${index + 1}. ${title}`)].join('\n');
}

/** Figures of results alone, each with its period; scale and context are no results. */
function results({ figures, outcomes }: PracticePage): string {
  const counted = figures.results.map(({ value, phrase }) => `${value} ${phrase}`);
  if (counted.length === 0) return inWords(outcomes);
  return [...counted, ...(isSilent(outcomes) ? [] : [inWords(outcomes)])].join('\n');
}

export function comparisonRows(library: Library): Compared[] {
  return [...library.practices.values()].map((practice) => {
    const page = practicePage(practice, library);
    const { href, title, fieldLabel, followers } = card(practiceEntry(practice), library);
    const { lines, looked } = practiceSubstance(practice, library);
    return {
      id: practice.id,
      href,
      label: title,
      cells: [
        fieldLabel,
        page.unit.label,
        steps(page),
        topics(page.resources),
        topics(page.conditions),
        results(page),
        [...lines.map(({ label, text }) => `${label}: ${text}.`), looked].join('\n'),
        followers ?? words['compare.noFollowers'],
        page.frame.sources.map((source) => source.title).join('\n'),
      ],
    };
  });
}
