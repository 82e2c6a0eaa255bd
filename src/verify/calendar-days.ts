/** Whole days on the calendar, counted on strings `YYYY-MM-DD`; no clock and no time zone takes part. */
const DAY = 86_400_000;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

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
