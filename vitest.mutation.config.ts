import {defineConfig} from 'vitest/config';
import {environment} from './vitest.config.ts';

/** For `npm run test:mutation`: the tests that state the rules which Stryker breaks, and none that starts a program or reads a PDF. */
export default defineConfig({
  test: {
    env: environment,
    // The property tests look at 20,000 pairs of reports: a minute for each mutant.
    include: ['test/unit/{account,verify,contact,planner}/**/*.test.ts'],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 30_000,
  },
});
