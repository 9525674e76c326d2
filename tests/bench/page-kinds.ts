/** Where the time of a build goes, as far as Astro's log tells: the pages by kind. */

/** `├─ /mo-hinh/lam-choi-dot/index.html (+12ms)`, or with `(+1.20s)`. */
const PAGE_LINE = /[├└]─ (\/\S*) \(\+([\d.]+)(ms|s|μs)\)/g;
const MILLISECONDS = { ms: 1, s: 1000, μs: 0.001 } as const;

export interface PageKind {
  /** An address with its slug left out: `/mo-hinh/:slug/`. */
  kind: string;
  count: number;
  milliseconds: number;
}

/** From the log of a build that renders one page at a time; of several at a time the log mixes up the lines. */
export function pageKinds(log: string): PageKind[] {
  const kinds = new Map<string, PageKind>();
  for (const [, address = '', time = '0', unit = 'ms'] of log.matchAll(PAGE_LINE)) {
    const kind = address.replace(/index\.html$/, '').replace(/(?<=\/)[^/]*-mau-\d+(?=[/.])/, ':slug');
    const known = kinds.get(kind) ?? { kind, count: 0, milliseconds: 0 };
    known.count += 1;
    known.milliseconds += Number(time) * MILLISECONDS[unit as keyof typeof MILLISECONDS];
    kinds.set(kind, known);
  }
  return [...kinds.values()].toSorted((a, b) => b.milliseconds - a.milliseconds);
}
