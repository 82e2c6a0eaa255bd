/** One grid of a text without columns: its labels, and the pieces that follow them, shared out among rows and cells. */
import {readMoney} from '../fields.ts';
import {shareCells} from './share-cells.ts';

export interface TextTable {
  /** Left to right; a label that heads two columns stands between them. */
  readonly labels: readonly {readonly text: string; readonly column: number}[];
  /** Each row by its columns; '' where nothing is printed. */
  readonly rows: readonly (readonly string[])[];
  /** What could not be shared out. */
  readonly heap: string;
}

const NAMED = new Set(['业务类型', '账户类型', '信息类型']);
const FIGURE = /^(?:[\d,.]+|[-—–－]{1,3})$/u;

/** @param pieces words in reading order */
export function readTextTable(labels: readonly string[], pieces: readonly string[]): TextTable {
  const inTurn = labels.map((text, column) => ({text, column}));
  const unread = {labels: inTurn, rows: [], heap: pieces.join('')};
  if (pieces.length === 0) return unread;
  if (labels.includes('查询日期')) return {labels: inTurn, ...readInquiryRows(labels, pieces)};
  if (labels.includes('最近1个月内的查询次数')) return readCounts(labels, pieces) ?? unread;
  if (NAMED.has(labels[0] ?? '')) return {labels: inTurn, ...readNamedRows(labels.length, pieces)};
  const row = shareCells(pieces, labels);
  return row === null ? unread : {labels: inTurn, rows: [row], heap: ''};
}

const ORDINAL = /^\d{1,4}$/u;
const DAY_BEGINS = /^\d{4}[.\-/年]/u;

/** Every row begins with its number and a day; the numbers run on. A row that cannot be told apart is left in the heap. */
function readInquiryRows(labels: readonly string[], pieces: readonly string[]): Pick<TextTable, 'rows' | 'heap'> {
  const starts = pieces.flatMap((piece, at) =>
    ORDINAL.test(piece) && DAY_BEGINS.test(pieces[at + 1] ?? '') ? [at] : [],
  );
  const numbered = starts.every((at, index) => Number(pieces[at]) === Number(pieces[starts[0] ?? 0]) + index);
  if (starts[0] !== 0 || !numbered) return {rows: [], heap: pieces.join('')};
  const read = starts.map((at, index) => {
    const own = pieces.slice(at, starts[index + 1]);
    return {cells: shareCells(own, labels), own};
  });
  return {
    // the day alone is the row of an inquiry that is not read
    rows: read.flatMap(({cells, own}) => [cells ?? ['', own[1] ?? '', '', '']].flatMap(row => [row, []])),
    heap: read.flatMap(({cells, own}) => (cells === null ? own.slice(2) : [])).join(''),
  };
}

const GROUPS = new Set(['贷款', '信用卡', '其他']);

/** A row is a name and a figure for each other label. The total may have lost its name: it is the last row, and the sum of the others. */
function readNamedRows(columns: number, pieces: readonly string[]): Pick<TextTable, 'rows' | 'heap'> {
  const rows: string[][] = [];
  let heap = '';
  let at = 0;
  while (at < pieces.length) {
    const from = at;
    while (at < pieces.length && !FIGURE.test(pieces[at] ?? '')) at++;
    const words = pieces.slice(from, at);
    const figures = pieces.slice(at, at + columns - 1);
    const isWhole = figures.length === columns - 1 && figures.every(piece => FIGURE.test(piece));
    const name = words.length === 0 && isTotal(figures, rows) ? '合计' : nameOf(words);
    if (name !== '' && isWhole) {
      rows.push([name, ...figures], []);
      at += columns - 1;
    } else if (isWhole) {
      heap += figures.join('');
      at += columns - 1;
    } else if (words.every(word => GROUPS.has(word) || word === '合计') && figures.length === 0) break;
    else {
      heap += words.join('') + figures.join('');
      at += figures.length;
    }
  }
  return {rows, heap};
}

function nameOf(words: readonly string[]): string {
  return (words.length > 1 && GROUPS.has(words[0] ?? '') ? words.slice(1) : words).join('');
}

function isTotal([count = '']: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const numberOf = (text: string | undefined) => {
    const read = readMoney(text ?? '');
    return read.ok ? (read.value ?? 0) : Number.NaN;
  };
  return rows.length > 0 && rows.reduce((sum, row) => sum + numberOf(row[1]), 0) === numberOf(count);
}

/** 最近1个月内的查询次数 heads 贷款审批 and 信用卡审批: two lines, the reasons and what is counted. */
const COUNTED = [
  ['最近1个月内的查询机构数', '贷款审批', '信用卡审批'],
  ['最近1个月内的查询次数', '贷款审批', '信用卡审批', '本人查询'],
  ['最近2年内的查询次数', '贷后管理', '担保资格审查', '特约商户实名审查'],
] as const;

function readCounts(labels: readonly string[], pieces: readonly string[]): TextTable | null {
  const groups = COUNTED.filter(([label]) => labels.includes(label));
  const reasons = groups.flatMap(([, ...own]) => own);
  const figures = pieces.slice(-reasons.length);
  const words = pieces.slice(0, -reasons.length).join('');
  if (groups.length < labels.length || words !== reasons.join('') || !figures.every(piece => FIGURE.test(piece)))
    return null;
  let column = 0;
  const heads = groups.map(([text, ...own]) => {
    const middle = column + (own.length - 1) / 2;
    column += own.length;
    return {text, column: middle};
  });
  return {labels: heads, rows: [reasons, [], figures], heap: ''};
}
