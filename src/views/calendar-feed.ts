/** What the calendar's file holds: the demonstrations whose quarter is known. */
import type { Library } from '#domain/library.ts';
import type { Site } from '#schema/site.ts';
import { endOf, startOf } from '#vietnamese/dates.ts';
import { demonstrationView } from './calendar-page.ts';
import { words } from './words.ts';

/** `today` as `2026-11-22`. */
export function calendarFeed(library: Library, site: Pick<Site, 'name' | 'url'>, today: string) {
  return {
    name: `${site.name}: ${words['nav.calendar']}`,
    domain: new URL(site.url).hostname,
    edition: today,
    events: [...library.demonstrations.values()].flatMap((demonstration) => {
      const [first, last] = [startOf(demonstration.quarter), endOf(demonstration.quarter)];
      if (first === undefined || last === undefined) return [];
      const { id, title, cell, summary, href } = demonstrationView(demonstration, library);
      const url = new URL(href, site.url).href;
      return [{ id, title, description: `${cell.label}\n${summary}\n${url}`, url, first, last }];
    }),
  };
}
