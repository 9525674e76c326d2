import { extname } from 'node:path';
import { kinds } from '#schema/kinds.ts';
import { defineRule } from '../rule.ts';

/** A file that nothing reads: usually a record with a wrong name or in a wrong folder, lost without a word. */
export const strayFile = defineRule('stray-file', 'Tệp nằm đúng chỗ, đúng đuôi', function* (content) {
  for (const file of content.strays) {
    const kind = Object.values(kinds).find(({ folder }) => file.startsWith(`content/${folder}/`));
    const extension = extname(file).slice(1).toLowerCase();
    const isPicture = ['svg', 'gif', 'bmp', 'tif', 'tiff', 'heic'].includes(extension);
    const expected = isPicture
      ? 'ảnh đuôi .jpg, .png, .webp hoặc .avif'
      : kind
        ? `tệp của ${kind.label} tên là content/${kind.folder}/${kind.pattern.replace(/\*+/, '<mã>')}`
        : 'tệp thuộc một thư mục có trong hướng dẫn';
    const mend = isPicture ? 'đổi ảnh sang .jpg hoặc .png' : 'đổi tên, chuyển chỗ hoặc xóa tệp';
    yield { file, at: {}, found: file.split('/').at(-1) ?? '', expected, mend };
  }
});
