import type {Summary} from '../../model/report.ts';
import {COLUMN_HEADS} from './headings.ts';

/**
 * 信息概要: up to three ruled tables.
 *
 *                 资产处置信息   垫款信息
 *     账户数          1            1
 *                 信用卡   贷款          其他业务
 *                         购房   其他
 *     账户数         7      3     4      1
 *     未结清/未销户账户数   6      2     3      1
 *     发生过逾期的账户数    3      1     1      --
 *     发生过90天以上逾期的账户数  2  --   1      --
 *                 为个人        为企业
 *     相关还款责任账户数    1            1
 *
 * The first generation has 信用卡 | 购房贷款 | 其他贷款 and a last row 为他人担保笔数. `--` is none (null), which is not the same as a row that is not there.
 * Spaces tell the columns apart, so rows are read before spaces are removed. A label may wrap around its figures.
 */
/** The label that is printed for each row of `Summary`. */
export const SUMMARY_ROWS = {
  over90: '发生过90天以上逾期的账户数',
  pastDue: '发生过逾期的账户数',
  open: '未结清/未销户账户数',
  liabilities: '相关还款责任账户数',
  guarantees: '为他人担保笔数',
  accounts: '账户数',
} as const;
type Row = keyof typeof SUMMARY_ROWS;

const FIGURE = '(?:\\d{1,4}|-{1,2}|[—–－]{1,2})';
const FIGURES = `${FIGURE}(?:\\s+${FIGURE}){0,3}(?![\\d天年个月])`;
const ROW_PATTERNS = Object.entries(SUMMARY_ROWS).map(([row, label]) => ({
  row: row as Row,
  whole: new RegExp(
    `${row === 'accounts' ? '(?<![户的任]\\s*)' : ''}${spaced(label)}(?:\\s+为个人|\\s+为企业)*\\s+(${FIGURES})`,
    'u',
  ),
}));
const ANY_ROW = new RegExp(ROW_PATTERNS.map(({whole}) => whole.source).join('|'), 'u');
const LABELS = Object.values(SUMMARY_ROWS).join('\n');
const FIGURES_ONLY = new RegExp(`^${FIGURE}(?:\\s+${FIGURE}){0,3}$`, 'u');

/** True for a line that is figures only, or a piece of a wrapped label. */
export function isSummaryPiece(compact: string): boolean {
  return FIGURES_ONLY.test(compact) || (compact !== '' && LABELS.includes(compact));
}

/** Cuts a whole row (label and figures) out of a line: `金贷款。未结清/未销户账户数 -- -- 1 --` leaves `金贷款。`. */
export function cutSummaryRow(text: string): {row: string; rest: string} {
  const match = ANY_ROW.exec(text);
  if (!match) return {row: '', rest: text};
  return {row: match[0], rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`};
}

export interface SummaryRead {
  readonly summary: Summary;
  /** Rows that are printed and could not be read. */
  readonly unread: readonly Row[];
}

const GEN2 = ['cards', 'housing', 'other', 'otherBusiness'] as const;
const GEN1 = ['cards', 'housing', 'other'] as const;

/** Reads the rows from the lines of the summary. A row has 2, 3 or 4 figures, which tells its table. */
export function readSummary(lines: readonly string[]): SummaryRead {
  const summary: Record<string, Record<string, number | null>> = {};
  const unread: Row[] = [];
  const put = (groups: readonly string[], row: string, figures: readonly (number | null)[]) => {
    groups.forEach((group, index) => {
      summary[group] = {...summary[group], [row]: figures[index] ?? null};
    });
  };
  const widths = new Map<Row, number>();
  const place = (row: Row, figures: readonly (number | null)[]) => {
    if (row !== 'liabilities' && figures.length > 2) widths.set(row, figures.length);
    if (row === 'liabilities' && figures.length === 2)
      put(['liabilitiesPerson', 'liabilitiesEnterprise'], 'accounts', figures);
    else if (row === 'guarantees') put(['guarantees'], 'accounts', figures);
    else if (row === 'accounts' && figures.length === 2) put(['assetDisposal', 'advance'], 'accounts', figures);
    else if (row !== 'liabilities' && figures.length === 4) put(GEN2, row, figures);
    else if (row !== 'liabilities' && figures.length === 3) put(GEN1, row, figures);
    else unread.push(row);
  };
  const big = byLabels(lines);
  for (const {row, figures} of big?.rows ?? []) place(row, figures);
  let text = big?.rest ?? byColumns(lines) ?? lines.join('\n');
  const takeRows = (row: Row, find: (text: string) => RegExpExecArray | null) => {
    for (let match = find(text); match; match = find(text)) {
      text = `${text.slice(0, match.index)}\n${text.slice(match.index + match[0].length)}`;
      const figures = match.slice(1).find(group => group !== undefined) ?? '';
      place(row, figures.split(/\s+/u).map(figureOf));
    }
  };
  for (const {row, whole} of ROW_PATTERNS)
    takeRows(row, rest => whole.exec(rest) ?? execBroken(SUMMARY_ROWS[row], rest));
  // what is left: a tool may give the figures before their label
  for (const {row} of ROW_PATTERNS)
    takeRows(row, rest =>
      new RegExp(`(?<![\\d-])(${FIGURES})\\s+(?<![户的任]\\s*)${spaced(SUMMARY_ROWS[row])}`, 'u').exec(rest),
    );
  for (const {row} of ROW_PATTERNS) {
    const label = row === 'accounts' ? /(?<![户的任])账户数/u : new RegExp(spaced(SUMMARY_ROWS[row]), 'u');
    if (label.test(text)) unread.push(row);
  }
  // a row of three figures below one of four has lost one, and nobody knows which
  const columns = Math.max(0, ...widths.values());
  for (const [row, width] of widths) {
    if (width === columns) continue;
    unread.push(row);
    for (const group of GEN2) delete summary[group]?.[row];
  }
  // the large table has all of its rows, or one of them was not read
  for (const row of BIG_ROWS) if (summary.cards && !(row in summary.cards)) unread.push(row);
  return {summary, unread: [...new Set(unread)]};
}

/** The rows of the large table, from above. */
const BIG_ROWS = ['accounts', 'open', 'pastDue', 'over90'] as const satisfies readonly Row[];

/**
 * Labels that wrap inside their cells, with the figures beside the middle of the cell:
 *
 *     未结清/未销户账户
 *     4 1 1 --
 *     数
 *
 * The pieces of the labels, put together, must be the four labels in their order, with as many figures behind the start of each.
 */
function byLabels(lines: readonly string[]): {rows: {row: Row; figures: (number | null)[]}[]; rest: string} | null {
  const words = lines.flatMap(line => line.split(/\s+/u)).filter(word => word !== '' && !COLUMN_HEADS.test(word));
  const isFigure = (word: string) => new RegExp(`^${FIGURE}$`, 'u').test(word);
  let label = '';
  const placed = words.map(word => {
    const at = label.length;
    if (!isFigure(word)) label += word.replace('／', '/');
    return {word, at};
  });
  const start = label.indexOf(BIG_ROWS.map(row => SUMMARY_ROWS[row]).join(''));
  if (start < 0) return null;
  let from = start;
  const rows = BIG_ROWS.map(row => {
    const next = from + SUMMARY_ROWS[row].length;
    const own = placed.filter(({word, at}) => isFigure(word) && at > from && at <= next);
    from = next;
    return {row, figures: own.map(({word}) => figureOf(word))};
  });
  const columns = rows[0]?.figures.length ?? 0;
  if (columns < 3 || columns > 4 || rows.some(({figures}) => figures.length !== columns)) return null;
  const outside = placed.filter(({word, at}) => (isFigure(word) ? at <= start || at > from : at < start || at >= from));
  return {rows, rest: outside.map(({word}) => word).join(' ')};
}

function figureOf(word: string): number | null {
  return /^\d/.test(word) ? Number(word) : null;
}

/** A label that wraps around its figures, which stand in the middle of the cell's height: `发生过90天以上逾期 2 -- 1 -- 的账户数`. */
function execBroken(label: string, text: string): RegExpExecArray | null {
  const [first = '', ...others] = [...label];
  if (!others.every(char => text.includes(char))) return null;
  const pattern = others.reduce(
    (before, char) => `${before}(?:\\s+(${FIGURES})\\s+|\\s*)${spaced(char)}`,
    spaced(first),
  );
  const match = new RegExp(pattern, 'u').exec(text);
  return match?.slice(1).some(figures => figures !== undefined) ? match : null;
}

/**
 * Some tools give a table column by column: four labels in a row, then four figures under each column.
 * Turned here into rows, only where the count of figures is exactly right.
 */
function byColumns(lines: readonly string[]): string | null {
  const labels = [SUMMARY_ROWS.accounts, SUMMARY_ROWS.open, SUMMARY_ROWS.pastDue, SUMMARY_ROWS.over90];
  const text = lines.join(' ');
  const stacked = new RegExp(`${labels.map(spaced).join('\\s+')}\\s+([^账责]*)`, 'u').exec(text);
  const figures = stacked?.[1]?.split(/\s+/u).filter(word => new RegExp(`^${FIGURE}$`, 'u').test(word)) ?? [];
  if (!stacked || figures.length % 4 !== 0 || figures.length < 12) return null;
  const columns = figures.length / 4;
  const rows = labels.map(
    (label, row) => `${label} ${Array.from({length: columns}, (_, column) => figures[column * 4 + row]).join(' ')}`,
  );
  return `${text.slice(0, stacked.index)}\n${rows.join('\n')}\n${text.slice(stacked.index + stacked[0].length)}`;
}

function spaced(label: string): string {
  return [...label].map(char => char.replace('/', '[/／]')).join('\\s*');
}
