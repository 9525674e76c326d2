/**
 * Bytes that scripts fetch. A page from a file may not fetch its neighbours, but it may load them as scripts: each such
 * file becomes a script that hands its bytes over under its path. `browser/fetch-stand-in.ts` is the other side.
 */
import { routes } from '#routes';

/**
 * The index of the search and its list of words, what the comparison compares, and what Word files are made of.
 * Nothing else is ever fetched.
 */
const INDEX = routes.searchIndex().slice(1);
const FETCHED: ReadonlySet<string> = new Set(
  [routes.equivalents(), routes.comparisonData()].map((path) => path.slice(1)),
);

const PAPERS = [routes.formProfiles(), routes.sessionSheet('')].map((path) => path.slice(1).replace(/[^/]+$/, ''));

export const isFetched = (file: string): boolean =>
  file.startsWith(INDEX) || PAPERS.some((folder) => file.startsWith(folder)) || FETCHED.has(file);

/** Where a wrapped file lies. */
export const wrappedName = (file: string) => `${file}.js`;

export const wrapped = (file: string, bytes: Buffer) =>
  `registerSiteFile(${JSON.stringify(file)},"${bytes.toString('base64')}");`;
