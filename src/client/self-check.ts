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

function fill(form: HTMLFormElement, answers: readonly [name: string, value: string][]): void {
  for (const [name, value] of answers) {
    const control = form.elements.namedItem(name);
    if (
      control instanceof RadioNodeList ||
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement
    )
      control.value = value;
  }
  for (const area of form.querySelectorAll('textarea')) grow(area);
}

function offerWord(form: HTMLFormElement): void {
  const word = form.querySelector<HTMLButtonElement>('[data-word]');
  const told = form.querySelector<HTMLElement>('[role="status"]');
  word?.addEventListener('click', async () => {
    const { making = '', failed = '' } = word.dataset;
    const say = (text: string) => told && (told.textContent = text);
    say(making);
    try {
      await (await import('./self-check-word.ts')).saveSheet(form);
      say('');
    } catch {
      say(failed);
    }
  });
}

export function keepSheet(form: HTMLFormElement): void {
  const key = form.dataset['kept'] ?? '';
  const save = () => {
    const given = [...new FormData(form)].filter(([, value]) => typeof value === 'string' && value.trim() !== '');
    remember(key, given.length === 0 ? '' : JSON.stringify(Object.fromEntries(given)));
  };
  fill(form, answersFrom(recall(key)));
  // What was ticked or written before this code was there.
  save();
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLTextAreaElement) grow(target);
    save();
  });
  // The fields are empty only when the event is over.
  form.addEventListener('reset', () => setTimeout(save));
  offerWord(form);
}
