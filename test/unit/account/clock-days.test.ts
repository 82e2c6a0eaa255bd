import {expect, it} from 'vitest';
import {clockDays} from '../../../src/account/clock-days.ts';
import {compareText} from '../../../src/account/compare-text.ts';
import {rules} from '../planner/sample-context.ts';

it('a clock runs for the days of the rules, and a missing one is no default', () => {
  expect([clockDays(rules, 'final-recheck'), clockDays(rules, 'after-promise')]).toEqual([75, 3]);
  expect(() => clockDays({clocks: []}, 'final-recheck')).toThrow('no clock final-recheck');
});

it('texts are in the order of their code units, not of a locale', () => {
  expect(['重庆', 'b', 'B', '北京', 'a'].toSorted(compareText)).toEqual(['B', 'a', 'b', '北京', '重庆']);
  expect(compareText('a', 'a')).toBe(0);
});
