/** Reads the loudspeaker script anew when a choice is changed; the reader itself is loaded by the first change. */
const root = document.querySelector<HTMLElement>('[data-script]');
const choices = root?.querySelector<HTMLElement>('[data-choices]');
if (root && choices) {
  choices.addEventListener('change', async () => {
    const status = root.querySelector('[role=status]');
    const chosen = new Map([...choices.querySelectorAll('select')].map(({ name, value }) => [name, value]));
    try {
      (await import('./loudspeaker-reading.ts')).readAnew(root, chosen);
      if (status) status.textContent = '';
    } catch {
      if (status) status.textContent = choices.dataset['failed'] ?? '';
    }
  });
}
