import { z } from 'zod';
import { group, text } from './fields.ts';

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
  });
}

export type Site = z.output<ReturnType<typeof siteSchema>>;
