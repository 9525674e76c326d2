/** What may not go into a text, taken out of it before anything is proposed: people's numbers, links that may not be. */
import { pending } from '#checks/pending.ts';
import { urlFault } from '#checks/url-safety.ts';
import { personalData } from '#vietnamese/personal-data.ts';
import { type Block, type Inline, mapInlines, textOf, tidy } from './blocks.ts';

export interface Cared {
  readonly blocks: readonly Block[];
  /** What each taken thing was, and the words before it; never the number itself. */
  readonly removed: readonly { what: string; before: string }[];
  /** Addresses of links that were taken off; their words stay. */
  readonly unlinked: readonly string[];
}

export function withCare(blocks: readonly Block[]): Cared {
  const removed: { what: string; before: string }[] = [];
  const unlinked: string[] = [];
  const cared = blocks.map((block) =>
    mapInlines(block, (inlines) => withoutPersonalData(safelyLinked(inlines, unlinked), removed)),
  );
  return { blocks: cared, removed, unlinked };
}

/** An address as Markdown takes it, or nothing where a text may not link there. */
function linkAddress(href: string): string | undefined {
  if (!/^https:\/\//i.test(href) || urlFault(href, 'link') !== undefined || !URL.canParse(href)) return undefined;
  const { href: address } = new URL(href);
  return address.replace(/[()<>{}\\|`*_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function safelyLinked(inlines: readonly Inline[], unlinked: string[]): Inline[] {
  return inlines.map((inline) => {
    if (inline.href === undefined) return inline;
    const href = linkAddress(inline.href);
    // Places within the Word file itself mean nothing outside of it.
    if (href === undefined && !inline.href.startsWith('#')) unlinked.push(inline.href);
    return { ...inline, href };
  });
}

function withoutPersonalData(inlines: readonly Inline[], removed: { what: string; before: string }[]): Inline[] {
  const text = textOf(inlines);
  const found = personalData(text);
  if (found.length === 0) return [...inlines];
  // The words before one number may be another: neither is told.
  const others = found.reduce((rest, { offset, found: { length } }) => blanked(rest, offset, length), text);
  for (const { what, offset } of found) {
    removed.push({ what, before: others.slice(0, offset).trim().split(/\s+/).slice(-6).join(' ') });
  }
  return tidy(
    withStarts(inlines).map(([inline, start]) => {
      let rest = '';
      for (const [index, letter] of inline.text.split('').entries()) {
        const at = start + index;
        const hit = found.find(({ offset, found: words }) => at >= offset && at < offset + words.length);
        if (hit === undefined) rest += letter;
        else if (hit.offset === at) rest += pending('XEM', `đã bỏ ${hit.what}`);
      }
      return { ...inline, text: rest };
    }),
  );
}

const blanked = (text: string, at: number, length: number) =>
  text.slice(0, at) + ' '.repeat(length) + text.slice(at + length);

function withStarts(inlines: readonly Inline[]): [Inline, number][] {
  let start = 0;
  return inlines.map((inline) => {
    const at = start;
    start += inline.text.length;
    return [inline, at];
  });
}
