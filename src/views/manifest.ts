/** The web app manifest: what a phone shows when the site is put on its home screen. */
import type { Site } from '#schema/site.ts';

export function manifest({ name, tagline }: Pick<Site, 'name' | 'tagline'>, home: string) {
  return {
    name: `${name}: ${tagline}`,
    short_name: name,
    lang: 'vi',
    start_url: home,
    scope: home,
    display: 'standalone',
    background_color: '#fbf7f0',
    theme_color: '#b5121b',
    icons: [{ src: `${home}favicon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  };
}
