/** The loudspeaker script of an entry: what is said, and how it is read. Nothing in it that the record does not say. */
import type { Entry, LibraryEntry } from '#domain/entries.ts';
import type { Result } from '#domain/figures.ts';
import type { Library } from '#domain/library.ts';
import { approvalOf } from '#domain/loudspeaker-approval.ts';
import { formatDate } from '#vietnamese/dates.ts';
import { type Knowledge, knowledgeFor } from '#vietnamese/spoken/knowledge.ts';
import { lengthInWords, rates, syllables } from '#vietnamese/spoken/length.ts';
import { defaultReading, readingChoices } from '#vietnamese/spoken/options.ts';
import type { Doubt, Question } from '#vietnamese/spoken/place.ts';
import { readAloud, type Reading } from '#vietnamese/spoken/read-aloud.ts';
import { propagationSay, propagationWords } from './words.ts';
import type { FrameSite } from '../frame.ts';
import { type Matter, matterOf } from './matter.ts';
import * as say from './sentences.ts';

/** What a body may be: sentences, syllables a sentence, figures in all. */
export const LIMITS = { most: 8, syllables: 25, figures: 5 } as const;

/** Sentences that stand together on paper; the greeting and the sources are not counted among the body's. */
export type Part = 'opening' | 'body' | 'closing';

export interface ScriptLine {
  part: Part;
  written: string;
  reading: Reading;
}

/** Who makes it: the frame of every page knows. */
interface Maker {
  site: Pick<FrameSite, 'publisher' | 'demoNotice'>;
}

export interface ScriptView {
  title: string;
  lines: readonly ScriptLine[];
  /** Places that the editors have to mend first; while there are any, no file is offered. */
  questions: readonly Question[];
  /** Names to be asked about before they are read out, each once. */
  doubts: readonly string[];
  /** What stands above the text and is not read: label and value. */
  head: readonly { label: string; value: string; of?: 'length' }[];
  approved: boolean;
  /** As much of the records as a new reading with other choices needs. */
  knowledge: Knowledge;
}

/** What is offered to choose from; the words of a region are changed throughout. */
export const scriptChoices = {
  thousand: readingChoices.thousand,
  zeroTens: readingChoices.zeroTens,
  rates: Array.from({ length: (rates.fastest - rates.slowest) / 10 + 1 }, (_, step) => rates.slowest + step * 10),
  usualRate: rates.usual,
};

type Read = (written: string) => Reading;

/** A sentence that is too long is left for another; one that cannot be read stays, to be mended. */
const fits = (written: string, read: Read): boolean => {
  const reading = read(written);
  return !reading.readable || syllables(reading.text) <= LIMITS.syllables;
};

/** A sentence with the source that tells it; what the editors say has none. */
interface Sourced {
  written: string;
  source?: string;
}

/** Results of one period, then of when they are: a figure is not told without its time. */
function figureLines(results: readonly Result[], library: Library, read: Read): Sourced[] {
  const [first] = results;
  if (first === undefined) return [];
  const when = say.period(first);
  if (when !== undefined && !fits(when, read)) return [];
  let left: number = LIMITS.figures;
  const lines: Sourced[] = [];
  for (const result of results.filter(({ period }) => period === first.period)) {
    const written = say.figure(result, library);
    left -= say.figuresIn(result);
    if (left < 0 || lines.length === 2) break;
    if (fits(written, read)) lines.push({ written, source: result.source });
  }
  return lines.length === 0 || when === undefined ? lines : [...lines, { written: when }];
}

/** Most steps that are told one by one: more cannot be kept in mind by ear. */
const MOST_STEPS = 4;

function bodyLines(matter: Matter, library: Library, read: Read): Sourced[] {
  const { unit, place, since, nameOnly, steps, suggested, outcomes, linked } = matter;
  const sourceOf = (mark: number | undefined) => {
    const source = matter.item.entry.sources[(mark ?? 0) - 1];
    return source === undefined ? {} : { source };
  };
  const possible = <T extends Sourced>(lines: readonly T[]) => lines.filter(({ written }) => fits(written, read));
  const words = (lines: readonly string[]) => lines.map((written) => ({ written }));
  const opening = possible(words(unit === undefined ? [] : [say.who(unit)]));
  const figures = figureLines(matter.results, library, read);
  const told = outcomes.map(({ text, mark }) => ({ written: say.outcome(text), ...sourceOf(mark) }));
  const results = figures.length > 0 ? figures : possible(told).slice(0, 1);
  const lead = suggested ? [...(nameOnly ? [say.NAME_ONLY] : []), say.SUGGESTED] : [say.STEPS];
  const room = LIMITS.most - opening.length - results.length;
  const ways = possible(
    steps.map(({ title, mark }, index) => ({ written: say.step(title, index), ...sourceOf(mark) })),
  );
  const shown = ways.slice(0, Math.min(room - lead.length, MOST_STEPS));
  const way = shown.length > 0 ? [...words(lead), ...shown] : [];
  const news = possible(words(linked.map(say.told))).slice(0, room);
  const facts = [
    ...(place === undefined ? [] : [say.where(place)]),
    ...(since === undefined ? [] : [say.since(since)]),
  ];
  const more = possible(words(facts)).slice(0, room - way.length - news.length);
  return [...opening, ...more, ...news, ...way, ...results];
}

/** The sources of what is told, in the entry's order; where all of it is the editors', those that name the entry. */
function citations({ sources }: Entry, body: readonly Sourced[], library: Library): string[] {
  const used = sources.filter((id) => body.some(({ source }) => source === id));
  return (used.length > 0 ? used : sources.slice(0, 1)).map((id) => say.citation(id, library));
}

export function scriptView(item: LibraryEntry, library: Library, known: Knowledge, maker: Maker): ScriptView {
  const matter = matterOf(item, library);
  const read: Read = (written) => readAloud(written, defaultReading, known);
  const part = (name: Part, sentences: readonly string[]): ScriptLine[] =>
    sentences.map((written) => ({ part: name, written, reading: read(written) }));
  const body = bodyLines(matter, library, read);
  const lines = [
    ...part('opening', [say.GREETING, say.about(matter), ...citations(item.entry, body, library)]),
    ...part(
      'body',
      body.map(({ written }) => written),
    ),
    ...part('closing', [say.askAt(matter.ask, known.siteName ?? ''), say.THANKS]),
  ];
  const count = lines.reduce((sum, { reading }) => sum + (reading.readable ? syllables(reading.text) : 0), 0);
  return {
    title: matter.frame.title,
    lines,
    head: scriptHead(matter, count, maker),
    approved: approvalOf(item.entry) !== undefined,
    questions: lines.flatMap(({ reading }) => (reading.readable ? [] : reading.questions)),
    doubts: [...new Set(lines.flatMap(({ reading }) => (reading.readable ? reading.doubts.map(doubtful) : [])))],
    knowledge: knowledgeFor(lines.map(({ written }) => written).join('\n'), known),
  };
}

function doubtful({ written, spoken }: Doubt): string {
  return spoken === undefined
    ? propagationSay('script.doubtOpen', { written })
    : propagationSay('script.doubt', { written, spoken });
}

/** Sources, the day on which what it tells was last written, its length, and who answers for its being read out. */
function scriptHead({ item, sources }: Matter, count: number, { site }: Maker): ScriptView['head'] {
  const approval = approvalOf(item.entry);
  const approver =
    approval && propagationSay('script.approved', { ...approval, date: formatDate(approval.date) ?? '' });
  return [
    ...sources.map((value) => ({ label: propagationWords['story.source'], value })),
    { label: propagationWords['script.by'], value: [site.publisher, site.demoNotice].filter(Boolean).join('. ') },
    { label: propagationWords['script.made'], value: formatDate(item.entry.updatedAt ?? item.entry.publishedAt) ?? '' },
    { label: propagationWords['script.length'], value: lengthInWords(count, rates.usual), of: 'length' },
    { label: propagationWords['script.approver'], value: approver ?? propagationWords['script.blank'] },
    { label: propagationWords['script.broadcast'], value: propagationWords['script.blank'] },
  ];
}

/** The same as a text file has it. */
export function textOfScript({ title, head, approved, doubts, lines }: ScriptView) {
  return {
    title,
    head: [
      propagationWords['script.head'],
      ...(approved ? [] : [propagationWords['script.unapproved']]),
      ...head.map(({ label, value }) => `${label}: ${value}`),
      ...(doubts.length > 0 ? [`${propagationWords['script.doubts']}: ${doubts.join('; ')}`] : []),
    ],
    sentences: lines.map(({ written, reading }) => (reading.readable ? reading.text : written)),
  };
}
