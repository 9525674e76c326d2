/** Loads the comparison with the first choice, or at once where the address has one: the page itself stays light. */
const comparison = document.querySelector<HTMLElement>('[data-comparison]');

async function compare(event?: Event): Promise<void> {
  if (comparison) (await import('./comparison.ts')).startComparison(comparison, event !== undefined);
}

if (location.search === '') comparison?.addEventListener('change', compare, { once: true });
else void compare();
