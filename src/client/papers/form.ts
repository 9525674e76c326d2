/** The form of the paper that is being made: what it asks depends on the kind of paper and on who issues it. */
import { OF_MEMBERS, PAPERS, type PaperKind } from '#domain/draft.ts';
import type { Issuer } from '#domain/form-profile.ts';
import { kitWords as words } from '#words/kit.ts';
import { type Asked, groundsField, issuerFields, paperForms } from '#words/paper-form.ts';
import { control } from './control.ts';
import { type Desk, issuersOf } from './desk.ts';
import { make } from './make.ts';
import { rowsForms } from './rows-form.ts';
import { stepsForm } from './steps-form.ts';

/** Papers that rest on documents of those above. */
const GROUNDED: readonly PaperKind[] = ['ke-hoach', 'to-trinh'];
const CELL = 'chi-bo';

export function drawForm(desk: Desk): HTMLElement[] {
  const { work } = desk;
  const issuer = issuersOf(desk.profiles).find(({ id }) => id === work.issuer)?.issuer;
  if (issuer === undefined) return [choices(desk)];
  return [
    choices(desk),
    group(
      words['kit.issuer'],
      askedOfIssuer(issuer, work.paper).map((asked) => valueControl(asked, desk)),
    ),
    ...(GROUNDED.includes(work.paper) ? [grounds(desk)] : []),
    ...(paperForms[work.paper] ?? []).map(({ title, fields }) =>
      group(
        title,
        fields.filter(({ only }) => only?.includes(issuer.id) ?? true).map((asked) => valueControl(asked, desk)),
      ),
    ),
    ...stepsForm(desk, issuer),
    ...rowsForms(desk),
  ];
}

export const group = (title: string, children: readonly HTMLElement[]): HTMLElement =>
  make('fieldset', {}, make('legend', {}, title), ...children);

function valueControl(asked: Asked, { work, ...desk }: Desk): HTMLElement {
  const set = (value: string) => {
    work.values[asked.id] = value;
  };
  return control(asked, { path: `values.${asked.id}`, value: work.values[asked.id] ?? '', set }, desk);
}

function askedOfIssuer(issuer: Issuer, paper: PaperKind): Asked[] {
  const { name, superior, commune, symbol, drafter, year } = issuerFields;
  const example = (asked: Asked, text: string): Asked => ({ ...asked, hint: `Ví dụ: ${text}.` });
  const called = issuer.asksName === undefined ? [] : [example(name, issuer.asksName)];
  // Nobody gets it in writing: it has no head.
  if (paper === 'phieu-noi') return [...called, year];
  return [
    ...called,
    ...(issuer.asksSuperior === undefined ? [] : [example(superior, issuer.asksSuperior)]),
    commune,
    ...(issuer.symbol.includes('{ky-hieu}') ? [symbol] : []),
    ...(issuer.archive.includes('{don-vi-soan}') ? [drafter] : []),
    year,
  ];
}

/** Kind of paper, and who issues it; for praise, by which way. */
function choices(desk: Desk): HTMLElement {
  const { work } = desk;
  const all = issuersOf(desk.profiles);
  const isParty = (id: string) => all.find((each) => each.id === id)?.profile.title === 'dang';
  const byLaw = work.paper === 'to-trinh' && !isParty(work.issuer);
  const fitting = all.filter(({ id, issuer }) => {
    if (OF_MEMBERS.includes(work.paper)) return issuer.id === CELL;
    return work.paper !== 'to-trinh' || isParty(id) !== byLaw;
  });
  const paper = select(
    words['kit.paper'],
    'paper',
    PAPERS.map((id) => [id, words[`kit.paper.${id}`]]),
    work.paper,
    (value) => {
      work.paper = PAPERS.find((each) => each === value) ?? 'ke-hoach';
      if (OF_MEMBERS.includes(work.paper))
        work.issuer = all.find(({ issuer }) => issuer.id === CELL)?.id ?? work.issuer;
      desk.redraw();
    },
  );
  const route = select(
    words['kit.route'],
    'route',
    [
      ['dang', words['kit.route.party']],
      ['luat', words['kit.route.law']],
    ],
    byLaw ? 'luat' : 'dang',
    (value) => {
      work.issuer = all.find(({ id }) => isParty(id) === (value === 'dang'))?.id ?? work.issuer;
      desk.redraw();
    },
  );
  const issuer = select(
    work.paper === 'ke-hoach' ? words['kit.body.choose'] : words['kit.body.other'],
    'issuer',
    fitting.map(({ id, issuer: { label } }) => [id, label]),
    work.issuer,
    (value) => {
      work.issuer = value;
      desk.redraw();
    },
  );
  return make('div', { class: 'choices' }, paper, ...(work.paper === 'to-trinh' ? [route] : []), issuer);
}

function select(
  label: string,
  name: string,
  options: readonly (readonly [value: string, label: string])[],
  value: string,
  set: (value: string) => void,
): HTMLElement {
  const id = `o-${name}`;
  const field = make('select', { id }, ...options.map(([each, text]) => make('option', { value: each }, text)));
  field.value = value;
  field.addEventListener('change', () => set(field.value));
  return make('div', { class: 'field' }, make('label', { for: id }, label), field);
}

/** Documents to choose from, none chosen by itself, each with its standing; and room for others. */
function grounds(desk: Desk): HTMLElement {
  const { kit, work } = desk;
  const boxes = kit.grounds.map(({ id, type, number, subject, standing, district }) => {
    const box = make('input', { type: 'checkbox', id: `o-grounds-${id}` });
    box.checked = work.grounds.includes(id);
    box.addEventListener('change', () => {
      work.grounds = work.grounds.filter((each) => each !== id);
      if (box.checked) work.grounds.push(id);
      desk.changed();
    });
    const name = number === undefined ? subject : `${type} số ${number}`;
    const note = district ? `${words['kit.grounds.district']}. ${standing}.` : `${standing}.`;
    return make('label', { class: 'tick' }, box, make('span', {}, `${name} `, make('span', { class: 'meta' }, note)));
  });
  return group(words['kit.grounds'], [
    make('p', { class: 'meta' }, words['kit.basis.hint']),
    ...boxes,
    valueControl(groundsField, desk),
  ]);
}
