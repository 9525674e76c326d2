/** The readme of a new site: what its board does first, and how hosts serve it, as this project's readme has it. */
import type { NewSettings } from './settings.ts';

const FROM_HOSTING = /^## Hosting\n[\s\S]*/m;
const EXAMPLE_HOST = 'lam-mau.example';

export function readmeOf(ours: string, { name, publisher, url }: NewSettings): string {
  const hosting = FROM_HOSTING.exec(ours)?.[0] ?? '';
  return `# ${name}

Trang web của ${publisher}, dựng bằng phần mềm mã nguồn mở Làm Mẫu (giấy phép MIT). Người soạn chỉ làm việc với thư mục \`content/\`; cách làm ở [content/README.md](content/README.md).

## Những việc đầu tiên

1. \`npm ci\` rồi \`npm start\`: dựng và mở trang trên máy này.
2. Xem lại \`content/trang-web.yaml\`: tên, đơn vị phụ trách, địa chỉ, thư liên hệ, màu, thực đơn.
3. Đọc lại \`content/trang/gioi-thieu.mdx\`: trang ấy nói thay ban biên tập.
4. Thay các bài mẫu (Thôn Ví Dụ) bằng bài thật: \`npm run content -- moi mo-hinh\` hoặc \`npm run content -- nhap-word <tệp .docx>\`.
5. Bỏ \`demoNotice\` trong \`content/trang-web.yaml\` khi trang là trang chính thức.
6. \`npm run content -- xuat-ban\`: đóng gói để đăng.

${hosting.replaceAll(EXAMPLE_HOST, new URL(url).hostname)}`;
}
