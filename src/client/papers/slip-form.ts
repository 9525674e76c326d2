/** The slip: filled in on the page, saved as a file, sent by the reader's own mail. Nothing goes out by itself. */
import { missingIn, slipFileName, slipFrom } from '#domain/slip.ts';
import { called, type Order } from '#outputs/papers/order.ts';
import { replicationStates, slipUnitKinds } from '#schema/vocabularies.ts';
import { fill } from '#words/fill.ts';
import { kitWords as words } from '#words/kit.ts';
import { type Asked } from '#words/paper-form.ts';
import { slipFields, slipRows } from '#words/slip-form.ts';
import { control, focusFirstProblem } from './control.ts';
import { eraser } from './eraser.ts';
import { button, make } from './make.ts';
import { jsonFile, saveFile } from './save-file.ts';

/** Kinds of unit by the issuer of the paper on the desk. */
const KIND_OF_ISSUER: Readonly<Record<string, keyof typeof slipUnitKinds>> = {
  'chi-bo': 'chi-bo',
  'dang-uy-xa': 'dang-bo-xa',
  'ubnd-xa': 'uy-ban-nhan-dan',
  'mat-tran-xa': 'mat-tran',
  'doan-xa': 'doan-the',
  hoi: 'doan-the',
};
const ROWS = 3;

/** What the paper on the desk tells already. */
function known(order: Order | undefined): Record<string, string> {
  if (order === undefined) return {};
  const runs = called(order);
  const name = runs.some(({ blank }) => blank !== undefined) ? '' : runs.map(({ text }) => text).join('');
  return {
    unitName: name.replace(/^Ban Thường (?:trực|vụ) /, ''),
    unitKind: KIND_OF_ISSUER[order.issuer.id] ?? 'chi-bo',
    commune: order.draft.values['commune'] ?? '',
  };
}

/** `orderNow` gives the paper as it is on the desk when the slip is opened. */
export function slipForm(orderNow: () => Order | undefined, today: () => string): HTMLElement {
  const body = make('div');
  const details = make('details', { id: 'phieu' }, make('summary', {}, words['kit.slip']), body);
  const draw = () => {
    const order = orderNow();
    if (order !== undefined) body.replaceChildren(...drawn(order, today, draw));
  };
  details.addEventListener('toggle', () => {
    if (details.open && body.childElementCount === 0) draw();
  });
  return make('section', { class: 'slip', 'data-unprinted': true }, details);
}

function drawn(order: Order, today: () => string, redraw: () => void): HTMLElement[] {
  const { kit } = order;
  const values: Record<string, string> = { state: 'dang-lam', ...known(order) };
  const rows: Record<string, string>[] = Array.from({ length: ROWS }, () => ({}));
  const marks = { typed: new Map<string, string>(), problems: new Map<string, string>(), changed: () => undefined };
  const status = make('p', { role: 'status', class: 'problem' });
  const fields = slipFields(slipUnitKinds, replicationStates);
  const field = (asked: Asked) => {
    const set = (value: string) => {
      values[asked.id] = value;
    };
    return control(asked, { path: `phieu.${asked.id}`, value: values[asked.id] ?? '', set }, marks);
  };
  const table = rows.map((row, index) =>
    make(
      'div',
      { class: 'row', role: 'group', 'aria-label': fill(words['kit.rows.row'], { n: index + 1 }) },
      ...slipRows.columns.map((asked) => {
        const set = (value: string) => {
          row[asked.id] = value;
        };
        return control(asked, { path: `phieu.results.${index}.${asked.id}`, value: '', set }, marks);
      }),
    ),
  );
  const form = make(
    'div',
    {},
    ...fields.map(field),
    make('fieldset', {}, make('legend', {}, slipRows.title), ...table),
  );

  /** The slip, or nothing where a field is missing or has a fault: then the reader is taken there. */
  function slip() {
    const [missing] = missingIn(values);
    if (missing !== undefined && marks.problems.size === 0) {
      const name = fields.find(({ id }) => id === missing)?.label ?? '';
      status.textContent = fill(words['err.field.required'], { name: `“${name}”` });
      form.querySelector<HTMLElement>(`#o-phieu-${missing}`)?.focus();
      return undefined;
    }
    if (marks.problems.size > 0) {
      status.textContent = words['err.fields'];
      focusFirstProblem(form);
      return undefined;
    }
    return slipFrom(kit.id, values, rows, today());
  }
  const save = button(
    words['kit.slip.save'],
    () => {
      const made = slip();
      if (made === undefined) return;
      saveFile(slipFileName(made), jsonFile(made));
      status.textContent = fill(words['kit.slip.saved'], { name: slipFileName(made) });
    },
    'btn',
  );
  const mail = button(words['kit.slip.mail'], () => {
    const made = slip();
    if (made === undefined) return;
    const subject = fill(words['kit.slip.subject'], { name: kit.practice });
    const text = fill(words['kit.slip.body'], {
      unit: made.unit.name,
      practice: kit.practice,
      file: slipFileName(made),
    });
    location.href = `mailto:${kit.contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
  });
  return [
    make('p', {}, words['kit.slip.lead']),
    form,
    make('div', { class: 'buttons' }, save, mail),
    status,
    eraser({
      label: words['kit.clear'],
      question: () => fill(words['kit.erase.confirm'], { name: words['kit.slip'] }),
      erase: redraw,
    }),
  ];
}
