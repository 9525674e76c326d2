/** The form asks for what the papers say: filled in to the last field it leaves no blank, and nothing is asked in vain. */
import { describe, expect, it } from 'vitest';
import { problemIn } from '#client/papers/problems.ts';
import { type Draft, PAPERS, type PaperKind } from '#domain/draft.ts';
import { runsOf } from '#outputs/papers/blocks.ts';
import { draftOf, issuersOf, kit, paperFrom } from '#tests/support/papers.ts';
import { type Asked, groundsField, issuerFields, paperForms, rowForms, stepForms } from '#words/paper-form.ts';

/** Something that may stand in the field, and that is told apart in the paper. */
function typedInto({ id, form }: Asked): string {
  const words: Partial<Record<Asked['form'], string>> = {
    number: '37',
    days: '4',
    year: '2026',
    month: '11',
    day: '05/02/2026',
    choice: 'Đạt',
    role: `Trưởng ban ${id}`,
  };
  return words[form] ?? `Lời của ${id}`;
}

const all = PAPERS.flatMap((paper) => issuersOf(paper).map((issuer) => [paper, issuer] as const));
const isAsked = ({ only }: Asked, issuer: string) => only?.includes(issuer.split('/')[1] ?? '') ?? true;

function fullDraft(paper: PaperKind, issuer: string): Draft {
  const empty = draftOf(paper, issuer);
  const fill = (fields: readonly Asked[]) =>
    Object.fromEntries(fields.filter((each) => isAsked(each, issuer)).map((each) => [each.id, typedInto(each)]));
  const { symbol, drafter } = issuerFields;
  const fields = [groundsField, symbol, drafter, ...(paperForms[paper] ?? []).flatMap((part) => part.fields)];
  return {
    ...empty,
    values: { ...empty.values, ...fill(fields) },
    rows: Object.fromEntries((rowForms[paper] ?? []).map(({ id, columns }) => [id, [fill(columns)]])),
    steps: empty.steps.map((step) => ({ ...step, texts: fill(stepForms[paper] ?? []) })),
  };
}

const textOf = (draft: Draft) =>
  paperFrom(draft)
    .blocks.flatMap(runsOf)
    .map(({ text }) => text)
    .join('\n');

describe.each(all)('the form of %s for %s', (paper, issuer) => {
  const draft = fullDraft(paper, issuer);

  it('leaves no blank once all of it is filled in', () => {
    expect(paperFrom(draft).blanks).toEqual([]);
  });

  it('asks for nothing that is not in the paper', () => {
    const text = textOf(draft);
    const asked = (paperForms[paper] ?? []).flatMap(({ fields }) => fields).filter((each) => isAsked(each, issuer));
    const lost = asked.filter((each) => {
      const without = { ...draft, values: { ...draft.values, [each.id]: '' } };
      return textOf(without) === text;
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('takes what the examples of its hints say', () => {
    const asked = [...(paperForms[paper] ?? []).flatMap(({ fields }) => fields), ...(stepForms[paper] ?? [])];
    expect(asked.filter((each) => problemIn(each, typedInto(each)) !== undefined)).toEqual([]);
  });
});

describe('a plan', () => {
  it('has every step’s own words', () => {
    const text = textOf(fullDraft('ke-hoach', 'mttq/mat-tran-xa'));
    for (const words of ['Lời của title', 'Lời của unit', 'Trưởng ban who', 'Trưởng ban others', 'Lời của result'])
      expect(text.split(words)).toHaveLength(kit.steps.length + 1);
  });
});
