/** The steps of the plan: which were chosen, what was changed in them, and when they fall. */
import type { DraftStep } from '#domain/draft.ts';
import { schedule, type Span, spanText } from '#domain/plan.ts';
import { formatDateInSentence, partialDateFrom } from '#vietnamese/dates.ts';
import { upperFirst } from '#vietnamese/first-letter.ts';
import type { Run, Table } from './blocks.ts';
import { note, table } from './body.ts';
import { isParty, type Order } from './order.ts';
import { blank, plain, SPACE, typed } from './phrases.ts';

/** Never alone at the head of a line. */
export const SUGGESTED = `${SPACE}(*)`;

/** A step as the papers show it. */
export interface PlannedStep {
  readonly title: Run[];
  readonly who: Run;
  readonly unit: Run;
  readonly others: Run;
  readonly when: Run;
  readonly result: Run;
  readonly suggested: boolean;
  /** Its days, where they can be told. */
  readonly span: Span | undefined;
  readonly texts: DraftStep['texts'];
}

/** Chosen steps in order. A step that the editors suggest keeps its mark, whatever was changed in it. */
export function plannedSteps({ kit, draft }: Order): PlannedStep[] {
  const chosen = draft.steps.filter(
    ({ chosen: isChosen, of, texts }) =>
      isChosen && (of === undefined ? (texts['title'] ?? '') !== '' : of < kit.steps.length),
  );
  const spans = schedule(
    partialDateFrom(draft.values['start'] ?? '') ?? '',
    chosen.map(({ texts }) =>
      texts['days'] === undefined || texts['days'] === '' ? undefined : Number(texts['days']),
    ),
  );
  return chosen.map(({ of, texts }, index) => {
    const record = of === undefined ? undefined : kit.steps[of];
    const span = spans[index];
    const date = span && upperFirst(formatDateInSentence(spanText(span)) ?? '');
    const suggested = record?.suggested === true;
    const title = typed(texts['title'] ?? record?.title, 'tên việc');
    return {
      title: suggested ? [title, plain(SUGGESTED)] : [title],
      who: typed(texts['who'] ?? record?.who, 'người chủ trì'),
      unit: typed(texts['unit'], 'đơn vị chủ trì'),
      others: typed(texts['others'], 'người phối hợp'),
      when: typed(date ?? texts['when'] ?? record?.when, 'thời gian'),
      result: typed(texts['result'], 'kết quả phải có'),
      suggested,
      span,
      texts,
    };
  });
}

/** Step by who by when by what for. */
export function planTable(order: Order, steps: readonly PlannedStep[]): Table {
  const party = isParty(order);
  const columns = party
    ? [
        { title: 'TT', share: 0.07, centred: true },
        { title: 'Việc', share: 0.24 },
        { title: 'Người chủ trì', share: 0.21 },
        { title: 'Phối hợp', share: 0.16 },
        { title: 'Thời gian', share: 0.15 },
        { title: 'Kết quả phải có', share: 0.17 },
      ]
    : [
        { title: 'TT', share: 0.06, centred: true },
        { title: 'Nội dung', share: 0.2 },
        { title: 'Đơn vị chủ trì', share: 0.13 },
        { title: 'Người chủ trì', share: 0.18 },
        { title: 'Phối hợp', share: 0.13 },
        { title: 'Thời gian', share: 0.15 },
        { title: 'Kết quả phải có', share: 0.15 },
      ];
  const rows = steps.map(({ title, who, unit, others, when, result }, index) => [
    [plain(String(index + 1))],
    title,
    ...(party ? [] : [[unit]]),
    [who],
    [others],
    [when],
    [result],
  ]);
  const empty = columns.map(({ title }, index) => [index === 0 ? plain('1') : blank(title.toLowerCase())]);
  return table(order, columns, rows.length === 0 ? [empty] : rows);
}

/** The note under a table with a suggested step. */
export function suggestionNote(order: Order, steps: readonly PlannedStep[]) {
  const suggested = steps.some((step) => step.suggested);
  const text = `(*) Gợi ý của ban biên tập ${order.kit.site}, không phải cách làm của đơn vị nêu tên.`;
  return suggested ? [note(order, text)] : [];
}
