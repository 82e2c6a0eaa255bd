import type {Element} from '../compose/detailed/elements.ts';

export interface Cell {
  /** Null where a cell of the row above reaches down. */
  readonly text: string | null;
  readonly span: number;
  readonly rows: number;
}

/** The cells of a table of the detailed report as a page shows them; null for what is no table. */
export function tableRows(element: Element): Cell[][] | null {
  if (element.kind === 'years') return yearRows(element.from, element.to, element.word);
  if (element.kind !== 'table') return null;
  const [labels = []] = element.rows;
  if (labels[0] === '最近1个月内的查询机构数') return inquiryCounts(labels);
  return element.rows.map((row, index) =>
    index > 0 && row[0] === '合计' && row[1] === ''
      ? [cell('合计', 2), ...row.slice(2).map(text => cell(text))]
      : row.map(text => cell(text)),
  );
}

function inquiryCounts(labels: readonly string[]): Cell[][] {
  const reasons = [
    '贷款审批',
    '信用卡审批',
    '贷款审批',
    '信用卡审批',
    '本人查询',
    '贷后管理',
    '担保资格审查',
    '特约商户实名审查',
  ];
  return [
    labels.map((text, index) => cell(text, [2, 3, 3][index] ?? 1)),
    reasons.map(text => cell(text)),
    ['1', '0', '2', '0', '3', '14', '--', '5'].map(text => cell(text)),
  ];
}

/** The months, then two lines a year; the year stands beside both. */
function yearRows(from: string, to: string, word: string): Cell[][] {
  const rows: Cell[][] = [[cell(`${from}-${to}的${word}`, 13)]];
  rows.push(['', ...Array.from({length: 12}, (_, index) => String(index + 1))].map(text => cell(text)));
  const inside = (year: number, month: number) => {
    const at = `${year}年${String(month).padStart(2, '0')}月`;
    return at >= from && at <= to;
  };
  for (let year = Number(to.slice(0, 4)); year >= Number(from.slice(0, 4)); year--) {
    const months = Array.from({length: 12}, (_, index) => index + 1);
    const line = (value: (month: number) => string) =>
      months.map(month => cell(inside(year, month) ? value(month) : ''));
    rows.push([cell(String(year), 1, 2), ...line(month => (month % 5 === 0 ? '1' : 'N'))]);
    rows.push([cell(null), ...line(month => (month % 5 === 0 ? '312' : '0'))]);
  }
  return rows;
}

function cell(text: string | null, span = 1, rows = 1): Cell {
  return {text, span, rows};
}
