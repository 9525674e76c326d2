/**
 * What a record's sources say and what they do not, by name. What the editors suggest does not fill a gap. The questions
 * are those of a team that supervises: is it told how, with what result, what went wrong, and who else looked at it?
 */
import type { Cell } from '#schema/cell.ts';
import type { Practice } from '#schema/practice.ts';
import type { Replication } from '#schema/replication.ts';
import { isSilence, type Silence } from '#schema/vocabularies.ts';
import { basisOf, sourced } from './basis.ts';
import { isPractice } from './entries.ts';
import { hasMeasuredResults, hasSourcedSteps, madeByOthers, outsideAssessments } from './evidence.ts';
import type { Library } from './library.ts';

export const gaps = {
  'noi-lam-theo': 'Có làm theo mô hình này',
  'nguon-khac': 'Nguồn khác, ngoài đơn vị tự khai',
  'cach-lam': 'Cách làm',
  'thoi-gian-bat-dau': 'Thời gian bắt đầu',
  'dieu-chinh': 'Điều chỉnh so với mô hình gốc',
  'ly-do': 'Lý do làm',
  'muc-tieu': 'Mục tiêu',
  'tieu-chi': 'Tiêu chí',
  'dia-ban-doi-tuong': 'Địa bàn, đối tượng',
  'dieu-kien': 'Điều kiện',
  nguoi: 'Người làm',
  'thoi-gian': 'Thời gian cần có',
  'chi-phi': 'Chi phí',
  'vat-tu': 'Vật tư',
  'chu-de': 'Chủ đề làm mẫu',
  'ket-qua': 'Kết quả',
  'so-lieu': 'Số liệu kết quả',
  'dieu-lam-duoc': 'Điều làm được',
  'han-che': 'Hạn chế',
  'nguyen-nhan': 'Nguyên nhân hạn chế',
  'khac-phuc': 'Cách khắc phục',
  'danh-gia': 'Đánh giá của nơi khác',
  'duy-tri': 'Khả năng duy trì, nhân rộng',
} as const;

export type GapId = keyof typeof gaps;

export interface Gap {
  readonly id: GapId;
  readonly label: string;
  /** The source speaks of it without telling: readers are told that too. */
  readonly mentioned: boolean;
}

type Statements = Silence | readonly { readonly basis: string }[];

interface Answer extends Gap {
  readonly told: boolean;
}

type Ask = (id: GapId, told: boolean, silence?: unknown) => void;

/** The gaps of a practice or a cell, in the order of a page. */
export function missing(entry: Practice | Cell, units: Library['units']): Gap[] {
  return untold(answers((ask) => askEntry(entry, units, ask)));
}

/** What the sources of a practice or a cell say, by the same names. */
export function proven(entry: Practice | Cell, units: Library['units']): string[] {
  return told(answers((ask) => askEntry(entry, units, ask)));
}

/** The same of a unit that follows a practice. */
export function missingOfFollower(replication: Replication, library: Pick<Library, 'units' | 'sources'>): Gap[] {
  return untold(answers((ask) => askFollower(replication, library, ask)));
}

export function provenOfFollower(replication: Replication, library: Pick<Library, 'units' | 'sources'>): string[] {
  return told(answers((ask) => askFollower(replication, library, ask)));
}

function answers(askAll: (ask: Ask) => void): Answer[] {
  const found: Answer[] = [];
  askAll((id, isTold, silence) =>
    found.push({ id, label: gaps[id], told: isTold, mentioned: silence === 'nhac-khong-ke' }),
  );
  return found;
}

const told = (all: readonly Answer[]) => all.filter((answer) => answer.told).map(({ label }) => label);

const untold = (all: readonly Answer[]): Gap[] =>
  all.filter((answer) => !answer.told).map(({ id, label, mentioned }) => ({ id, label, mentioned }));

const statementsWith =
  (ask: Ask) =>
  (id: GapId, statements: Statements): void =>
    ask(id, sourced(statements).length > 0, statements);

function askEntry(entry: Practice | Cell, units: Library['units'], ask: Ask): void {
  const askStatements = statementsWith(ask);
  ask('cach-lam', hasSourcedSteps(entry));
  if (isPractice(entry)) ask('thoi-gian-bat-dau', !isSilence(entry.startedAt), entry.startedAt);
  askStatements('ly-do', entry.problem);
  if (isPractice(entry)) askPractice(entry, askStatements);
  else ask('chu-de', entry.topics.length > 0);
  askWhatCameOfIt(entry, ask);
  ask('danh-gia', outsideAssessments(entry, units).length > 0, entry.assessments);
  if (isPractice(entry)) askStatements('duy-tri', entry.sustainability);
}

function askFollower(replication: Replication, { units, sources }: Pick<Library, 'units' | 'sources'>, ask: Ask): void {
  ask('noi-lam-theo', basisOf(replication) === 'source');
  // Only its absence tells something.
  if (replication.sources.every((id) => sources.get(id)?.kind === 'tu-ke-khai')) ask('nguon-khac', false);
  ask('thoi-gian-bat-dau', !isSilence(replication.startedAt), replication.startedAt);
  statementsWith(ask)('dieu-chinh', replication.adaptation);
  askWhatCameOfIt(replication, ask);
  const others = madeByOthers(replication.assessments, replication.unit, units);
  ask('danh-gia', others.length > 0, replication.assessments);
}

type WhatCameOfIt = Pick<Replication, 'results' | 'outcomes' | 'lessons'>;

function askWhatCameOfIt({ results, outcomes, lessons }: WhatCameOfIt, ask: Ask): void {
  const askStatements = statementsWith(ask);
  const measured = hasMeasuredResults({ results });
  ask('ket-qua', measured || !isSilence(outcomes), outcomes);
  ask('so-lieu', measured);
  askStatements('dieu-lam-duoc', isSilence(lessons) ? lessons : lessons.achieved);
  askStatements('han-che', isSilence(lessons) ? lessons : lessons.improve);
  askStatements('nguyen-nhan', isSilence(lessons) ? lessons : lessons.causes);
  askStatements('khac-phuc', isSilence(lessons) ? lessons : lessons.remedy);
}

function askPractice(practice: Practice, ask: (id: GapId, statements: Statements) => void): void {
  const { scope, conditions, resources } = practice;
  ask('muc-tieu', practice.goals);
  ask('tieu-chi', practice.criteria);
  ask(
    'dia-ban-doi-tuong',
    together(scope, (group) => [group.places, group.audience, group.participants, group.beneficiaries]),
  );
  ask(
    'dieu-kien',
    together(conditions, (group) => [group.suitable, group.unsuitable]),
  );
  ask('nguoi', isSilence(resources) ? resources : resources.people);
  ask('thoi-gian', isSilence(resources) ? resources : resources.time);
  ask('chi-phi', isSilence(resources) ? resources : resources.money);
  ask('vat-tu', isSilence(resources) ? resources : resources.materials);
}

/** A group that is one gap: whatever any of its parts says, else the most telling of their silences. */
function together<G extends object>(group: Silence | G, parts: (group: G) => readonly Statements[]): Statements {
  if (isSilence(group)) return group;
  const lists = parts(group);
  const said = lists.flatMap((list) => (isSilence(list) ? [] : list));
  if (said.length > 0) return said;
  return lists.includes('nhac-khong-ke') ? 'nhac-khong-ke' : 'khong-neu';
}
