/** The rules of the gate: contradictory figures, delicate topics, copied sentences, reviews, and what a waiver lets stand. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArchived } from '#checks/archive.ts';
import { checkContent } from '#checks/check-content.ts';
import { tellStatus } from '#cli/content/status.ts';
import { type Change, PRACTICE, UNIT } from '#tests/fixtures/broken/case.ts';
import { copyOfValidTree, type Tree } from '#tests/fixtures/broken/tree.ts';

const DRAFT = 'mo-hinh/ban-nhap/index.mdx';

let tree: Tree;
beforeAll(() => {
  tree = copyOfValidTree();
});
afterAll(() => tree.remove());

async function rulesOf(...changes: readonly Change[]): Promise<string[]> {
  try {
    tree.apply(changes);
    return (await checkContent(tree.root)).problems.map(({ rule }) => rule);
  } finally {
    tree.undo(changes);
  }
}
const END = '</LuuY>\n';
const said = (text: string) => rulesOf({ file: PRACTICE, replace: [END, `${END}\n${text}[^bao-mau-2022]\n`] });

describe('figures that a text states', () => {
  it.each([
    'Có 82/95 đảng viên (86,3%) dự họp.',
    'Có 82/95 đảng viên, đạt 86% dự họp.',
    'Có 2/3 tổ, đạt 66,6% dự họp.',
    'Ngày 16/6/2022 (5%) bắt đầu.',
    'Có 12 hộ gồm 7 hộ nghèo và 5 hộ cận nghèo.',
    'Có 12 hộ gồm 40 người và 3 con bò.',
    'Có 12 hộ, trong đó 3 hộ nghèo, 4 hộ cận nghèo.',
    'Có 95 đảng viên (90 chính thức, 5 dự bị) dự họp.',
    'Có 12 hộ, trong đó có 15 lao động và 3 hộ nghèo.',
    'Họp ở 12 thôn miền núi (7 thôn phía nam, 5 phía bắc).',
    'Quỹ 1.250 nghìn đồng gồm 250 nghìn đồng góp và 1.000 nghìn đồng tiền rau.',
  ])('may stand: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });

  it.each([
    'Có 82/95 đảng viên (68,3%) dự họp.',
    'Có 1.200/1.500 hộ, chiếm tỷ lệ 90% tham gia.',
    'Có 12 hộ gồm 7 hộ nghèo và 6 hộ cận nghèo.',
    'Có 4.923 đảng viên (3.904 đảng viên chính thức, 119 đảng viên dự bị).',
    'Có 20 người dự, trong đó 12 nam và 9 nữ.',
    'Có 12 hộ, trong đó có 15 hộ nghèo.',
  ])('contradict each other: %s', async (text) => {
    expect(await said(text)).toEqual(['contradictory-figures']);
  });
});

describe('halves', () => {
  const told = (whole: string) => {
    const one = (indicator: string, value: string) =>
      `  - role: boi-canh\n    indicator: ${indicator}\n    value: "${value}"\n    measure: đảng viên\n    period: "2022"\n    source: bao-mau-2022\n    quote: ${value} đảng viên\n`;
    const all = [one('Tổng số đảng viên', whole), one('Đảng viên chính thức', '3904'), one('Đảng viên dự bị', '119')];
    return rulesOf({ file: PRACTICE, replace: ['outcomes: ', `${all.join('')}outcomes: `] });
  };
  it('make up the whole', async () => {
    expect(await told('4023')).toEqual([]);
    expect(await told('4923')).toEqual(['contradictory-figures']);
  });
});

describe('ranks', () => {
  const ranked = (best: string, good: string) => {
    const one = (name: string, value: string) =>
      `  - role: ket-qua\n    indicator: Chi bộ ${name}\n    value: "${value}"\n    measure: "%"\n    period: "2022"\n    source: bao-mau-2022\n    quote: ${value}% ${name}\n`;
    return rulesOf({
      file: PRACTICE,
      replace: ['outcomes: ', `${one('hoàn thành xuất sắc', best)}${one('hoàn thành tốt', good)}outcomes: `],
    });
  };
  it('make up no more than everybody', async () => {
    expect(await ranked('20', '80')).toEqual([]);
    expect(await ranked('30', '80')).toEqual(['contradictory-figures']);
  });
});

describe('a waiver', () => {
  const wrong: Change = {
    file: PRACTICE,
    replace: [END, `${END}\nCó 82/95 đảng viên (68,3%) dự họp.[^bao-mau-2022]\n`],
  };
  const waive = (text: string): Change => ({ file: PRACTICE, replace: ['sourceCalls:', `${text}\nsourceCalls:`] });
  const whole = waive('waivers:\n  - rule: contradictory-figures\n    reason: Nguồn in như vậy.');

  it('lets stand what it names, with a reason, and is listed', async () => {
    expect(await rulesOf(wrong, whole)).toEqual([]);
    tree.apply([whole]);
    const { text } = await tellStatus([], tree.root, '2026-11-26');
    tree.undo([whole]);
    expect(text).toContain('mo-hinh/trong-rau-sach: [contradictory-figures] Nguồn in như vậy.');
  });

  it('without a reason, or for a rule that nobody may waive, lets nothing stand', async () => {
    expect(await rulesOf(wrong, waive('waivers:\n  - rule: contradictory-figures'))).toEqual([
      'schema',
      'contradictory-figures',
    ]);
    expect(await rulesOf(waive('waivers:\n  - rule: personal-data\n    reason: Cho phép.'))).toEqual(['schema']);
  });
});

describe('a delicate topic', () => {
  const touch: Change = {
    file: PRACTICE,
    replace: [END, `${END}\nBà con giúp người cai nghiện, kể cả lúc cai nghiện ma tuý.\n`],
  };
  const before = (text: string): Change => ({ file: PRACTICE, replace: ['sourceCalls:', `${text}\nsourceCalls:`] });
  const notices = async (...changes: readonly Change[]) => {
    tree.apply(changes);
    const report = await checkContent(tree.root);
    tree.undo(changes);
    return report.notices.map(({ rule, file }) => [rule, file.slice(8)]);
  };

  it('is told once, with all its words', async () => {
    tree.apply([touch]);
    const { problems } = await checkContent(tree.root);
    tree.undo([touch]);
    expect(problems.map(({ rule, sentence }) => [rule, /“cai nghiện”, “ma tuý”, thuộc/.test(sentence)])).toEqual([
      ['delicate-topic', true],
    ]);
  });

  it('is settled by the caution that it names, by no other, or by a waiver', async () => {
    expect(await rulesOf(touch, before('caution: [ca-nhan]'))).toEqual([]);
    expect(await rulesOf(touch, before('caution: [dan-toc]'))).toEqual(['delicate-topic']);
    expect(await rulesOf(touch, before('waivers:\n  - rule: delicate-topic\n    reason: Chuyện chung.'))).toEqual([]);
  });

  it('stops no draft, and is not looked for in what was taken back', async () => {
    const status = (to: string): Change => ({ file: DRAFT, replace: ['status: nhap', `status: ${to}`] });
    const title: Change = { file: DRAFT, replace: ['title: ', 'title: Cai nghiện, '] };
    expect([await rulesOf(title), await notices(title)]).toEqual([[], [['delicate-topic', DRAFT]]]);
    expect(await rulesOf(title, status('tham-dinh'))).toContain('delicate-topic');
    expect([await rulesOf(title, status('rut')), await notices(title, status('rut'))].flat(2)).not.toContain(
      'delicate-topic',
    );
  });

  it('is a whole word', async () => {
    expect(await said('Có người cai nghiệnh và ma túyt.')).toEqual([]);
  });

  it('is what the board says it is', async () => {
    const vegetables: Change = { file: PRACTICE, replace: [END, `${END}\nBà con ra vườn (rau)+ sớm.\n`] };
    const list: Change = { file: 'du-lieu/de-tai-nhay-cam.yaml', replace: ['cai nghiện]', 'cai nghiện, vườn (rau)+]'] };
    expect(await rulesOf(list)).toEqual([]);
    expect(await said('Bà con ra vườn (rau)+ sớm.')).toEqual([]);
    expect(await rulesOf(list, vegetables)).toEqual(['delicate-topic']);
    const broken: Change = { file: 'du-lieu/de-tai-nhay-cam.yaml', write: '- topic: [1]\n- 5\n' };
    expect(new Set(await rulesOf(broken, touch))).toEqual(new Set(['schema']));
  });
});

describe('a sentence of the source', () => {
  const SENTENCE =
    'Bà con trong tổ thay nhau ra vườn từ lúc trời chưa sáng để hái rau cho kịp phiên chợ sớm rồi cùng ghi sổ.';
  const archive = (text: string | Uint8Array, name = '000_f55fba68b7f3b17a.txt'): Change => ({
    file: `nguon-luu/${name}`,
    write: text,
  });
  const write = (text: string): Change => ({ file: PRACTICE, replace: [END, `${END}\n${text}\n`] });
  const kept = archive(`Tin.\n\n${SENTENCE}\n`);

  it('is found in the text and in a field, changed a little too', async () => {
    expect(await rulesOf(kept, write(SENTENCE))).toEqual(['copied-sentence']);
    expect(await rulesOf(kept, write(`Mở đầu. ${SENTENCE.replace('lúc', 'khi').toUpperCase()}`))).toEqual([
      'copied-sentence',
    ]);
    expect(
      await rulesOf(kept, { file: PRACTICE, replace: ['detail: Ghi lại số rau đã bán.', `detail: ${SENTENCE}`] }),
    ).toEqual(['copied-sentence']);
  });

  it('may be quoted, told anew, or let stand with a reason', async () => {
    expect(await rulesOf(kept, write(`Báo kể: “${SENTENCE}”`))).toEqual([]);
    expect(await rulesOf(kept, write('Người trong tổ hái rau từ sớm, bán ở chợ, về thì ghi vào sổ.'))).toEqual([]);
    const waiver: Change = {
      file: PRACTICE,
      replace: ['sourceCalls:', 'waivers:\n  - rule: copied-sentence\n    reason: Lời chung.\nsourceCalls:'],
    };
    expect(await rulesOf(kept, write(SENTENCE), waiver)).toEqual([]);
  });

  it('is looked for in the sources of the entry alone, where the board keeps them as text', async () => {
    expect(await rulesOf(write(SENTENCE))).toEqual([]);
    expect(await rulesOf(archive(SENTENCE, '001_bai-khac.txt'), write(SENTENCE))).toEqual([]);
    expect(await rulesOf(archive(new Uint8Array([0xff, 0xfe, 0x00])), write(SENTENCE))).toEqual([]);
  });

  it('is no name: units, documents and practices are called what they are called', async () => {
    const name = 'Tổ hợp tác trồng rau sạch và bán chung ở chợ phiên của bà con thôn Một xã An Mẫu huyện Mẫu';
    const unit: Change = { file: UNIT, replace: ['name: ', `note: ${name}\nname: `] };
    expect(await rulesOf(archive(name), write(`Nguồn gọi là ${name}.`))).toEqual(['copied-sentence']);
    expect(await rulesOf(archive(name), write(`Nguồn gọi là ${name}.`), unit)).toEqual(['copied-sentence']);
    const called: Change = { file: PRACTICE, replace: ['originalName: Tổ trồng rau sạch', `originalName: ${name}`] };
    expect(await rulesOf(archive(name), write(`Nguồn gọi là ${name}.`), called)).toEqual([]);
  });

  it.each([
    '../trang-web.yaml',
    '../../x.txt',
    '/etc/hostname',
    '..\\x.txt',
    'a\0.txt',
    '',
    '.',
    'khong-co.txt',
    'bai.docx',
  ])('is read from its folder alone: %j', (name) => {
    expect(readArchived(tree.root, name)).toBeUndefined();
  });
});

describe('a review that is due', () => {
  it('is a notice on the day after, and none once somebody has looked', async () => {
    const on = async (today: string) => {
      const { ok, notices } = await checkContent(tree.root, today);
      expect(ok).toBe(true);
      return notices.filter(({ file }) => file.endsWith(PRACTICE)).map(({ rule }) => rule);
    };
    expect([await on('2027-11-22'), await on('2027-11-23')]).toEqual([[], ['stale-review']]);
    const again: Change = {
      file: PRACTICE,
      replace: [
        '    date: 2026-11-22\n    role: Ban biên tập\n',
        '    date: 2026-11-22\n    role: Ban biên tập\n  - to: cong-bo\n    date: 2027-11-23\n    role: Ban biên tập\n',
      ],
    };
    tree.apply([again]);
    expect(await on('2027-11-23')).toEqual([]);
    tree.undo([again]);
  });
});
