/** What a record lacks, by name: what its sources do not say. What the editors suggest does not fill a gap. */
import type { Cell } from '#schema/cell.ts';
import type { Practice } from '#schema/practice.ts';
import { isSilence, type Silence } from '#schema/vocabularies.ts';
import { sourced } from './basis.ts';
import { isPractice } from './entries.ts';
import { hasMeasuredResults, hasSourcedSteps, outsideAssessments } from './evidence.ts';
import type { Library } from './library.ts';

export const gaps = {
  'cach-lam': 'Cách làm',
  'thoi-gian-bat-dau': 'Thời gian bắt đầu',
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

/** The gaps of a practice or a cell, in the order of a page. */
export function missing(entry: Practice | Cell, units: Library['units']): Gap[] {
  const found: Gap[] = [];
  const note = (id: GapId, isMissing: boolean, silence?: unknown) => {
    if (isMissing) found.push({ id, label: gaps[id], mentioned: silence === 'nhac-khong-ke' });
  };
  const noteStatements = (id: GapId, statements: Statements) => note(id, sourced(statements).length === 0, statements);

  note('cach-lam', !hasSourcedSteps(entry));
  if (isPractice(entry)) note('thoi-gian-bat-dau', isSilence(entry.startedAt), entry.startedAt);
  noteStatements('ly-do', entry.problem);
  if (isPractice(entry)) practiceGaps(entry, noteStatements);
  else note('chu-de', entry.topics.length === 0);

  const { outcomes, lessons, assessments } = entry;
  note('ket-qua', !hasMeasuredResults(entry) && isSilence(outcomes), outcomes);
  note('so-lieu', !hasMeasuredResults(entry));
  noteStatements('dieu-lam-duoc', isSilence(lessons) ? lessons : lessons.achieved);
  noteStatements('han-che', isSilence(lessons) ? lessons : lessons.improve);
  noteStatements('nguyen-nhan', isSilence(lessons) ? lessons : lessons.causes);
  noteStatements('khac-phuc', isSilence(lessons) ? lessons : lessons.remedy);
  note('danh-gia', outsideAssessments(entry, units).length === 0, assessments);
  if (isPractice(entry)) noteStatements('duy-tri', entry.sustainability);
  return found;
}

function practiceGaps(practice: Practice, note: (id: GapId, statements: Statements) => void): void {
  const { scope, conditions, resources } = practice;
  note('muc-tieu', practice.goals);
  note('tieu-chi', practice.criteria);
  note(
    'dia-ban-doi-tuong',
    together(scope, (group) => [group.places, group.audience, group.participants, group.beneficiaries]),
  );
  note(
    'dieu-kien',
    together(conditions, (group) => [group.suitable, group.unsuitable]),
  );
  note('nguoi', isSilence(resources) ? resources : resources.people);
  note('thoi-gian', isSilence(resources) ? resources : resources.time);
  note('chi-phi', isSilence(resources) ? resources : resources.money);
  note('vat-tu', isSilence(resources) ? resources : resources.materials);
}

/** A group that is one gap: whatever any of its parts says, else the most telling of their silences. */
function together<G extends object>(group: Silence | G, parts: (group: G) => readonly Statements[]): Statements {
  if (isSilence(group)) return group;
  const lists = parts(group);
  const said = lists.flatMap((list) => (isSilence(list) ? [] : list));
  if (said.length > 0) return said;
  return lists.includes('nhac-khong-ke') ? 'nhac-khong-ke' : 'khong-neu';
}
