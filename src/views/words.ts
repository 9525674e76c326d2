import { actionWords } from '#words/comfort-actions.ts';
import { comfortWords } from '#words/comfort.ts';
import { fill } from '#words/fill.ts';
import { kitWords } from '#words/kit.ts';
import { searchWords } from '#words/search.ts';
import { calendarWords } from './calendar-words.ts';
import { ledgerWords } from './ledger-words.ts';
import { offlineWords } from '#words/offline.ts';
import { savedPageWords } from '#words/saved-page.ts';

/**
 * The words of the interface, in one place. `{slots}` are filled by `say`; browser code gets the sentences it needs
 * as data attributes. Tone: plain and warm, no "bạn", no exclamation, verbs on buttons.
 */
export const words = {
  ...comfortWords,
  ...kitWords,
  ...actionWords,
  ...searchWords,
  ...ledgerWords,
  ...calendarWords,
  ...offlineWords,
  ...savedPageWords,

  'nav.label': 'Mục chính',
  'nav.cells': 'Chi bộ làm mẫu',
  'nav.practices': 'Mô hình, cách làm',
  'nav.news': 'Tin tức',
  'nav.ledger': 'Nơi làm theo',
  'nav.calendar': 'Lịch làm mẫu',
  'nav.documents': 'Văn bản',
  'nav.criteria': 'Bộ tiêu chí',
  'nav.places': 'Địa phương',
  'nav.sources': 'Nguồn',
  'nav.search': 'Tìm',
  'nav.more': 'Xem thêm',
  'nav.skip': 'Đến nội dung chính',
  'nav.breadcrumb': 'Đường dẫn',
  'nav.breadcrumbHome': 'Trang chủ',
  'nav.previous': 'Trước',
  'nav.next': 'Tiếp',
  'nav.pager': 'Mục trước, mục tiếp',

  'bar.label': 'Đường dẫn và tiện ích',
  'jump.label': 'Trong trang này',
  'dock.label': 'Đi nhanh',
  'dock.cells': 'Chi bộ',
  'dock.practices': 'Mô hình',
  'dock.news': 'Tin',

  'footer.compiled': 'Nội dung do ban biên tập tổng hợp từ các bài đã đăng, ghi rõ nguồn ở từng trang.',
  'footer.correction': 'Thấy chỗ chưa đúng? Báo để đính chính',
  'footer.edition': 'Bản ngày {date}',
  'footer.label': 'Về trang này',
  'footer.about': 'Giới thiệu',
  'footer.guide': 'Hướng dẫn',
  'footer.accessibility': 'Trợ năng',
  'footer.openData': 'Dữ liệu mở',

  'print.address': 'Địa chỉ trang: {url}',

  'home.headline': 'Cách làm hay ở chi\u00a0bộ, ở thôn\u00a0làng – để học và làm\u00a0theo',
  'home.sub': '{count}. Số\u00a0liệu\u00a0nào\u00a0cũng có nguồn. Dùng được cả khi không\u00a0có\u00a0mạng.',
  'home.count.cells': '{n} chi bộ làm mẫu',
  'home.count.practices': '{n} mô hình và cách làm',
  'home.count.none': 'Trang vừa lập, bài đang được soạn',
  'home.search.hint': 'Gõ không dấu cũng được.',
  'home.search.examples': 'Gõ không dấu cũng được. Ví dụ:',
  'door.cells': 'Chi bộ làm mẫu',
  'door.cells.text': 'Xem các chi bộ làm điểm, làm mẫu thế nào',
  'door.practices': 'Mô hình, cách làm',
  'door.practices.text': 'Tìm theo lĩnh vực, địa phương',
  'door.news': 'Tin tức',
  'door.news.text': 'Bài viết về nơi đã làm',
  'door.empty': 'Chưa có bài nào',
  'home.need.title': 'Bắt đầu từ việc cần làm',
  'home.need.learn': 'Tôi muốn xem cách làm',
  'home.need.replicate': 'Xã, chi bộ tôi muốn làm theo',
  'home.need.publish': 'Tôi muốn gửi mô hình của đơn vị',
  'home.figures.title': 'Mô hình có số liệu',
  'home.recent.title': 'Tin mới nhất',

  'list.count': '{n} kết quả',
  'list.filters.open': 'Lọc kết quả',
  'list.filters.close': 'Đóng bộ lọc',
  'list.filters.apply': 'Xem {n} kết quả',
  'list.filters.clear': 'Bỏ hết lọc',
  'list.filter.remove': 'Bỏ lọc “{name}”',
  'list.sort.label': 'Sắp xếp',
  'list.sort.recent': 'Mới nhất',
  'list.sort.place': 'Theo địa phương',
  'list.sort.name': 'Theo tên',
  'list.empty.filtered': 'Không có mục nào khớp tất cả điều kiện đang chọn. Thử bỏ bớt “{name}”.',
  'list.empty.ledger':
    'Chưa ghi nhận nơi nào làm theo mô hình này. Đơn vị đã làm có thể gửi phiếu để ban biên tập ghi vào.',
  'list.empty.ledgerFiltered': 'Không có mục nào khớp tất cả điều kiện đang chọn. Thử bỏ bớt một điều kiện.',
  'list.empty.calendar': 'Chưa ghi nhận buổi nào: {quarters}.',
  'empty.entries': 'Chưa có bài nào ở mục này. Ban biên tập công bố bài nào thì bài ấy hiện ở đây.',
  'empty.entries.send': 'Gửi mô hình của đơn vị',
  'empty.ledger':
    'Chưa ghi nhận nơi nào làm theo một mô hình. Đơn vị đã làm có thể gửi phiếu để ban biên tập ghi vào sổ.',
  'empty.ledger.how': 'Cách làm theo một mô hình',
  'empty.calendar': 'Chưa có buổi làm mẫu nào được ghi vào lịch.',
  'empty.criteria': 'Chưa có bộ tiêu chí nào được ghi.',
  'empty.documents': 'Chưa có bài nào dẫn văn bản.',
  'empty.places': 'Chưa có địa phương nào được nêu trong bài.',
  'empty.sources': 'Chưa có nguồn nào: trang chưa công bố bài.',
  'empty.units': 'Chưa có đơn vị nào được nêu trong bài.',
  'empty.compare': 'Cần ít nhất hai mô hình để đặt cạnh nhau.',
  'list.noscript': 'Trang đang hiện đủ {n} mục. Trình duyệt không bật JavaScript nên không lọc được tại chỗ.',

  'fact.unit': 'Đơn vị',
  'fact.place': 'Nơi làm',
  'fact.since': 'Từ khi nào',
  'fact.field': 'Lĩnh vực',
  'fact.placeNow': '{before} (nay thuộc {now})',
  'fact.asOf': 'Thông tin tính đến {date}',
  'level.0': 'Mới có tên',
  'level.1': 'Có cách làm',
  'level.2': 'Có số liệu',
  'level.3': 'Có đánh giá',
  'level.help': 'Cho biết nguồn đã nêu những gì, không phải xếp hạng mô hình.',
  'section.how': 'Cách làm',
  'section.results': 'Kết quả',
  'section.conditions': 'Điều kiện',
  'section.scale': 'Quy mô',
  'section.targets': 'Chỉ tiêu',
  'section.resources': 'Cần chuẩn bị',
  'section.lessons': 'Bài học',
  'section.sources': 'Nguồn',
  'lessons.good': 'Được',
  'lessons.improve': 'Cần rút kinh nghiệm',
  'lessons.causes': 'Nguyên nhân',
  'lessons.remedy': 'Cách khắc phục',
  'silent.value': 'Nguồn không nêu',
  'silent.mentioned': 'Nguồn có nhắc, không nêu cụ thể',
  'silent.nameOnly':
    'Nguồn chỉ nêu tên mô hình. Cách làm dưới đây là gợi ý chung của ban biên tập, không phải cách làm của {unit}.',
  'step.suggested': 'Gợi ý của ban biên tập',
  'step.who': 'Ai',
  'step.when': 'Khi nào',
  'figure.source': 'Theo bài “{name}”, {date}',
  'figure.context': 'Số liệu bối cảnh, không phải kết quả của mô hình',
  'figure.before': 'Trước:',
  'figure.after': 'Sau:',
  'note.conflict': 'Nguồn ghi {a} + {b}, cộng lại là {c}, nhưng nêu tổng là {d}. Giữ nguyên như nguồn.',
  'note.shortened': 'Tên rút gọn theo quy ước biên tập; tên đầy đủ ở bài nguồn.',
  'note.label': 'Lưu ý',
  'mark.label': 'Nguồn {n}',
  'lineage.from': 'Bắt nguồn từ',
  'lineage.to': 'Đã có nơi làm theo',
  'lineage.inferred': 'Ban biên tập ghép theo tên, nguồn không nói',
  'unit.ended': 'Đơn vị kết thúc hoạt động từ {date}. Nơi kế thừa: {name}.',
  'unit.endedAlone': 'Đơn vị kết thúc hoạt động từ {date}.',
  'action.replicate': 'Làm theo mô hình này',
  'action.prepare': 'Chuẩn bị làm mô hình này',
  'correction.banner': 'Đã đính chính ngày {date}: {text}',
  withdrawn: 'Bài này đã được gỡ ngày {date}.',

  'search.title': 'Tìm',
  'search.preview': 'Bản xem trước: đang tìm trong lần dựng trang gần nhất, chưa có những chỗ vừa sửa.',
  'search.noscript':
    'Trình duyệt không bật JavaScript nên không tìm được tại chỗ. Việc tìm chạy ngay trên máy đang đọc, nên cần JavaScript. Dưới đây là danh sách đầy đủ.',
  'search.list': 'Danh sách đầy đủ',
  'search.sort.fit': 'Phù hợp nhất',
  'search.sort.date': 'Mới nhất',
  'search.sort.kind': 'Theo loại',
  'search.label': 'Tìm mô hình, chi bộ, địa phương',

  'usb.footer': 'Bản mang theo ngày {date}, {n} MB. Có thể đã có bản mới trên trang web.',
  'usb.read.title': '{name} – bản mang theo ngày {date}, {n} MB',
  'usb.read.unpack':
    '1. Nếu đây là tệp nén (.zip): bấm nút phải chuột vào tệp, chọn “Giải nén tất cả” (Extract All) rồi mở thư mục vừa giải nén.',
  'usb.read.open': '2. Bấm đúp vào tệp index.html. Trang mở bằng trình duyệt có sẵn trên máy.',
  'usb.read.offline': '3. Không cần mạng, không cần cài gì: đọc, tìm, lọc, in đều được.',
  'usb.read.pass': '4. Muốn chuyển cho nơi khác: chép cả thư mục hoặc tệp nén, không chép riêng tệp index.html.',
  'usb.read.newer': 'Có thể đã có bản mới. Khi có mạng, xem ở {address}',

  'err.404.title': 'Không có trang này',
  'err.404.body': 'Liên kết có thể đã đổi. Thử tìm bên dưới hoặc về trang chủ.',
} as const;

export type WordKey = keyof typeof words;

/** Names of the `{slots}` in a sentence. */
type Slots<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

type Arguments<Sentence extends string> = [Slots<Sentence>] extends [never]
  ? []
  : [values: Readonly<Record<Slots<Sentence>, string | number>>];

/** A sentence of the interface with its slots filled. */
export function say<K extends WordKey>(key: K, ...[values]: Arguments<(typeof words)[K]>): string {
  return fill(words[key], values ?? {});
}
