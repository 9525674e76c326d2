/** The icons that the site uses, by what they mean here; drawn by Lucide (ISC licence). */
import type { IconName } from '#views/icon-names.ts';
import { iconPath } from '#views/icon-path.ts';
import alert from 'lucide-static/icons/triangle-alert.svg?raw';
import arrow from 'lucide-static/icons/arrow-right.svg?raw';
import book from 'lucide-static/icons/book-open.svg?raw';
import bookmark from 'lucide-static/icons/bookmark.svg?raw';
import cells from 'lucide-static/icons/users.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';
import coins from 'lucide-static/icons/coins.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import filter from 'lucide-static/icons/list-filter.svg?raw';
import follow from 'lucide-static/icons/corner-down-right.svg?raw';
import heart from 'lucide-static/icons/heart.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import leaf from 'lucide-static/icons/leaf.svg?raw';
import listen from 'lucide-static/icons/volume-2.svg?raw';
import network from 'lucide-static/icons/network.svg?raw';
import news from 'lucide-static/icons/newspaper.svg?raw';
import place from 'lucide-static/icons/map-pin.svg?raw';
import practices from 'lucide-static/icons/lightbulb.svg?raw';
import print from 'lucide-static/icons/printer.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import share from 'lucide-static/icons/share.svg?raw';
import shield from 'lucide-static/icons/shield.svg?raw';
import silent from 'lucide-static/icons/circle-slash.svg?raw';
import smartphone from 'lucide-static/icons/smartphone.svg?raw';
import theme from 'lucide-static/icons/contrast.svg?raw';

const files = {
  alert,
  arrow,
  bookmark,
  cells,
  close,
  download,
  filter,
  follow,
  info,
  listen,
  news,
  place,
  practices,
  print,
  search,
  share,
  silent,
  theme,
  'kinh-te': coins,
  'moi-truong': leaf,
  'an-sinh': heart,
  'van-hoa': book,
  'an-ninh': shield,
  'xay-dung-dang': network,
  'chuyen-doi-so': smartphone,
} satisfies Record<IconName, string>;

/** All icons as one SVG file, each a symbol that `<use href="…#name">` draws on its 24-unit square. */
export const iconSheet = `<svg xmlns="http://www.w3.org/2000/svg">${Object.entries(files)
  .map(([name, svg]) => `<symbol id="${name}" viewBox="0 0 24 24"><path d="${iconPath(svg)}"/></symbol>`)
  .join('')}</svg>`;

/** The path data of an icon on its 24-unit square, for those who draw it themselves. */
export const pathOf = (name: IconName): string => iconPath(files[name]);
