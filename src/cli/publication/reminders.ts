/** What stands in the settings of a site that is still tried out, told whenever it is published. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '#schema/site.ts';
import { sampleFiles } from '../new-site/samples.ts';

const SETTINGS = 'content/trang-web.yaml';
/** Names that are kept for examples and lead to no host. */
const NO_HOST = /(^|\.)(example|invalid|test|localhost)$|^example\.(com|net|org)$/;

export function reminders(site: Site, root: string): string[] {
  const host = new URL(site.url).hostname;
  const mailHost = site.contact.email.split('@').at(-1) ?? '';
  const samples = [...sampleFiles(root).keys()].filter((file) => existsSync(join(root, file)));
  return [
    ...(NO_HOST.test(host)
      ? [
          `địa chỉ trang còn là ${site.url}, không phải địa chỉ thật. Ghi địa chỉ thật vào url trong ${SETTINGS} rồi xuất bản lại: mã vuông, tin RSS, liên kết chia sẻ đều dùng địa chỉ ấy.`,
        ]
      : []),
    ...(site.demoNotice === undefined
      ? []
      : [`cuối mọi trang còn dòng “${site.demoNotice}”. Trang chính thức thì bỏ demoNotice trong ${SETTINGS}.`]),
    ...(NO_HOST.test(mailHost)
      ? [
          `thư liên hệ còn là ${site.contact.email}, không nhận được thư. Ghi thư của cơ quan vào contact trong ${SETTINGS}.`,
        ]
      : []),
    ...(samples.length > 0
      ? [`trang còn ${samples.length} tệp mẫu không có thật: ${samples.join(', ')}. Xóa hết trước khi đăng.`]
      : []),
  ].map((sentence) => `Nhắc: ${sentence}`);
}
