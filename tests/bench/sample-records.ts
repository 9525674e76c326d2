/**
 * The records of a made-up site: of ten entries eight are practices, one a cell, one a news item; units, places,
 * sources and ledger grow with them. Built on the small valid records of the unit tests; no entry is about a real place.
 */
import type { Kind } from '#schema/fields.ts';
import { fields, forces, type Field } from '#schema/vocabularies.ts';
import * as small from '#tests/unit/domain/records.ts';
import { bodyText, doer, picker, sentence, time, titleOf } from './sample-text.ts';

export interface SampleRecord {
  kind: Kind;
  id: string;
  data: object;
  /** Entries alone have one. */
  body?: string;
}

const FIELDS = Object.keys(fields) as Field[];
const FORCES = Object.keys(forces).filter((force) => force !== 'khong-neu');
const DAY = '2024-05-10';
const ENTRY_KINDS: readonly Kind[] = [...Array<Kind>(8).fill('mo-hinh'), 'chi-bo-lam-mau', 'tin-tuc'];

const sample = (name: string, index: number) => `${name}-mau-${index}`;
/** How many there are of what grows with the entries. */
const share = (entries: number, divisor: number) => Math.max(2, Math.ceil(entries / divisor));

/** All records of a site with so many entries. */
export function* sampleRecords(entries: number): Generator<SampleRecord> {
  const counts = {
    sources: share(entries, 10),
    units: share(entries, 5),
    communes: share(entries, 20),
    practices: Math.ceil(entries / 10) * 8,
  };
  yield* places(counts.communes);
  for (let index = 0; index < counts.sources; index += 1) yield source(index);
  for (let index = 0; index < counts.units; index += 1) yield unit(index, counts.communes);
  for (let index = 0; index < 10; index += 1) yield officialDocument(index);
  for (let index = 0; index < entries; index += 1) yield entry(index, counts);
  for (let index = 0; index < share(entries, 5); index += 1) yield replication(index, counts);
}

type Counts = Readonly<Record<'sources' | 'units' | 'communes' | 'practices', number>>;

/** Communes of today and as many that became part of one, under a province for every fifty. */
function* places(communes: number): Generator<SampleRecord> {
  const kind = 'dia-phuong';
  const provinces = Math.ceil(communes / 50);
  for (let index = 0; index < provinces; index += 1)
    yield record(kind, small.place(sample('tinh', index), { name: `tỉnh Mẫu ${index}`, level: 'tinh' }));
  for (let index = 0; index < communes; index += 1) {
    const parent = sample('tinh', index % provinces);
    const today = sample('xa', index);
    yield record(kind, small.place(today, { name: `xã Mẫu ${index}`, parent, validFrom: '2025-07-01' }));
    const successors = [{ to: today, by: '01/NQ-MAU' }];
    const before = { name: `xã Nguyên ${index}`, parent, validTo: '2025-06-30', successors };
    yield record(kind, small.place(sample('xa-cu', index), before));
  }
}

function source(index: number): SampleRecord {
  const title = `Bài mẫu số ${index} về việc làm ở cơ sở`;
  return record('nguon', small.source(sample('bai', index), { title, outlet: 'Báo Mẫu', publishedAt: DAY }));
}

function unit(index: number, communes: number): SampleRecord {
  const place = sample('xa-cu', index % communes);
  const name = `Chi bộ thôn Mẫu ${index}`;
  return record('don-vi', small.unit(sample('chi-bo', index), { name, place, sources: [sample('bai', 0)] }));
}

function officialDocument(index: number): SampleRecord {
  const number = `${index + 10}-CT/MAU`;
  return record('van-ban', small.officialDocument(sample('chi-thi', index), { number, sources: [sample('bai', 0)] }));
}

const smallEntries = {
  'mo-hinh': small.practice('mau'),
  'chi-bo-lam-mau': small.cell('mau'),
  'tin-tuc': small.news('mau'),
};

function entry(index: number, counts: Counts): SampleRecord {
  const kind = ENTRY_KINDS[index % ENTRY_KINDS.length] as keyof typeof smallEntries;
  const sources = [...new Set([index, index * 7 + 3].map((each) => sample('bai', each % counts.sources)))];
  const data = {
    ...smallEntries[kind],
    ...shared(index, sources, counts),
    ...(kind === 'tin-tuc' ? { practices: [sample('viec', index - (index % 10))] } : told(index, sources, counts)),
  };
  return { ...record(kind, { ...data, id: sample('viec', index) }), body: bodyText(index, sources) };
}

/** What every kind of entry has. */
function shared(index: number, sources: readonly string[], { units }: Counts) {
  const pick = picker(index + 0x1000);
  const force = () => ({ who: pick(FORCES), part: pick(['chu-tri', 'phoi-hop', 'tham-gia']) });
  return {
    title: titleOf(index),
    summary: `${sentence(pick)} Việc số ${index} được làm đều, có ghi sổ.`.slice(0, 220).padEnd(80, '.'),
    field: FIELDS[index % FIELDS.length],
    forces: [force(), force()],
    gate: [{ to: 'cong-bo', date: '2026-01-05', role: 'Ban biên tập' }],
    publishedAt: '2026-01-05',
    asOf: DAY,
    sources,
    units: [sample('chi-bo', index % units)],
    officialDocuments: [sample('chi-thi', index % 10)],
    editorNotes: [{ about: 'Cách ghép nguồn', text: sentence(pick) }],
  };
}

/** The facts of a practice or a cell, each with its source and the words that carry it. */
function told(index: number, sources: readonly string[], { units, communes }: Counts) {
  const pick = picker(index + 0x2000);
  const says = () => ({ text: sentence(pick), basis: pick(sources), quote: 'làm đều, có ghi sổ' });
  const home = index % units;
  const main = sample('chi-bo', home);
  const isCell = ENTRY_KINDS[index % ENTRY_KINDS.length] === 'chi-bo-lam-mau';
  return {
    ...(isCell ? { unit: main, practices: [sample('viec', index - (index % 10))] } : practiceFacts(main, says)),
    places: [sample('xa-cu', home % communes)],
    problem: [says()],
    steps: Array.from({ length: 5 }, (_, step) => ({
      title: `Việc thứ ${step + 1} trong cách làm`,
      detail: sentence(pick),
      who: doer(pick),
      when: time(pick),
      basis: step === 4 ? 'bien-soan' : pick(sources),
    })),
    results: ['ket-qua', 'ket-qua', 'quy-mo'].map((role, result) => {
      const value = String(20 + ((index * 13 + result * 7) % 900));
      return {
        ...small.result(value, { role: role as 'ket-qua', source: pick(sources), period: 'Năm 2023' }),
        indicator: `Số hộ tham gia, lần ghi thứ ${result + 1}`,
        measure: 'hộ',
        quote: `có ${value} hộ tham gia`,
      };
    }),
    outcomes: [{ text: sentence(pick), source: pick(sources), quote: 'bà con hưởng ứng' }],
    lessons: { achieved: [says()], improve: [says()], causes: 'khong-neu', remedy: 'nhac-khong-ke' },
    assessments: [
      {
        by: sample('chi-bo', (home + 1) % units),
        date: '2024-03',
        form: 'giam-sat',
        finding: sentence(pick),
        source: pick(sources),
      },
    ],
  };
}

function practiceFacts(originUnit: string, says: () => object) {
  return {
    originUnit,
    startedAt: '2023-02',
    state: 'dang-lam',
    stateAsOf: DAY,
    movements: ['dan-van-kheo'],
    setting: ['thon-lang'],
    goals: [says()],
    conditions: { suitable: [says()], unsuitable: 'khong-neu' },
    resources: { people: [says()], time: 'khong-neu', money: [says()], materials: 'khong-neu' },
    nextTasks: [says()],
    sustainability: [says()],
  };
}

function replication(index: number, { practices, units, sources }: Counts): SampleRecord {
  const basis = sample('bai', index % sources);
  // Of every ten numbers the first eight are practices.
  const practice = sample('viec', Math.floor(((index * 3) % practices) / 8) * 10);
  const followedBy = sample('chi-bo', (index * 5 + 2) % units);
  const follower = { practice, unit: followedBy, basis, sources: [basis], startedAt: '2024' };
  return record('nhan-rong', small.replication(sample('noi', index), follower));
}

function record(kind: Kind, { id, ...data }: { id: string }): SampleRecord {
  return { kind, id, data };
}
