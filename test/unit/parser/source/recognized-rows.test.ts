import {describe, expect, test} from 'vitest';
import type {RecognizedRun} from '../../../../src/model/recognition.ts';
import {withoutDottedRules} from '../../../../src/parser/source/dotted-rules.ts';
import {levelFigures} from '../../../../src/parser/source/level-figures.ts';
import type {Glyph} from '../../../../src/parser/source/page.ts';

/** What was seen in one piece. */
function seen(text: string, x: number, y: number): Glyph[] {
  const run: RecognizedRun = {characters: [], strip: {width: 0, height: 0, channels: 1, pixels: new Uint8Array()}};
  return Array.from(text, (char, at): Glyph => ({char, x: x + at * 5, right: x + at * 5 + 5, y, size: 10, run}));
}

const wordsOf = (glyphs: readonly Glyph[]) => glyphs.map(({char}) => char).join('');
const heightsOf = (glyphs: readonly Glyph[]) => [...new Set(glyphs.map(({y}) => Math.round(y * 10) / 10))];

describe('a thin line that fell into pieces', () => {
  test('is no row of empty cells', () => {
    const pieces = [27, 41, 55, 69, 83].flatMap(x => seen('--', x, 91));
    expect(wordsOf(withoutDottedRules([...seen('账户数', 40, 120), ...pieces]))).toBe('账户数');
  });

  test('also where it leans a little', () => {
    expect(withoutDottedRules([...seen('--', 110, 284), ...seen('--', 128, 286)])).toEqual([]);
  });

  test('cells of a table stay: they stand further apart, or above each other', () => {
    const cells = [...seen('--', 140, 209), ...seen('--', 180, 209), ...seen('--', 182, 221)];
    expect(withoutDottedRules(cells)).toEqual(cells);
  });
});

describe('figures of one row', () => {
  test('that stand a little off each other come to one height, that of most', () => {
    const row = [...seen('--', 140, 211), ...seen('--', 220, 211), ...seen('4', 297, 213.4), ...seen('--', 380, 211)];
    expect(heightsOf(levelFigures(row))).toEqual([211]);
  });

  test('take the height of the words beside them', () => {
    const row = [...seen('账户数', 40, 194), ...seen('3', 190, 194), ...seen('0', 260, 191.5)];
    expect(heightsOf(levelFigures(row))).toEqual([194]);
  });

  test('half a line apart they are two rows, and words stay where they are', () => {
    const rows = [...seen('1', 140, 211), ...seen('2', 220, 216), ...seen('账户数', 40, 213)];
    expect(levelFigures(rows)).toEqual(rows);
  });
});
