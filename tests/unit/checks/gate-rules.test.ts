/** The rules of the gate: contradictory figures, practices told twice, and what a waiver lets stand. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import { tellStatus } from '#cli/content/status.ts';
import { type Change, PRACTICE } from '#tests/fixtures/broken/case.ts';
import { copyOfValidTree, type Tree } from '#tests/fixtures/broken/tree.ts';

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
    'Quỹ 1.250 nghìn đồng gồm 250 nghìn đồng góp và 1.000 nghìn đồng tiền rau.',
  ])('may stand: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });

  it.each([
    'Có 82/95 đảng viên (68,3%) dự họp.',
    'Có 1.200/1.500 hộ, chiếm tỷ lệ 90% tham gia.',
    'Có 12 hộ gồm 7 hộ nghèo và 6 hộ cận nghèo.',
  ])('contradict each other: %s', async (text) => {
    expect(await said(text)).toEqual(['contradictory-figures']);
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
