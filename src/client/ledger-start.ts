import { onChoice } from './on-choice.ts';

onChoice('[data-ledger]', async (root, chosen) => {
  (await import('./ledger.ts')).startLedger(root, chosen);
});
