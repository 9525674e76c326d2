/** Words of the propagation pack: scripts, cards, posters, captions. `{slots}` are filled by `propagationSay`. */
export const propagationWords = {
  name: 'Truyền thông',
  kit: 'Bản phát thanh, thẻ, áp phích, lời đăng',
  lead: 'Những thứ làm sẵn để phổ biến bài này. Con số và lời nào cũng dẫn về nguồn của bài.',
  about: 'Làm sẵn để phổ biến bài “{title}”.',
  withheld:
    'Bài có điểm phải giữ ý nên chỉ có những thứ kể trên. Không tự soạn thêm bản phát thanh, áp phích từ bài này.',
  sheets: 'Bản in',
  'sheet.loa': 'Bản phát thanh',
  'sheet.loa.text': 'Lời đọc trên loa, số và chữ viết tắt đã viết ra chữ. In ra hoặc tải tệp chữ.',
  'sheet.the-ke-chuyen': 'Thẻ kể chuyện',
  'sheet.the-ke-chuyen.text': 'Một tờ A4 cho buổi sinh hoạt: việc gì, ai làm, được gì, bàn gì.',
  'sheet.the-a6': 'Thẻ phát tay A6',
  'sheet.the-a6.text': 'Bốn thẻ trên một tờ A4. In hai mặt, lật theo cạnh dài, rồi cắt làm bốn.',
  'sheet.ap-phich': 'Áp phích A4',
  'sheet.ap-phich.text': 'Một tờ A4 để dán ở nhà văn hóa, có mã vuông dẫn về bài.',
  picture: 'Ảnh chia sẻ',
  'picture.alt': 'Ảnh chia sẻ của bài “{title}”',
  'picture.download': 'Tải ảnh',
  caption: 'Lời đăng Facebook, Zalo',
  'caption.copy': 'Chép lời đăng',
  'caption.copied': 'Đã chép lời đăng.',
  'caption.failed': 'Chưa chép được. Chọn chữ trong khung rồi chép.',
  entry: 'Bài gốc',
  ask: 'Hỏi thêm ở',

  suggested: 'Gợi ý của ban biên tập',
  nameOnly: 'Nguồn mới nêu tên, chưa kể cách làm.',
  more: 'Còn {n} việc nữa ở trang của bài.',
  scan: 'Quét để xem đủ cách làm',
  codeAlt: 'Mã vuông dẫn về trang của bài',

  'script.head': 'Phần đầu này không đọc',
  'script.made': 'Ngày soạn',
  'script.by': 'Nơi soạn',
  'script.length': 'Thời lượng',
  'script.approver': 'Người duyệt',
  'script.broadcast': 'Ngày phát',
  'script.approved': '{role}, ngày {date}',
  'script.unapproved': 'CHƯA DUYỆT',
  'script.blank': '……………………………………',
  'script.mend': 'Còn {n} chỗ chưa đọc được. Khi ban biên tập chưa sửa thì chưa có tệp để tải.',
  'script.unread': 'Chỗ cần sửa',
  'script.doubts': 'Hỏi người địa phương, người trong đơn vị trước khi đọc',
  'script.doubt': '“{written}” đọc là “{spoken}”',
  'script.doubtOpen': '“{written}” đọc là ……………………',
  'script.download': 'Tải tệp chữ (.txt)',
  'script.choices': 'Cách đọc',
  'script.thousand': '1.000 đọc là',
  'script.zeroTens': '105 đọc là',
  'script.rate': 'Tốc độ đọc',
  'script.rateOf': '{n} tiếng một phút',
  'script.failed': 'Chưa đổi được cách đọc. Lời đọc vẫn như cũ; thử lại khi có mạng.',

  'story.what': 'Việc gì',
  'story.who': 'Ai làm',
  'story.how': 'Làm thế nào',
  'story.result': 'Được gì',
  'story.improve': 'Điều cần rút kinh nghiệm',
  'story.discuss': 'Cùng bàn',
  'story.source': 'Nguồn',
  'story.silent': 'Nguồn không nêu',
  'story.told': 'Bài kể về',
  'cards.front': 'Mặt trước',
  'cards.back': 'Mặt sau',
} as const;

export type PropagationWord = keyof typeof propagationWords;

/** A sentence of the pack with its slots filled. */
export function propagationSay(key: PropagationWord, values: Readonly<Record<string, string | number>>): string {
  return propagationWords[key].replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
