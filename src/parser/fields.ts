import {isDay} from '../account/days.ts';

/**
 * Readers of single printed values. `--` and nothing at all are `null`; what is printed but cannot be read is `{ok: false}`, for which
 * the caller keeps null and says so in a diagnostic. There is no default value anywhere.
 */
export type Read<T> = {readonly ok: true; readonly value: T | null} | {readonly ok: false};

/** Nothing in a report is older than the banks that lend, or due later: another year is a misprint or a misreading. */
const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;

const NOT_GIVEN = /^(?:[-—–－]+)?$/u;
const MONEY = /^-?(?:[1-9]\d{0,2}(?:,\d{3})+|0|[1-9]\d*)(?:\.\d+)?$/;
const DAY = /^(\d{4})(?:年(\d{1,2})月(\d{1,2})日|\.(\d{1,2})\.(\d{1,2})|-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2}))$/;
const MONTH = /^(\d{4})(?:年(\d{1,2})月|\.(\d{1,2})|-(\d{1,2})|\/(\d{1,2}))$/;

/** `26,700` → 26700 yuan. Digits are never dropped or guessed: `26,70` and `019,983` are not read. */
export function readMoney(text: string): Read<number> {
  const trimmed = text.trim();
  if (NOT_GIVEN.test(trimmed)) return {ok: true, value: null};
  if (!MONEY.test(trimmed)) return {ok: false};
  const value = Number(trimmed.replaceAll(',', ''));
  return Number.isSafeInteger(Math.trunc(value)) ? {ok: true, value} : {ok: false};
}

/** `2022年7月19日`, `2022.07.19`, `2022-07-19`, `2022/7/19` → `2022-07-19`; only days that exist, from 1949 to 2100. */
export function readDay(text: string): Read<string> {
  const trimmed = text.trim();
  if (NOT_GIVEN.test(trimmed)) return {ok: true, value: null};
  const match = DAY.exec(trimmed);
  if (!match) return {ok: false};
  const [year, month, day] = match
    .slice(1)
    .filter(part => part !== undefined)
    .map(Number);
  if (year === undefined || month === undefined || day === undefined) return {ok: false};
  const value = `${year}-${pad(month)}-${pad(day)}`;
  return isYear(year) && isDay(value) ? {ok: true, value} : {ok: false};
}

/** `2022年7月`, `2022.07`, `2022-07` → `2022-07`. */
export function readMonth(text: string): Read<string> {
  const trimmed = text.trim();
  if (NOT_GIVEN.test(trimmed)) return {ok: true, value: null};
  const match = MONTH.exec(trimmed);
  if (!match) return {ok: false};
  const [year, month] = match
    .slice(1)
    .filter(part => part !== undefined)
    .map(Number);
  if (year === undefined || month === undefined || !isYear(year) || month < 1 || month > 12) return {ok: false};
  return {ok: true, value: `${year}-${pad(month)}`};
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
