/** The head of a paper: which line is its title, and what of it goes into no text. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectContent } from '#checks/collect.ts';
import { textOf } from '#checks/content.ts';
import { readDocument } from '#checks/reader.ts';
import { unitCalled } from '#word-import/draft-plan.ts';
import { fieldOf } from '#word-import/proposals/field.ts';
import { type WordBlock, wordFile } from '#tests/support/word-files.ts';
import { wordSite, type WordSite } from '#tests/support/word-site.ts';

let site: WordSite;
beforeAll(() => {
  site = wordSite();
});
afterAll(() => site.remove());

let number = 0;
async function imported(blocks: readonly WordBlock[], title?: string) {
  number += 1;
  const file = site.file('a.docx', await wordFile(blocks));
  const { paths, found } = await site.taken(file, { id: `bai-${number}`, title });
  return {
    word: found.word,
    mentions: found.proposals.mentions,
    body: readDocument(site.read(paths[0] ?? ''), 'mdx').body,
  };
}

const HEAD: readonly WordBlock[] = [
  'ĐẢNG ỦY XÃ VÍ DỤ',
  { bold: 'CHI BỘ THÔN VÍ DỤ' },
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Số 12-BC/CB',
  { bold: 'BÁO CÁO', isCentred: true },
];
const NAME: WordBlock = { bold: 'Kết quả phân loại rác tại nhà', isCentred: true };
const TEXT = ['Thực trạng: rác để chung một bao, bốc mùi cả xóm.', 'Bà con đã để riêng rác bếp và ủ ở góc vườn.'];
const DROPPED = ['ĐẢNG ỦY XÃ VÍ DỤ', 'CHI BỘ THÔN VÍ DỤ', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Số 12-BC/CB'];

describe('the title', () => {
  it.each(['I. Thực trạng', '1. Thực trạng', 'A. Thực trạng', 'Phần thứ nhất: Thực trạng', 'Thực trạng'])(
    'is what stands under “BÁO CÁO”, and not the section “%s”',
    async (section) => {
      const { word, body, mentions } = await imported([...HEAD, NAME, { heading: section }, ...TEXT]);
      expect(word.title).toBe('Kết quả phân loại rác tại nhà');
      expect(body).toContain(`## ${section}`);
      expect(mentions.has('problem')).toBe(true);
    },
  );

  it('is no numbered section where there is no other', async () => {
    const { word, body } = await imported([{ heading: 'I. Thực trạng' }, ...TEXT], 'Rác tại nhà');
    expect(word.isTitleSure).toBe(false);
    expect(body).toContain('## I. Thực trạng');
  });

  it('ends before those whom the paper is for', async () => {
    const address = { bold: 'Kính gửi: Đảng ủy xã Ví Dụ' };
    const { word, body } = await imported([...HEAD, NAME, { bold: 'ở thôn Ví Dụ' }, address, ...TEXT]);
    expect(word.title).toBe('Kết quả phân loại rác tại nhà ở thôn Ví Dụ');
    expect(body.trim()).toBe(TEXT.join('\n\n'));
    expect(word.dropped).toEqual([...DROPPED, 'BÁO CÁO', 'Kính gửi: Đảng ủy xã Ví Dụ']);
  });

  it('of another wording leaves the heading in the text', async () => {
    const blocks: WordBlock[] = [{ heading: 'Rác ở thôn Ví Dụ' }, ...TEXT, { heading: 'Kết quả', level: 2 }, 'Sạch.'];
    expect((await imported(blocks, 'RÁC Ở THÔN VÍ DỤ')).body).not.toContain('Rác ở thôn');
    expect((await imported(blocks, 'Tiêu đề khác')).body).toMatch(/^\s*## Rác ở thôn Ví Dụ[\s\S]*### Kết quả/);
  });
});

describe('the letterhead', () => {
  it('goes into no text, whichever way the title is set', async () => {
    const { word, body } = await imported([...HEAD, { heading: 'Rác ở thôn' }, 'Kính gửi:', '- Đảng ủy xã;', ...TEXT]);
    expect(word.title).toBe('Rác ở thôn');
    expect(body.trim()).toBe(TEXT.join('\n\n'));
    expect(word.dropped).toEqual([...DROPPED, 'BÁO CÁO', 'Kính gửi:', 'Đảng ủy xã;']);
  });

  it('is none where a title in capitals begins like one', async () => {
    const { word } = await imported([{ bold: 'CHI BỘ THÔN VÍ DỤ TRỒNG RAU' }, ...TEXT]);
    expect(word.title).toBe('CHI BỘ THÔN VÍ DỤ TRỒNG RAU');
  });
});

describe('the issuer', () => {
  let fresh: WordSite;
  beforeAll(() => {
    fresh = wordSite();
  });
  afterAll(() => fresh.remove());

  it.each<[string, readonly WordBlock[]]>([
    ['the lower of two lines', HEAD],
    [
      'the lower of two rows',
      [
        {
          table: [
            ['ĐẢNG ỦY XÃ VÍ DỤ', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
            ['CHI BỘ THÔN VÍ DỤ', 'Xã Ví Dụ, ngày 5 tháng 10 năm 2026'],
          ],
        },
        { bold: 'BÁO CÁO' },
      ],
    ],
  ])('is %s, and gives the new unit its name and its id', async (_, head) => {
    const file = fresh.file('a.docx', await wordFile([...head, NAME, ...TEXT]));
    const { found, paths } = await fresh.taken(file, { isTrial: true });
    expect(found.word.issuer).toBe('Chi bộ thôn Ví Dụ');
    const unit = paths.find((path) => path.includes('/don-vi/'));
    expect(unit).toBe('content/du-lieu/don-vi/chi-bo-thon-vi-du.yaml');
  });

  it('is a unit that is there only when its whole name is the same', async () => {
    const content = await collectContent(site.root);
    const called = async (board: string) => {
      const file = site.file(
        'a.docx',
        await wordFile([...HEAD.slice(0, 1), { bold: board }, ...HEAD.slice(2), NAME, ...TEXT]),
      );
      return unitCalled((await site.taken(file, { isTrial: true, id: 'thu' })).found, content);
    };
    const record = content.find('don-vi', 'chi-bo-thon-mot');
    const name = (record && textOf(record, 'name')) ?? '';
    expect(await called(name.toUpperCase())).toBe('chi-bo-thon-mot');
    expect(await called('CHI BỘ THÔN VÍ DỤ')).toBeUndefined();
  });
});

it('the field is the one of which the text speaks most, and none where it is not plain', () => {
  const paragraph = (text: string) => ({ type: 'paragraph' as const, inlines: [{ text, strong: false, em: false }] });
  expect(fieldOf([paragraph('Chi bộ bàn việc để riêng rác; rác bếp thì ủ; môi trường sạch.')])).toBe('moi-truong');
  expect(fieldOf([paragraph('Chi bộ họp; có rác.')])).toBeUndefined();
});
