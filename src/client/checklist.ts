/** Remembers which steps were ticked, on this device alone. */
import { recall, remember } from './device-memory.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('[data-checklist]')) {
  const key = `lm-buoc-${form.dataset['checklist'] ?? ''}`;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
  const kept = recall(key).split(',');
  for (const box of boxes) box.checked = kept.includes(box.name);
  const save = () =>
    remember(
      key,
      boxes
        .filter(({ checked }) => checked)
        .map(({ name }) => name)
        .join(','),
    );
  form.addEventListener('change', save);
  form.addEventListener('reset', () => setTimeout(save));
}
