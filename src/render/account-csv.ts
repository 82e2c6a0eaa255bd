import type {Account} from '../model/account.ts';
import {ACCOUNT_COLUMNS, ACCOUNT_WORDS, type AccountColumn} from '../model/account-columns.ts';
import type {Report} from '../model/report.ts';
import {type Cell, writeCsv} from './write-csv.ts';

export interface AccountCsvOptions {
  /** `zh` writes Chinese headings and words (状态: 正常); the default is the names and codes of the JSON. */
  readonly headings?: 'en' | 'zh';
}

/**
 * Writes the accounts as CSV: one row each, UTF-8 with BOM and CRLF as spreadsheets want it, what is not printed empty. Amounts in yuan.
 * Every row repeats the number, time and masked holder of the report, so that rows of two reports can be told apart and compared.
 * Text that a spreadsheet would run as a formula gets a leading quote; `parseAccountCsv` takes it away again.
 */
export function renderAccountCsv(report: Report, {headings = 'en'}: AccountCsvOptions = {}): string {
  const fields = ACCOUNT_COLUMNS.map(([name, chinese]) => (headings === 'en' ? name : chinese));
  const data = report.accounts.map(account => {
    const cells = cellsOf(report, account);
    return ACCOUNT_COLUMNS.map(([name]) => (headings === 'en' ? cells[name] : inChinese(name, cells[name])));
  });
  return writeCsv(fields, data);
}

function cellsOf({reportNumber, reportedAt, holder}: Report, account: Account): Record<AccountColumn, Cell> {
  const {key: _key, span: _span, pastDue, ...printed} = account;
  return {
    reportNumber,
    reportedAt,
    holderName: holder.name,
    holderIdTail: holder.idTail,
    ...printed,
    pastDueNow: pastDue.now,
    pastDueMonths5y: pastDue.months5y,
    pastDueOver90Months: pastDue.over90Months,
  };
}

function inChinese(column: AccountColumn, cell: Cell): Cell {
  if (typeof cell === 'boolean') return ACCOUNT_WORDS.flag[cell ? 'true' : 'false'];
  if (column !== 'kind' && column !== 'status' && column !== 'group') return cell;
  const words: Readonly<Record<string, string>> = ACCOUNT_WORDS[column];
  return words[String(cell)] ?? cell;
}
