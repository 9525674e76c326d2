/** Words about what is saved on the device: said by pages, by their scripts and by the service worker. */
export const offlineWords = {
  'offline.badge': 'Đang xem bản đã lưu ngày {date}',
  'offline.missing': 'Trang này chưa được lưu trên máy. Khi có mạng, mở một lần là lưu. Các trang đã lưu:',
  'offline.update': 'Có bản mới ngày {date}',
  'offline.update.view': 'Xem bản mới',
  'offline.update.later': 'Để sau',
  'offline.withdrawn': '{n} trang đã được gỡ khỏi bản lưu theo đính chính ngày {date}.',
  'offline.corrected': '{n} trang đã lưu được thay bằng bản đính chính ngày {date}.',
  'offline.close': 'Đóng',
} as const;
