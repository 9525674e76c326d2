/** `npm run guide-pictures`: the test of the pictures, told to take them. */
import { startVitest } from 'vitest/node';

process.env['GUIDE_PICTURES'] = 'take';
const run = await startVitest('test', ['tests/e2e/guide-pictures.test.ts'], {
  config: 'tests/vitest.config.ts',
  project: ['e2e'],
  watch: false,
});
await run.close();
