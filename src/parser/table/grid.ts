/** Text → headings and rows. Nothing is known yet about what stands in a cell. */
import Papa from 'papaparse';
import {ACCOUNT_COLUMNS, type AccountColumn} from '../../model/account-columns.ts';
import {foldCharacters, withoutSpaces} from '../normalize.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A heading that is further down is none: above it stand a title, a day, `sep=,`. Filled rows. */
const HEADING_WITHIN = 10;

export interface CsvRow {
  /** Row of the table from 1, all above it included; a quoted line break does not start a row. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  /** One for each column; null for a heading that is not known. */
  readonly columns: readonly (AccountColumn | null)[];
  readonly headings: readonly string[];
  readonly rows: readonly CsvRow[];
  /** A quote that is opened and not closed, or text behind a closing quote: cells may have run into each other. */
  readonly brokenQuotes: boolean;
}

/** The delimiter is the one under which most headings are known. Null where no heading row is found. */
export function readCsvTable(text: string, preview = 0): CsvTable | null {
  // a table that was edited on two systems ends its lines in two ways
  const lines = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const tables = DELIMITERS.map(delimiter => readWith(delimiter, lines, preview));
  const [best] = tables.sort((a, b) => known(b.columns) - known(a.columns));
  return best && known(best.columns) > 0 ? best : null;
}

function readWith(delimiter: string, text: string, preview: number): CsvTable {
  const {data, errors} = Papa.parse<string[]>(text, {delimiter, newline: '\n', preview});
  const rows = data.map((cells, index) => ({line: index + 1, cells})).filter(({cells}) => cells.some(isFilled));
  const columnsOf = (row: CsvRow | undefined) => row?.cells.map(readColumn) ?? [];
  const at = rows
    .slice(0, HEADING_WITHIN)
    .reduce((best, row, index) => (known(columnsOf(row)) > known(columnsOf(rows[best])) ? index : best), 0);
  return {
    columns: columnsOf(rows[at]),
    headings: rows[at]?.cells ?? [],
    rows: rows.slice(at + 1),
    brokenQuotes: errors.some(({type}) => type === 'Quotes'),
  };
}

function known(columns: CsvTable['columns']): number {
  return new Set(columns.filter(column => column !== null)).size;
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

/** Other headings that people and other tools write, beside the two of `ACCOUNT_COLUMNS`. */
const ALIASES: Readonly<Partial<Record<AccountColumn, readonly string[]>>> = {
  holderName: ['被查询者姓名'],
  holderIdTail: ['证件号码'],
  kind: ['类型', '账户种类'],
  institution: ['机构名称', '管理机构', '发卡机构', '发放机构', '放款机构', '贷款机构', 'lender'],
  product: ['产品', '贷款种类', '业务类型'],
  openedOn: ['开户日期', '开立时间', '发放日期', '授信日期', 'opened'],
  currency: ['账户币种'],
  cardTail: ['尾号', '卡尾号'],
  facilityId: ['授信协议编号'],
  amount: ['贷款金额', '债权金额', '累计代偿金额'],
  limit: ['信用额度', '授信额度', '账户授信额度', 'creditLimit'],
  used: ['已使用额度'],
  balance: ['当前余额', '贷款余额'],
  installmentBalance: ['未出单的大额专项分期余额', '未出单大额专项分期余额'],
  latestBalance: ['最新还款记录余额'],
  dueOn: ['到期日', '贷款到期日'],
  validUntil: ['额度有效期至', '有效期至', '有效期'],
  perpetual: ['额度长期有效'],
  revolving: ['可循环', '是否循环'],
  asOf: ['截至日期', '截至月份', '数据截至'],
  closedOn: ['结清日期', '销户日期', '账户关闭日期'],
  status: ['账户状态'],
  pastDueNow: ['是否逾期', '当前是否逾期'],
  group: ['分类'],
};

const BY_HEADING: ReadonlyMap<string, AccountColumn> = new Map(
  ACCOUNT_COLUMNS.flatMap(([name, chinese]) =>
    [name, chinese, ...(ALIASES[name] ?? [])].map((heading): [string, AccountColumn] => [fold(heading), name]),
  ),
);

/** `开户日期`, `Opened On`, `opened_on` → `openedOn`; null for a heading that is not known. */
function readColumn(heading: string): AccountColumn | null {
  return BY_HEADING.get(fold(heading)) ?? null;
}

/** The unit behind a heading is dropped: 余额（元）. */
function fold(heading: string): string {
  return withoutSpaces(foldCharacters(heading))
    .replace(/（(?:人民币)?元）$/u, '')
    .replaceAll(/[_-]/gu, '')
    .toLowerCase();
}
