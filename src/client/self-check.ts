/** Keeps what a cell ticked and wrote on its sheet, on this device alone, and lets its boxes grow with what is written. */
import { recall, remember } from './device-memory.ts';

/** As it was kept; whatever else stands there under this name is nobody's answer. */
function answersFrom(text: string): [name: string, value: string][] {
  try {
    const kept: unknown = JSON.parse(text);
    const entries = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
    return entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  } catch {
    return [];
  }
}

/** On paper a box cannot be scrolled. */
const TALLEST = 30;

function grow(area: HTMLTextAreaElement): void {
  while (area.scrollHeight > area.clientHeight && area.rows < TALLEST) area.rows += 1;
}

/** @param key under which the device keeps the sheet */
export function startSelfCheck(form: HTMLFormElement, key: string): void {
  for (const [name, value] of answersFrom(recall(key))) {
    const control = form.elements.namedItem(name) as HTMLInputElement | RadioNodeList | null;
    if (control) control.value = value;
  }
  for (const area of form.querySelectorAll('textarea')) grow(area);
  const save = () => {
    const given = [...new FormData(form)].filter(([, value]) => typeof value === 'string' && value.trim() !== '');
    remember(key, given.length === 0 ? '' : JSON.stringify(Object.fromEntries(given)));
  };
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) grow(target);
    save();
  });
  const word = form.querySelector<HTMLButtonElement>('[data-word]');
  const told = form.querySelector('[role=status]');
  const tell = (text = '') => {
    if (told) told.textContent = text;
  };
  word?.addEventListener('click', () => {
    tell(word.dataset['making']);
    import('./self-check-word.ts')
      .then(({ saveSheet }) => saveSheet(form))
      .then(
        () => tell(),
        () => tell(word.dataset['failed']),
      );
  });
  // The fields are empty only when the event is over.
  form.addEventListener('reset', () => setTimeout(save));
}
