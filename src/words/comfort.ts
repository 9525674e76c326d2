/** Words of the comfort bar, which the browser draws itself: a module of their own, so that it loads no others. */
export const comfortWords = {
  'comfort.label': 'Tiện ích',
  'comfort.smaller': 'Chữ nhỏ hơn',
  'comfort.normal': 'Chữ thường',
  'comfort.larger': 'Chữ to hơn',
  'comfort.theme': 'Giao diện',
  'comfort.light': 'Sáng',
  'comfort.dark': 'Tối',
  'comfort.contrast': 'Tương phản cao',
  'listen.start': 'Nghe bài',
  'print.print': 'In',
  'share.share': 'Chia sẻ',
} as const;
