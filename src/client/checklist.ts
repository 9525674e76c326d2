/** Remembers which steps were ticked, on this device alone. Where storage is refused the ticks last as long as the page. */

function read(key: string): string[] {
  try {
    return (localStorage.getItem(key) ?? '').split(',');
  } catch {
    return [];
  }
}

function write(key: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the memory of it.
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>('[data-checklist]')) {
  const key = `lm-buoc-${form.dataset['checklist'] ?? ''}`;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
  const kept = read(key);
  for (const box of boxes) box.checked = kept.includes(box.name);
  const save = () =>
    write(
      key,
      boxes
        .filter(({ checked }) => checked)
        .map(({ name }) => name)
        .join(','),
    );
  form.addEventListener('change', save);
  form.addEventListener('reset', () => setTimeout(save));
}
