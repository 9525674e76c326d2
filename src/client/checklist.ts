/** Remembers which steps were ticked, on this device alone. */
import { recall, remember } from './device-memory.ts';

const checklist = document.querySelector('[data-checklist]') as HTMLFormElement;
const key = `lm-buoc-${checklist.dataset['checklist']}`;
const kept = recall(key).split(',');
for (const box of checklist.querySelectorAll('input')) box.checked = kept.includes(box.name);

const save = () => remember(key, [...new FormData(checklist).keys()].join(','));
checklist.addEventListener('change', save);
checklist.addEventListener('reset', () => setTimeout(save));
