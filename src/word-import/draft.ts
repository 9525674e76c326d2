/**
 * The draft of an entry: its fields in the order of the schema, the proposals in their fields, each with a mark that keeps
 * it from being published before the author has looked at it.
 */
import { pending } from '#checks/pending.ts';
import type { Section } from '#routes';
import type { cellRoles, fields, practiceKinds } from '#schema/vocabularies.ts';
import type { FigureProposal } from './proposals/figures.ts';
import type { Proposals } from './proposals/index.ts';
import type { SpokenOf } from './proposals/silences.ts';

/** What only the author can say; what is left out is filled in for the time being, and said to be so. */
export interface Choices {
  readonly section: Section;
  readonly field?: keyof typeof fields | undefined;
  readonly kind?: keyof typeof practiceKinds | undefined;
  readonly role?: keyof typeof cellRoles | undefined;
}

export interface DraftMaterial {
  readonly choices: Choices;
  readonly title: string;
  readonly isTitleSure: boolean;
  readonly source: string;
  /** The unit of the entry, known or made for it. */
  readonly unit: string;
  readonly isUnitNew: boolean;
  readonly proposals: Proposals;
  readonly figures: readonly FigureProposal[];
  /** Does a unit that the text names keep its place to itself? */
  readonly keepsPlace: boolean;
  /** More for the author to look at. */
  readonly notes: readonly string[];
  /** `2026-11-26` */
  readonly today: string;
}

const LONGEST_TITLE = 90;
const SILENT = 'khong-neu';

/** Fields that a section must have, in the order of its schema. */
const FIELDS_OF: Readonly<Record<Section, readonly SpokenOf[]>> = {
  'mo-hinh': [
    'problem',
    'goals',
    'criteria',
    'scope',
    'conditions',
    'resources',
    'outcomes',
    'lessons',
    'assessments',
    'nextTasks',
    'sustainability',
  ],
  'chi-bo-lam-mau': ['problem', 'outcomes', 'lessons', 'assessments'],
  'tin-tuc': ['nextTasks'],
};

/** Fields of plain statements: a mark can stand in them. Of the others a note tells. */
const STATEMENTS: readonly SpokenOf[] = ['problem', 'goals', 'criteria', 'nextTasks', 'sustainability'];

export const LABELS: Readonly<Record<SpokenOf, string>> = {
  problem: 'vì sao làm',
  goals: 'mục tiêu',
  criteria: 'tiêu chí',
  scope: 'phạm vi',
  conditions: 'điều kiện',
  resources: 'cần chuẩn bị',
  outcomes: 'kết quả không có con số',
  lessons: 'bài học',
  assessments: 'đánh giá',
  nextTasks: 'việc tiếp theo',
  sustainability: 'duy trì, nhân rộng',
};

/** What the entry must tell and the text does not speak of. */
export function silencesOf(section: Section, { mentions }: Proposals): SpokenOf[] {
  return FIELDS_OF[section].filter((field) => !mentions.has(field));
}

export function draftFields(material: DraftMaterial): Record<string, unknown> {
  const { choices, source, proposals, today } = material;
  const linked = (names: readonly { id?: string | undefined }[]) => [...new Set(names.flatMap(({ id }) => id ?? []))];
  const units = new Set([...(choices.section === 'tin-tuc' ? [] : [material.unit]), ...linked(proposals.units)]);
  return {
    title: titleField(material),
    ...(!titleField(material).startsWith(material.title) && { originalName: material.title }),
    summary: pending('VIẾT', 'một, hai câu nói rõ đây là việc gì, bằng lời của ban biên tập, 80 đến 220 ký tự'),
    field: choices.field ?? material.proposals.field ?? 'xay-dung-dang',
    status: 'nhap',
    publishedAt: today,
    asOf: asOf(material),
    sources: [source],
    units: [...units],
    places: material.keepsPlace ? [] : linked(proposals.places),
    officialDocuments: linked(proposals.documents),
    editorNotes: notesOf(material).map((text) => ({ about: 'Việc còn lại của bản nháp', text })),
    ...sectionFields(material),
  };
}

function titleField({ title, isTitleSure }: DraftMaterial): string {
  if (isTitleSure && title.length <= LONGEST_TITLE) return title;
  const mark = ` ${pending('XEM', 'tiêu đề')}`;
  const room = LONGEST_TITLE - mark.length;
  return `${title.length <= room ? title : title.slice(0, room).replace(/\s+\S*$/, '')}${mark}`;
}

const isPartial = (date: string) => /^\d{4}(?:-\d{2}){0,2}$/.test(date);

/** Information cannot be newer than the day on which it is taken in. */
function asOf({ proposals, today }: DraftMaterial): string {
  const said = [...proposals.dates.filter(({ role }) => role === 'as-of').map(({ date }) => date), proposals.writtenAt];
  return said.find((date) => date !== undefined && isPartial(date) && date <= today) ?? 'khong-ro';
}

function sectionFields(material: DraftMaterial): Record<string, unknown> {
  const { choices, proposals, figures, source, unit } = material;
  const results = figures.map((figure) => result(figure, source));
  const told = Object.fromEntries(FIELDS_OF[choices.section].map((field) => [field, toldField(field, material)]));
  const { section } = choices;
  if (section === 'tin-tuc') {
    const date = proposals.dates.find(({ role, date: each }) => role === 'event' && !each.includes('Q'))?.date;
    return { eventDate: date ?? 'khong-ro', practices: [], cells: [], officials: [], ...told };
  }
  if (section === 'chi-bo-lam-mau')
    return { role: choices.role ?? 'cach-lam-hay', unit, steps: stepsOf(material), results, ...told };
  const start = proposals.dates.find(({ role, date }) => role === 'start' && isPartial(date))?.date;
  return {
    kind: choices.kind ?? 'xay-dung-dang',
    sourceCalls: 'mo-hinh',
    originUnit: unit,
    startedAt: start ?? SILENT,
    state: 'khong-ro',
    stateAsOf: asOf(material),
    ...told,
    steps: stepsOf(material),
    results,
  };
}

/** What the source lists, with nothing added: who and when it seldom says of each. */
function stepsOf({ proposals, source }: DraftMaterial): Record<string, unknown>[] {
  return proposals.steps.proposals.map(({ title, detail }) => ({
    title: pending('XEM', title === '' ? 'tên bước' : title),
    detail,
    who: SILENT,
    when: SILENT,
    basis: source,
  }));
}

function toldField(field: SpokenOf, { proposals, source }: DraftMaterial): unknown {
  const quote = proposals.mentions.get(field);
  if (quote === undefined) return SILENT;
  const text = pending('VIẾT', `${LABELS[field]}, bằng lời của ban biên tập`);
  if (field === 'outcomes') return [{ text, source, quote }];
  return STATEMENTS.includes(field) ? [{ text, basis: source, quote }] : SILENT;
}

function result(figure: FigureProposal, source: string): Record<string, unknown> {
  return {
    // Context is never shown as a result: until the author says so, no figure is one.
    role: 'boi-canh',
    indicator: pending('XEM', figure.about === '' ? 'con số này đếm gì' : figure.about),
    value: figure.value,
    ...(figure.outOf !== undefined && { outOf: figure.outOf }),
    ...(figure.bound !== 'dung' && { bound: figure.bound }),
    ...(figure.counting !== undefined && { counting: figure.counting }),
    measure: figure.measure === '' ? pending('VIẾT', 'đơn vị đo') : figure.measure,
    period: figure.period ?? SILENT,
    source,
    quote: figure.quote,
  };
}

/** Each note keeps the draft from being published until it is deleted. */
function notesOf(material: DraftMaterial): string[] {
  const { choices, proposals, keepsPlace } = material;
  const { steps } = proposals;
  const forNow = [
    ...(choices.field === undefined ? ['lĩnh vực chính'] : []),
    ...(choices.section === 'mo-hinh' && choices.kind === undefined ? ['loại (Xây dựng Đảng hay Làm theo Bác)'] : []),
    ...(choices.section === 'mo-hinh' ? ['nguồn gọi là gì', 'từ khi nào', 'tình trạng'] : []),
    ...(choices.section === 'chi-bo-lam-mau' && choices.role === undefined ? ['vai trò của chi bộ'] : []),
    ...(choices.section === 'tin-tuc' ? ['ngày diễn ra'] : []),
    'thông tin tính đến',
  ];
  const maybe = (near: readonly string[]) => (near.length === 0 ? '' : `; có thể là ${near.join(', ')}`);
  const open = <T extends { id?: string | undefined }>(found: readonly T[]) =>
    found.filter(({ id }) => id === undefined);
  const spoken = [...proposals.mentions].filter(
    ([field]) => FIELDS_OF[choices.section].includes(field) && field !== 'outcomes' && !STATEMENTS.includes(field),
  );
  return [
    `đang ghi tạm, chọn lại cho đúng: ${forNow.join(', ')}`,
    ...(material.isUnitNew
      ? [`đơn vị của mục đang ghi tạm là bản ghi ${material.unit}; sửa bản ghi ấy, hoặc chọn đơn vị đã có`]
      : []),
    ...open(proposals.units).map(({ name, near }) => `đơn vị “${name}” chưa gắn với bản ghi nào${maybe(near)}`),
    ...open(proposals.places).map(({ name, near }) => `địa phương “${name}” chưa gắn với bản ghi nào${maybe(near)}`),
    ...(keepsPlace && proposals.places.length > 0 ? ['bài nêu đơn vị cần giữ kín nơi, nên không ghi địa phương'] : []),
    ...open(proposals.documents).map(
      ({ name, date, near }) =>
        `văn bản “${name}”${date === undefined ? '' : ` ngày ${date}`} chưa gắn với bản ghi nào${maybe(near)}`,
    ),
    ...(proposals.cautions.length > 0
      ? [`bài có thể chạm tới điểm cần thận trọng: ${proposals.cautions.join(', ')}; đúng thì ghi vào caution`]
      : []),
    ...(choices.section !== 'tin-tuc' && steps.head !== undefined && steps.proposals.length === 0
      ? [`bài có phần “${steps.head}”; Các bước đang trống: chuyển từng việc thành một bước`]
      : []),
    ...(proposals.namesPersons
      ? ['bài có ghi tên người: chỉ giữ khi người ấy đồng ý, còn lại ghi vai trò thay cho tên']
      : []),
    ...proposals.ranges.map((words) => `khoảng số “${words}” không ghi vào số liệu được`),
    ...spoken.map(([field, words]) => `bài có nói tới ${LABELS[field]}: “${words}”; đang ghi khong-neu`),
    ...material.notes,
  ].map((note) => pending('XEM', note));
}
