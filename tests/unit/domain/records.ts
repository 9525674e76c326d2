/** Small valid records for the tests of this layer: each passes its schema, so that no test stands on a shape that content cannot have. */
import type { Identified, Library } from '#domain/library.ts';
import { cellSchema, type Cell } from '#schema/cell.ts';
import { criteriaSetSchema } from '#schema/criteria-set.ts';
import { demonstrationSchema } from '#schema/demonstration.ts';
import { plainContext } from '#schema/entry.ts';
import { newsSchema, type News } from '#schema/news.ts';
import { officialDocumentSchema } from '#schema/official-document.ts';
import { placeSchema, type Place } from '#schema/place.ts';
import { practiceSchema, type Practice } from '#schema/practice.ts';
import { replicationSchema, type Replication } from '#schema/replication.ts';
import { sessionPackSchema } from '#schema/session-pack.ts';
import { sourceSchema, type Source } from '#schema/source.ts';
import { unitSchema, type Unit } from '#schema/unit.ts';
import type { Result } from '#domain/figures.ts';

type Fields = Readonly<Record<string, unknown>>;

const entryFields = {
  summary: 'Một việc làm được kể đủ dài để qua được giới hạn tám mươi ký tự của phần tóm tắt trong bản ghi.',
  field: 'kinh-te',
  status: 'cong-bo',
  publishedAt: '2026-11-22',
  asOf: '2022-05-10',
  sources: ['bai-mot'],
};

const silent = 'khong-neu';

export function practice(id: string, fields: Fields = {}): Identified<Practice> {
  const record = practiceSchema(plainContext).parse({
    ...entryFields,
    title: `Mô hình ${id}`,
    kind: 'lam-theo-bac',
    sourceCalls: 'mo-hinh',
    originUnit: 'don-vi-goc',
    startedAt: silent,
    state: 'khong-ro',
    stateAsOf: silent,
    problem: silent,
    goals: silent,
    criteria: silent,
    scope: silent,
    conditions: silent,
    resources: silent,
    outcomes: silent,
    lessons: silent,
    assessments: silent,
    nextTasks: silent,
    sustainability: silent,
    ...fields,
  });
  return { ...record, id };
}

export function cell(id: string, fields: Fields = {}): Identified<Cell> {
  const record = cellSchema(plainContext).parse({
    ...entryFields,
    title: `Chi bộ ${id}`,
    role: 'lam-mau',
    unit: 'don-vi-goc',
    problem: silent,
    outcomes: silent,
    lessons: silent,
    assessments: silent,
    ...fields,
  });
  return { ...record, id };
}

export function news(id: string, fields: Fields = {}): Identified<News> {
  const record = newsSchema(plainContext).parse({
    ...entryFields,
    title: `Tin ${id}`,
    eventDate: 'khong-ro',
    nextTasks: silent,
    ...fields,
  });
  return { ...record, id };
}

export function unit(id: string, fields: Fields = {}): Identified<Unit> {
  const record = unitSchema().parse({
    name: `Đơn vị ${id}`,
    kind: 'chi-bo',
    secrecy: 'khong',
    sources: ['bai-mot'],
    ...fields,
  });
  return { ...record, id };
}

export function place(id: string, fields: Fields = {}): Identified<Place> {
  return { ...placeSchema().parse({ name: `xã ${id}`, level: 'xa', ...fields }), id };
}

export function source(id: string, fields: Fields = {}): Identified<Source> {
  const record = sourceSchema().parse({
    kind: 'bai-bao',
    title: `Bài ${id}`,
    outlet: 'khong-ro',
    author: 'khong-ro',
    publishedAt: 'khong-ro',
    archive: `${id}.txt`,
    ...fields,
  });
  return { ...record, id };
}

export function replication(id: string, fields: Fields = {}): Identified<Replication> {
  const record = replicationSchema().parse({
    status: 'cong-bo',
    practice: 'mau',
    unit: id,
    startedAt: silent,
    state: 'khong-ro',
    stateAsOf: silent,
    basis: 'bai-mot',
    adaptation: silent,
    outcomes: silent,
    lessons: silent,
    assessments: silent,
    sources: ['bai-mot'],
    ...fields,
  });
  return { ...record, id };
}

export function demonstration(id: string, fields: Fields = {}) {
  const record = demonstrationSchema().parse({
    status: 'cong-bo',
    quarter: '2022-Q1',
    cell: 'chi-bo',
    topic: 'le-ket-nap',
    summary: 'Một buổi làm mẫu.',
    achieved: silent,
    improve: silent,
    unified: silent,
    source: 'bai-mot',
    ...fields,
  });
  return { ...record, id };
}

/** A session pack, all of it the editors' unless told otherwise. */
export function sessionPack(id: string, fields: Fields = {}) {
  const record = sessionPackSchema().parse({
    status: 'cong-bo',
    summary: 'Một chi bộ làm mẫu một việc.',
    grounds: silent,
    aim: 'Người dự làm được việc ấy.',
    roles: [{ who: 'Chi ủy', does: 'Chuẩn bị.', basis: 'bien-soan' }],
    work: [
      {
        phase: 'trong',
        title: 'Làm mẫu',
        detail: 'Làm trọn việc.',
        who: 'Chi bộ',
        pace: 'Phần chính',
        basis: 'bien-soan',
      },
    ],
    observe: statements('bien-soan'),
    askAchieved: ['Điều gì được?'],
    askImprove: ['Điều gì thiếu?'],
    care: statements('bien-soan'),
    sources: ['bai-mot'],
    ...fields,
  });
  return { ...record, id };
}

export function criteriaSet(id: string, fields: Fields = {}) {
  const record = criteriaSetSchema().parse({
    name: `Bộ ${id}`,
    summary: 'Dùng để tự xem lại.',
    practices: ['mau'],
    version: silent,
    items: silent,
    sources: ['bai-mot'],
    ...fields,
  });
  return { ...record, id };
}

export function officialDocument(id: string, fields: Fields = {}) {
  const record = officialDocumentSchema().parse({
    type: 'chi-thi',
    number: '05-CT/TW',
    issuer: 'Bộ Chính trị',
    date: '2016-05-15',
    subject: 'Học tập và làm theo Bác.',
    standing: 'khong-ro',
    sources: ['bai-mot'],
    ...fields,
  });
  return { ...record, id };
}

/** A figure, a result unless told otherwise. */
export function result(value: string, fields: Partial<Result> = {}): Result {
  return {
    role: 'ket-qua',
    indicator: 'Số người được giúp',
    value,
    bound: 'dung',
    measure: 'người',
    period: silent,
    source: 'bai-mot',
    quote: `${value} người`,
    ...fields,
  };
}

/** A step, from a source unless told otherwise. */
export function step(basis = 'bai-mot') {
  return { title: 'Họp chi ủy', detail: 'Thống nhất nội dung.', who: silent, when: silent, basis };
}

/** Statements with these bases. */
export function statements(...bases: string[]) {
  return bases.map((basis) => ({ text: 'Một ý.', basis }));
}

export function assessment(by: string, fields: Fields = {}) {
  return { by, date: '2021-09', form: 'giam-sat', finding: 'Làm được.', source: 'bai-mot', ...fields };
}

type Lists = {
  readonly [K in keyof Library]?: readonly (Library[K] extends ReadonlyMap<string, infer R> ? R : never)[];
};

/** A library of these records; kinds left out are empty. */
export function library(lists: Lists = {}): Library {
  const byId = <T extends { readonly id: string }>(records: readonly T[] = []) =>
    new Map(records.map((record) => [record.id, record]));
  return {
    cells: byId(lists.cells),
    practices: byId(lists.practices),
    news: byId(lists.news),
    sources: byId(lists.sources),
    documents: byId(lists.documents),
    units: byId(lists.units),
    places: byId(lists.places),
    replications: byId(lists.replications),
    demonstrations: byId(lists.demonstrations),
    sessionPacks: byId(lists.sessionPacks),
    criteriaSets: byId(lists.criteriaSets),
  };
}
