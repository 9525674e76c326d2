/** Faults that the board has looked at and lets stand, with its reason in the file; few rules can be waived. */
import { waivable } from '#schema/vocabularies.ts';
import { type Content, type ContentFile, itemsOf } from './content.ts';
import type { Problem } from './problem.ts';
import { isRecord } from './schema-walk.ts';

export interface Waiver {
  readonly rule: string;
  readonly reason: string;
}

export interface FileWaiver extends Waiver {
  readonly file: string;
}

/** Without a reason nothing is waived. */
export function waiversOf(file: ContentFile): Waiver[] {
  return itemsOf(file, 'waivers').flatMap((item) => {
    if (!isRecord(item)) return [];
    const { rule, reason } = item;
    const isWhole = typeof rule === 'string' && typeof reason === 'string' && reason.trim() !== '';
    return isWhole && Object.hasOwn(waivable, rule) ? [{ rule, reason }] : [];
  });
}

/** Those of all files, in the order of the files. */
export function allWaivers({ files }: Content): FileWaiver[] {
  return files.flatMap((file) => waiversOf(file).map((waiver) => ({ file: file.file, ...waiver })));
}

/** Drops what is waived. */
export function withoutWaived(problems: readonly Problem[], waivers: readonly FileWaiver[]): Problem[] {
  const waived = new Set(waivers.map(({ rule, file }) => `${rule} ${file}`));
  return problems.filter(({ rule, file }) => !waived.has(`${rule} ${file}`));
}
