/**
 * The policy of a page that is opened from a file. What the site says with 'self' is said here with the scheme: Chromium
 * takes 'self' on file: for every file, Firefox gives each file an origin of its own, and then 'self' is the page alone.
 * `file:` means the same to both, and is no wider than 'self' is in Chromium. Everything that can reach a network stays
 * forbidden: there is no connect-src at all, since the bytes that scripts ask for come as scripts (wrapped-file.ts), and
 * letters come as data in the one shared sheet.
 */
import { createHash } from 'node:crypto';

export const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy for a page with these inline scripts. */
export function policyFor(inlineScripts: readonly string[]): string {
  return [
    "default-src 'none'",
    ['script-src file:', ...new Set(inlineScripts.map(hashOf))].join(' '),
    'style-src file:',
    'img-src file:',
    'font-src data:',
    'form-action file:',
    "base-uri 'none'",
  ].join('; ');
}
