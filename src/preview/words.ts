/** What the preview says to authors. No page of a build has it. */
export const previewWords = {
  panel: 'Kiểm tra',
  fine: 'Kiểm tra: không có lỗi',
  fineButWaiting: 'Kiểm tra: không có lỗi, còn {n} chỗ chờ viết',
  faultsHere: 'Kiểm tra: {n} lỗi ở trang này',
  faultsElsewhere: 'Kiểm tra: trang này không có lỗi, tệp khác có {n}',
  faultsInAll: 'Kiểm tra: {n} lỗi trong cả nội dung',
  checked: 'Đã kiểm tra {n} tệp lúc {time}.',
  mend: 'Sửa:',

  thisFile: 'Tệp của trang này',
  records: 'Bản ghi trang này dựa vào',
  noFault: 'Không có lỗi.',
  noFaultInRecords: '{n} bản ghi, không có lỗi.',
  reminders: 'Nhắc',
  waiting: 'Còn chờ viết: {what}',
  waived: 'Đã miễn phép kiểm tra “{rule}”. Lý do: {reason}',
  along: 'Hiện cùng khi công bố',
  alongLead: 'Chỉ bài này nhắc tới; công chúng thấy các tên này khi thấy bài.',
  whole: 'Cả nội dung',
  wholeFine: '{files} tệp, không có lỗi.',
  wholeFaults: '{n} lỗi trong {files} tệp. Còn lỗi thì chưa dựng được trang công khai.',
  held: 'Công chúng chưa thấy',
  heldNone: 'Không có bài nào chờ.',

  notDrawn: 'Trang này chưa hiện được',
  notDrawnLead:
    'Nội dung của trang còn lỗi, kể ở mục Kiểm tra. Sửa xong, lưu tệp là trang hiện lại. Các trang khác vẫn xem được.',
  technical: 'Lời của máy, cho người phụ trách kỹ thuật',
  home: 'Về trang chủ',
  lost: 'Mất liên lạc với máy xem thử. Chạy lại npm run dev thì trang tự nối lại.',

  line: 'Dòng {n}',
  openPage: 'Xem trang',
  openInForm: 'Sửa trong biểu mẫu',
  openForm: 'Mở biểu mẫu soạn nội dung',

  standing: 'Tình trạng bài',
  copy: 'Chép các dòng này',
  copied: 'Đã chép',
  unread: 'Tệp còn lỗi, kể ở mục Kiểm tra; trang giữ bản đọc được lần trước, chưa có thì chưa hiện.',
  'banner.unread': 'Tệp của trang này chưa đọc được',
  'banner.nhap': 'Bản nháp. Công chúng chưa thấy.',
  'banner.tham-dinh': 'Đang thẩm định. Công chúng chưa thấy.',
  'banner.hen-ngay': 'Hẹn công bố ngày {date}. Công chúng chưa thấy.',
  'banner.rut': 'Bài đã gỡ. Công chúng chỉ thấy lời báo dưới đây.',
  moved: 'Chuyển lần cuối: {role}, ngày {date}.',
  movedUnknown: 'Tệp chưa ghi ai chuyển, ngày nào.',
  'next.nhap': 'Bước tiếp: chuyển sang thẩm định',
  'next.tham-dinh': 'Bước tiếp: công bố',
  'next.hen-ngay': 'Muốn bài hiện sớm hơn',
  'next.rut': 'Muốn đưa bài lên lại',
  'how.nhap': 'Ghi vào {file}:',
  'how.tham-dinh': 'Ghi vào {file}:',
  'how.hen-ngay': 'Sửa publishedAt trong {file}. Để nguyên thì bài hiện ở lần dựng trang đầu tiên kể từ ngày đã hẹn.',
  'how.rut': 'Trong {file}, bỏ nhóm withdrawn rồi ghi:',
  gateLead: 'vai trò, không ghi tên người',
  holdUp: 'Còn {n} lỗi phải sửa trước bước tiếp, kể ở mục Kiểm tra.',
} as const;

/** The sentence with its `{slots}` filled. */
export function say(key: keyof typeof previewWords, values: Readonly<Record<string, string | number>> = {}): string {
  return previewWords[key].replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
