/** The head of a paper: which line is its title, and what of it goes into no text. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '#checks/reader.ts';
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
