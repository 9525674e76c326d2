/**
 * The slip that a unit sends when it followed a practice, made from what was typed. The command that reads it back has
 * the schema; the browser writes it without.
 */
import type { SlipRecord } from '#schema/slip.ts';
import { cleanText } from '#vietnamese/clean.ts';
import { partialDateFrom } from '#vietnamese/dates.ts';
import { groupThousands } from '#vietnamese/numbers.ts';
import { slugify } from '#vietnamese/slug.ts';
import type { Row } from './draft.ts';

/** Kept equal to the schema's by a test: the browser must not load the schema. */
export const SLIP_KIND = 'phieu-nhan-rong';
export const SLIP_FORM = 1;

type Typed = Readonly<Record<string, string>>;

const text = (value: string | undefined) =>
  cleanText(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

const lines = (value: string | undefined) =>
  cleanText(value ?? '')
    .split('\n')
    .map((line) => text(line))
    .filter((line) => line !== '');

/** Fields without which there is no slip. */
export const NEEDED = ['unitName', 'commune', 'province'] as const;

export function missingIn(typed: Typed): (typeof NEEDED)[number][] {
  return NEEDED.filter((field) => text(typed[field]) === '');
}

/** `today` as `2026-11-22`. What was typed has been looked at before. */
export function slipFrom(practice: string, typed: Typed, rows: readonly Row[], today: string): SlipRecord {
  return {
    kind: SLIP_KIND,
    version: SLIP_FORM,
    practice,
    madeOn: today,
    unit: { name: text(typed['unitName']), kind: (typed['unitKind'] ?? 'chi-bo') as SlipRecord['unit']['kind'] },
    commune: text(typed['commune']),
    province: text(typed['province']),
    startedAt: partialDateFrom(typed['startedAt'] ?? '') ?? 'khong-neu',
    state: (typed['state'] ?? 'dang-lam') as SlipRecord['state'],
    adaptation: lines(typed['adaptation']),
    outcomes: lines(typed['outcomes']),
    achieved: lines(typed['achieved']),
    improve: lines(typed['improve']),
    causes: lines(typed['causes']),
    remedy: lines(typed['remedy']),
    results: rows.filter(isTold).map(result),
  };
}

/** A figure needs what it counts, its number and its measure. */
const isTold = (row: Row) => ['indicator', 'value', 'measure'].every((field) => text(row[field]) !== '');

function result(row: Row): SlipRecord['results'][number] {
  const before = text(row['before']);
  return {
    indicator: text(row['indicator']),
    ...(before !== '' && { before: groupThousands(before) }),
    value: groupThousands(text(row['value'])),
    measure: text(row['measure']),
    period: text(row['period']) || 'khong-neu',
  };
}

/** `phieu-nhan-rong-lam-choi-dot-chi-bo-thon-bo-peng.json` */
export function slipFileName({ practice, unit }: Pick<SlipRecord, 'practice' | 'unit'>): string {
  return `${SLIP_KIND}-${practice}-${slugify(unit.name)}`.slice(0, 100) + '.json';
}
