import {defineConfig} from 'vitest/config';

/** The pages in real browsers; needs Chromium and Firefox, so it is not part of `npm test`. */
export default defineConfig({
  test: {
    name: 'browser',
    maxWorkers: '100%',
    include: ['test/browser/**/*.test.ts'],
    env: {NO_COLOR: '1', FORCE_COLOR: '', LOANCLOSE_LANG: ''},
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
