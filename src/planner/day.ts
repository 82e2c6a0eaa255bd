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

/** The day `count` Mondays-to-Fridays later. Public holidays and make-up days are not known here, so the true day may be later. */
export function addWeekdays(day: string, count: number): string {
  let ordinal = toOrdinal(day);
  for (let left = count; left > 0; ) {
    ordinal++;
    const weekday = new Date(ordinal * MS_PER_DAY).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return fromOrdinal(ordinal);
}

export function laterOf(a: string, b: string): string {
  return a < b ? b : a;
}
