import {describe, expect, it} from 'vitest';
import {addDays, daysBetween, laterOf, weekdayOf} from '../../../src/account/days.ts';
import {groupDigits} from '../../../src/account/money.ts';

describe('days', () => {
  it('cross months, years and leap days', () => {
    expect(addDays('2026-11-22', 30)).toBe('2026-12-22');
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2026-05-18', '2026-11-22')).toBe(188);
    expect(daysBetween('2026-11-22', '2026-11-21')).toBe(-1);
  });

  it('have a weekday and an order', () => {
    expect([weekdayOf('2026-11-22'), weekdayOf('2026-11-27')]).toEqual([0, 5]);
    expect(laterOf('2026-11-22', '2026-12-01')).toBe('2026-12-01');
  });
});

describe('money', () => {
  it.each([
    [0, '0'],
    [375, '375'],
    [26700, '26,700'],
    [1200000, '1,200,000'],
    [-12, '-12'],
    [-1200, '-1,200'],
    [1234.5, '1,234.5'],
  ])('%d is written %s', (yuan, text) => expect(groupDigits(yuan)).toBe(text));
});
