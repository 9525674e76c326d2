/**
 * What of the site a phone keeps. Paths here are as they stand under the site's base: `` (the home page),
 * `mo-hinh/lam-choi-dot/`, `_astro/listing.BcQOYOD7.js`.
 */

/**
 * Never kept: what is made for other sites and machines (pictures for sharing, feeds, data sets, downloads), the
 * editors' form, the page for addresses that lead nowhere, and the saved copy's own tools.
 */
const LEFT_OUT = [
  /^(?:anh-chia-se|quan-tri|ngoai-tuyen)\//,
  /^du-lieu-mo\/.+\.\w+$/,
  /\.(?:csv|docx|ics|map|xml|zip)$/,
  /^(?:_headers|_redirects|robots\.txt|sw\.js|404\.html)$/,
];

/** Photographs, in as many sizes as there are screens: those that were looked at are kept, the copy brings none. */
const PICTURE = /\.(?:avif|gif|jpe?g|webp)$|^_astro\/.+\.png$/;

/** The name carries a digest of the content: such a file never changes and is fetched once. */
const HASHED = /^_astro\/|^pagefind\/.+_[0-9a-f]{7,}\.pf_\w+$/;

export const isPage = (path: string): boolean => path === '' || path.endsWith('/');
export const isHashed = (path: string): boolean => HASHED.test(path);
export const isSearch = (path: string): boolean => path.startsWith('pagefind/');

/** May a phone keep it, once somebody has used it? */
export const mayKeep = (path: string): boolean => !LEFT_OUT.some((pattern) => pattern.test(path));

/** Does it come with the whole site? */
export const belongsToCopy = (path: string): boolean => mayKeep(path) && !PICTURE.test(path);

/**
 * The page that an address stands for: whatever is asked of it (`?q=`), also where its last slash or `index.html` is
 * written otherwise. Undefined for files.
 */
export function pageOf(path: string): string | undefined {
  const page = path.replace(/(^|\/)index\.html$/, '$1');
  if (isPage(page)) return page;
  return /\.\w+$/.test(page) || page === '_headers' ? undefined : `${page}/`;
}
