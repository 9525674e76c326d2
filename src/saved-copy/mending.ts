/** Which saved pages a withdrawal or a correction touches. Pure. */
import type { Mend } from './edition.ts';

const keyOf = ({ path, kind, date }: Mend) => `${kind} ${date} ${path}`;

/** Those that this phone has not seen to. */
export function pendingMends(mended: readonly Mend[], seenTo: readonly string[]): Mend[] {
  return mended.filter((mend) => !seenTo.includes(keyOf(mend)));
}

export const seenTo = (mended: readonly Mend[]): string[] => mended.map(keyOf);

export interface Touch {
  /** The entry's own page, or one that stands under it, as its kit. */
  readonly own?: Mend;
  /** A page that speaks of the entry: a list, the home page. What it says may be wrong as well. */
  readonly mentions: boolean;
}

/** `base` is the site's, as links within pages carry it. */
export function touchOf(page: { path: string; html: string }, pending: readonly Mend[], base: string): Touch {
  const own = pending.find(({ path }) => page.path.startsWith(path));
  return {
    ...(own && { own }),
    mentions: pending.some(({ path }) => page.html.includes(`"${base}${path}`)),
  };
}

/** What the reader is told: how many pages of each kind, and the latest day. */
export interface MendNews {
  readonly kind: Mend['kind'];
  readonly count: number;
  readonly date: string;
}

export function mendNews(done: readonly Mend[]): MendNews[] {
  return (['withdrawn', 'corrected'] as const).flatMap((kind) => {
    const dates = done.filter((mend) => mend.kind === kind).map(({ date }) => date);
    const date = dates.sort().at(-1);
    return date === undefined ? [] : [{ kind, count: dates.length, date }];
  });
}
