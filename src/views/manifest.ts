/** The web app manifest: what a phone shows when the site is put on its home screen. */
import { routes } from '#routes';
import type { Site } from '#schema/site.ts';
import { houseColour } from './palettes.ts';
import { words } from './words.ts';

export function manifest({ name, tagline, colours }: Pick<Site, 'name' | 'tagline' | 'colours'>) {
  const home = routes.home();
  return {
    id: home,
    name: `${name}: ${tagline}`,
    short_name: name,
    lang: 'vi',
    start_url: home,
    scope: home,
    display: 'standalone',
    shortcuts: [
      { name: words['nav.search'], url: routes.search() },
      { name: words['nav.practices'], url: routes.practices() },
      { name: words['saved.title'], url: routes.saved() },
    ],
    background_color: '#fbf7f0',
    theme_color: houseColour(colours),
    icons: [192, 512].map((size) => ({
      src: `${home}icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
}
