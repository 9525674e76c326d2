/** What a built site holds, as it is remembered: enough to say later what became new, other, or is gone. */
import { createHash } from 'node:crypto';
import { DomUtils, parseDocument } from 'htmlparser2';
import { withoutDays } from '#saved-copy/edition-day.ts';
import type { EditionHead } from '#saved-copy/edition.ts';

export interface FileRecord {
  readonly sha256: string;
  /** Digest of what readers get; the day of the edition is no part of it. */
  readonly revision: string;
}

export interface PageRecord {
  readonly title: string;
  /** Digest of the page's main part: where only this stands still, the frame changed around it. */
  readonly main: string;
  /** An old address: where it leads, from the root of the host. */
  readonly movedTo?: string;
  readonly withdrawn?: boolean;
  /** The latest day of a correction. */
  readonly corrected?: string;
}

export interface SiteRecord {
  /** Changes when the form of the file does. */
  readonly format: 1;
  /** As `2026-11-26`. */
  readonly day: string;
  readonly files: Readonly<Record<string, FileRecord>>;
  /** By their address under the site's base, without a slash before it: `mo-hinh/lam-choi-dot/`. */
  readonly pages: Readonly<Record<string, PageRecord>>;
}

const PAGE = /(?:^|\/)index\.html$/;
/** Head of the saved copy, which names the day of the edition too. */
const EDITION_HEAD = 'ngoai-tuyen/ban-luu.json';
const HASHED_NAME = /\/_astro\/[\w@.~-]+/g;
/** How `integrations/renamed-addresses.ts` writes the pages at old addresses. */
const MOVED = /^<!doctype html>\n<html lang="vi" data-moved=""[\s\S]*?<a href="([^"]*)"/;

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

export const addressOf = (file: string): string => file.replace(/index\.html$/, '');

/** `day` as `2026-11-26`. */
export function recordOf(files: ReadonlyMap<string, Buffer>, day: string): SiteRecord {
  const head = readHead(files);
  const mended = new Map(head?.mended.map((mend) => [mend.path, mend]));
  const pages = [...files].flatMap(([file, bytes]) => {
    if (!PAGE.test(file)) return [];
    const address = addressOf(file);
    const { kind, date } = mended.get(address) ?? {};
    const page: PageRecord = {
      ...pageOf(bytes.toString('utf8')),
      ...(kind === 'withdrawn' && { withdrawn: true }),
      ...(kind === 'corrected' && date !== undefined && { corrected: date }),
    };
    return [[address, page] as const];
  });
  const records = [...files].map(([file, bytes]) => [file, fileRecord(file, bytes)] as const);
  return { format: 1, day, files: Object.fromEntries(records), pages: Object.fromEntries(pages) };
}

function fileRecord(file: string, bytes: Buffer): FileRecord {
  const whole = sha256(bytes);
  return {
    sha256: whole,
    revision: file.endsWith('.html') || file === EDITION_HEAD ? sha256(undated(file, bytes)) : whole,
  };
}

function undated(file: string, bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return file === EDITION_HEAD ? text.replace(/"day":"[^"]*"/, '') : withoutDays(text);
}

function pageOf(html: string): PageRecord {
  const movedTo = MOVED.exec(html)?.[1];
  const { children } = parseDocument(html);
  const textOf = (name: string) => {
    const [element] = DomUtils.getElementsByTagName(name, children, true, 1);
    return element && DomUtils.textContent(element).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
  };
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  return {
    title: textOf('h1') || textOf('title') || '',
    main: sha256(withoutDays(main).replace(HASHED_NAME, '')),
    ...(movedTo !== undefined && { movedTo }),
  };
}

function readHead(files: ReadonlyMap<string, Buffer>): EditionHead | undefined {
  const bytes = files.get(EDITION_HEAD);
  return bytes && (JSON.parse(bytes.toString('utf8')) as EditionHead);
}
