import {defineConfig} from 'vitest/config';

/** Assertions must not depend on the terminal, the language or the settings of the machine they run on. */
export const environment = {
  NO_COLOR: '1',
  FORCE_COLOR: '',
  LOANCLOSE_LANG: '',
  LOANCLOSE_PDF_PASSWORD: '',
  COLUMNS: '',
};

export default defineConfig({
  // the components of the page
  oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
  test: {
    env: environment,
    // Left alone it keeps one core for itself, so on two cores one file would wait for the other.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          // Each file in a process of its own takes two and a half times as long, most of it to load the same modules again. So one file must not leave
          // anything behind for the next: no changed environment, no replaced module.
          pool: 'threads',
          isolate: false,
          include: ['test/{unit,property,data,golden,hostile,old-bugs}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/property-seed.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          // What the models read takes a processor half a minute each; e2e reads one scan and one picture, the others are for whoever changes the recognition.
          name: 'pictures',
          include: ['test/pictures/**/*.test.ts'],
          globalSetup: ['test/e2e/install-package.ts'],
        },
      },
      {
        extends: true,
        test: {
          // Runs the packed package as it would be installed; packing and installing happens once.
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/install-package.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
