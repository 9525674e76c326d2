/** Loads the builder of papers, with what it needs to know, when the reader asks for it: the only part on every kit. */

const papersRoot = document.querySelector<HTMLElement>('[data-papers]');
const papersButton = papersRoot?.querySelector<HTMLButtonElement>('button');

papersButton?.addEventListener('click', async () => {
  const { papers = '', forms = '', opening = '', failed = '' } = papersRoot?.dataset ?? {};
  const place = papersRoot?.querySelector('[data-place]');
  if (!place || papersButton.disabled) return;
  papersButton.disabled = true;
  place.textContent = opening;
  try {
    const read = async (path: string) => (await fetch(path)).json();
    const [{ startBuilder }, kit, profiles] = await Promise.all([
      import('./papers/builder.ts'),
      read(papers),
      read(forms),
    ]);
    startBuilder(place, kit, profiles);
    papersButton.hidden = true;
    place.querySelector<HTMLElement>('select')?.focus();
  } catch {
    papersButton.disabled = false;
    place.textContent = failed;
  }
});
