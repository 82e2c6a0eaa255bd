import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const REQUIRED = /\brequire\(["']([^"']+)["']\)/g;

/**
 * A package that a start does not need costs more than the start: all of zod is 100 ms on a slow machine. The loader of ES modules is a fifth
 * of the start of node, so these files are CommonJS and ask for each other by `require`.
 */
test.each([
  ['cli.cjs', ['./process-io.cjs', './program.cjs', './script-program.cjs', './today-program.cjs']],
  ['program.cjs', ['./en.cjs', './errors.cjs']],
  ['script-program.cjs', ['./en.cjs', './errors.cjs']],
  ['today-program.cjs', ['./en.cjs', './errors.cjs']],
  ['en.cjs', []],
  ['process-io.cjs', ['./errors.cjs']],
  ['errors.cjs', []],
])('%s loads only its own files when it starts', (file, own) => {
  const built = readFileSync(`dist/${file}`, 'utf8');
  const loaded = [...built.matchAll(REQUIRED)].map(([, name = '']) => name);
  expect([...new Set(loaded)].toSorted()).toEqual(own);
  for (const name of own) expect(built).not.toContain(`import("${name}")`);
});
