import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureSite, type FixtureSite } from '#tests/support/fixture-site.ts';

const ENTRY = 'content/mo-hinh/ket-nap-doan-vien-hoc-sinh/index.mdx';

interface Fault {
  name: string;
  /** Rule that speaks up. */
  rule: string;
  from: string | RegExp;
  to: string;
  /** Words on the line that the message means. */
  line: string;
  /** The sentence that an editor reads. */
  says: RegExp;
}

const faults: readonly Fault[] = [
  {
    name: 'a figure without a source',
    rule: 'unsourced-figure',
    from: / {4}source: bac-me-chi-bo-tot-2023\n( {4}quote: đã kết nạp được 03)/,
    to: '    quote: đã kết nạp được 03',
    line: '- role: ket-qua',
    says: /Số liệu “Đoàn viên học sinh ưu tú .*” chưa có nguồn\. Thêm mã nguồn, hoặc bỏ số liệu\./,
  },
  {
    name: 'a figure that is not in the words quoted for it',
    rule: 'figure-not-in-quote',
    from: 'value: "03"',
    to: 'value: "30"',
    line: 'value: "30"',
    says: /Số 30 không thấy trong câu trích “đã kết nạp được 03 đoàn viên học sinh”\. Chép lại câu trích có con số đó\./,
  },
  {
    name: 'a number where a quoted figure belongs',
    rule: 'bare-number',
    from: 'value: "03"',
    to: 'value: 62.000',
    line: 'value: 62.000',
    says: /ghi “62\.000”, cần chữ trong ngoặc kép \(YAML đọc thành 62\)\. Sửa: viết "62\.000"\./,
  },
  {
    name: 'a reference to what does not exist',
    rule: 'unknown-reference',
    from: 'originUnit: dang-bo-huyen-bac-me',
    to: 'originUnit: dang-bo-huyen-bac-mee',
    line: 'originUnit:',
    says: /Không có đơn vị “dang-bo-huyen-bac-mee”\. Có phải “dang-bo-huyen-bac-me”\?/,
  },
  {
    name: 'a script in the text',
    rule: 'unsafe-markup',
    from: /$/,
    to: '\n\n<script>alert(1)</script>\n',
    line: '<script>',
    says: /<script>.*cần .*Sửa: xóa/,
  },
  {
    name: 'an import in the text',
    rule: 'unsafe-markup',
    from: /$/,
    to: "\n\nimport { readFileSync } from 'node:fs';\n",
    line: 'import {',
    says: /import.*cần .*không có import, export.*Sửa: xóa dòng này/,
  },
  {
    name: 'a link in the text that leads nowhere',
    rule: 'broken-link',
    from: /$/,
    to: '\n\nXem [cách làm chổi đót](/mo-hinh/lam-choi-dott/).\n',
    line: 'lam-choi-dott',
    says: /“\/mo-hinh\/lam-choi-dott\/”, cần địa chỉ một trang có thật\. Sửa: .*lam-choi-dot/,
  },
  {
    name: 'a telephone number in the text',
    rule: 'personal-data',
    from: /$/,
    to: '\n\nHỏi thêm theo số 0912345678.\n',
    line: '0912345678',
    says: /cần bài không có số điện thoại/,
  },
];

describe('a build that is refused', () => {
  let site: FixtureSite;
  let before: Readonly<Record<string, string>>;

  beforeAll(() => {
    site = fixtureSite();
    const { status, text } = site.build();
    expect(status, text).toBe(0);
    before = site.digests();
  });
  afterAll(() => site.remove());

  it('has a site to lose', () => {
    expect(Object.keys(before).length).toBeGreaterThan(150);
  });

  it.each(faults)(
    'says where, what and how to mend it, and leaves the site as it was: $name',
    ({ rule, from, to, line, says }) => {
      site.edit(ENTRY, from, to);
      const at =
        site
          .read(ENTRY)
          .split('\n')
          .findIndex((each) => each.includes(line)) + 1;
      try {
        const { status, text } = site.build();
        expect(status).not.toBe(0);
        const told = text.split('\n').filter((each) => each.startsWith(ENTRY) && each.includes(`[${rule}]`));
        expect(told, text).toHaveLength(1);
        expect(told[0]).toContain(`${ENTRY}, dòng ${at}`);
        expect(told[0]).toMatch(says);
        expect(site.digests()).toEqual(before);
        expect(existsSync(join(site.root, 'dist.next'))).toBe(false);
      } finally {
        site.mend(ENTRY);
      }
    },
  );

  it('tells all faults at once, in all files', () => {
    const other = 'content/du-lieu/nguon/qk7-so-ket-2022.yaml';
    site.edit(ENTRY, 'originUnit: dang-bo-huyen-bac-me', 'originUnit: dang-bo-huyen-bac-mee');
    site.edit(ENTRY, 'value: "03"', 'value: "30"');
    site.edit(other, /^kind: .*$/m, 'kind: khong-phai');
    try {
      const { status, text } = site.build();
      expect(status).not.toBe(0);
      expect(text).toContain('dang-bo-huyen-bac-mee');
      expect(text).toContain('Số 30 không thấy');
      expect(text).toMatch(new RegExp(`${other}, dòng \\d+`));
      expect(text).toMatch(/Có 3 lỗi trong 2 tệp\./);
    } finally {
      site.mend(ENTRY);
      site.mend(other);
    }
  });

  it('leaves the site as it was also where the fault shows only in the finished pages', () => {
    site.edit('src/components/chrome/Footer.astro', '<footer', '<a href="/khong-co-trang-nay/">x</a><footer');
    try {
      const { status, text } = site.build();
      expect(status).not.toBe(0);
      expect(text).toMatch(/liên kết “\/khong-co-trang-nay\/” không dẫn đến trang nào/);
      expect(site.digests()).toEqual(before);
      expect(existsSync(join(site.root, 'dist.next'))).toBe(false);
    } finally {
      site.mend('src/components/chrome/Footer.astro');
    }
  });

  it('is followed by a good one once the fault is mended, the same to the byte as before', () => {
    const { status, text } = site.build();
    expect(status, text).toBe(0);
    expect(site.digests()).toEqual(before);
  });
});
