import {expect, test} from 'vitest';
import {colorLevel, createTheme} from '../../../src/render/theme.ts';

test.each([
  [{}, true, 1],
  [{}, false, 0],
  [{NO_COLOR: '1'}, true, 0],
  [{NO_COLOR: '1', FORCE_COLOR: '3'}, true, 0],
  [{NO_COLOR: ''}, true, 1],
  [{FORCE_COLOR: '1'}, false, 1],
  [{FORCE_COLOR: '3'}, false, 3],
  [{FORCE_COLOR: '0'}, true, 0],
  [{TERM: 'dumb'}, true, 0],
] as const)('%j on a terminal %s gives level %i', (env, isTty, level) => {
  expect(colorLevel(env, isTty)).toBe(level);
});

test('a paint handed to map() paints one text', () => {
  expect(['a', 'b'].map(createTheme(0).title)).toEqual(['a', 'b']);
});
