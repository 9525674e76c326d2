/**
 * One run for everything: `vitest run --config tests/vitest.config.ts`, or one part with `--project unit`.
 * The parts run one after another, because the last three each keep all cores busy on their own.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const SECOND = 1000;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 60 * SECOND,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'output',
          include: ['tests/output/**/*.test.ts'],
          globalSetup: ['tests/support/built-site.ts'],
          testTimeout: 60 * SECOND,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 120 * SECOND,
          hookTimeout: 120 * SECOND,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/accessibility.test.ts'],
          globalSetup: ['tests/support/built-site.ts', 'tests/support/served-site.ts'],
          testTimeout: 45 * SECOND,
          expect: { poll: { timeout: 5 * SECOND } },
          hookTimeout: 60 * SECOND,
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: 'accessibility',
          include: ['tests/e2e/accessibility.test.ts'],
          globalSetup: ['tests/support/built-site.ts', 'tests/support/served-site.ts'],
          testTimeout: 90 * SECOND,
          hookTimeout: 60 * SECOND,
          // Two pages at once: as many as a small machine has cores.
          maxConcurrency: 2,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
