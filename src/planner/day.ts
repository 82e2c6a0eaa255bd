/**
 * Arithmetic on `YYYY-MM-DD` strings. `Date` is used here only as a calendar in UTC: nothing in this file knows what day it is now.
 */
const MS_PER_DAY = 86_400_000;

function toOrdinal(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;
}

function fromOrdinal(ordinal: number): string {
  return new Date(ordinal * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The day `count` calendar days later (earlier when negative). The first day is not counted, as in 民法典第二百零一条. */
export function addDays(day: string, count: number): string {
  return fromOrdinal(toOrdinal(day) + count);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return toOrdinal(to) - toOrdinal(from);
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(toOrdinal(day) * MS_PER_DAY).getUTCDay();
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function laterOf(a: string, b: string): string {
  return a < b ? b : a;
}
