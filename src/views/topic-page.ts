/** A topic of demonstrations with its session pack: how one may prepare it, what to watch, and what was found so far. */
import type { Identified, Library } from '#domain/library.ts';
import type { SessionSheet } from '#domain/session-sheet.ts';
import { routes } from '#routes';
import type { SessionPack } from '#schema/session-pack.ts';
import { demonstrationTopics, sessionPhases } from '#schema/vocabularies.ts';
import { quoted } from '#vietnamese/quoted.ts';
import { type DemonstrationView, demonstrationView } from './calendar-page.ts';
import type { Link } from './links.ts';
import { sourceBox, type SourceView } from './sources.ts';
import { numbering, provenance, type Stated, stated, type Statement, type StatementView } from './stated.ts';
import { say, words } from './words.ts';

interface Marked {
  /** Number of the source; absent where the editors suggest it. */
  mark?: number;
  suggested: boolean;
}

export interface RoleView extends Marked {
  who: string;
  does: string;
}

export interface WorkView extends Marked {
  title: string;
  detail: string;
  who: string;
  pace: string;
}

export interface PhaseView {
  title: string;
  /** What is told of each work's time: when it is done, or how much of the session it takes. */
  time: string;
  /** Its minutes are left to the pen: only what is done in the session is counted so. */
  timed: boolean;
  work: readonly WorkView[];
}

export interface TopicPage {
  id: string;
  href: string;
  topic: string;
  summary: string;
  grounds: Stated;
  aim: string;
  roles: readonly RoleView[];
  /** Before, during and after. */
  phases: readonly PhaseView[];
  observe: readonly StatementView[];
  askAchieved: readonly string[];
  askImprove: readonly string[];
  care: readonly StatementView[];
  /** Real ones of this topic, with what was found in them. */
  demonstrations: readonly DemonstrationView[];
  sources: readonly SourceView[];
  crumbs: readonly Link[];
}

type TopicId = keyof typeof demonstrationTopics;

/** The checks see to it that a pack is named as its topic is. */
const topicLabel = (id: string) => demonstrationTopics[id as TopicId];

export function topicPage(pack: Identified<SessionPack>, library: Library): TopicPage {
  const { id, sources } = pack;
  const numberOf = numbering(sources);
  const mark = (basis: string) => provenance(basis, numberOf);
  const said = ({ text, basis }: Statement) => ({ text, ...mark(basis) });
  return {
    id,
    href: routes.topic(id),
    topic: topicLabel(id),
    summary: pack.summary,
    grounds: stated(pack.grounds, numberOf),
    aim: pack.aim,
    roles: pack.roles.map(({ who, does, basis }) => ({ who, does, ...mark(basis) })),
    phases: Object.entries(sessionPhases)
      .map(([phase, title]) => ({
        title,
        time: words[phase === 'trong' ? 'topic.length' : 'topic.when'],
        timed: phase === 'trong',
        work: pack.work
          .filter((item) => item.phase === phase)
          .map(({ title: what, detail, who, pace, basis }) => ({ title: what, detail, who, pace, ...mark(basis) })),
      }))
      .filter(({ work }) => work.length > 0),
    observe: pack.observe.map(said),
    askAchieved: pack.askAchieved,
    askImprove: pack.askImprove,
    care: pack.care.map(said),
    demonstrations: [...library.demonstrations.values()]
      .filter(({ topic }) => topic === id)
      .map((demonstration) => demonstrationView(demonstration, library)),
    sources: sourceBox(sources, pack, library),
    crumbs: [{ href: routes.calendar(), label: 'Lịch làm mẫu' }],
  };
}

/** The same for its Word file. */
export function sessionSheet({ id, topic, aim, roles, phases, observe, care, ...page }: TopicPage): SessionSheet {
  const titles = page.sources.map(
    ({ title, details }) => `${quoted(title.replace(/\.$/, ''))} (${details.join(', ')})`,
  );
  return {
    id,
    topic,
    aim,
    roles,
    phases,
    observe,
    care,
    askAchieved: page.askAchieved,
    askImprove: page.askImprove,
    notes: [
      words['topic.suggested'],
      ...(titles.length === 0 ? [] : [say('topic.sources', { titles: titles.join('; ') })]),
    ],
  };
}

export interface TopicLink extends Link {
  summary: string;
}

/** Every topic that has a pack. */
export function topicLinks(library: Library): TopicLink[] {
  return [...library.sessionPacks.values()].map(({ id, summary }) => ({
    href: routes.topic(id),
    label: topicLabel(id),
    summary,
  }));
}
