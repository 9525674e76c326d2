/**
 * Plain text as Markdown and MDX would show it: every sign that either takes for markup is written so that it is a letter.
 * `<` and braces become character references, for the file must not hold them at all.
 */

const REFERENCES: Readonly<Record<string, string>> = { '<': '&lt;', '{': '&#123;', '}': '&#125;' };

/**
 * Addresses, which the Markdown engine makes links of however they are escaped. In code they are left alone: a text may not
 * link to `http:` or `mailto:`, and an escaped sign would become part of the address.
 */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s`<>{}|\\]*|[^\s`<>{}|\\@]+@[^\s`<>{}|\\]+/gi;
/** An address that may be a link of itself. */
const LINKABLE = /^https:\/\/[\w./?=%#-]*[\w/]$/;

/** Within a line. */
export function escapeText(text: string): string {
  let done = 0;
  let escaped = '';
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    const end = index + address.length;
    const isAlone = /^(?:\s|$)/.test(text.slice(end));
    escaped += escapeWords(text.slice(done, index)) + (isAlone && LINKABLE.test(address) ? address : `\`${address}\``);
    done = end;
  }
  return escaped + escapeWords(text.slice(done));
}

function escapeWords(text: string): string {
  return text
    .replace(/[\\`*_[\]~|$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/[<{}]/g, (sign) => REFERENCES[sign] ?? sign);
}

/** What begins a line: a quotation, a heading, a list, a rule, a module of MDX. */
export function escapeStart(line: string): string {
  return line
    .replace(/^(import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
    .replace(/^[>#=+-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
