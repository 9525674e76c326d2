/**
 * What a reader typed to have a paper made of: kept on the device, taken out as a file, read back in. A file may be old,
 * broken or hostile: nothing of it is believed before it was looked at.
 */
import { cleanText } from '#vietnamese/clean.ts';

export const PAPERS = ['ke-hoach', 'bao-cao-thang', 'phieu-noi', 'so-ket', 'to-trinh', 'dang-ky'] as const;
export type PaperKind = (typeof PAPERS)[number];

/** A member's own papers, made in a cell alone. */
export const OF_MEMBERS: readonly PaperKind[] = ['phieu-noi', 'dang-ky'];

/** A step of the plan: one of the record, or one of one's own. */
export interface DraftStep {
  /** Which step of the record, from 0; absent for one's own. */
  readonly of?: number;
  readonly chosen: boolean;
  readonly texts: Readonly<Record<string, string>>;
}

export type Row = Readonly<Record<string, string>>;

export interface Draft {
  readonly practice: string;
  readonly paper: PaperKind;
  /** Form profile and issuer, `dang-05-2026/chi-bo`. */
  readonly issuer: string;
  readonly values: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly steps: readonly DraftStep[];
  /** Documents chosen as grounds, by id. */
  readonly grounds: readonly string[];
}

/** The draft as a file, or as the device keeps it. */
export interface DraftFile {
  readonly kind: 'ban-nhap';
  readonly version: number;
  readonly name: string;
  readonly savedAt: string;
  readonly draft: Draft;
}

export const DRAFT_VERSION = 1;
/** Larger files are none of ours. */
export const DRAFT_BYTES = 200_000;
const LONGEST_TEXT = 4000;
const MOST = 60;

/** The file's text as a draft; `old` where another version of the site made it, `unreadable` where it is none of ours. */
export function readDraftFile(text: string): DraftFile | 'old' | 'unreadable' {
  if (text.length > DRAFT_BYTES) return 'unreadable';
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'unreadable';
  }
  if (!isObject(file) || file['kind'] !== 'ban-nhap') return 'unreadable';
  if (typeof file['version'] === 'number' && file['version'] < DRAFT_VERSION) return 'old';
  const draft = readDraft(file['draft']);
  const { name, savedAt } = file;
  if (file['version'] !== DRAFT_VERSION || draft === undefined || !isText(name) || !isText(savedAt))
    return 'unreadable';
  return { kind: 'ban-nhap', version: DRAFT_VERSION, name: cleanText(name).slice(0, 80), savedAt, draft };
}

function readDraft(value: unknown): Draft | undefined {
  if (!isObject(value)) return undefined;
  const { practice, issuer } = value;
  const paper = PAPERS.find((each) => each === value['paper']);
  const values = readTexts(value['values']);
  const rows = readRows(value['rows']);
  const steps = readList(value['steps'], readStep);
  const grounds = readList(value['grounds'], (each) => (isId(each) ? each : undefined));
  if (paper === undefined || !isId(practice) || typeof issuer !== 'string' || !/^[a-z0-9-]+\/[a-z-]+$/.test(issuer))
    return undefined;
  if (values === undefined || rows === undefined || steps === undefined || grounds === undefined) return undefined;
  return { practice, paper, issuer, values, rows, steps, grounds };
}

function readStep(value: unknown): DraftStep | undefined {
  if (!isObject(value) || typeof value['chosen'] !== 'boolean') return undefined;
  const texts = readTexts(value['texts']);
  const of = value['of'];
  if (texts === undefined) return undefined;
  if (of === undefined) return { chosen: value['chosen'], texts };
  const isIndex = typeof of === 'number' && Number.isInteger(of) && of >= 0 && of < MOST;
  return isIndex ? { of, chosen: value['chosen'], texts } : undefined;
}

function readRows(value: unknown): Record<string, Row[]> | undefined {
  if (!isObject(value)) return undefined;
  const rows: Record<string, Row[]> = {};
  for (const [key, list] of Object.entries(value)) {
    const own = readList(list, readTexts);
    if (own === undefined || !isKey(key)) return undefined;
    rows[key] = own;
  }
  return rows;
}

function readTexts(value: unknown): Record<string, string> | undefined {
  if (!isObject(value) || Object.keys(value).length > MOST) return undefined;
  const texts: Record<string, string> = {};
  for (const [key, text] of Object.entries(value)) {
    if (!isKey(key) || !isText(text)) return undefined;
    texts[key] = cleanText(text);
  }
  return texts;
}

/** All items, or nothing: half a draft would be taken for the whole. */
function readList<T>(value: unknown, read: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value) || value.length > MOST) return undefined;
  const items = value.map(read).filter((item): item is T & {} => item !== undefined);
  return items.length === value.length ? items : undefined;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
/** Names of fields are letters only: none of them is a name that an object has by itself. */
const isKey = (key: string) => /^[a-z][a-zA-Z]{0,30}$/.test(key) && !(key in {});
