/** Loads the builder of papers, with what it needs to know, when the reader asks for it: the only part on every kit. */

const root = document.querySelector<HTMLElement>('[data-papers]');
const start = root?.querySelector<HTMLButtonElement>('button');

start?.addEventListener('click', async () => {
  const { papers = '', forms = '', opening = '', failed = '' } = root?.dataset ?? {};
  const place = root?.querySelector('[data-place]');
  if (!place || start.disabled) return;
  start.disabled = true;
  place.textContent = opening;
  try {
    const read = async (path: string) => (await fetch(path)).json();
    const [{ startBuilder }, kit, profiles] = await Promise.all([
      import('./papers/builder.ts'),
      read(papers),
      read(forms),
    ]);
    startBuilder(place, kit, profiles);
    start.hidden = true;
    place.querySelector<HTMLElement>('select')?.focus();
  } catch {
    start.disabled = false;
    place.textContent = failed;
  }
});
