/** What the preview's server and its pages call each other by. */

/** Said to all pages when files of the content changed. */
export const CHANGED = 'lam-mau:noi-dung';

/** Under the site's base; `?path=` the page's address. */
export const TOLD_AT = '@kiem-tra.json';
