import { z } from 'zod';
import { choice, group, list, text } from './fields.ts';
import { colours, gitServices, menuSections } from './vocabularies.ts';

/** Site settings, `content/trang-web.yaml`. */
export function siteSchema() {
  return z.strictObject({
    name: text('Tên trang', 'Tên ngắn của trang web.', { max: 40 }),
    tagline: text('Câu giới thiệu', 'Một câu dưới tên trang.', { max: 120 }),
    demoNotice: text('Lời báo bản giới thiệu', 'Hiện ở cuối mọi trang; trang chính thức thì bỏ trường này.').optional(),
    url: z
      .url({ protocol: /^https?$/, error: 'địa chỉ trang web, bắt đầu bằng https://' })
      .meta({ label: 'Địa chỉ trang web', hint: 'Không có đường dẫn con.', format: 'url' }),
    base: z
      .string({ error: 'đường dẫn con bắt đầu và kết thúc bằng /' })
      .regex(/^\/([a-z0-9-]+\/)*$/, { error: 'đường dẫn con bắt đầu và kết thúc bằng /' })
      .meta({ label: 'Đường dẫn con', hint: 'Thường là /.' }),
    publisher: text('Đơn vị phụ trách', 'Tên ban biên tập, cơ quan.'),
    governingBody: text('Cơ quan chủ quản', 'Nếu có.').optional(),
    licence: text('Giấy phép', 'Số giấy phép, nếu có.').optional(),
    responsibleRole: text('Người chịu trách nhiệm', 'Chức danh, không ghi tên người.'),
    colours: choice(
      colours,
      'Màu của trang',
      'Một bộ màu đã thử độ tương phản; nền tối, tương phản cao, ảnh chia sẻ, biểu tượng đi theo.',
    ).default('do'),
    menu: menuSettings().optional(),
    searchExamples: list(
      text('Ví dụ tìm', 'Vài chữ gõ không dấu, tìm ra bài có thật.', { max: 30 }),
      'Ví dụ tìm ở trang chủ',
      'Chữ gợi ý dưới ô tìm, bấm là tìm; nhiều nhất 3. Không ghi thì trang chủ không có gợi ý.',
      3,
    ),
    calendarFeed: z.boolean({ error: 'true hoặc false' }).default(false).meta({
      label: 'Tệp lịch',
      hint: 'Ghi true thì có tệp /lich-lam-mau.ics để đưa lịch làm mẫu theo quý vào lịch trên điện thoại.',
    }),
    contact: group(
      {
        email: z
          .email({ error: 'địa chỉ thư của cơ quan' })
          .meta({ label: 'Thư', hint: 'Địa chỉ thư của cơ quan, không dùng thư riêng.' }),
      },
      'Liên hệ',
      'Nơi nhận góp ý, đính chính.',
    ),
    form: formSettings().optional(),
  });
}

/** What the menus name, in which order. What is left out of both has its page all the same, only no way there from them. */
function menuSettings() {
  const item = () =>
    z
      .string({ error: 'mã một mục, hoặc tên tệp một trang' })
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'mã một mục, hoặc tên tệp một trang trong content/trang' })
      .meta({
        label: 'Mục',
        hint: 'Mã một mục, hoặc tên tệp một trang trong content/trang (không ghi .mdx).',
        ref: ['trang'],
        options: menuSections,
      });
  return group(
    {
      main: list(item(), 'Đầu trang', 'Theo thứ tự từ trái sang; nhiều nhất 5 mục.', 5),
      more: list(item(), 'Xem thêm', 'Các mục sau nút Xem thêm.'),
    },
    'Thực đơn',
    'Không ghi thì có đủ các mục. Mục không nêu ở đây cũng không có ở thanh cuối màn hình điện thoại và ở trang chủ.',
  );
}

/** The editors' form at `/quan-tri/`: whether readers' hosts carry it, and where it saves besides the folder at hand. */
function formSettings() {
  return group(
    {
      public: z
        .boolean({ error: 'true hoặc false' })
        .default(false)
        .meta({ label: 'Có trên trang công khai', hint: 'true thì trang công khai có biểu mẫu ở /quan-tri/.' }),
      gitHost: group(
        {
          service: choice(gitServices, 'Loại kho', 'Phần mềm giữ kho.'),
          repository: z
            .string({ error: 'tên kho, ví dụ ban-bien-tap/lam-mau' })
            .regex(/^[\w.-]+(\/[\w.-]+)+$/, { error: 'tên kho, ví dụ ban-bien-tap/lam-mau' })
            .meta({ label: 'Tên kho', hint: 'Chủ kho và tên kho.' }),
          branch: text('Nhánh', 'Nhánh mà trang dựng từ đó, thường là main.'),
          address: z
            .url({ protocol: /^https$/, error: 'địa chỉ bắt đầu bằng https://' })
            .meta({ label: 'Máy chủ', hint: 'Địa chỉ máy chủ riêng; dùng dịch vụ công cộng thì bỏ.', format: 'url' })
            .optional(),
        },
        'Kho Git',
        'Nơi lưu chung khi nhiều người cùng soạn. Không ghi thì biểu mẫu chỉ làm việc với thư mục trên máy.',
      ).optional(),
    },
    'Biểu mẫu soạn nội dung',
    'Không ghi thì biểu mẫu chỉ có khi chạy npm run dev.',
  );
}

export type Site = z.output<ReturnType<typeof siteSchema>>;
