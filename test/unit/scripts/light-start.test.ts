import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\b[^;"'`()]{0,400}?(?:from)?["']([^"']+)["']/g;

/** A package that a start does not need costs more than the start: all of zod is 100 ms on a slow machine. */
test.each(['cli.js', 'program.js', 'today-program.js', 'process-io.js'])('%s loads no package when it starts', file => {
  const built = readFileSync(`dist/${file}`, 'utf8');
  const loaded = [...built.matchAll(STATIC_IMPORT)].map(([, name = '']) => name);
  expect(loaded.filter(name => !name.startsWith('./'))).toEqual([]);
});
