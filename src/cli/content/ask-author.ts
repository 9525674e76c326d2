/** Asks what only the author knows, on a terminal; Ctrl-C leaves the file out and everything as it was. */
import { isCancel, multiselect, select, text } from '@clack/prompts';
import { collectContent } from '#checks/collect.ts';
import { textOf } from '#checks/content.ts';
import { proposal } from '#checks/suggestion.ts';
import { cellRoles, fields, practiceKinds } from '#schema/vocabularies.ts';
import type { Section } from '#routes';
import type { Choices } from '#word-import/draft.ts';
import { type Found, unitCalled } from '#word-import/draft-plan.ts';
import type { Decisions } from '#word-import/import-word.ts';
import type { FigureProposal } from '#word-import/proposals/figures.ts';

class Cancelled extends Error {}

const SECTION_NAMES: Readonly<Record<Section, string>> = {
  'mo-hinh': 'Mô hình, cách làm',
  'chi-bo-lam-mau': 'Chi bộ làm mẫu',
  'tin-tuc': 'Tin tức',
};
/** So many figures are ticked one by one; more are looked at in the draft. */
const MOST_TICKED = 40;
const MOST_UNITS = 12;
/** No id of a record has such signs. */
const NEW_UNIT = '+';
const OTHER_UNIT = '…';
/** Said here because the library says it in English. */
const KEYS = '(phím lên, xuống để chọn; Enter để nhận)';

/** What was settled on the command line is not asked. */
export interface Given {
  readonly section: boolean;
  readonly unit: boolean;
  readonly title: boolean;
}

export function askAuthor(root: string, settled: Given) {
  return async (found: Found): Promise<Decisions | undefined> => {
    try {
      return await answers(root, found, settled);
    } catch (error) {
      if (error instanceof Cancelled) return undefined;
      throw error;
    }
  };
}

async function answers(root: string, found: Found, settled: Given): Promise<Decisions> {
  const title = settled.title ? undefined : await titleOf(found);
  const section = settled.section ? found.choices.section : await oneOf('Đưa vào mục nào', SECTION_NAMES, found.choices.section);
  const choices: Choices = {
    section,
    field: found.choices.field ?? (await oneOf('Lĩnh vực chính', fields, found.proposals.field ?? 'xay-dung-dang')),
    kind: section === 'mo-hinh' ? (found.choices.kind ?? (await oneOf('Loại', practiceKinds, 'xay-dung-dang'))) : undefined,
    role: section === 'chi-bo-lam-mau' ? (found.choices.role ?? (await oneOf('Vai trò của chi bộ', cellRoles, 'cach-lam-hay'))) : undefined,
  };
  const unit = section === 'tin-tuc' || settled.unit ? undefined : await unitOf(root, found);
  return { choices, title, unit, figures: await accepted(found.proposals.figures) };
}

async function titleOf({ word }: Found): Promise<string> {
  const validate = (typed: string | undefined) => (typed?.trim() ? undefined : 'Viết tiêu đề');
  const typed = given(await text({ message: 'Tiêu đề', initialValue: word.title, validate }));
  return typed.trim().normalize('NFC');
}

function given<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}

async function oneOf<K extends string>(message: string, labels: Readonly<Record<K, string>>, first: K): Promise<K> {
  const options = (Object.entries(labels) as [K, string][]).map(([value, label]) => ({ value: value as string, label }));
  return given(await select<string>({ message: `${message} ${KEYS}`, options, initialValue: first, showInstructions: false })) as K;
}

/** Units that the text names, or may mean, to choose from; any other by its id. */
async function unitOf(root: string, found: Found): Promise<string | undefined> {
  const content = await collectContent(root);
  const { proposals } = found;
  // Only a name that is the same from end to end is chosen beforehand.
  const same = unitCalled(found, content);
  // What the text names for sure comes before what it may mean.
  const named = new Set([...(same === undefined ? [] : [same]), ...proposals.units.flatMap(({ id }) => id ?? []), ...proposals.units.flatMap(({ near }) => near)]);
  const units = content.of('don-vi').map((file) => ({ value: file.id, label: textOf(file, 'name') ?? file.id }));
  const options = [
    ...[...named].flatMap((id) => units.find(({ value }) => value === id) ?? []).slice(0, MOST_UNITS),
    { value: OTHER_UNIT, label: 'Đơn vị khác đã có: gõ mã' },
    { value: NEW_UNIT, label: 'Đơn vị chưa có: lập bản ghi mới để điền sau' },
  ];
  const chosen = given(await select<string>({ message: `Đơn vị của mục ${KEYS}`, options, initialValue: same ?? NEW_UNIT, showInstructions: false }));
  if (chosen === NEW_UNIT) return undefined;
  if (chosen !== OTHER_UNIT) return chosen;
  const ids = units.map(({ value }) => value);
  const validate = (typed: string | undefined) =>
    ids.includes(typed ?? '') ? undefined : `Không có đơn vị này: ${proposal(typed ?? '', ids, 'gõ mã đã có')}`;
  return given(await text({ message: 'Mã đơn vị', validate }));
}

async function accepted(figures: readonly FigureProposal[]): Promise<readonly FigureProposal[]> {
  if (figures.length === 0 || figures.length > MOST_TICKED) return figures;
  const options = figures.map(({ value, outOf, measure, quote }, index) => ({
    value: index,
    label: `${outOf === undefined ? value : `${value}/${outOf}`} ${measure}`,
    hint: quote,
  }));
  const initialValues = options.map(({ value }) => value);
  const message = 'Giữ những số liệu nào (phím cách để bỏ hoặc chọn; Enter để nhận)';
  const chosen = given(await multiselect<number>({ message, options, initialValues, required: false, showInstructions: false }));
  return figures.filter((_, index) => chosen.includes(index));
}
