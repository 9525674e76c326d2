/** What a page tells search engines and those who share it. */
import { allows } from '#domain/caution.ts';
import type { Entry } from '#domain/entries.ts';
import { routes, type Section } from '#routes';
import type { EntryFrame } from './entry-frame.ts';
import type { Part } from './frame.ts';
import type { Link } from './links.ts';
import type { StepView } from './steps.ts';

/** The part of the page frame's props that a view knows. */
export interface PageHead {
  title: string;
  description: string;
  path: string;
  part: Part;
  crumbs: readonly Link[];
  field?: string;
  kind?: 'article';
  image?: { path: string; alt: string };
  /** Address of the page's square code, for its print. */
  qr?: string;
  jsonLd: readonly object[];
}

/** The part of the menu that a section's pages belong to. */
export const parts: Readonly<Record<Section, Part>> = {
  'chi-bo-lam-mau': 'cells',
  'mo-hinh': 'practices',
  'tin-tuc': 'news',
};

interface Publisher {
  name: string;
  url: string;
  publisher: string;
}

export function breadcrumbList(crumbs: readonly Link[], title: string, path: string, { url }: Publisher): object {
  const trail = [{ href: routes.home(), label: 'Trang chủ' }, ...crumbs, { href: path, label: title }];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: new URL(href, url).href,
    })),
  };
}

/** An article of the site; its publication day is that of this site, its sources are cited. */
function article(entry: Entry, site: Publisher, sources: readonly string[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: entry.title,
    inLanguage: 'vi',
    datePublished: entry.publishedAt,
    dateModified: entry.updatedAt ?? entry.publishedAt,
    author: { '@type': 'Organization', name: site.publisher, url: new URL(routes.home(), site.url).href },
    citation: sources,
  };
}

function howTo(title: string, steps: readonly StepView[]): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    name: title,
    inLanguage: 'vi',
    step: steps.map((step, index) => ({
      '@type': 'HowToStep',
      position: index + 1,
      name: step.title,
      text: step.detail,
    })),
  };
}

/** Head of an entry's page. A how-to is offered only where its steps come from a source and no caution forbids it. */
export function entryHead(
  entry: Entry,
  frame: EntryFrame,
  site: Publisher,
  sourced: readonly StepView[] = [],
): PageHead {
  const path = routes.entry(frame.section, frame.id);
  const offersHowTo = sourced.length > 0 && allows(entry, 'structured-data');
  return {
    title: frame.title,
    description: frame.summary,
    path,
    part: parts[frame.section],
    crumbs: frame.crumbs,
    field: frame.field,
    kind: 'article',
    ...(allows(entry, 'kit') && { qr: routes.qrCode(path) }),
    ...(allows(entry, 'share-image') && {
      image: { path: routes.socialImage(frame.section, frame.id), alt: frame.title },
    }),
    jsonLd: [
      article(
        entry,
        site,
        frame.sources.map(({ title }) => title),
      ),
      breadcrumbList(frame.crumbs, frame.title, path, site),
      ...(offersHowTo ? [howTo(frame.title, sourced)] : []),
    ],
  };
}

/** Head of any other page. */
export function pageHead(
  head: Omit<PageHead, 'jsonLd' | 'crumbs'> & { crumbs?: readonly Link[] },
  site: Publisher,
): PageHead {
  const crumbs = head.crumbs ?? [];
  return { ...head, crumbs, jsonLd: [breadcrumbList(crumbs, head.title, head.path, site)] };
}
