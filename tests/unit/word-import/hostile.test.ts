import { mkdirSync, openSync, closeSync, ftruncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileFiles } from '#tests/support/hostile-word.ts';
import { wordFile, withParts } from '#tests/support/word-files.ts';
import { wordSite, type WordSite } from '#tests/support/word-site.ts';

const FILES = await hostileFiles();

let site: WordSite;
let before: ReadonlyMap<string, string>;
beforeAll(() => {
  site = wordSite();
  before = site.snapshot();
});
afterAll(() => site.remove());

/** The one sentence with which a file is refused. */
async function refusalOf(file: string, options = {}) {
  const [outcome] = await site.import([file], options);
  expect(site.snapshot()).toEqual(before);
  return outcome?.status === 'refused' ? outcome.sentence : `taken in: ${outcome?.status}`;
}

describe('a file that is no sound Word file', () => {
  it('is one of many', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(50);
  });

  it.each(FILES)(
    'is refused in one Vietnamese sentence, and nothing is written: $what',
    async ({ name = 'tep.docx', bytes, says }) => {
      const sentence = await refusalOf(site.file(name, bytes));
      expect(sentence).toMatch(says);
      expect(sentence).toMatch(
        new RegExp(`^Tệp “${name}”: [^.]*(?:\\.(?:docx|doc|rtf|odt)[^.]*|\\d\\.\\d[^.]*)*\\.$`, 'u'),
      );
      expect(sentence).not.toMatch(/undefined|\[object|Error/);
    },
  );

  it('may be missing, a folder, or heavier than 100 MB', async () => {
    expect(await refusalOf(join(site.root, 'khong-co.docx'))).toMatch(/không có tệp này/);
    mkdirSync(join(site.root, 'thu-muc.docx'));
    expect(await refusalOf(join(site.root, 'thu-muc.docx'))).toMatch(/không phải một tệp/);
    const heavy = site.file('nang.docx', 'x');
    const handle = openSync(heavy, 'r+');
    ftruncateSync(handle, 120_000_000);
    closeSync(handle);
    expect(await refusalOf(heavy)).toBe(
      'Tệp “nang.docx”: tệp nặng 120 MB, quá mức 100 MB; thu nhỏ ảnh trong Word hoặc tách thành nhiều tệp.',
    );
  });
});

describe('an order that does not fit', () => {
  it.each([
    [{ id: '../thoat' }, /không hợp lệ/],
    [{ id: 'Có Dấu' }, /không hợp lệ/],
    [{ id: 'a'.repeat(200) }, /không hợp lệ/],
    [{ source: 'khong-co' }, /không có nguồn “khong-co”/],
    [{ unit: '../x' }, /không có đơn vị/],
    [{ title: '!!!' }, /không đặt được mã/],
    [{ id: 'trong-rau-sach' }, /đã có content\/mo-hinh\/trong-rau-sach, không ghi đè/],
  ])('is refused: %o', async (options, says) => {
    expect(await refusalOf(site.file('tot.docx', await wordFile(['Bà con cùng làm vườn rau.'])), options)).toMatch(
      says,
    );
  });

  it('is a folder of the content that may not be written to', async () => {
    const file = site.file('tot.docx', await wordFile(['Bà con cùng làm vườn rau.']));
    const [outcome] = await site.import([file], { root: join(site.root, 'khong-co') });
    expect(outcome).toMatchObject({
      status: 'refused',
      sentence: expect.stringContaining('không ghi được vào thư mục content'),
    });
  });
});

describe('a file with a few bytes gone wrong', () => {
  it('is taken in or refused, and never breaks the command', async () => {
    const good = await wordFile([{ heading: 'Vườn rau' }, 'Bà con thôn Một cùng làm, có 24 hộ tham gia.']);
    const slip = fc.record({ at: fc.nat(good.length - 1), byte: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 6 }), async (slips) => {
        const bytes = Buffer.from(good);
        for (const { at, byte } of slips) bytes[at] = byte;
        const [outcome] = await site.import([site.file('hong.docx', bytes)], { isTrial: true, id: 'thu-hong' });
        expect(outcome?.status).toMatch(/^(?:refused|tried)$/);
      }),
      { numRuns: 60 },
    );
    expect(site.snapshot()).toEqual(before);
  });
});

describe('what a sound file points to outside of itself', () => {
  it('is left there, and told about', async () => {
    const link =
      '<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://xau.example/theo-doi.png" TargetMode="External"/></Relationships>';
    const picture =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="a"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="rIdX"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const file = withParts(await wordFile(['Bà con cùng làm vườn rau.']), {
      'word/_rels/document.xml.rels': (text) => text.replace('</Relationships>', link),
      'word/document.xml': (text) => text.replace('<w:sectPr', `${picture}<w:sectPr`),
    });
    const { found, pictures } = await site.taken(site.file('ngoai.docx', file), { isTrial: true });
    expect(found.word.outside).toEqual(['http://xau.example/theo-doi.png']);
    expect(pictures.kept).toBe(0);
    expect(site.snapshot()).toEqual(before);
  });

  it('is no address that runs or spies', async () => {
    const addresses = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      'http://cu.example',
      'mailto:a@b.example',
    ];
    const file = await wordFile(addresses.map((to) => ({ link: 'Bấm vào đây', to })));
    const { found } = await site.taken(site.file('lien-ket.docx', file), { isTrial: true, title: 'Liên kết lạ' });
    expect(found.word.unlinked).toEqual(addresses);
  });
});
