/** Reads the loudspeaker script anew when a choice is changed; the reader itself is loaded by the first change. */
const root = document.querySelector<HTMLElement>('[data-script]');
const choices = root?.querySelector<HTMLElement>('[data-choices]');
if (root && choices) {
  const selects = [...choices.querySelectorAll('select')];
  const read = async () => {
    const status = root.querySelector('[role=status]');
    const chosen = new Map(selects.map(({ name, value }) => [name, value]));
    try {
      (await import('./loudspeaker-reading.ts')).readAnew(root, chosen);
      if (status) status.textContent = '';
    } catch {
      if (status) status.textContent = choices.dataset['failed'] ?? '';
    }
  };
  choices.addEventListener('change', read);
  // On a slow line a choice may be made before this file comes.
  const isDefault = ({ value, options }: HTMLSelectElement) =>
    value === ([...options].find((option) => option.defaultSelected) ?? options[0])?.value;
  if (!selects.every(isDefault)) void read();
}
