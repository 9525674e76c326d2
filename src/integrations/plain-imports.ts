/**
 * Vite wraps every dynamic import in code that fetches the parts of a chunk beforehand; half of what a page's script
 * may weigh. What this site loads on demand is a few small files, with no style: a plain import is all it needs.
 */
const HELPER = '\0vite/preload-helper.js';

export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre' as const,
    // Astro sets this anew for its own build: only a plugin has the last word.
    config: () => ({ build: { modulePreload: false as const } }),
    configEnvironment: () => ({ build: { modulePreload: false as const } }),
    load: (id: string) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
