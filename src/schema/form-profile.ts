/**
 * How the papers of one system (Party, State, Front, Youth Union) are laid out ("hồ sơ thể thức"). Rules change, so the
 * rules are data: a change of rules is a change of these records by the board. Every value carries how sure it is, as
 * the archivist writes it: `14 [B]`.
 */
import { z } from 'zod';
import { day, group, list, someOf, text } from './fields.ts';

const SURE = String.raw`\[[ABC]\]`;
const WORDS = 'mức chắc [A], [B] hoặc [C]';

/** A text that matches the pattern, then how sure it is. */
function sure(pattern: string, expected: string, label: string, hint: string) {
  const error = `${expected} kèm ${WORDS}`;
  return z
    .string({ error })
    .regex(new RegExp(`^(?:${pattern}) ${SURE}$`), { error })
    .meta({ label, hint });
}

const FIGURE = String.raw`\d+(?:,\d+)?`;

const millimetres = (label: string, hint = 'Milimét.') => sure(FIGURE, 'số, ví dụ 20 [A],', label, hint);
const points = (label: string, hint = 'Cỡ chữ.') => sure(FIGURE, 'số, ví dụ 14 [B],', label, hint);
const words = (label: string, hint: string) => sure(String.raw`\S.*`, 'chữ', label, hint);
const oneOf = (ids: readonly string[], label: string, hint: string) =>
  sure(ids.join('|').replaceAll('.', String.raw`\.`), `một trong: ${ids.join(', ')};`, label, hint);

/** A body that issues papers of this system, and what stands at the head and the foot of them. */
const issuer = () =>
  group(
    {
      id: z
        .string({ error: 'mã: chữ thường không dấu, gạch nối' })
        .regex(/^[a-z]+(-[a-z]+)*$/, { error: 'mã: chữ thường không dấu, gạch nối' })
        .meta({ label: 'Mã', hint: 'Không đổi sau khi phát hành.' }),
      label: text('Nhãn', 'Tên ngắn trong danh sách chọn.', { max: 60 }),
      asksName: text('Hỏi tên', 'Ví dụ của tên phải gõ; không hỏi thì ghi khong.'),
      asksSuperior: text('Hỏi cấp trên', 'Ví dụ của tên cấp trên phải gõ; không hỏi thì ghi khong.'),
      superior: list(words('Dòng cấp trên', 'Một dòng.'), 'Tên cấp trên', 'Các dòng trên cùng bên trái.'),
      issuer: someOf(words('Dòng tên', 'Một dòng.'), 'Tên cơ quan ban hành', 'Các dòng đậm bên trái.'),
      symbol: words('Ký hiệu', 'Phần sau cùng của số và ký hiệu; chưa rõ thì ghi {ky-hieu}.'),
      called: words('Gọi trong bài', 'Tên cơ quan trong lời văn.'),
      authority: words('Quyền hạn ký', 'Ví dụ T/M CHI BỘ.'),
      office: words('Chức vụ ký', 'Ví dụ BÍ THƯ.'),
      reportsTo: words('Báo cáo về', 'Nơi nhận báo cáo, ghi trong lời văn.'),
      recipients: someOf(words('Nơi nhận', 'Một nơi nhận.'), 'Nơi nhận kế hoạch', 'Theo thứ tự, không có dòng lưu.'),
      archive: words('Dòng lưu', 'Dòng cuối của nơi nhận.'),
    },
    'Cơ quan ban hành',
    'Chỗ thay trong các dòng: {ten} tên gõ vào, {cap-tren} cấp trên, {xa} xã, phường, {ky-hieu} ký hiệu, {don-vi-soan} đơn vị soạn.',
  );

/** A form profile, `content/du-lieu/the-thuc/`. */
export function formProfileSchema() {
  return z.strictObject({
    name: text('Tên hồ sơ', 'Ví dụ: Văn bản của Đảng.', { max: 90 }),
    basis: someOf(words('Căn cứ', 'Văn bản và ngày.'), 'Căn cứ', 'Các văn bản quy định thể thức.'),
    checkedAt: day('Ngày đối chiếu', 'Ngày đối chiếu gần nhất.'),
    checkedBy: text('Người đối chiếu', 'Chức danh, không ghi tên người.'),
    marginTop: millimetres('Lề trên'),
    marginBottom: millimetres('Lề dưới'),
    marginLeft: millimetres('Lề trái'),
    marginRight: millimetres('Lề phải'),
    font: words('Phông chữ', 'Tên phông.'),
    bodySize: points('Cỡ lời văn'),
    firstLine: millimetres('Lùi dòng đầu'),
    paragraphGap: points('Cách đoạn', 'Point.'),
    lineRule: oneOf(['dung', 'boi-so'], 'Kiểu dãn dòng', 'dung: đúng số point; boi-so: bội số của dòng đơn.'),
    lineSpacing: points('Dãn dòng', 'Point, hoặc số lần dòng đơn.'),
    pageNumberSize: points('Cỡ số trang'),
    pageNumberTop: millimetres('Số trang cách mép trên'),
    headLeft: millimetres('Rộng cột trái đầu trang'),
    headRight: millimetres('Rộng cột phải đầu trang'),
    superiorSize: points('Cỡ tên cấp trên'),
    issuerSize: points('Cỡ tên cơ quan'),
    issuerMark: oneOf(['sao', 'ba-sao', 'ke'], 'Dưới tên cơ quan', 'sao: dấu *; ba-sao: ***; ke: đường kẻ.'),
    issuerRule: millimetres('Dài đường kẻ dưới tên cơ quan', 'Milimét; không kẻ thì ghi 0.'),
    number: words('Số và ký hiệu', 'Mẫu, với {loai} và {ky-hieu}; ⎵ là chỗ chừa cho số.'),
    numberSize: points('Cỡ số và ký hiệu'),
    title: oneOf(['dang', 'quoc-hieu', 'doan'], 'Tiêu đề bên phải', 'Tiêu đề của Đảng, Quốc hiệu hay của Đoàn.'),
    titleSize: points('Cỡ tiêu đề bên phải'),
    mottoSize: points('Cỡ Tiêu ngữ', 'Không có Tiêu ngữ thì ghi 0.'),
    titleRule: millimetres('Dài đường kẻ dưới tiêu đề'),
    dateSize: points('Cỡ địa danh, ngày'),
    kindSize: points('Cỡ tên loại'),
    subjectSize: points('Cỡ trích yếu'),
    subjectCase: oneOf(['thuong', 'hoa'], 'Chữ đầu trích yếu', 'thuong: viết thường; hoa: viết hoa.'),
    subjectMark: oneOf(['nam-gach', 'ke'], 'Dưới trích yếu', 'nam-gach: năm gạch nối; ke: đường kẻ.'),
    subjectRule: millimetres('Dài đường kẻ dưới trích yếu', 'Milimét; không kẻ thì ghi 0.'),
    addressee: oneOf(['Kính trình:', 'Kính gửi:'], 'Nơi gửi tờ trình', 'Chữ đầu dòng nơi gửi.'),
    partMark: oneOf(['-', '.'], 'Dấu sau số La Mã', 'Đề mục viết I- hay I.'),
    groundsForm: oneOf(['dung', 'nghieng'], 'Kiểu chữ căn cứ', 'Chữ đứng hay chữ nghiêng.'),
    ending: oneOf(['.', './.'], 'Kết thúc nội dung', 'Dấu ở cuối lời văn.'),
    signSize: points('Cỡ quyền hạn, chức vụ'),
    officeForm: oneOf(['dam', 'thuong'], 'Kiểu chữ chức vụ', 'Đậm hay không đậm.'),
    signGap: points('Dòng trống để ký', 'Số dòng.'),
    signLeft: millimetres('Rộng cột nơi nhận'),
    signRight: millimetres('Rộng cột ký'),
    recipientsTitleForm: oneOf(['gach-chan', 'nghieng-dam'], 'Kiểu chữ “Nơi nhận:”', 'Gạch chân hay nghiêng đậm.'),
    recipientsTitleSize: points('Cỡ chữ “Nơi nhận:”'),
    recipientsSize: points('Cỡ danh sách nơi nhận'),
    tableSize: points('Cỡ chữ trong bảng'),
    wideTableSize: points('Cỡ chữ bảng từ 7 cột'),
    issuers: someOf(issuer(), 'Cơ quan ban hành', 'Các cơ quan dùng hồ sơ này.'),
  });
}

export type FormProfileRecord = z.output<ReturnType<typeof formProfileSchema>>;
