import fc from 'fast-check';
import {expect, test} from 'vitest';
import {daysApart} from '../../../src/account/days.ts';

test.each([
  ['2026-01-01', '2026-01-01', 0],
  ['2026-02-28', '2026-03-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2000-02-28', '2000-03-01', 2],
  ['2026-12-31', '2027-01-01', 1],
  ['2027-01-01', '2026-01-01', 365],
])('%s and %s: %i', (a, b, days) => {
  expect(daysApart(a, b)).toBe(days);
});

test('agrees with the calendar of the platform', () => {
  const day = fc.date({min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true});
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [first, second] = [a, b].map(date => date.toISOString().slice(0, 10));
      const expected = Math.abs(Date.parse(first ?? '') - Date.parse(second ?? '')) / 86_400_000;
      expect(daysApart(first ?? '', second ?? '')).toBe(expected);
    }),
  );
});

test('a month is not a day', () => {
  expect(daysApart('2026-01', '2026-01-02')).toBeNull();
  expect(daysApart('2026-01-02', '2026-01')).toBeNull();
});
