/** Reads the loudspeaker script anew when a choice is changed; the reader itself is loaded by the first change. */
import { propagationWords } from '#words/propagation.ts';

const root = document.querySelector<HTMLElement>('[data-script]');
const form = root?.querySelector<HTMLFormElement>('[data-choices]');
if (root && form) {
  form.addEventListener('change', async () => {
    const status = root.querySelector('[role=status]');
    try {
      (await import('./loudspeaker-reading.ts')).readAnew(root, new FormData(form));
      if (status) status.textContent = '';
    } catch {
      if (status) status.textContent = propagationWords['script.failed'];
    }
  });
}
