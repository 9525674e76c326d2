/** Remembers which steps were ticked, on this device alone. */
import { recall, remember } from './device-memory.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('[data-checklist]')) {
  const key = `lm-buoc-${form.dataset['checklist'] ?? ''}`;
  const kept = recall(key).split(',');
  for (const box of form.querySelectorAll('input')) box.checked = kept.includes(box.name);
  // A form has the names of its ticked boxes alone.
  const save = () => remember(key, [...new FormData(form).keys()].join(','));
  form.addEventListener('change', save);
  form.addEventListener('reset', () => setTimeout(save));
}
