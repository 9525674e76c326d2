/**
 * Every public address as a function: the only place that spells a path. A path starts at the site's base and
 * ends in a slash (files excepted). Imports nothing.
 */

/** Astro and Vite put the site's base here; elsewhere (tests, command line) it is `/`. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/*$/, '/');

const page = (...parts: string[]) =>
  base +
  parts
    .filter((part) => part !== '')
    .map((part) => `${part}/`)
    .join('');
const file = (path: string) => base + path;

/** Kinds of entry that have a page each; the names are the content folders and the first part of the address. */
export type Section = 'chi-bo-lam-mau' | 'mo-hinh' | 'tin-tuc';

/** Sheets to print of an entry: loudspeaker script, story card, cards to hand out, poster. */
export type Sheet = 'loa' | 'the-ke-chuyen' | 'the-a6' | 'ap-phich';

export const routes = {
  home: () => page(),
  cells: () => page('chi-bo-lam-mau'),
  cell: (slug: string) => page('chi-bo-lam-mau', slug),
  practices: () => page('mo-hinh'),
  practice: (slug: string) => page('mo-hinh', slug),
  kit: (slug: string) => page('mo-hinh', slug, 'nhan-rong'),
  /** What the builder of papers is told of a practice, and how papers are laid out. */
  kitData: (slug: string) => file(`bo-nhan-rong/${slug}.json`),
  formProfiles: () => file('bo-nhan-rong/the-thuc.json'),
  newsList: () => page('tin-tuc'),
  news: (slug: string) => page('tin-tuc', slug),
  entry: (section: Section, slug: string) => page(section, slug),
  /** What helps to make an entry known: script, cards, poster, words to share. One address a sheet, as it prints alone. */
  propagation: (section: Section, slug: string) => page(section, slug, 'truyen-thong'),
  sheet: (section: Section, slug: string, sheet: Sheet) => page(section, slug, 'truyen-thong', sheet),
  scriptFile: (section: Section, slug: string) => file(`${section}/${slug}/truyen-thong/loa.txt`),
  search: (query = '') => page('tim-kiem') + (query === '' ? '' : `?q=${encodeURIComponent(query)}`),
  /** Folder of the search's index. */
  searchIndex: () => page('pagefind'),
  equivalents: () => file('tim-kiem/tu-cung-nghia.json'),
  ledger: () => page('nhan-rong'),
  calendar: () => page('lich-lam-mau'),
  calendarFeed: () => file('lich-lam-mau.ics'),
  /** A topic with its session pack. */
  topic: (id: string) => page('lich-lam-mau', 'chu-de', id),
  /** What the Word file of a session pack is made of. */
  sessionSheet: (id: string) => file(`chu-de-lam-mau/${id}.json`),
  demonstration: (id: string) => page('lich-lam-mau', id),
  criteriaSets: () => page('bo-tieu-chi'),
  criteriaSet: (id: string) => page('bo-tieu-chi', id),
  compare: () => page('so-sanh'),
  comparisonData: () => file('so-sanh/mo-hinh.json'),
  sources: () => page('nguon'),
  source: (id: string) => page('nguon', id),
  documents: () => page('van-ban'),
  units: () => page('don-vi'),
  places: () => page('dia-phuong'),
  place: (id: string) => page('dia-phuong', id),
  about: () => page('gioi-thieu'),
  accessibility: () => page('tro-nang'),
  guide: (path = '') => page('huong-dan', ...path.split('/')),
  standing: (path: string) => page(...path.split('/')),
  openData: () => page('du-lieu-mo'),
  openDataFile: (name: string, format: 'json' | 'csv') => file(`du-lieu-mo/${name}.${format}`),
  rss: () => file('rss.xml'),
  ledgerRss: () => file('nhan-rong/rss.xml'),
  sitemap: () => file('sitemap-index.xml'),
  manifest: () => file('manifest.webmanifest'),
  serviceWorker: () => file('sw.js'),
  /** What is saved on the device. */
  saved: () => page('da-luu'),
  /** What copies of the site ask for: the day and the version of the edition that stands. */
  savedEdition: () => file('ngoai-tuyen/ban-luu.json'),
  /** Lists and packs of the saved copy, by their digest. */
  savedPart: (name: string) => file(`ngoai-tuyen/${name}.json`),
  icons: () => file('icons.svg'),
  socialImage: (section: Section, slug: string) => file(`anh-chia-se/${section}/${slug}.png`),
  /** The square code that leads to a page, as a picture for the foot of its print. */
  qrCode: (path: string) => file(`ma-vuong/${withoutBase(path).slice(1, -1)}.svg`),
  /** The editors' form. */
  form: () => page('quan-tri'),
  siteImage: () => file('anh-chia-se/lam-mau.png'),
} as const;

/**
 * Is the file of the built site (`quan-tri/index.html`) for its editors, not its readers? Such a file is left out of the
 * search index, the readers' policy, the copy on a phone and the edition on a stick.
 */
export const forEditors = (path: string) => path.startsWith('quan-tri/');

/** Anchor of a record on a list page that shows several. */
export const anchor = (id: string) => `#${id}`;

/** A root-absolute path as authors write it (`/mo-hinh/lam-choi-dot/`), moved under the site's base. */
export function underBase(path: string): string {
  return path.startsWith('/') && !path.startsWith('//') ? base + path.slice(1) : path;
}

/** The path without the site's base, as authors write it: `/mo-hinh/lam-choi-dot/`. */
export function withoutBase(path: string): string {
  return path.startsWith(base) ? `/${path.slice(base.length)}` : path;
}
