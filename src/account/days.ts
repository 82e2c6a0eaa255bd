/**
 * Arithmetic on `YYYY-MM-DD` strings. `Date` is used here only as a calendar in UTC: nothing in this file knows what day it is now.
 */
const MS_PER_DAY = 86_400_000;

/**
 * Days from 1970-01-01, NaN for what is no day; counted and not asked of `Date`: a plan asks some thousand times. Years begin in March, so that a leap day ends one.
 * https://howardhinnant.github.io/date_algorithms.html#days_from_civil
 */
function toOrdinal(day: string): number {
  if (day.length !== 10) return Number.NaN;
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month > 2 ? 0 : 1);
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + ofYear - 719_468;
}

/** A plan of hundreds of accounts names the same days of a year or two again and again. */
const written = new Map<number, string>();
const MOST_KEPT = 10_000;

function fromOrdinal(ordinal: number): string {
  const known = written.get(ordinal);
  if (known !== undefined) return known;
  if (written.size >= MOST_KEPT) written.clear();
  const day = new Date(ordinal * MS_PER_DAY).toISOString().slice(0, 10);
  written.set(ordinal, day);
  return day;
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

/** Calendar days between two days, whichever comes first. Null when either is not a day. */
export function daysApart(a: string, b: string): number | null {
  return isDay(a) && isDay(b) ? Math.abs(daysBetween(a, b)) : null;
}

/** `2026-02-30` is no day. */
export function isDay(text: string): boolean {
  const [, year, month, day] = DAY.exec(text) ?? [];
  return day !== undefined && Number(day) >= 1 && Number(day) <= daysOf(Number(year), Number(month));
}
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Of a month, 0 where there is no such month. */
function daysOf(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return isLeap ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Days that a person or another program may name as today, as a deadline, as the end of a wait: what is counted from them stays within the
 * calendar.
 */
export function isCountableDay(text: string): boolean {
  return isDay(text) && text >= '2000-01-01' && text <= '2100-12-31';
}

/** Days of a wait that a file may name. They are counted one by one, and ten years are longer than anybody waits. */
export const LONGEST_WAIT = 3650;

/** The latest day that `2026-03` or `2026-03-31` can mean. */
export function lastDayOf(dayOrMonth: string): string {
  if (dayOrMonth.length > 7) return dayOrMonth;
  const [year = 0, month = 0] = dayOrMonth.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Compares as precisely as both are printed: a day within a month is not later than the month. */
export function isLater(dayOrMonth: string, than: string): boolean {
  const length = Math.min(dayOrMonth.length, than.length);
  return dayOrMonth.slice(0, length) > than.slice(0, length);
}
