/** What the feeds hold. The date of an item is the day on which this site published it. */
import { allEntries } from '#domain/entries.ts';
import type { Library } from '#domain/library.ts';
import { routes } from '#routes';
import type { Site } from '#schema/site.ts';
import { compareDates } from '#vietnamese/dates.ts';
import { itemLink, replicationLink, sectionNames } from './links.ts';
import { replicationView } from './replications.ts';
import { isSilent } from './stated.ts';

type FeedSite = Pick<Site, 'name' | 'tagline' | 'url'>;

interface FeedItem {
  title: string;
  link: string;
  description: string;
  categories?: string[];
  pubDate?: Date;
}

interface Feed {
  title: string;
  description: string;
  site: string;
  items: FeedItem[];
  customData: string;
  trailingSlash: boolean;
}

function feed(title: string, description: string, { url }: FeedSite, items: FeedItem[]): Feed {
  return {
    title,
    description,
    site: new URL(routes.home(), url).href,
    items,
    customData: '<language>vi</language>',
    trailingSlash: true,
  };
}

/** Everything published, newest first. */
export function newsFeed(library: Library, site: FeedSite): Feed {
  const items = allEntries(library)
    .toSorted((a, b) => compareDates(a.entry.publishedAt, b.entry.publishedAt))
    .map((item) => ({
      title: item.entry.title,
      link: itemLink(item).href,
      description: item.entry.summary,
      categories: [sectionNames[item.section]],
      pubDate: new Date(item.entry.publishedAt),
    }));
  return feed(site.name, site.tagline, site, items);
}

/** Every unit that follows a practice, the latest in the ledger first: what was changed, and what came of it. */
export function ledgerFeed(library: Library, site: FeedSite): Feed {
  const items = [...library.replications.values()]
    .sort((a, b) => compareDates(a.recordedAt, b.recordedAt))
    .map((replication) => {
      const { practice, unit, told, figures, note } = replicationView(replication, library);
      const said = told.flatMap(({ title, stated }) =>
        isSilent(stated) ? [] : [`${title}: ${stated.items.map(({ text }) => text).join(' ')}`],
      );
      const counted = figures.map((group) => {
        const each = group.figures.map(({ value, phrase }) => `${value} ${phrase}`);
        return `${group.title}: ${each.join('; ')}.`;
      });
      return {
        title: `${unit.label}: ${practice.label}`,
        // Whole, since a slash would be put after the anchor of a mere path, which then leads to no record.
        link: new URL(replicationLink(replication, library).href, site.url).href,
        description: [`${unit.label} làm theo: ${practice.label}.`, ...counted, ...said, note ?? ''].join(' ').trim(),
        categories: [practice.label],
        ...(replication.recordedAt && { pubDate: new Date(replication.recordedAt) }),
      };
    });
  return feed(`${site.name}: nơi làm theo`, 'Các nơi đã làm theo một mô hình', site, items);
}
