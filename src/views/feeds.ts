/** What the feeds hold. The date of an item is the day on which this site published it. */
import { allEntries } from '#domain/entries.ts';
import type { Library } from '#domain/library.ts';
import { routes } from '#routes';
import type { Site } from '#schema/site.ts';
import { compareDates } from '#vietnamese/dates.ts';
import { itemLink, replicationLink, sectionNames } from './links.ts';

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

/** Every place that follows a practice. Records of the ledger have no day of publication of their own. */
export function ledgerFeed(library: Library, site: FeedSite): Feed {
  const items = [...library.replications.values()].map((replication) => {
    const practice = library.practices.get(replication.practice)?.title ?? replication.practice;
    const { label, href } = replicationLink(replication, library);
    return { title: `${label}: ${practice}`, link: href, description: `${label} làm theo: ${practice}.` };
  });
  return feed(`${site.name}: nơi làm theo`, 'Các nơi đã làm theo một mô hình', site, items);
}
