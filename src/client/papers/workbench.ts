/** The form on one side, the paper as it will be on the other, drafts and the slip below. */
import type { FormProfile } from '#domain/form-profile.ts';
import type { KitData } from '#domain/kit-data.ts';
import { orderFor } from '#outputs/papers/order.ts';
import { type Paper, paperOf } from '#outputs/papers/paper.ts';
import { dayOf } from '#vietnamese/dates.ts';
import { fill } from '#words/fill.ts';
import { kitWords as words } from '#words/kit.ts';
import { focusFirstProblem } from './control.ts';
import { type Desk, draftFrom, freshWork } from './desk.ts';
import { draftsBar, type DraftsBar } from './drafts.ts';
import { drawForm } from './form.ts';
import { button, make } from './make.ts';
import { drawPaper } from './preview.ts';
import { printAlone } from './print-alone.ts';
import { saveFile } from './save-file.ts';
import { slipForm } from './slip-form.ts';

const today = () => dayOf(new Date());

export function layOut(place: Element, kit: KitData, profiles: readonly FormProfile[]): void {
  const form = make('form', { class: 'paper-form', autocomplete: 'off', 'data-unprinted': true });
  form.addEventListener('submit', (event) => event.preventDefault());
  const sheet = make('div', { class: 'sheet', lang: 'vi' });
  const size = make('label', { class: 'tick whole-size', 'data-unprinted': true });
  size.append(make('input', { type: 'checkbox' }), words['kit.preview.size']);
  const notes = make('div', { class: 'paper-notes', 'data-unprinted': true });
  const fresh = () => freshWork(kit, profiles, today().slice(0, 4));
  const desk: Desk = {
    kit,
    profiles,
    work: fresh(),
    typed: new Map(),
    problems: new Map(),
    changed: () => {
      show();
      drafts?.changed();
    },
    redraw: () => {
      const focused = document.activeElement?.id ?? '';
      form.replaceChildren(...drawForm(desk));
      if (focused !== '') document.getElementById(focused)?.focus();
      desk.changed();
    },
  };
  const order = () => orderFor(profiles, kit, draftFrom(desk));
  const paperNow = (): Paper | undefined => {
    const made = order();
    return made && paperOf(made);
  };

  const status = make('p', { role: 'status' });
  const download = button('', () => void save(), 'btn');
  function show(): void {
    const paper = paperNow();
    if (paper === undefined) return;
    drawPaper(sheet, paper);
    notes.replaceChildren(...notesOn(paper));
    const name = words[`kit.paper.${desk.work.paper}`].toLowerCase();
    download.textContent =
      desk.work.paper === 'ke-hoach' ? words['kit.download'] : fill(words['kit.download.other'], { name });
  }

  async function save(): Promise<void> {
    const paper = paperNow();
    if (paper === undefined) return;
    if (desk.problems.size > 0) {
      status.textContent = words['err.fields'];
      focusFirstProblem(form);
      return;
    }
    status.textContent = words['kit.downloading'];
    try {
      const { docxOf } = await import('#outputs/papers/docx.ts');
      saveFile(`${paper.fileName}.docx`, await docxOf(paper));
      status.textContent = fill(words['kit.downloaded'], { name: `${paper.fileName}.docx` });
    } catch {
      status.textContent = words['err.docx'];
    }
  }

  let drafts: DraftsBar | undefined = undefined;
  drafts = draftsBar(desk, () => {
    desk.work = fresh();
    desk.typed.clear();
    desk.problems.clear();
    desk.redraw();
  });
  const unprinted = { 'data-unprinted': true } as const;
  const result = make(
    'section',
    { class: 'paper-result', 'aria-label': words['kit.preview'] },
    make('h3', unprinted, words['kit.preview']),
    notes,
    make('div', unprinted, make('div', { class: 'buttons' }, download, button(words['kit.print'], printAlone)), status),
    make('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': words['kit.preview'] }, size, sheet),
  );
  place.replaceChildren(
    drafts.privacy,
    make('div', { class: 'papers' }, form, result),
    drafts.element,
    slipForm(order, today),
  );
  form.replaceChildren(...drawForm(desk));
  show();
}

/** What is still blank, how the paper is laid out, and what must be seen to. */
function notesOn({ blanks, laidOutBy, warnings }: Paper): HTMLElement[] {
  const count = blanks.reduce((sum, { times }) => sum + times, 0);
  const list = blanks
    .map(({ what, times }) => (times === 1 ? what : fill(words['kit.blanks.times'], { what, n: times })))
    .join(', ');
  return [
    make(
      'p',
      { class: 'meta', 'data-blanks': count },
      count === 0 ? words['kit.blanks.none'] : fill(words['kit.blanks'], { n: count, list }),
    ),
    make('p', { class: 'meta' }, laidOutBy),
    ...warnings.map((warning) => make('p', { class: 'problem' }, warning)),
  ];
}
