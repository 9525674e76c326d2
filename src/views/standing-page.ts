/** The head of a standing page. A page in a folder stands under the page of that folder's name. */
import { routes } from '#routes';
import type { StandingPage } from '#schema/standing-page.ts';
import { partOfPage } from './frame.ts';
import type { Link } from './links.ts';

interface Named {
  id: string;
  title: string;
}

export function standingHead(id: string, page: StandingPage, all: readonly Named[]) {
  const folder = id.split('/').slice(0, -1).join('/');
  const above = all.find((other) => other.id === folder);
  const crumbs: Link[] = above === undefined ? [] : [{ href: routes.standing(above.id), label: above.title }];
  return { title: page.title, description: page.summary, path: routes.standing(id), part: partOfPage(id), crumbs };
}
