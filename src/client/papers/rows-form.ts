/** Tables that one fills row by row. */
import { fill } from '#words/fill.ts';
import { kitWords as words } from '#words/kit.ts';
import { type AskedRows, rowForms } from '#words/paper-form.ts';
import { control } from './control.ts';
import type { Desk } from './desk.ts';
import { button, make } from './make.ts';

const MOST_ROWS = 30;

export const rowsForms = (desk: Desk): HTMLElement[] =>
  (rowForms[desk.work.paper] ?? []).map((asked) => rowsForm(asked, desk));

function rowsForm({ id, title, columns, unkept }: AskedRows, desk: Desk): HTMLElement {
  const rows = (desk.work.rows[id] ??= [{}]);
  const forgetTyped = () => {
    for (const path of [...desk.typed.keys()].filter((each) => each.startsWith(`rows.${id}.`))) {
      desk.typed.delete(path);
      desk.problems.delete(path);
    }
  };
  const forms = rows.map((row, index) =>
    make(
      'div',
      { class: 'row', role: 'group', 'aria-label': fill(words['kit.rows.row'], { n: index + 1 }) },
      ...columns.map((asked) => {
        const set = (value: string) => {
          row[asked.id] = value;
        };
        return control(asked, { path: `rows.${id}.${index}.${asked.id}`, value: row[asked.id] ?? '', set }, desk);
      }),
      ...(rows.length > 1
        ? [
            button(
              fill(words['kit.rows.remove'], { n: index + 1 }),
              () => {
                rows.splice(index, 1);
                forgetTyped();
                desk.redraw();
              },
              'chip',
            ),
          ]
        : []),
    ),
  );
  const add = button(
    words['kit.rows.add'],
    () => {
      rows.push({});
      desk.redraw();
    },
    'chip',
  );
  return make(
    'fieldset',
    {},
    make('legend', {}, title),
    ...(unkept === true ? [make('p', { class: 'meta' }, words['kit.rows.unkept'])] : []),
    ...forms,
    ...(rows.length < MOST_ROWS ? [add] : []),
  );
}
