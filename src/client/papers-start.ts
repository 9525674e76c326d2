/** Loads the builder of papers when the reader asks for it: the only part of it that is on every kit. */

const papersRoot = document.querySelector<HTMLElement>('[data-papers]');
const papersOpener = papersRoot?.querySelector('button');

papersOpener?.addEventListener('click', async () => {
  const place = papersRoot?.lastElementChild as Element;
  try {
    place.textContent = papersRoot?.dataset['opening'] as string;
    // Taken apart only afterwards: the bundler makes less of it.
    const builder = await import('./papers/builder.ts');
    await builder.openPapers(papersRoot as HTMLElement, place);
  } catch {
    place.textContent = papersRoot?.dataset['failed'] as string;
  }
});

// The link at the top of the page leads there, and opens it.
document.querySelector('[href="#van-ban"]')?.addEventListener('click', () => papersOpener?.click());
