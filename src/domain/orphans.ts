/** Records that hang on an entry are shown with it, and are withdrawn with it. */
import type { Library } from './library.ts';

/** Without those that follow a practice, or were given by a cell, that readers do not see. */
export function withoutOrphans(library: Library): Library {
  const { practices, cells, replications, demonstrations } = library;
  return {
    ...library,
    replications: new Map([...replications].filter(([, { practice }]) => practices.has(practice))),
    demonstrations: new Map([...demonstrations].filter(([, { cell }]) => cells.has(cell))),
  };
}
