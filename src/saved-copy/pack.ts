/**
 * A pack carries many pages in one file. The pages of a section share nearly all of their style and the day of their
 * edition: both are taken out, and what is left of one page is close enough to the next for any compression to see how
 * alike they are. Put together again, a page is what it was, byte for byte.
 */
import { splitAtDays } from './edition-day.ts';

/** Text, or the number of something shared: 0 is the day of the edition, n the nth style. */
type Part = string | number;

export interface Pack {
  readonly styles: readonly string[];
  readonly pages: readonly (readonly [path: string, ...parts: Part[]])[];
  /** Small files: as text, or as base64 where they are none. */
  readonly files: readonly (readonly [path: string, type: string, content: string, binary?: 1])[];
}

export interface PageText {
  readonly path: string;
  readonly html: string;
}

const STYLE = /(<style[^>]*>)([\s\S]+?)(?=<\/style>)/;

/** `day` is that of the edition; a page that names another one keeps it as text. */
export function packPages(pages: readonly PageText[], day: string): Pick<Pack, 'styles' | 'pages'> {
  const styles: string[] = [];
  const numberOf = (style: string) => {
    if (!styles.includes(style)) styles.push(style);
    return styles.indexOf(style) + 1;
  };
  const cut = (text: string): Part[] =>
    text.split(new RegExp(STYLE, 'g')).flatMap((part, index): Part[] => (index % 3 === 2 ? [numberOf(part)] : [part]));
  return {
    pages: pages.map(({ path, html }) => {
      const parts = splitAtDays(html).flatMap((part, index): Part[] => {
        if (index % 2 === 0) return cut(part);
        return [part === day ? 0 : part];
      });
      return [path, ...joined(parts)];
    }),
    styles,
  };
}

/** Neighbouring texts as one. */
function joined(parts: readonly Part[]): Part[] {
  return parts.reduce<Part[]>((all, part) => {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else all.push(part);
    return all;
  }, []);
}

export function unpackPages({ styles, pages }: Pick<Pack, 'styles' | 'pages'>, day: string): PageText[] {
  return pages.map(([path, ...parts]) => ({
    path,
    html: parts
      .map((part) => {
        if (typeof part === 'string') return part;
        return part === 0 ? day : (styles[part - 1] ?? '');
      })
      .join(''),
  }));
}
