/** Keeping a draft on the device, taking it out as a file, reading one back, erasing it. */
import { DRAFT_BYTES, DRAFT_VERSION, type DraftFile, readDraftFile } from '#domain/draft.ts';
import { slugify } from '#vietnamese/slug.ts';
import { fill } from '#words/fill.ts';
import { kitWords as words } from '#words/kit.ts';
import { keepable, type Desk, workFrom } from './desk.ts';
import { eraser } from './eraser.ts';
import { button, make } from './make.ts';
import { jsonFile, saveFile } from './save-file.ts';
import { forget, keep, keptDrafts, newKey } from './shelf.ts';

/** A kept draft follows what is typed, but not every letter of it. */
const REST = 700;

export interface DraftsBar {
  readonly element: HTMLElement;
  /** The sentence about shared phones, "Xóa", and the drafts that are kept: stands before the form. */
  readonly privacy: HTMLElement;
  /** Something was typed: a draft that is kept is kept anew. */
  changed: () => void;
}

/** `fresh` puts an empty form on the desk. */
export function draftsBar(desk: Desk, fresh: () => void): DraftsBar {
  let key: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const status = make('p', { role: 'status', class: 'meta' });
  const name = make('input', { id: 'o-ten-ban-nhap', type: 'text', autocomplete: 'off', maxlength: 80 });
  const list = make('select', { id: 'o-ban-nhap' });
  const listed = make('div', { class: 'field' }, make('label', { for: list.id }, words['kit.draft.kept']), list);

  const fileNow = (): DraftFile => ({
    kind: 'ban-nhap',
    version: DRAFT_VERSION,
    name: name.value.trim() || words[`kit.paper.${desk.work.paper}`],
    savedAt: new Date().toISOString(),
    draft: keepable(desk),
  });

  function showList(): void {
    const kept = keptDrafts(desk.kit.id);
    listed.hidden = kept.length === 0;
    const options = kept.map(({ key: value, file }) => make('option', { value }, file.name));
    list.replaceChildren(make('option', { value: '' }, words['kit.draft.new']), ...options);
    list.value = key ?? '';
  }

  function put(file: DraftFile): void {
    desk.work = workFrom(file.draft, desk.kit);
    desk.typed.clear();
    desk.problems.clear();
    name.value = file.name;
    desk.redraw();
  }

  function save(): void {
    key ??= newKey();
    const time = new Date().toLocaleTimeString('vi', { hour: '2-digit', minute: '2-digit' });
    if (keep(key, fileNow())) status.textContent = fill(words['kit.draft.saved'], { time });
    else {
      key = undefined;
      status.textContent = words['err.storage'];
    }
    showList();
  }

  async function read(file: File): Promise<void> {
    const found = file.size > DRAFT_BYTES ? 'unreadable' : readDraftFile(await file.text());
    if (found === 'old') status.textContent = words['err.fileOld'];
    else if (found === 'unreadable' || found.draft.practice !== desk.kit.id) status.textContent = words['err.file'];
    else {
      key = undefined;
      put(found);
      status.textContent = fill(words['kit.draft.imported'], { name: found.name });
      showList();
    }
  }

  list.addEventListener('change', () => {
    const kept = keptDrafts(desk.kit.id).find((each) => each.key === list.value);
    key = kept?.key;
    if (kept !== undefined) put(kept.file);
    else {
      name.value = '';
      fresh();
    }
  });
  name.addEventListener('input', () => later());
  const picker = make('input', { type: 'file', accept: '.json,application/json' });
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    if (file !== undefined) void read(file).finally(() => (picker.value = ''));
  });

  function later(): void {
    clearTimeout(timer);
    if (key !== undefined) timer = setTimeout(save, REST);
  }

  const erase = eraser({
    label: words['kit.clear'],
    question: () => fill(words['kit.erase.confirm'], { name: fileNow().name }),
    erase: () => {
      clearTimeout(timer);
      if (key !== undefined) forget(key);
      key = undefined;
      name.value = '';
      fresh();
      showList();
      status.textContent = words['kit.erased'];
    },
  });

  showList();
  const [last] = keptDrafts(desk.kit.id);
  if (last !== undefined) {
    key = last.key;
    put(last.file);
    showList();
  }
  return {
    changed: later,
    privacy: make('div', { class: 'drafts', 'data-unprinted': true }, erase, listed),
    element: make(
      'section',
      { class: 'drafts', 'data-unprinted': true },
      make('h3', {}, words['kit.draft']),
      make(
        'div',
        { class: 'field' },
        make('label', { for: name.id }, words['kit.draft.name']),
        make('p', { class: 'meta' }, words['kit.draft.names']),
        name,
      ),
      make(
        'div',
        { class: 'buttons' },
        button(words['kit.draft.keep'], save),
        button(words['kit.draft.export'], () =>
          saveFile(`ban-nhap-${slugify(fileNow().name) || desk.kit.id}.json`, jsonFile(fileNow())),
        ),
        make('label', { class: 'btn quiet picker' }, words['kit.draft.import'], picker),
      ),
      status,
    ),
  };
}
