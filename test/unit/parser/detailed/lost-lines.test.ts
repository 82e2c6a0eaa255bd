import {describe, expect, test} from 'vitest';
import {toFragment} from '../../../../src/parser/detailed/fragments.ts';
import {cellsThatLackLines} from '../../../../src/parser/detailed/lost-lines.ts';
import type {Glyph} from '../../../../src/parser/source/page.ts';

/** A cell whose lines stand at these heights. */
function cell(name: string, heights: readonly number[], confidence: number | null = 0.99) {
  const fragments = heights.map(y => {
    const glyph: Glyph = {char: '司', x: 30, right: 39, y, size: 9, ...(confidence === null ? {} : {confidence})};
    return toFragment([glyph], 1, 1);
  });
  return {name, fragments};
}

const namesOf = (...row: readonly ReturnType<typeof cell>[]) => [...cellsThatLackLines(row)].map(({name}) => name);

describe('in a row whose cells stand by their middles', () => {
  const others = [cell('day', [220]), cell('sum', [220.8]), cell('currency', [219])];

  test('all lines are there', () => {
    expect(namesOf(cell('lender', [209, 220, 231]), cell('id', [214.5, 225.5]), ...others)).toEqual([]);
  });

  test.each<[string, number[]]>([
    ['first', [220, 231]],
    ['last', [209, 220]],
    ['middle', [209, 231]],
    ['first two', [231]],
  ])('the %s is missing', (_, heights) => {
    expect(namesOf(cell('lender', heights), cell('id', [214.5, 225.5]), ...others)).toEqual(['lender']);
  });
});

test('in a row whose cells stand by their first lines, all lines are there', () => {
  const others = [cell('day', [209]), cell('sum', [209]), cell('currency', [209])];
  expect(namesOf(cell('lender', [209, 220, 231]), cell('id', [209, 220]), ...others)).toEqual([]);
});

test('text that was not recognised has all of its lines', () => {
  expect(namesOf(cell('lender', [231], null), cell('day', [220], null), cell('sum', [220], null))).toEqual([]);
});
