/** What the frame of a page needs to know: its head, its menus, and whom to write to. */
import { routes } from '#routes';
import type { Site } from '#schema/site.ts';
import { words } from './words.ts';

/** The settings of the site that the frame shows. */
export type FrameSite = Pick<Site, 'name' | 'tagline' | 'demoNotice' | 'url' | 'publisher' | 'contact'> &
  Partial<Pick<Site, 'governingBody' | 'licence' | 'responsibleRole'>>;

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
  | 'saved';

export interface MenuItem {
  part: Part;
  label: string;
  href: string;
}

const item = (part: Part, label: string, href: string): MenuItem => ({ part, label, href });

/** The menu of the header. */
export const mainMenu = (): MenuItem[] => [
  item('cells', words['nav.cells'], routes.cells()),
  item('practices', words['nav.practices'], routes.practices()),
  item('news', words['nav.news'], routes.newsList()),
  item('ledger', words['nav.ledger'], routes.ledger()),
  item('calendar', words['nav.calendar'], routes.calendar()),
];

/** Behind "Xem thêm"; on a narrow screen the main menu stands there too. */
export const moreMenu = (): MenuItem[] => [
  item('documents', words['nav.documents'], routes.documents()),
  item('criteria', words['nav.criteria'], routes.criteriaSets()),
  item('places', words['nav.places'], routes.places()),
  item('sources', words['nav.sources'], routes.sources()),
  item('guide', words['footer.guide'], routes.guide()),
  item('about', words['footer.about'], routes.about()),
];

/** An item with the name of its icon. */
type DockItem = MenuItem & { icon: 'search' | 'cells' | 'practices' | 'news' | 'bookmark' };

/** The bar at the bottom of phones. */
export const dockMenu = (): DockItem[] => [
  { ...item('search', words['nav.search'], routes.search()), icon: 'search' },
  { ...item('cells', words['dock.cells'], routes.cells()), icon: 'cells' },
  { ...item('practices', words['dock.practices'], routes.practices()), icon: 'practices' },
  { ...item('news', words['dock.news'], routes.newsList()), icon: 'news' },
  { ...item('saved', words['saved.title'], routes.saved()), icon: 'bookmark' },
];

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
