/** Every page has a title, and no two pages the same. */
import type { PageOutline } from './page-outline.ts';

export function titleFaults(outlines: ReadonlyMap<string, PageOutline>): string[] {
  const byTitle = new Map<string, string[]>();
  for (const [address, { title }] of outlines) byTitle.set(title, [...(byTitle.get(title) ?? []), address]);
  return [...byTitle].flatMap(([title, addresses]) => {
    if (title === '') return [`không có tiêu đề: ${addresses.join(', ')}`];
    return addresses.length > 1 ? [`cùng tiêu đề “${title}”: ${addresses.join(', ')}`] : [];
  });
}
