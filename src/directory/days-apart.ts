/** How many days lie between two `YYYY-MM-DD`, whichever comes first. Null when either is not such a day. */
export function daysApart(a: string, b: string): number | null {
  const [first, second] = [dayNumber(a), dayNumber(b)];
  return first === null || second === null ? null : Math.abs(first - second);
}

/** Days since 0000-03-01 in the proleptic Gregorian calendar: years are counted from March so that a leap day comes last. */
function dayNumber(day: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (parts === null) return null;
  const [, year, month, dayOfMonth] = parts.map(Number);
  if (year === undefined || month === undefined || dayOfMonth === undefined) return null;
  const shifted = month > 2 ? year : year - 1;
  const days = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + days;
}
