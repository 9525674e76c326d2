/**
 * Vite wraps every dynamic import in code that fetches the parts of a chunk beforehand; half of what a page's script
 * may weigh. What this site loads on demand is one small file each, with no style: a plain import is all it needs.
 */
const HELPER = '\0vite/preload-helper.js';

export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
