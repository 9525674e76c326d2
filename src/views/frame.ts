/** What the frame of a page needs to know: its head, its menus, and whom to write to. */
import { routes } from '#routes';
import type { Site } from '#schema/site.ts';
import type { MenuSection } from '#schema/vocabularies.ts';
import { words } from './words.ts';

/** The settings of the site that the frame shows. */
export type FrameSite = Pick<Site, 'name' | 'tagline' | 'demoNotice' | 'url' | 'publisher' | 'contact' | 'colours'> &
  Partial<Pick<Site, 'governingBody' | 'licence' | 'responsibleRole' | 'menu'>>;

/** The part of the site that a page belongs to; its entry in the menus is marked as the current one. */
export type Part =
  | 'search'
  | 'cells'
  | 'practices'
  | 'news'
  | 'ledger'
  | 'calendar'
  | 'documents'
  | 'criteria'
  | 'places'
  | 'sources'
  | 'about'
  | 'guide'
  | 'saved'
  | `trang/${string}`;

export interface MenuItem {
  part: Part;
  label: string;
  href: string;
}

/** The menu of the header, and what is behind "Xem thêm"; on a narrow screen the first stands there too. */
export interface Menu {
  main: readonly MenuItem[];
  more: readonly MenuItem[];
}

const item = (part: Part, label: string, href: string): MenuItem => ({ part, label, href });

const sections: Readonly<Record<MenuSection, () => MenuItem>> = {
  'chi-bo-lam-mau': () => item('cells', words['nav.cells'], routes.cells()),
  'mo-hinh': () => item('practices', words['nav.practices'], routes.practices()),
  'tin-tuc': () => item('news', words['nav.news'], routes.newsList()),
  'nhan-rong': () => item('ledger', words['nav.ledger'], routes.ledger()),
  'lich-lam-mau': () => item('calendar', words['nav.calendar'], routes.calendar()),
  'van-ban': () => item('documents', words['nav.documents'], routes.documents()),
  'bo-tieu-chi': () => item('criteria', words['nav.criteria'], routes.criteriaSets()),
  'dia-phuong': () => item('places', words['nav.places'], routes.places()),
  nguon: () => item('sources', words['nav.sources'], routes.sources()),
};

/** Standing pages that every site has, by shorter names than their titles. */
const knownPages: Readonly<Record<string, () => MenuItem>> = {
  'huong-dan': () => item('guide', words['footer.guide'], routes.guide()),
  'gioi-thieu': () => item('about', words['footer.about'], routes.about()),
};

/** As long as a board does not say otherwise. */
const usual: NonNullable<Site['menu']> = {
  main: ['chi-bo-lam-mau', 'mo-hinh', 'tin-tuc', 'nhan-rong', 'lich-lam-mau'],
  more: ['van-ban', 'bo-tieu-chi', 'dia-phuong', 'nguon', 'huong-dan', 'gioi-thieu'],
};

/** The part of the site that a standing page is: one of its own, unless it belongs to the guide or tells of the site. */
export function partOfPage(id: string): Part {
  if (id.split('/')[0] === 'huong-dan') return 'guide';
  return id === 'gioi-thieu' || id === 'tro-nang' ? 'about' : `trang/${id}`;
}

/** `pages`: the standing pages that are out; one that is not has no way to it. */
export function siteMenu(settings: Site['menu'] | undefined, pages: readonly { id: string; title: string }[]): Menu {
  const itemOf = (name: string): MenuItem[] => {
    const known = [sections, knownPages].find((each) => Object.hasOwn(each, name)) as
      Readonly<Record<string, () => MenuItem>> | undefined;
    const page = pages.find(({ id }) => id === name);
    const made = known?.[name]?.() ?? (page && item(partOfPage(name), page.title, routes.standing(name)));
    return made === undefined ? [] : [made];
  };
  const { main, more } = settings ?? usual;
  return { main: main.flatMap(itemOf), more: more.flatMap(itemOf) };
}

/** Does any menu lead there? */
export const isInMenu = ({ main, more }: Menu, part: Part): boolean =>
  [...main, ...more].some((each) => each.part === part);

/** An item with the name of its icon. */
type DockItem = MenuItem & { icon: 'search' | 'cells' | 'practices' | 'news' | 'bookmark' };

/** The bar at the bottom of phones; of its places those that a board has in its menu. */
export function dockMenu(menu: Menu): DockItem[] {
  const places: DockItem[] = [
    { ...item('cells', words['dock.cells'], routes.cells()), icon: 'cells' },
    { ...item('practices', words['dock.practices'], routes.practices()), icon: 'practices' },
    { ...item('news', words['dock.news'], routes.newsList()), icon: 'news' },
  ];
  return [
    { ...item('search', words['nav.search'], routes.search()), icon: 'search' },
    ...places.filter(({ part }) => isInMenu(menu, part)),
    { ...item('saved', words['saved.title'], routes.saved()), icon: 'bookmark' },
  ];
}

/** The links of the footer. */
export const footerMenu = (): { label: string; href: string }[] => [
  { label: words['footer.about'], href: routes.about() },
  { label: words['footer.guide'], href: routes.guide() },
  { label: words['saved.title'], href: routes.saved() },
  { label: words['footer.accessibility'], href: routes.accessibility() },
  { label: words['footer.openData'], href: routes.openData() },
  { label: 'RSS', href: routes.rss() },
];

/** The title of the browser's tab: the page's own, then the site's. */
export const pageTitle = (title: string, site: FrameSite) =>
  title === site.name ? `${title} – ${site.tagline}` : `${title} – ${site.name}`;

/** A path of the site as a full address. */
export const address = (path: string, site: FrameSite) => new URL(path, site.url).href;

/** A letter to the editors that names the page it is about. */
export const correctionHref = (path: string, site: FrameSite) =>
  `mailto:${site.contact.email}?subject=${encodeURI(path)}`;

/** Structured data as the text of a script: nothing in it can end the script. */
export const dataBlock = (data: object) => JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
