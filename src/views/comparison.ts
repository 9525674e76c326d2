/** Practices side by side: what is told of each, in words. No score, no winner. */
import { practiceEntry } from '#domain/entries.ts';
import type { Library } from '#domain/library.ts';
import { card } from './card.ts';
import type { Link } from './links.ts';
import { practicePage, type Topic } from './practice-page.ts';
import { isSilent, type Stated } from './stated.ts';

/** One practice: its link, and one text for each of `comparisonHeadings`. */
export interface Compared extends Link {
  id: string;
  cells: readonly string[];
}

export const comparisonHeadings = [
  'Lĩnh vực',
  'Đơn vị',
  'Thông tin của hồ sơ',
  'Các bước',
  'Cần chuẩn bị',
  'Điều kiện',
  'Kết quả',
  'Nơi làm theo',
] as const;

const SILENT = 'Nguồn không nêu';

function inWords(stated: Stated): string {
  if (isSilent(stated)) return '';
  return stated.items.map(({ text, suggested }) => (suggested ? `${text} (*)` : text)).join(' ');
}

const topics = (all: readonly Topic[]) =>
  all
    .map(({ title, stated }) => (isSilent(stated) ? '' : `${title}: ${inWords(stated)}`))
    .filter((text) => text !== '')
    .join('\n') || SILENT;

export function comparisonRows(library: Library): Compared[] {
  return [...library.practices.values()].map((practice) => {
    const page = practicePage(practice, library);
    const { href, title, fieldLabel, followers } = card(practiceEntry(practice), library);
    const { fromSource, suggested } = page.steps;
    const steps = [...fromSource.map((step) => step.title), ...suggested.map((step) => `${step.title} (*)`)];
    const figures = page.figures.results.map(({ value, indicator }) => `${value} ${indicator}`);
    return {
      id: practice.id,
      href,
      label: title,
      cells: [
        fieldLabel,
        page.unit.label,
        page.evidence.label,
        steps.join('\n') || SILENT,
        topics(page.resources),
        topics(page.conditions),
        [...figures, inWords(page.outcomes)].filter((text) => text !== '').join('\n') || SILENT,
        followers ?? 'Chưa ghi nhận',
      ],
    };
  });
}
