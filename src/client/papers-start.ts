/** Loads the builder of papers when the reader asks for it: the only part of it that is on every kit. */

const papersRoot = document.querySelector<HTMLElement>('[data-papers]');

papersRoot?.querySelector('button')?.addEventListener('click', async () => {
  const place = papersRoot.lastElementChild as Element;
  const { opening, failed } = papersRoot.dataset;
  try {
    place.textContent = opening ?? '';
    // Taken apart only afterwards: the bundler makes less of it.
    const builder = await import('./papers/builder.ts');
    await builder.openPapers(papersRoot, place);
  } catch {
    place.textContent = failed ?? '';
  }
});
