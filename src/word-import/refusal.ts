/** Why a file is not taken in: one sentence that an author reads. Thrown before anything is written. */
import { formatNumber } from '#vietnamese/numbers.ts';

export class Refusal extends Error {
  override readonly name = 'Refusal';
}

const MEGABYTE = 1_000_000;

const megabytes = (bytes: number) => `${formatNumber(Math.ceil(bytes / MEGABYTE))} MB`;

/** Sentences without the file's name, which the caller puts before them: `Tệp “x”: …`. */
export const refusals = {
  missing: 'không có tệp này, kiểm tra lại đường dẫn',
  unreadable: 'không được phép đọc tệp này, kiểm tra quyền của thư mục',
  noFile: 'đây không phải một tệp',
  empty: 'tệp rỗng, chép lại tệp gốc rồi nhập',
  heavy: (bytes: number, most: number) =>
    `tệp nặng ${megabytes(bytes)}, quá mức ${megabytes(most)}; thu nhỏ ảnh trong Word hoặc tách thành nhiều tệp`,
  pdf: 'đây là tệp PDF; mở tệp Word gốc, lưu dạng .docx rồi nhập lại',
  oldWord: 'đây là tệp Word đời cũ (.doc); mở bằng Word, chọn “Lưu thành” dạng .docx rồi nhập lại',
  locked: 'tệp có mật khẩu; mở bằng Word, bỏ mật khẩu, lưu lại rồi nhập',
  otherOffice: (what: string) => `đây là tệp ${what}, không phải văn bản Word; chép nội dung sang tệp .docx rồi nhập`,
  notWord: 'đây không phải tệp Word .docx; mở bằng Word, chọn “Lưu thành” dạng .docx rồi nhập lại',
  macro: 'tệp có macro nên không mở; mở bằng Word, lưu lại dạng .docx (không macro) rồi nhập',
  broken: 'tệp bị hỏng, không đọc hết được; mở bằng Word, lưu lại thành tệp mới rồi nhập',
  swollen: 'tệp bung ra lớn bất thường nên không mở; tạo tệp .docx mới, chép chữ sang rồi nhập',
  crowded: (parts: number, most: number) =>
    `tệp có ${formatNumber(parts)} phần, quá mức ${formatNumber(most)}; tạo tệp .docx mới, chép chữ sang rồi nhập`,
  wandering: 'tệp chứa phần có tên trỏ ra ngoài nên không mở; tạo tệp .docx mới, chép chữ sang rồi nhập',
  declared: 'tệp chứa khai báo DTD trong XML, Word không bao giờ ghi như vậy, nên không mở',
  nested: 'tệp lồng các phần quá sâu nên không mở; tạo tệp .docx mới, chép chữ sang rồi nhập',
  wordless: 'tệp không có chữ nào; bản quét ảnh thì phải gõ lại thành chữ rồi nhập',
  long: (most: number) => `bài dài quá ${formatNumber(most)} ký tự; tách thành nhiều tệp rồi nhập từng tệp`,
  untitled: 'không đặt được mã cho bài; thêm --ma với chữ thường không dấu, số, gạch nối',
  badId: (id: string) => `mã “${id}” không hợp lệ; chỉ dùng chữ thường không dấu, số, gạch nối`,
  taken: (path: string) => `đã có ${path}, không ghi đè; chọn mã khác bằng --ma`,
  sourceTaken: (id: string) =>
    `tệp này đã nhập rồi, đã có nguồn ${id}; dùng lại nguồn ấy bằng --nguon ${id} --ma <mã mới>`,
  unknownSource: (id: string) => `không có nguồn “${id}” trong content/du-lieu/nguon`,
  unknownUnit: (id: string) => `không có đơn vị “${id}” trong content/du-lieu/don-vi`,
  unwritable: 'không ghi được vào thư mục content; kiểm tra ổ đĩa còn chỗ và được phép ghi',
} as const;
