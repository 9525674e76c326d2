/**
 * Takes Tailwind's banner out of the styles: they are written into every page, and a comment costs each of them more
 * than a rule does. The licence is named in the readme.
 */
const BANNER = /\/\*! tailwindcss[^*]*\*\/\s*/;

export function noBanner() {
  return {
    name: 'no-banner',
    transform: (code: string, id: string) => (id.endsWith('.css') ? code.replace(BANNER, '') : undefined),
  };
}
