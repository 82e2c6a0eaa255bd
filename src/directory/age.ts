import {daysApart} from '../account/days.ts';

/** After how many days a fact may have changed: a code is kept for years, a 400 number and a partner are not, a menu least of all. */
const FRESH_DAYS = {code: 365, number: 180, relation: 180, path: 90} as const;

/** After so many days a person is told how old the directory is, and after so many no number of it is dialled unchecked. */
const OLD_DAYS = 180;
const TOO_OLD_DAYS = 540;

const CODE = /^9[56]\d{3,6}$/;

/** Whether a number was printed too long ago to be taken for today's. One whose print bears no date is. */
export function isStalePhone({number, asOf}: {number: string; asOf: string | null}, today: string): boolean {
  return isOlder(asOf, CODE.test(number) ? FRESH_DAYS.code : FRESH_DAYS.number, today);
}

export function isStale(what: 'relation' | 'path', asOf: string | null, today: string): boolean {
  return isOlder(asOf, FRESH_DAYS[what], today);
}

export interface DirectoryAge {
  readonly days: number;
  /** Old enough that a person is told. */
  readonly old: boolean;
  /** So old that no number of it may be dialled before it is looked up elsewhere. */
  readonly tooOld: boolean;
}

/** How old a directory is. `today` and `updatedOn` as `YYYY-MM-DD`; one of the future is new. */
export function directoryAge({updatedOn}: {readonly updatedOn: string}, today: string): DirectoryAge {
  const days = updatedOn > today ? 0 : (daysApart(updatedOn, today) ?? 0);
  return {days, old: days >= OLD_DAYS, tooOld: days >= TOO_OLD_DAYS};
}

/** A year or a month that is all that is known counts from its first day. */
function isOlder(asOf: string | null, limit: number, today: string): boolean {
  if (asOf === null) return true;
  const day = `${asOf}-01-01`.slice(0, 10);
  return day < today && (daysApart(day, today) ?? Infinity) > limit;
}
