/** Loads what keeps a sheet: at once where the device has one, else when the reader reaches for it. */
import { recall } from './device-memory.ts';

const REACHING = ['pointerover', 'focusin', 'input', 'reset', 'click'] as const;

for (const form of document.querySelectorAll<HTMLFormElement>('[data-self-check]')) {
  const key = `lm-tu-kiem-${form.dataset['selfCheck'] ?? ''}`;
  let loading = false;
  let pressed: HTMLElement | null = null;
  const start = async (event?: Event) => {
    // The press of a button that has nothing to do yet is made again.
    if (event?.type === 'click') pressed = (event.target as Element).closest<HTMLElement>('[data-word]');
    if (loading) return;
    loading = true;
    const { startSelfCheck } = await import('./self-check.ts');
    for (const name of REACHING) form.removeEventListener(name, start);
    startSelfCheck(form, key);
    // What was written meanwhile is kept as well.
    if (event) form.dispatchEvent(new Event('input'));
    pressed?.click();
  };
  if (recall(key) !== '') void start();
  else for (const name of REACHING) form.addEventListener(name, start);
}
