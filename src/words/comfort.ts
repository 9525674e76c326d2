/**
 * Words of the comfort bar, which the browser draws itself on every page: a module of their own, so that it loads no
 * others, and each word by itself, so that the bundler writes it where it is used and no key travels along.
 */
export const label = 'Tiện ích';
export const smaller = 'Chữ nhỏ hơn';
export const normal = 'Chữ thường';
export const larger = 'Chữ to hơn';
export const theme = 'Màu';
export const light = 'Sáng';
export const dark = 'Tối';
export const contrast = 'Tương phản cao';
export const listen = 'Nghe';
export const print = 'In';
export const share = 'Chia sẻ';

export const comfortWords = {
  'comfort.label': label,
  'comfort.smaller': smaller,
  'comfort.normal': normal,
  'comfort.larger': larger,
  'comfort.theme': theme,
  'comfort.light': light,
  'comfort.dark': dark,
  'comfort.contrast': contrast,
  'listen.start': listen,
  'print.print': print,
  'share.share': share,
} as const;
