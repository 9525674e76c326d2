import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '#checks/body.ts';
import { isPlainMarkdown } from '#loaders/plain-markdown.ts';
import { readWord } from '#word-import/read-word.ts';
import { markdownOf } from '#word-import/markdown.ts';
import type { Block, Inline } from '#word-import/blocks.ts';
import { wordFile, withParts } from '#tests/support/word-files.ts';

const PLAIN = { picture: () => '', source: () => '' };

const inline = (text: string, dress: Partial<Inline> = {}): Inline => ({ text, strong: false, em: false, ...dress });
const paragraph = (...inlines: Inline[]): Block => ({ type: 'paragraph', inlines });

/** Words that a parser of Markdown or MDX likes to take for more than words. */
const TRICKY = [...'ab1.)(*_`~#>-+=|[]!<>{}&;:/\\@$^"\'% ,ệ'].concat(
  ['import ', 'export ', 'http://', 'https://a.vn', 'www.', 'a@b.vn', '&amp;', '&#65;', '[^a]', '![', '](', '---'],
  ['1. ', '**', 'javascript:', '$$', ':::', '<LuuY>', '{1}', '<!--'],
);
const words = fc
  .array(fc.constantFrom(...TRICKY), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

describe('the text of a draft', () => {
  it('is to the letter what Word had, whatever signs it is made of', () => {
    const dressed = fc.array(fc.record({ text: words, strong: fc.boolean(), em: fc.boolean() }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(dressed, (inlines) => {
        const text = markdownOf([paragraph(...inlines)], PLAIN);
        const { blocks, stopped } = parseBody(text, 1);
        expect(stopped).toBeUndefined();
        expect(blocks).toHaveLength(1);
        expect(blocks[0]).toMatchObject({ type: 'paragraph', text: inlines.map((each) => each.text).join('') });
        expect(isPlainMarkdown(text), text).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('links nowhere but to https', () => {
    fc.assert(
      fc.property(words, (text) => {
        const { spots } = parseBody(markdownOf([paragraph(inline(text))], PLAIN), 1);
        const addresses = spots.flatMap(({ node }) => ('url' in node ? [node.url] : []));
        expect(addresses.filter((url) => !url.startsWith('https:'))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('keeps the stress on words, not within them where it would be read as signs', () => {
    const text = (...inlines: Inline[]) => markdownOf([paragraph(...inlines)], PLAIN);
    expect(text(inline('Mỗi '), inline('đảng viên', { strong: true }), inline(' một việc'))).toBe(
      'Mỗi **đảng viên** một việc',
    );
    expect(text(inline('Mỗi '), inline('hộ ', { em: true }), inline('một vườn'))).toBe('Mỗi *hộ* một vườn');
    expect(text(inline('xã'), inline('“An”', { strong: true }), inline('Mẫu'))).toBe('xã“An”Mẫu');
  });
});

describe('the shape', () => {
  const bodyOf = async (file: Buffer) => {
    const word = await readWord(file);
    return {
      word,
      body: markdownOf(word.blocks, { picture: (picture) => `![ảnh ${picture}](./a.jpg)`, source: () => '' }),
    };
  };

  it('has headings in one ladder, lists, a table, links, footnotes in words', async () => {
    const { word, body } = await bodyOf(
      await wordFile([
        { heading: 'Báo cáo của thôn' },
        { heading: 'Cách làm', level: 3 },
        { list: ['Một việc', 'Hai việc'], isOrdered: true },
        '- Gạch tay',
        '+ Gạch sâu hơn',
        {
          table: [
            ['Tổ', 'Hộ'],
            ['Một', '24'],
          ],
        },
        { link: 'Trang của xã', to: 'https://xa-mau.example/tin?a=1' },
        { link: 'Trang cũ', to: 'http://xa-mau.example' },
        { noted: 'Có chú thích', note: 'Theo sổ của thôn' },
      ]),
    );
    expect(word.title).toBe('Báo cáo của thôn');
    expect(word.unlinked).toEqual(['http://xa-mau.example']);
    expect(body).toBe(
      [
        '## Cách làm',
        '1. Một việc\n2. Hai việc',
        '- Gạch tay\n  - Gạch sâu hơn',
        '| Tổ | Hộ |\n| --- | --- |\n| Một | 24 |',
        '[Trang của xã](https://xa-mau.example/tin?a=1)',
        'Trang cũ',
        'Có chú thích (chú thích 1)',
        '## Chú thích',
        '1. Theo sổ của thôn',
      ].join('\n\n'),
    );
  });

  it('takes bold lines for headings, by their numbers', async () => {
    const { body } = await bodyOf(
      await wordFile([
        { bold: 'BÁO CÁO', isCentred: true },
        { bold: 'Kết quả mô hình trồng rau', isCentred: true },
        { bold: 'I. Tình hình' },
        'Thôn có nhiều vườn bỏ trống, bà con chưa quen ủ phân.',
        { bold: '1. Thuận lợi' },
        'Đất tốt, gần chợ, chi bộ đoàn kết.',
        'Người trẻ về quê nhiều hơn trước.',
      ]),
    );
    expect(body.split('\n\n').filter((line) => line.startsWith('#'))).toEqual(['## I. Tình hình', '### 1. Thuận lợi']);
  });

  it('drops the furniture of a paper and tells of it', async () => {
    const { word, body } = await bodyOf(
      await wordFile([
        {
          table: [
            ['ĐẢNG BỘ XÃ AN MẪU', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
            ['Số 12-BC/CB', 'An Mẫu, ngày 5 tháng 10 năm 2026'],
          ],
        },
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'Xã An Mẫu, ngày 5 tháng 10 năm 2026',
        { heading: 'Vườn rau sạch' },
        'Bà con cùng làm, cùng bán, cùng chia.',
        'Trang 1/3',
        'Nơi nhận:',
        'Lưu: chi bộ.',
      ]),
    );
    expect(body).not.toMatch(/CỘNG SẢN|Trang 1|Nơi nhận|Lưu/);
    expect(word.dropped).toContain('Lưu: chi bộ.');
    expect(word.moments).toContain('Xã An Mẫu, ngày 5 tháng 10 năm 2026');
  });

  it('leaves out what was deleted, comments, and a table of contents', async () => {
    const deleted =
      '<w:p><w:del w:id="1"><w:r><w:delText>Đã xóa</w:delText></w:r></w:del><w:r><w:t>Còn lại ở đây.</w:t></w:r></w:p>';
    const contents = '<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>Mục lục 3</w:t></w:r></w:p>';
    const file = withParts(await wordFile([{ heading: 'Tiêu đề' }]), {
      'word/document.xml': (text) => text.replace('<w:sectPr', `${contents}${deleted}<w:sectPr`),
      'word/styles.xml': (text) =>
        text.replace(
          '</w:styles>',
          '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>',
        ),
    });
    expect((await bodyOf(file)).body).toBe('Còn lại ở đây.');
  });
});
