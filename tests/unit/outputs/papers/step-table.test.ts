/** The rows of the plan and of the monthly report, in the Word file. */
import { describe, expect, it } from 'vitest';
import { draftOf, issuers, kit, wordFrom } from '#tests/support/papers.ts';

const papers = (['ke-hoach', 'bao-cao-thang'] as const).flatMap((paper) =>
  issuers.map((issuer) => [paper, issuer] as const),
);

describe.each(papers)('the table of %s of %s', (paper, issuer) => {
  it('marks what the editors suggest and nothing else', async () => {
    const word = await wordFrom(draftOf(paper, issuer));
    const rows = word.tables[1]?.rows.slice(1).map(({ cells }) => cells[1]?.[0]?.text);
    expect(rows).toEqual(kit.steps.map(({ title, suggested }) => (suggested ? `${title}\u00A0(*)` : title)));
  });
});
