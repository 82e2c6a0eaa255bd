import {expect, it} from 'vitest';
import {compareText} from '../../../src/account/compare-text.ts';
import {largest, smallest} from '../../../src/account/extremes.ts';

it('the smallest and the largest of any number of numbers, and of none', () => {
  expect([smallest([3, -1, 2]), largest([3, -1, 5, 2])]).toEqual([-1, 5]);
  expect([smallest([]), largest([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  const many = Array.from({length: 300_000}, (_, i) => i);
  expect([smallest(many), largest(many)]).toEqual([0, 299_999]);
});

it('text has one order everywhere', () => {
  expect([compareText('a', 'b'), compareText('b', 'a'), compareText('b', 'b')]).toEqual([-1, 1, 0]);
});
