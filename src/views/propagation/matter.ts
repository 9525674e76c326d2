/** What there is to tell of an entry, whatever its kind: the same matter goes into script, cards, poster and caption. */
import { allows } from '#domain/caution.ts';
import { isNews, type LibraryEntry, mainUnitOf } from '#domain/entries.ts';
import type { Result } from '#domain/figures.ts';
import type { Library } from '#domain/library.ts';
import { visiblePlaceOfUnit, visiblePlaces } from '#domain/secrecy.ts';
import { whomToAsk } from '#domain/whom-to-ask.ts';
import { sourceCalls } from '#schema/vocabularies.ts';
import { formatDateInSentence } from '#vietnamese/dates.ts';
import { cellPage } from '../cell-page.ts';
import type { EntryFrame } from '../entry-frame.ts';
import { newsPage } from '../news-page.ts';
import { practicePage } from '../practice-page.ts';
import { placeLink } from '../places.ts';
import { isSilent, type Stated, type StatementView } from '../stated.ts';
import type { StepView } from '../steps.ts';

export interface Matter {
  item: LibraryEntry;
  frame: EntryFrame;
  /** What it is called before its title: "mô hình", "cách làm", "hoạt động", "bài". */
  calledBefore: string;
  /** The unit that the source names; news has none of its own. */
  unit?: string;
  /** Its place as far as it may be shown, with what it became. */
  place?: string;
  /** Within a sentence: "từ tháng 4/2019" without the first word. */
  since?: string;
  /** Whom to ask: units of today. */
  ask: readonly string[];
  nameOnly: boolean;
  /** Those of a source; where there are none, the editors' suggestions. */
  steps: readonly StepView[];
  suggested: boolean;
  /** Results alone: no scale, no context, no target is told as something achieved. */
  results: readonly Result[];
  outcomes: readonly StatementView[];
  improve: readonly string[];
  /** A line a source: its title, where and when it was published, as far as known. */
  sources: readonly string[];
  /** Titles of the practices and cells that a news write-up tells of. */
  linked: readonly string[];
}

/** Improvements only as a source published them: never what the editors think of a unit. */
const sourcedTexts = (stated: Stated): string[] =>
  isSilent(stated) ? [] : stated.items.filter(({ suggested }) => !suggested).map(({ text }) => text);

/** The place of its unit, where the entry may show it: of the places that an entry names, the one where it is done. */
function placeOf({ entry }: LibraryEntry, library: Library): string | undefined {
  const place = visiblePlaceOfUnit(mainUnitOf(entry) ?? '', library);
  if (place === undefined || !visiblePlaces(entry, library).includes(place)) return undefined;
  const { label, now } = placeLink(place, library);
  return now === undefined ? label : `${label}, ${now}`;
}

type Own = Omit<Matter, 'item' | 'frame' | 'place' | 'ask' | 'results' | 'sources'> & { frame: EntryFrame };

const nothing = { linked: [], improve: [], outcomes: [], steps: [], suggested: false, nameOnly: false };

function ownMatter(item: LibraryEntry, library: Library): Own {
  if (item.section === 'tin-tuc') {
    const page = newsPage(item.entry, library);
    return { ...nothing, frame: page.frame, calledBefore: 'bài', linked: toldIn(item.entry, library) };
  }
  if (item.section === 'chi-bo-lam-mau') {
    const page = cellPage(item.entry, library);
    return { ...nothing, ...shared(page), frame: page.frame, calledBefore: 'bài', unit: page.unit.label };
  }
  const page = practicePage(item.entry, library);
  const since = formatDateInSentence(item.entry.startedAt);
  const calledBefore = sourceCalls[item.entry.sourceCalls].toLowerCase();
  return {
    ...nothing,
    ...shared(page),
    frame: page.frame,
    calledBefore,
    unit: page.unit.label,
    ...(since !== undefined && { since }),
  };
}

type Told = Pick<ReturnType<typeof practicePage>, 'steps' | 'outcomes' | 'lessons' | 'nameOnly'>;

function shared({ steps, outcomes, lessons, nameOnly }: Told) {
  const suggested = steps.fromSource.length === 0;
  return {
    steps: suggested ? steps.suggested : steps.fromSource,
    suggested,
    nameOnly,
    outcomes: isSilent(outcomes) ? [] : outcomes.items,
    improve: sourcedTexts(lessons.improve),
  };
}

/** Only what may be read out itself: a caution of an entry is not walked round by way of the news. */
function toldIn(
  news: { practices: readonly string[]; cells: readonly string[] },
  { practices, cells }: Library,
): string[] {
  const found = [
    ...news.practices.flatMap((id) => practices.get(id) ?? []),
    ...news.cells.flatMap((id) => cells.get(id) ?? []),
  ];
  return found.filter((entry) => allows(entry, 'script')).map(({ title }) => title);
}

/** Without quotation marks of its own and without a full stop: it stands within sentences and between marks of ours. */
export const plainTitle = (title: string): string => title.replace(/[“”]/gu, '').replace(/\.$/u, '');

export function matterOf(item: LibraryEntry, library: Library): Matter {
  const own = ownMatter(item, library);
  const place = placeOf(item, library);
  const { entry } = item;
  return {
    ...own,
    item,
    ...(place !== undefined && { place }),
    sources: own.frame.sources.map(({ title, details }) => `${plainTitle(title)} (${details.join(', ')})`),
    ask: whomToAsk(item, library).map(({ name }) => name),
    results: isNews(entry) ? [] : entry.results.filter(({ role }) => role === 'ket-qua'),
  };
}
