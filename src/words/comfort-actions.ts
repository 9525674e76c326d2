/** What the buttons of the comfort bar say once they are pressed: loaded with what they do, not with every page. */
export const actionWords = {
  'listen.stop': 'Dừng',
  'listen.none': 'Máy này chưa có giọng đọc tiếng Việt. Có thể in bản phát thanh để đọc.',
  'share.copied': 'Đã chép liên kết',
} as const;
