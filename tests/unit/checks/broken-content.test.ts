import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import { messageOf } from '#checks/problem.ts';
import { rules } from '#checks/rule-table.ts';
import type { BrokenCase } from '#tests/fixtures/broken/case.ts';
import { brokenCases } from '#tests/fixtures/broken/cases.ts';
import { copyOfValidTree, type Tree } from '#tests/fixtures/broken/tree.ts';

let tree: Tree;
/** What every case said, for the snapshot of the wording. */
const told = new Map<string, readonly string[]>();

beforeAll(() => {
  tree = copyOfValidTree();
});
afterAll(() => tree.remove());

describe('the check of broken content', () => {
  it.each(brokenCases)('tells of $name by $rule, naming file and line', async (broken) => {
    const { problems, notices, ok, line } = await reportOn(broken);
    const found = [...problems, ...notices];
    told.set(broken.name, found.map(messageOf));

    expect(ok).toBe(broken.isNotice ?? false);
    const others = new Set(found.map(({ rule }) => rule).filter((rule) => rule !== broken.rule));
    expect([...others].sort(), 'rules that speak up besides').toEqual([...(broken.also ?? [])].sort());
    const mine = found.filter(({ rule }) => rule === broken.rule);
    expect(mine.map(({ rule, file, line: at }) => ({ rule, file, line: at }))).toContainEqual({
      rule: broken.rule,
      file: `content/${broken.file}`,
      line,
    });
    expect(mine, 'problems told by the rule').toHaveLength(broken.count ?? 1);
  });

  it('has a broken case for every rule', () => {
    // Two ids that differ by case cannot both lie on the disks of Windows and macOS: ids.test.ts has them.
    expect(new Set(brokenCases.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ id }) => id)));
  });

  it('words every message as it was last agreed', async () => {
    const text = [...told].map(([name, messages]) => `# ${name}\n${messages.join('\n')}\n`).join('\n');
    await expect(text).toMatchFileSnapshot('../../fixtures/broken/messages.txt');
  });

  it('finds nothing in the valid tree from which they are made', async () => {
    const report = await checkContent(tree.root);
    expect(report.problems.map(messageOf)).toEqual([]);
    expect(report.files).toBe(28);
  });
});

/** The report on the tree broken that way, and the line that the case means; the tree is whole again afterwards. */
async function reportOn(broken: BrokenCase) {
  try {
    tree.apply(broken.changes);
    return { ...(await checkContent(tree.root)), line: lineOf(broken) };
  } finally {
    tree.undo(broken.changes);
  }
}

/** The number of the line on which the case's text stands, once the change is made. */
function lineOf({ file, line }: BrokenCase): number {
  if (typeof line === 'number') return line;
  const before = tree.text(file).split(line);
  expect(before.length, `“${line}” stands in ${file} once`).toBe(2);
  return before[0]?.split('\n').length ?? 0;
}
