/**
 * Bytes that scripts fetch. A page from a file may not fetch its neighbours, but it may load them as scripts: each such
 * file becomes a script that hands its bytes over under its path. `browser/fetch-stand-in.ts` is the other side.
 */
import { routes } from '#routes';

/** Of the search, all but its programs; of the comparison, what it compares. Nothing else is ever fetched. */
const SEARCH_FOLDER = 'pagefind/';

export function isFetched(file: string): boolean {
  return (
    (file.startsWith(SEARCH_FOLDER) && !file.endsWith('.js')) || file === routes.comparisonData().replace(/^\//, '')
  );
}

/** Where a wrapped file lies. */
export const wrappedName = (file: string) => `${file}.js`;

export const wrapped = (file: string, bytes: Buffer) =>
  `registerSiteFile(${JSON.stringify(file)},"${bytes.toString('base64')}");`;
