/**
 * `npm run test:mutation`: breaks the rules that a plan and a comparison rest on, one at a time, and counts which breaks no test sees.
 * One file: `npm run test:mutation -- --mutate src/verify/verdict.ts`. Survivors and why: docs/testing.md.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: {configFile: 'vitest.mutation.config.ts', related: false},
  coverageAnalysis: 'perTest',
  // A table that is made when its file is loaded would be tried with every test there is.
  ignoreStatic: true,
  timeoutMS: 4000,
  mutate: [
    'src/account/**/*.ts',
    'src/verify/**/*.ts',
    'src/contact/scenario.ts',
    'src/contact/target.ts',
    'src/contact/supervisor.ts',
  ],
  // Words are checked by hand and by golden files, not by changing each.
  mutator: {excludedMutations: ['StringLiteral']},
  // Stryker would rewrite tsconfig.json with the API of TypeScript 6, which 7 has no more. The tests need no rewritten one.
  tsconfigFile: 'none.json',
  tempDirName: '.tmp/stryker',
  ignorePatterns: ['.tmp', 'docs/images'],
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  jsonReporter: {fileName: '.tmp/mutation.json'},
  htmlReporter: {fileName: '.tmp/mutation.html'},
  clearTextReporter: {allowColor: false, reportTests: false},
  thresholds: {high: 95, low: 85, break: 85},
};
