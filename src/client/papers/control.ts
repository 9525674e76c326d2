/** One field: its label, its hint, the field itself, and what is wrong with what was typed. */
import type { Asked } from '#words/paper-form.ts';
import type { Desk } from './desk.ts';
import { make } from './make.ts';
import { problemIn } from './problems.ts';

interface Place {
  /** Where the value belongs, `values.purpose`, `rows.figures.0.now`: names the field on the page. */
  readonly path: string;
  readonly value: string;
  /** Said in the empty field: what stands there unless something is typed. */
  readonly instead?: string;
  readonly set: (value: string) => void;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Marks = Pick<Desk, 'typed' | 'problems' | 'changed'>;

const NUMERIC = ['number', 'days', 'year', 'month'];

export function control(asked: Asked, { path, value, instead, set }: Place, desk: Marks): HTMLElement {
  const id = `o-${path.replaceAll('.', '-')}`;
  const field = fieldFor(asked, id, instead);
  field.value = desk.typed.get(path) ?? value;
  const told = make('p', { class: 'problem', id: `${id}-loi`, hidden: true });
  if (asked.hint !== undefined) field.setAttribute('aria-describedby', `${id}-y`);

  const show = (problem: string | undefined) => {
    told.hidden = problem === undefined;
    told.textContent = problem ?? '';
    if (problem === undefined) field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
    const described = [asked.hint === undefined ? '' : `${id}-y`, problem === undefined ? '' : told.id];
    field.setAttribute('aria-describedby', described.join(' ').trim());
  };
  const read = () => {
    const problem = problemIn(asked, field.value);
    desk.typed.set(path, field.value);
    set(problem === undefined ? field.value : '');
    if (problem === undefined) desk.problems.delete(path);
    else desk.problems.set(path, problem);
    // While a value is being typed it is often not yet right; that it has come right is told at once.
    if (problem === undefined) show(undefined);
    desk.changed();
  };
  field.addEventListener('input', read);
  field.addEventListener('change', () => show(desk.problems.get(path)));
  show(desk.problems.get(path));

  const hint = asked.hint === undefined ? [] : [make('p', { class: 'meta', id: `${id}-y` }, asked.hint)];
  return make('div', { class: 'field' }, make('label', { for: id }, asked.label), ...hint, field, told);
}

function fieldFor({ form, options }: Asked, id: string, instead?: string): Field {
  if (form === 'choice')
    return make('select', { id }, ...(options ?? []).map(([value, label]) => make('option', { value }, label)));
  // Nothing of it is for the browser's own memory.
  const common = { id, autocomplete: 'off', ...(instead !== undefined && { placeholder: instead }) };
  if (form === 'lines') return make('textarea', { ...common, rows: 3, maxlength: 4000 });
  return make('input', {
    ...common,
    type: 'text',
    maxlength: 300,
    ...(NUMERIC.includes(form) && { inputmode: 'numeric' }),
  });
}

/** Goes to the first field with a fault. */
export function focusFirstProblem(root: Element): void {
  const field = root.querySelector<HTMLElement>('[aria-invalid="true"]');
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
}
