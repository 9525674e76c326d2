/** The report that the editors' guides take in: made up, and plainly so. */
import sharp from 'sharp';
import { wordFile } from './word-files.ts';

/** Name of the file, as an office would name it. */
export const REPORT = 'bao-cao-thon-vi-du.docx';

/** A picture that needs no photographer: a corner of a garden. */
export const garden = () =>
  sharp(
    Buffer.from(
      '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000"><rect width="1600" height="1000" fill="#cfe6ef"/><rect y="430" width="1600" height="570" fill="#86ad6c"/><path d="M0 430h1600v60H0z" fill="#6d9656"/><ellipse cx="800" cy="730" rx="330" ry="120" fill="#6b4f36"/><ellipse cx="800" cy="705" rx="290" ry="95" fill="#4d3826"/><path d="M1180 560h40v260h-40z" fill="#7a5b3c"/><circle cx="1200" cy="500" r="130" fill="#4f7f45"/><circle cx="330" cy="520" r="90" fill="#5b8a4d"/></svg>',
    ),
  )
    .jpeg({ quality: 85 })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '14/1 20/1 0/1' } })
    .toBuffer();

export async function guideReport(): Promise<Buffer> {
  return wordFile([
    { bold: 'CHI BỘ THÔN VÍ DỤ', isCentred: true },
    { bold: 'BÁO CÁO', isCentred: true },
    { heading: 'Phân loại rác tại nhà ở thôn Ví Dụ' },
    { heading: 'Thực trạng', level: 2 },
    'Trước năm 2025, rác các nhà trong thôn Ví Dụ để chung một bao; rác bếp mùa nắng bốc mùi, xe chở không hết.',
    { heading: 'Cách làm', level: 2 },
    {
      list: [
        'Chi bộ họp, mỗi đảng viên nhận giúp một nhóm hộ gần nhà.',
        'Chi hội Phụ nữ đến từng nhà chỉ cách để riêng rác bếp và ủ ở góc vườn.',
        'Nhóm trưởng ghi sổ hộ nào đã làm, đọc lại ở buổi sinh hoạt chi bộ.',
      ],
      isOrdered: true,
    },
    { heading: 'Kết quả', level: 2 },
    'Đến tháng 6/2026, đã có 86 hộ để riêng rác bếp, đạt 71,6% số hộ trong thôn.',
    { picture: await garden(), alt: 'Góc vườn có hố ủ rác ở thôn Ví Dụ' },
    { heading: 'Bài học', level: 2 },
    'Được: rác chở đi ít hẳn. Cần rút kinh nghiệm: nhà không có vườn chưa có chỗ ủ.',
    'Người liên hệ: trưởng thôn, điện thoại 0900 000 000.',
  ]);
}
