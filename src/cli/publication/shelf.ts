/** The publications that were made, each in a folder named by its day: `xuat-ban/2026-11-26/`, `xuat-ban/2026-11-26-2/`. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '#checks/schema-walk.ts';
import { uninterrupted } from '../content/uninterrupted.ts';
import type { SiteRecord } from './site-record.ts';
import { NAMES } from './telling.ts';

export const SHELF = 'xuat-ban';

const NAME = /^(\d{4}-\d{2}-\d{2})(?:-(\d+))?$/;

/** Names of the publications in the folder of a project, the latest first. */
export function publications(root: string): string[] {
  const folder = join(root, SHELF);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((name) => {
      const [, day, number = '1'] = NAME.exec(name) ?? [];
      return day === undefined ? [] : [{ name, day, number: Number(number) }];
    })
    .sort((a, b) => b.day.localeCompare(a.day) || b.number - a.number)
    .map(({ name }) => name);
}

/** What a publication held; `undefined` where its record cannot be read. */
export function publishedRecord(root: string, name: string): SiteRecord | undefined {
  try {
    const data: unknown = JSON.parse(readFileSync(join(root, SHELF, name, NAMES.record), 'utf8'));
    return isSiteRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

function isSiteRecord(data: unknown): data is SiteRecord {
  if (!isRecord(data) || data['format'] !== 1 || typeof data['day'] !== 'string') return false;
  const { files, pages } = data;
  const holds = (all: unknown, ...fields: readonly string[]) =>
    isRecord(all) &&
    Object.values(all).every((each) => isRecord(each) && fields.every((field) => typeof each[field] === 'string'));
  return holds(files, 'sha256', 'revision') && holds(pages, 'title', 'main');
}

/** The name of a publication of that day: the day, or with a number that no other has. */
export function freeName(root: string, day: string): string {
  const taken = new Set(publications(root).filter((name) => name.startsWith(day)));
  if (!taken.has(day)) return day;
  const numbers = [...taken].map((name) => Number(NAME.exec(name)?.[2] ?? 1));
  return `${day}-${Math.max(...numbers) + 1}`;
}

/** Writes a publication whole or not at all. False where its folder came into being meanwhile. */
export function shelve(root: string, name: string, files: ReadonlyMap<string, string | Uint8Array>): boolean {
  return uninterrupted(() => {
    const shelf = join(root, SHELF);
    const target = join(shelf, name);
    mkdirSync(shelf, { recursive: true });
    // Not as mkdtemp makes it: such a folder is its maker's alone.
    const aside = join(shelf, `.dang-lam-${randomUUID()}`);
    mkdirSync(aside);
    try {
      for (const [file, content] of files) writeFileSync(join(aside, file), content);
      if (existsSync(target)) return false;
      renameSync(aside, target);
      return true;
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  });
}
