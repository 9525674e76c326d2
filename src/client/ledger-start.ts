/** Loads what filters the ledger with the first choice, or at once where the address has one: the page stays light. */
const ledger = document.querySelector<HTMLElement>('[data-ledger]');

async function filter(event?: Event): Promise<void> {
  if (ledger) (await import('./ledger.ts')).startLedger(ledger, event !== undefined);
}

if (location.search === '') ledger?.addEventListener('change', filter, { once: true });
else void filter();
