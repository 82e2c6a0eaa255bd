import {describe, expect, it} from 'vitest';
import {
  addDays,
  daysBetween,
  isCountableDay,
  isDay,
  isLater,
  lastDayOf,
  laterOf,
  weekdayOf,
} from '../../../src/account/days.ts';
import {groupDigits} from '../../../src/text/money.ts';

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
    expect(laterOf('2026-12-01', '2026-11-22')).toBe('2026-12-01');
  });

  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-02', false],
    ['2026-2-3', false],
    ['on 2026-02-03', false],
    ['2026-02-03T10:00', false],
  ])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected));

  it.each([
    ['2000-01-01', true],
    ['1999-12-31', false],
    ['2100-12-31', true],
    ['2101-01-01', false],
    ['2050-02-30', false],
    ['2050-02', false],
    ['2050-02-03x', false],
    ['x', false],
  ])('%s is a day to count from: %s', (text, expected) => expect(isCountableDay(text)).toBe(expected));

  it('a month can mean any of its days, a day only itself', () => {
    expect(['2026-02', '2024-02', '2026-12', '2026-04-05'].map(lastDayOf)).toEqual([
      '2026-02-28',
      '2024-02-29',
      '2026-12-31',
      '2026-04-05',
    ]);
  });

  it('a day is not later than its month, nor the month than its day', () => {
    expect([isLater('2026-06-30', '2026-06'), isLater('2026-06', '2026-06-01')]).toEqual([false, false]);
    expect([isLater('2026-07', '2026-06-30'), isLater('2026-07-01', '2026-06')]).toEqual([true, true]);
    expect([isLater('2026-06-02', '2026-06-01'), isLater('2026-06-01', '2026-06-01')]).toEqual([true, false]);
  });
});

it('counts days as the calendar does, over leap years and centuries', () => {
  const DAY = 86_400_000;
  for (let ordinal = -80_000; ordinal < 80_000; ordinal += 13) {
    const day = new Date(ordinal * DAY).toISOString().slice(0, 10);
    expect(daysBetween('1970-01-01', day)).toBe(ordinal);
    expect(addDays('1970-01-01', ordinal)).toBe(day);
  }
  expect(daysBetween('', '2026-01-01')).toBeNaN();
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
