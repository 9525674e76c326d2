/** Ready words for Facebook and Zalo: text alone, with source and link, to copy whole. */
import type { LibraryEntry } from '#domain/entries.ts';
import type { Library } from '#domain/library.ts';
import { routes } from '#routes';
import { propagationWords } from './words.ts';
import { address, type FrameSite } from '../frame.ts';
import { matterOf } from './matter.ts';
import * as say from './sentences.ts';

export function caption(item: LibraryEntry, library: Library, site: FrameSite): string {
  const { frame, results, steps, suggested, sources } = matterOf(item, library);
  const [first] = results;
  const period = first && say.period(first);
  const figure = first === undefined ? [] : [[say.figure(first, library), ...(period ? [period] : [])].join(' ')];
  const ways = steps.slice(0, 3).map(({ title }) => `- ${title}`);
  const lead = suggested ? `${propagationWords.suggested}:` : 'Trong những việc đã làm:';
  return [
    frame.title,
    frame.summary,
    ...figure,
    ...(ways.length > 0 ? [[lead, ...ways].join('\n')] : []),
    [
      ...sources.map((source) => `Nguồn: ${source}`),
      `Xem đủ: ${address(routes.entry(frame.section, frame.id), site)}`,
    ].join('\n'),
  ].join('\n\n');
}
