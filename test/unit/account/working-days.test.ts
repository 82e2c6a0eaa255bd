import {describe, expect, it} from 'vitest';
import {
  addWorkingDays,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
  unknownYears,
} from '../../../src/account/working-days.ts';
import {rules} from '../planner/sample-context.ts';

const {holidays} = rules;

describe('working days', () => {
  it.each([
    ['a Thursday in the National Day week', '2026-10-01', false],
    ['the Saturday that makes up for it', '2026-10-10', true],
    ['the Sunday before the autumn holidays', '2026-09-20', true],
    ['a plain Saturday', '2026-11-21', false],
    ['a plain Monday', '2026-11-23', true],
    ['New Year of a year that is not announced: a Friday', '2027-01-01', true],
    ['a Sunday of such a year', '2027-01-03', false],
  ])('%s (%s): %s', (_, day, expected) => expect(isWorkingDay(day, holidays)).toBe(expected));

  it('are counted over holidays and make-up days', () => {
    expect(addWorkingDays('2026-09-30', 1, holidays)).toBe('2026-10-08');
    expect(addWorkingDays('2026-10-08', 2, holidays)).toBe('2026-10-10');
    expect(addWorkingDays('2026-11-22', 15, holidays)).toBe('2026-12-11');
    expect(addWorkingDays('2026-11-27', 0, holidays)).toBe('2026-11-27');
  });

  it('have a next and a last one', () => {
    expect([nextWorkingDay('2026-10-01', holidays), nextWorkingDay('2026-10-10', holidays)]).toEqual([
      '2026-10-08',
      '2026-10-10',
    ]);
    expect([lastWorkingDay('2026-10-05', holidays), lastWorkingDay('2026-09-30', holidays)]).toEqual([
      '2026-09-30',
      '2026-09-30',
    ]);
  });

  it('are not known for every year', () => {
    expect(unknownYears(['2027-03-01', '2026-11-22', '2028-01-01', '2027-01-01'], holidays)).toEqual([2027, 2028]);
    expect(unknownYears(['2026-12-31'], holidays)).toEqual([]);
    expect(holidays.years).toHaveLength(3);
  });
});
