/** Reads Lighthouse's results: the middle of several runs, and what an audit found fault with, in a few words. */
import type { Result } from 'lighthouse';
import { median } from './table.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export const METRICS = {
  'FCP ms': 'first-contentful-paint',
  'LCP ms': 'largest-contentful-paint',
  CLS: 'cumulative-layout-shift',
  'TBT ms': 'total-blocking-time',
} as const;

const MOST_ITEMS = 6;

type Audit = Result['audits'][string];

/** Scores of a hundred, metrics, bytes over the wire and requests: each the middle of its values in all runs. */
export function middleOf(runs: readonly Result[]): (string | number)[] {
  const scores = CATEGORIES.map((id) =>
    Math.round(median(runs.map(({ categories }) => (categories[id]?.score ?? 0) * 100))),
  );
  const metrics = Object.values(METRICS).map((id) =>
    median(runs.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN)),
  );
  const requests = runs.map(({ audits }) => itemsOf(audits['network-requests']));
  const bytes = median(
    requests.map((items) => items.reduce((sum, item) => sum + Number(item['transferSize'] ?? 0), 0)),
  );
  const shown = metrics.map((value) => (value < 1 && value !== 0 ? value : String(Math.round(value))));
  return [...scores.map(String), ...shown, String(bytes), String(median(requests.map(({ length }) => length)))];
}

export interface FailedAudit {
  id: string;
  /** In how many of the runs. */
  count: number;
  title: string;
  shown: string;
  details: readonly string[];
}

/** Audits that were not passed in full, as the last run that failed them tells it; mere information is left out. */
export function failedAudits(runs: readonly Result[]): FailedAudit[] {
  const failed = new Map<string, FailedAudit>();
  for (const { audits } of runs) {
    for (const audit of Object.values(audits).filter(isFailed)) {
      const count = (failed.get(audit.id)?.count ?? 0) + 1;
      const details = itemsOf(audit).map(brief);
      failed.set(audit.id, { id: audit.id, count, title: audit.title, shown: audit.displayValue ?? '', details });
    }
  }
  return [...failed.values()];
}

function isFailed({ score, scoreDisplayMode }: Audit): boolean {
  if (scoreDisplayMode === 'error') return true;
  return score !== null && score < 1 && !['informative', 'manual', 'notApplicable'].includes(scoreDisplayMode);
}

type Item = Readonly<Record<string, unknown>>;

function itemsOf(audit: Audit | undefined): Item[] {
  const { details } = audit ?? {};
  return details && 'items' in details && Array.isArray(details.items) ? (details.items as Item[]) : [];
}

/** Nodes by their selector, lists by their first items, the rest as it is. */
function brief(value: unknown): string {
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map(brief).join(' | ');
  const { type, selector, snippet, ...fields } = value as Item;
  if (type === 'node') return `‹${brief(selector)}› ${brief(snippet ?? '')}`;
  return Object.entries(fields)
    .filter(([key, part]) => !['debugData', 'headings'].includes(key) && part !== undefined)
    .map(([key, part]) => `${key}: ${brief(part)}`)
    .join(', ')
    .slice(0, 600);
}
