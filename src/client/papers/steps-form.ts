/** The steps: which are taken, and what is changed or told of each. */
import type { Issuer } from '#domain/form-profile.ts';
import { fill } from '#words/fill.ts';
import { kitWords as words } from '#words/kit.ts';
import { stepForms } from '#words/paper-form.ts';
import { control } from './control.ts';
import type { Desk } from './desk.ts';
import { button, make } from './make.ts';

const MOST_STEPS = 30;

/** Nothing for papers that have no steps. */
export function stepsForm(desk: Desk, issuer: Issuer): HTMLElement[] {
  const fields = (stepForms[desk.work.paper] ?? []).filter(({ only }) => only?.includes(issuer.id) ?? true);
  if (fields.length === 0) return [];
  const { steps } = desk.work;
  const add = button(
    words['kit.steps.add'],
    () => {
      steps.push({ chosen: true, texts: {} });
      desk.redraw();
      const last = document.querySelector<HTMLDetailsElement>('[data-plan-step]:last-of-type details');
      if (last !== null) last.open = true;
      last?.querySelector<HTMLElement>('input')?.focus();
    },
    'chip',
  );
  const suggested = desk.kit.steps.some((step) => step.suggested);
  return [
    make(
      'fieldset',
      {},
      make('legend', {}, words['kit.steps']),
      make('p', { class: 'meta' }, words[desk.work.paper === 'ke-hoach' ? 'kit.steps.hint' : 'kit.steps.month']),
      ...(suggested ? [make('p', { class: 'suggestion' }, words['kit.suggested'])] : []),
      ...steps.map((_, index) => stepForm(index, desk, fields)),
      ...(steps.length < MOST_STEPS ? [add] : []),
    ),
  ];
}

function stepForm(index: number, desk: Desk, fields: (typeof stepForms)[string]): HTMLElement {
  const step = desk.work.steps[index];
  if (step === undefined) return make('div');
  const record = step.of === undefined ? undefined : desk.kit.steps[step.of];
  const box = make('input', { type: 'checkbox', id: `o-steps-${index}` });
  box.checked = step.chosen;
  box.addEventListener('change', () => {
    step.chosen = box.checked;
    desk.changed();
  });
  const mark = record?.suggested === true ? ' (*)' : '';
  const title = `${index + 1}. ${record?.title ?? words['kit.steps.add']}${mark}`;
  const own: Readonly<Record<string, string | undefined>> = {
    title: record?.title,
    who: record?.who,
    when: record?.when,
  };
  const controls = fields.map((asked) => {
    const set = (value: string) => {
      // An empty field takes the record's own words again.
      if (value === '') delete step.texts[asked.id];
      else step.texts[asked.id] = value;
    };
    const instead = own[asked.id];
    return control(
      asked,
      {
        path: `steps.${index}.${asked.id}`,
        value: step.texts[asked.id] ?? '',
        set,
        ...(instead !== undefined && { instead }),
      },
      desk,
    );
  });
  const told = desk.work.paper === 'ke-hoach' ? 'kit.steps.edit' : 'kit.steps.tell';
  return make(
    'div',
    { 'data-plan-step': index },
    make('label', { class: 'tick' }, box, make('span', {}, title)),
    make('details', {}, make('summary', {}, fill(words[told], { n: index + 1 })), ...controls),
  );
}
