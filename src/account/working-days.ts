import type {Holidays} from '../model/rules.ts';
import {addDays, weekdayOf, yearOf} from './days.ts';

/**
 * Working days in China. In a year whose public holidays were announced, holidays are off and make-up days (调休) are work; in any other
 * year a working day is a Monday to Friday, and the plan says so (HOLIDAYS_NOT_KNOWN).
 */
export function isWorkingDay(day: string, {years, off, work}: Holidays): boolean {
  const weekday = weekdayOf(day);
  const weekend = weekday === 0 || weekday === 6;
  if (!years.includes(yearOf(day))) return !weekend;
  return weekend ? work.includes(day) : !off.includes(day);
}

/** The day `count` working days later. The first day is not counted. */
export function addWorkingDays(day: string, count: number, holidays: Holidays): string {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at, holidays)) left--;
  }
  return at;
}

/** The day itself when it is one, else the next working day. */
export function nextWorkingDay(day: string, holidays: Holidays): string {
  return isWorkingDay(day, holidays) ? day : addWorkingDays(day, 1, holidays);
}

/** The day itself when it is one, else the last working day before it. */
export function lastWorkingDay(day: string, holidays: Holidays): string {
  let at = day;
  while (!isWorkingDay(at, holidays)) at = addDays(at, -1);
  return at;
}

/** Years of these days whose holidays are not known, in order. */
export function unknownYears(days: readonly string[], {years}: Holidays): number[] {
  const unknown = days.map(yearOf).filter(year => !years.includes(year));
  return [...new Set(unknown)].toSorted((a, b) => a - b);
}
