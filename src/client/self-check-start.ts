/**
 * Loads what keeps a self-check sheet when the reader reaches for it, or at once where something is kept. A file that
 * was asked for before it is there is made once it is.
 */
import { recall } from './device-memory.ts';

const sheet = document.querySelector<HTMLFormElement>('[data-self-check]');
const REACHING = ['focusin', 'click'] as const;
let loading = false;
let asked: HTMLElement | undefined;

async function startSheet({ type, target }: Partial<Event> = {}): Promise<void> {
  if (type === 'click' && target instanceof HTMLElement && target.dataset['word'] !== undefined) asked = target;
  if (loading || sheet === null) return;
  loading = true;
  const { keepSheet } = await import('./self-check.ts');
  for (const name of REACHING) sheet.removeEventListener(name, startSheet);
  keepSheet(sheet);
  asked?.click();
}

if (recall(sheet?.dataset['kept'] ?? '') !== '') void startSheet();
else for (const name of REACHING) sheet?.addEventListener(name, startSheet);
