/** Makes a Word file of a session pack; all that makes it is loaded when it is asked for. */
const sessionRoot = document.querySelector<HTMLElement>('[data-session]');

sessionRoot?.querySelector('button')?.addEventListener('click', async () => {
  const told = sessionRoot.lastElementChild as Element;
  told.textContent = sessionRoot.getAttribute('data-making');
  try {
    const word = await import('./session-word.ts');
    await word.saveSession(sessionRoot);
    told.textContent = '';
  } catch {
    told.textContent = sessionRoot.getAttribute('data-failed');
  }
});
