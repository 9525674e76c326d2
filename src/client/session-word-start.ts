/** Makes a Word file of a session pack; all that makes it is loaded when it is asked for. */
const sessionRoot = document.querySelector<HTMLElement>('[data-session]');

sessionRoot?.querySelector('button')?.addEventListener('click', async () => {
  const told = sessionRoot.lastElementChild as Element;
  const { making = '', failed = '' } = sessionRoot.dataset;
  told.textContent = making;
  try {
    const { saveSession } = await import('./session-word.ts');
    await saveSession(sessionRoot);
    told.textContent = '';
  } catch {
    told.textContent = failed;
  }
});
