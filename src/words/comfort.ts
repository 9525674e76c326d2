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
  'listen.stop': 'Dừng',
  'listen.none': 'Máy này chưa có giọng đọc tiếng Việt. Có thể in bản phát thanh để đọc.',
  'print.print': 'In',
  'share.share': 'Chia sẻ',
  'share.copied': 'Đã chép liên kết',
} as const;
