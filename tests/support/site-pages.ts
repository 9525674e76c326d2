/** The pages of the built site as trees, for tests that look at what a build wrote. */
import { readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { inject } from 'vitest';

export type PageDocument = ReturnType<typeof parseDocument>;
export type PageElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export interface SitePage {
  /** Address without the site's base: `/mo-hinh/lam-choi-dot/`. */
  address: string;
  html: string;
  document: PageDocument;
}

export const site = inject('site');

/** Paths of all files of the built site, relative to its folder. */
export function siteFiles(pattern = '**/*'): string[] {
  return globSync(pattern, { cwd: site.folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

export const siteFile = (path: string): Buffer => readFileSync(join(site.folder, path));

/** Every page of the site, 404 included. */
export const pages: readonly SitePage[] = siteFiles('**/*.html').map((file) => {
  const html = siteFile(file).toString('utf8');
  return { address: `/${file.replace(/index\.html$/, '')}`, html, document: parseDocument(html) };
});

export function pageAt(address: string): SitePage {
  const page = pages.find((each) => each.address === address);
  if (page === undefined) throw new Error(`no page ${address}`);
  return page;
}

/** Elements with that name, in document order. `*` stands for any. */
export const elements = (root: PageDocument | PageElement, name: string): PageElement[] =>
  DomUtils.getElementsByTagName(name === '*' ? () => true : name, root.children, true);

/** The text of an element as it is read: script, style and drawings apart, white space as one. */
export function textOf(element: PageElement): string {
  const parts: string[] = [];
  const walk = (nodes: readonly PageElement['children'][number][]) => {
    for (const node of nodes) {
      if ('data' in node && node.type === ElementType.Text) parts.push(node.data);
      else if ('attribs' in node && !['script', 'style', 'svg'].includes(node.name)) walk(node.children);
    }
  };
  walk(element.children);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** A line for every page that a rule finds fault with; the rule gives the faults of one page. */
export function faultsOf(rule: (page: SitePage) => readonly string[], of: readonly SitePage[] = pages): string[] {
  return of.flatMap((page) => rule(page).map((fault) => `${page.address}: ${fault}`));
}
