import {statusOfWord} from '../../account/printed-words.ts';
import {ACCOUNT_WORDS} from '../../model/account-columns.ts';
import type {AccountGroup, AccountKind, AccountStatus} from '../../model/vocabulary.ts';
import {ACCOUNT_GROUPS, ACCOUNT_KINDS, ACCOUNT_STATUSES} from '../../model/vocabulary.ts';
import {type Read, readDay, readMoney, readMonth} from '../fields.ts';
import {foldCharacters, withoutSpaces} from '../normalize.ts';

/** What a spreadsheet adds to an amount: ￥26,700.00, 26,700元. 万 is not read: its digits are rounded. */
export function readCsvMoney(cell: string): Read<number> {
  return readMoney(
    compact(cell)
      .replace(/^(-?)(?:[¥￥]|人民币|rmb)/iu, '$1')
      .replace(/元$/u, ''),
  );
}

/** Days as the report prints them, and 20240102 and 2024/1/2 0:00:00 as spreadsheets do. */
export function readCsvDay(cell: string): Read<string> {
  const text = foldCharacters(cell).trim();
  const bare = text.replace(/[ T]0{1,2}：00(?:：00)?$/u, '').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return possible(readDay(withoutSpaces(bare)));
}

/** A month may also stand as spreadsheets show it: `Sep-25`, and `25-Sep`, which is `isAmbiguousMonth`. */
export function readCsvDayOrMonth(cell: string): Read<string> {
  const day = readCsvDay(cell);
  if (day.ok) return day;
  const [, yearFirst, name, yearLast] = SHEET_MONTH.exec(compact(cell)) ?? [];
  const month = MONTHS.indexOf(name?.toLowerCase() ?? '') + 1;
  const year = yearFirst ?? yearLast;
  if (month === 0 || year === undefined) return possible(readMonth(compact(cell)));
  return possible({ok: true, value: `${year.padStart(4, '20')}-${String(month).padStart(2, '0')}`});
}

/** `25-Sep` is September 2025 or the 25th of a September. */
export function isAmbiguousMonth(cell: string): boolean {
  return /^\d{2}-[a-z]{3}$/i.test(compact(cell));
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SHEET_MONTH = /^(?:(\d{2}|\d{4})-)?([a-z]{3})(?:-(\d{2}|\d{4}))?$/i;

/** Years in which a credit can have begun or can end; others are slips of the hand. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;

function possible(read: Read<string>): Read<string> {
  if (!read.ok || read.value === null) return read;
  const year = Number(read.value.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? read : {ok: false};
}

/** `2026-05-18T09:12:34`, `2026.05.18 09:12:34`, `2026/5/18 9:12`; a day alone is its beginning. */
export function readCsvTime(cell: string): Read<string> {
  const text = foldCharacters(cell).trim();
  const match = /^(.*?)(?:[ T](\d{1,2})：(\d{2})(?:：(\d{2}))?)?$/u.exec(text);
  const day = possible(readDay(withoutSpaces(match?.[1] ?? '')));
  if (!day.ok || day.value === null) return day;
  const [hour, minute, second] = [match?.[2], match?.[3], match?.[4]].map(part => (part ?? '0').padStart(2, '0'));
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return {ok: false};
  return {ok: true, value: `${day.value}T${hour}:${minute}:${second}`};
}

export function readCsvCount(cell: string): Read<number> {
  const read = readMoney(compact(cell));
  return read.ok && read.value !== null && (!Number.isInteger(read.value) || read.value < 0) ? {ok: false} : read;
}

/** Kept as it stands, without the spaces around it. */
export function readCsvText(cell: string): Read<string> {
  const text = cell.trim();
  return {ok: true, value: isNotGiven(text) ? null : text};
}

/** One spelling for look-alike characters, so that the same name is the same name in a table and in a report. */
export function readCsvName(cell: string): Read<string> {
  return readCsvText(foldCharacters(cell).replaceAll(/\s*\n\s*/gu, ''));
}

/** Spreadsheets drop leading zeros (0302 → 302) and round long numbers (2.02605E+21): such a cell is not read. */
export function readCsvDigits(pattern: RegExp): (cell: string) => Read<string> {
  return cell => {
    const text = compact(cell);
    if (isNotGiven(text)) return {ok: true, value: null};
    return pattern.test(text) ? {ok: true, value: text} : {ok: false};
  };
}

/** ****0302, 尾号0302, 9999 **** **** 0302: a number of a card is kept by its last four digits alone. */
export function readCsvCardTail(cell: string): Read<string> {
  const bare = compact(cell).replace(/^(?:(?:卡片?)?尾号：?|\d{0,6}[*xX•·.…]+|\d{8,15})(?=\d{4}$)/u, '');
  return readCsvDigits(/^\d{4}$/)(bare);
}

const FLAGS = words<'true' | 'false'>(['true', 'false'], ACCOUNT_WORDS.flag, [
  ['true', 'yes 可循环 可循环使用 循环 长期 长期有效 有逾期 当前有逾期'],
  ['false', 'no 不可循环 不可循环使用 非循环 无逾期 当前无逾期'],
]);

export function readCsvFlag(cell: string): Read<boolean> {
  const read = lookUp(FLAGS, cell);
  return read.ok && read.value !== null ? {ok: true, value: read.value === 'true'} : {ok: read.ok, value: null};
}

/** The words of reports, and those that people write for them; the codes of this program. */
const STATUSES = words<AccountStatus>(ACCOUNT_STATUSES, ACCOUNT_WORDS.status, [['open', '未结清 未销户']]);

export function readCsvStatus(cell: string): Read<AccountStatus> {
  const printed = statusOfWord(compact(cell).replace(/^(?:已(?:变成)?|尚)/u, ''));
  return printed === null || printed === 'unknown' ? lookUp(STATUSES, cell) : {ok: true, value: printed};
}

const KINDS = words<AccountKind | 'loan'>([...ACCOUNT_KINDS, 'loan'], {...ACCOUNT_WORDS.kind, loan: '贷款'}, [
  ['credit-card', '信用卡 贷记卡账户'],
  ['semi-credit-card', '准贷记卡账户'],
  ['term-loan', '非循环贷 发放'],
  ['credit-line', '循环贷账户二 循环贷 授信'],
  ['drawdown', '循环贷账户一'],
  ['finance-lease', '融资租赁业务'],
  ['recovery', '被追偿账户 资产处置 垫款'],
]);

/** 贷款 alone does not say whether it is one loan or a line: `loan`. */
export function readCsvKind(cell: string): Read<AccountKind | 'loan'> {
  return lookUp(KINDS, cell);
}

const GROUPS = words<AccountGroup>(ACCOUNT_GROUPS, ACCOUNT_WORDS.group, [
  ['housing', '购房贷款'],
  ['other', '其他贷款'],
]);

export function readCsvGroup(cell: string): Read<AccountGroup> {
  return lookUp(GROUPS, cell);
}

function words<T extends string>(
  codes: readonly T[],
  written: Readonly<Record<T, string>>,
  more: readonly (readonly [T, string])[],
): ReadonlyMap<string, T> {
  const also = more.flatMap(([code, list]) => list.split(' ').map((word): [string, T] => [word, code]));
  return new Map([
    ...codes.flatMap((code): [string, T][] => [
      [code, code],
      [written[code], code],
    ]),
    ...also,
  ]);
}

function lookUp<T>(known: ReadonlyMap<string, T>, cell: string): Read<T> {
  const text = compact(cell).toLowerCase();
  if (isNotGiven(text)) return {ok: true, value: null};
  const value = known.get(text);
  return value === undefined ? {ok: false} : {ok: true, value};
}

function compact(cell: string): string {
  return withoutSpaces(foldCharacters(cell));
}

function isNotGiven(text: string): boolean {
  return /^[-—–－]*$/u.test(text);
}
