/** What every published entry (cell, practice, news) carries. */
import { z } from 'zod';
import {
  basis,
  choice,
  choices,
  day,
  entryReference,
  group,
  list,
  partialDate,
  reference,
  someOf,
  text,
} from './fields.ts';
import { cautions, fields, forceParts, forces, relations, statuses } from './vocabularies.ts';

/** What the reader of a schema brings: how a picture beside the text is read (Astro's `image()`, or a plain path). */
export interface SchemaContext {
  image: () => z.ZodType;
}

/** Pictures as plain paths: for the checker, the editor form and the tests. */
export const plainContext: SchemaContext = {
  image: () =>
    z
      .string({ error: 'đường dẫn ảnh cạnh bài, ví dụ ./anh.jpg' })
      .regex(/^\.\//, { error: 'đường dẫn ảnh cạnh bài, bắt đầu bằng ./, ví dụ ./anh.jpg' }),
};

/** The fields of VOCABULARY that all three kinds of entry share. */
export function entryShape({ image }: SchemaContext) {
  return {
    title: text('Tiêu đề', 'Chữ thường, không khẩu hiệu, nhiều nhất 90 ký tự.', { max: 90 }),
    originalName: text('Tên nguyên văn', 'Tên đúng như nguồn viết, nếu khác tiêu đề.').optional(),
    summary: text('Tóm tắt', 'Một, hai câu nói rõ đây là việc gì, 80 đến 220 ký tự.', { min: 80, max: 220 }),
    aliases: list(
      text('Tên khác', 'Cách gọi khác mà người tìm có thể gõ.'),
      'Tên khác',
      'Các cách gọi khác, cho tìm kiếm.',
    ),
    field: choice(fields, 'Lĩnh vực chính', 'Một lĩnh vực.'),
    moreFields: list(
      choice(fields, 'Lĩnh vực phụ', 'Thêm một lĩnh vực.'),
      'Lĩnh vực phụ',
      'Nhiều nhất hai lĩnh vực.',
      2,
    ),
    forces: list(
      group(
        {
          who: choice(forces, 'Lực lượng', 'Ai tham gia.'),
          part: choice(forceParts, 'Vai trò', 'Chủ trì, phối hợp hay tham gia.'),
        },
        'Lực lượng',
        'Một lực lượng và vai trò.',
      ),
      'Lực lượng',
      'Ai chủ trì, phối hợp, tham gia theo nguồn.',
    ),
    status: choice(statuses, 'Tình trạng bài', 'nhap, tham-dinh, cong-bo hoặc rut.'),
    gate: list(
      group(
        {
          to: choice(statuses, 'Chuyển sang', 'Tình trạng sau khi chuyển.'),
          date: day('Ngày chuyển', 'Ngày chuyển tình trạng.'),
          role: text('Người chuyển', 'Vai trò, không ghi tên người.'),
        },
        'Lần chuyển',
        'Một lần chuyển tình trạng.',
      ),
      'Quá trình duyệt',
      'Ai (vai trò) chuyển bài, ngày nào.',
    ),
    publishedAt: day('Ngày đưa lên trang', 'Ngày bài bắt đầu hiện trên trang.'),
    updatedAt: day('Ngày sửa gần nhất', 'Ngày sửa nội dung gần nhất.').optional(),
    asOf: partialDate('Thông tin tính đến', 'Thông tin trong bài đúng đến ngày nào, theo nguồn.'),
    nameOnly: z
      .boolean({ error: 'true hoặc false' })
      .default(false)
      .meta({ label: 'Chỉ có tên', hint: 'true khi nguồn chỉ nêu tên, không kể cách làm.' }),
    sources: someOf(
      reference(['nguon'], 'Nguồn', 'Mã nguồn.'),
      'Nguồn',
      'Ít nhất một nguồn; thứ tự này là số chú thích.',
    ),
    units: list(reference(['don-vi'], 'Đơn vị', 'Mã đơn vị.'), 'Đơn vị', 'Các đơn vị nêu trong bài.'),
    places: list(
      reference(['dia-phuong'], 'Địa phương', 'Mã địa phương.'),
      'Nơi làm',
      'Các địa phương, theo tên trong nguồn.',
    ),
    officialDocuments: list(
      reference(['van-ban'], 'Văn bản', 'Mã văn bản.'),
      'Văn bản',
      'Các văn bản làm căn cứ nêu trong bài.',
    ),
    quotations: list(
      group(
        {
          text: text('Lời trích', 'Chép nguyên văn từ nguồn.', { format: 'quote' }),
          attributedTo: text('Của ai', 'Người hoặc tổ chức nói; không rõ thì ghi khong-neu.'),
          source: reference(['nguon'], 'Nguồn', 'Mã nguồn đăng lời trích.'),
        },
        'Lời trích',
        'Một lời trích.',
      ),
      'Lời trích',
      'Khẩu hiệu, lời nói: chỉ nguyên văn nguồn.',
    ),
    editorNotes: list(
      group(
        {
          text: text('Ghi chú', 'Điều người đọc cần biết về chỗ này.', { format: 'prose' }),
          about: text('Về chỗ nào', 'Chỗ được ghi chú.'),
        },
        'Ghi chú',
        'Một ghi chú.',
      ),
      'Ghi chú của ban biên tập',
      'Chỗ mâu thuẫn, lỗi in của nguồn.',
    ),
    corrections: list(
      group(
        {
          date: day('Ngày đính chính', 'Ngày sửa.'),
          what: text('Nội dung đính chính', 'Đã sửa gì.', { format: 'prose' }),
        },
        'Đính chính',
        'Một lần đính chính.',
      ),
      'Đính chính',
      'Các lần đính chính, hiện ở đầu trang.',
    ),
    withdrawn: group(
      {
        date: day('Ngày gỡ', 'Ngày gỡ bài.'),
        reason: text('Lý do gỡ', 'Vì sao gỡ.', { format: 'prose' }),
      },
      'Gỡ bài',
      'Ngày và lý do gỡ bài.',
    ).optional(),
    caution: choices(
      cautions,
      'Cần thận trọng',
      'Các điểm phải giữ ý; mỗi điểm tắt những bản in, bản phát thanh không hợp.',
    ),
    loudspeakerApproved: group(
      {
        date: day('Ngày duyệt', 'Ngày duyệt bản phát thanh; sửa bài sau ngày này thì phải duyệt lại.'),
        role: text('Người duyệt', 'Chức danh, không ghi tên người.'),
      },
      'Duyệt bản phát thanh',
      'Ghi khi bản phát thanh đã được duyệt; không có thì bản in ghi CHƯA DUYỆT.',
    ).optional(),
    cover: group(
      {
        image: image().meta({ label: 'Tệp ảnh', hint: 'Ảnh để cạnh bài, ví dụ ./anh.jpg.' }),
        alt: text('Lời tả ảnh', 'Ảnh chụp gì, cho người không nhìn thấy ảnh.'),
        credit: text('Nguồn ảnh', 'Ai chụp, ai cho phép dùng.'),
      },
      'Ảnh đầu bài',
      'Chỉ dùng ảnh được phép.',
    ).optional(),
    related: list(
      group(
        {
          to: entryReference('Mục liên quan', 'Địa chỉ mục, ví dụ mo-hinh/lam-choi-dot.'),
          relation: choice(relations, 'Quan hệ', 'Liên quan thế nào.'),
          basis: basis(),
        },
        'Mục liên quan',
        'Một mục liên quan.',
      ),
      'Mục liên quan',
      'Quan hệ với mục khác, có căn cứ.',
    ),
  };
}
