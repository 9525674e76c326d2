import { onChoice } from './on-choice.ts';

onChoice('[data-comparison]', async (root, chosen) => {
  (await import('./comparison.ts')).startComparison(root, chosen);
});
