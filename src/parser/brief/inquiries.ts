import type {Inquiry} from '../../model/report.ts';
import {readDay} from '../fields.ts';
import type {FoldedLine} from '../folded-line.ts';

/**
 * 编号 查询日期 查询机构 查询原因. The institution is cut after 13 to 15 characters and the reason is centred, so both wrap,
 * and the tail of the institution may be printed behind the reason:
 *
 *     2 2026年02月11日 平安融易（江苏）融资担保有限公 担保资格审查
 *     司
 *
 * Where glyphs have positions, cells come from the columns; in plain text from the words.
 */
const ROW = /^(\d{1,3})\s*(\d{4}年\d{1,2}月\d{1,2}日)\s*(.*)$/u;
const DATE_LINE = /^\d{4}年\d{1,2}月\d{1,2}日$/u;
/** The head of the table, in one line or a column title a line. */
const TABLE_HEAD = /^(?:编号|查询日期|查询机构|查询原因)+$/u;
const SELF_TABLE = /^(?:个人|本人)查询记录明细：?$/u;
/** Open list: an unknown reason is kept as the last column. */
const REASONS = [
  '法人代表、负责人、高管等资信审查',
  '客户准入资格审查',
  '特约商户实名审查',
  '公积金提取复核',
  '担保资格审查',
  '融资租赁审批',
  '股指期货开户',
  '信用卡审批',
  '贷款审批',
  '贷后管理',
  '保前审查',
  '保后管理',
  '资信审查',
  '融资审批',
  '额度审批',
  '异议处理',
  '异议核查',
  '司法调查',
  '其他',
];
const SELF_REASON = /本人查询（[^（）]*）?|本人查询/u;

export interface InquiriesRead {
  readonly inquiries: readonly Inquiry[];
  /** 编号 as printed, of each table. */
  readonly ordinals: readonly number[];
  /** Rows that begin like one and could not be told apart. */
  readonly unread: number;
}

/** Reads both tables from the lines below 查询记录; `titles` tells where the person's own inquiries begin. */
export function readInquiries(lines: readonly FoldedLine[], titles: readonly FoldedLine[]): InquiriesRead {
  const inquiries: Inquiry[] = [];
  const ordinals: number[] = [];
  let unread = 0;
  for (const row of rowsOf(lines, titles)) {
    const on = readDay(row.day);
    const cells = row.cells ?? cellsOf(row.words, row.above);
    ordinals.push(row.ordinal);
    if (!on.ok || on.value === null || !cells) unread++;
    else
      inquiries.push({
        on: on.value,
        institution: cells.institution,
        reason: cells.reason,
        by: row.self ? 'self' : 'institution',
      });
  }
  return {inquiries, ordinals, unread};
}

interface Row {
  readonly ordinal: number;
  readonly day: string;
  readonly self: boolean;
  /** What stands behind the date, one entry a printed line, each split at its spaces. */
  readonly words: string[][];
  /** The line above, where the row itself lacks a cell: a wrapped cell is centred on its row. */
  above: string[];
  cells: {institution: string; reason: string} | null;
}

function rowsOf(lines: readonly FoldedLine[], titles: readonly FoldedLine[]): Row[] {
  const rows: Row[] = [];
  const selfFrom = titles.find(line => SELF_TABLE.test(line.compact));
  const columns = columnsOf(lines);
  for (const [index, line] of lines.entries()) {
    // some tools give every cell a line of its own
    const text = /^\d{1,3}$/.test(line.text) ? `${line.text} ${lines[index + 1]?.text ?? ''}` : line.text;
    if (DATE_LINE.test(line.text) && /^\d{1,3}$/.test(lines[index - 1]?.text ?? '')) continue;
    const match = ROW.exec(text);
    const last = rows.at(-1);
    if (match) {
      const words = wordsOf(match[3] ?? '');
      const self = selfFrom !== undefined && isAfter(line, selfFrom);
      const above = words.length === 1 && !columns ? lineAbove(rows, lines, index) : [];
      rows.push({ordinal: Number(match[1]), day: match[2] ?? '', self, words: [words], above, cells: null});
    } else if (!columns && !TABLE_HEAD.test(line.compact)) last?.words.push(wordsOf(line.text));
  }
  if (columns) fillCells(rows, lines, columns);
  return rows;
}

/** The line directly above a row that lacks a cell; it is taken from the row before, which it was first counted to. */
function lineAbove(rows: readonly Row[], lines: readonly FoldedLine[], index: number): string[] {
  const above = lines[index - 1];
  if (!above || ROW.test(above.text) || TABLE_HEAD.test(above.compact)) return [];
  const before = rows.at(-1);
  if (before && before.words.length > 1) before.words.pop();
  return wordsOf(above.text);
}

function isAfter(line: FoldedLine, other: FoldedLine): boolean {
  return line.page > other.page || (line.page === other.page && line.line > other.line);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter(word => word !== '');
}

/** Plain text: the reason is what a known reason says; without one, the last word. */
function cellsOf(lines: readonly string[][], above: readonly string[]): {institution: string; reason: string} | null {
  const [[only = ''] = [], ...below] = lines;
  if (above.length > 0) {
    const around = [...above, ...below.flat()].join('');
    return REASONS.includes(only) || SELF_REASON.test(only)
      ? {institution: around, reason: only}
      : {institution: only, reason: around};
  }
  const words = lines.flat();
  const joined = words.join('');
  const own = SELF_REASON.exec(joined);
  if (own) return {institution: joined.slice(0, own.index) || '本人', reason: joined.slice(own.index)};
  const [first = [], ...more] = lines;
  const [head = '', reasonHead = ''] = first;
  // institution and reason each in their own column, over several lines
  const tails = more.flat();
  for (let count = 0; count <= tails.length; count++) {
    for (const institutionFirst of [true, false]) {
      const reasonTail = institutionFirst ? tails.slice(tails.length - count) : tails.slice(0, count);
      const institutionTail = institutionFirst ? tails.slice(0, tails.length - count) : tails.slice(count);
      const reason = reasonHead + reasonTail.join('');
      if (first.length === 2 && REASONS.includes(reason)) return {institution: head + institutionTail.join(''), reason};
    }
  }
  const known = REASONS.find(reason => joined.endsWith(reason) && joined.length > reason.length);
  if (known) return {institution: joined.slice(0, -known.length), reason: known};
  const inside = REASONS.find(reason => reason !== '其他' && joined.includes(reason));
  if (inside) return {institution: joined.replace(inside, ''), reason: inside};
  if (first.length === 2 && tails.length === 0) return {institution: head, reason: reasonHead};
  return null;
}

interface Columns {
  /** Between date and institution, between institution and reason. */
  readonly institution: number;
  readonly reason: number;
}

/** The columns begin where the words of the table's own head stand: boundaries are the middles of the gaps between centres. */
function columnsOf(lines: readonly FoldedLine[]): Columns | null {
  const head = lines.find(line => line.compact === '编号查询日期查询机构查询原因' && line.glyphs !== null);
  if (!head?.glyphs || lines.some(line => line.glyphs === null)) return null;
  const drawn = head.glyphs.filter(glyph => glyph.char.trim() !== '');
  if (drawn.length !== 14) return null;
  const centre = (from: number, to: number) => ((drawn[from]?.x ?? 0) + (drawn[to]?.right ?? 0)) / 2;
  const [day, institution, reason] = [centre(2, 5), centre(6, 9), centre(10, 13)];
  return {institution: (day + institution) / 2, reason: (institution + reason) / 2};
}

/**
 * Cells are centred on their row, so a wrapped institution has lines above and below the line of the date: the nearest row takes them.
 * What stands at the top of a page, too far above its first row, is the end of the last row of the page before.
 */
function fillCells(rows: Row[], lines: readonly FoldedLine[], columns: Columns): void {
  const anchors = lines
    .filter(line => ROW.test(line.text))
    .map((line, row) => ({row, page: line.page, y: line.glyphs?.find(glyph => glyph.x < columns.institution)?.y ?? 0}));
  const onPage = (page: number) => anchors.filter(anchor => anchor.page === page);
  let near: typeof anchors = [];
  let nearPage = 0;
  const cells = rows.map(() => ({institution: '', reason: ''}));
  for (const line of lines) {
    const [first] = line.glyphs ?? [];
    if (TABLE_HEAD.test(line.compact) || !first) continue;
    if (line.page !== nearPage) [near, nearPage] = [onPage(line.page), line.page];
    let row = near[0]?.row ?? anchors.findLast(anchor => anchor.page < line.page)?.row;
    let distance = Number.POSITIVE_INFINITY;
    for (const anchor of near) {
      if (Math.abs(anchor.y - first.y) >= distance) continue;
      distance = Math.abs(anchor.y - first.y);
      row = anchor.row;
    }
    const aboveAll = row === near[0]?.row && first.y < (near[0]?.y ?? 0) - 1.5 * first.size;
    const cell = cells[(row ?? -1) - (aboveAll && row ? 1 : 0)];
    if (!cell) continue;
    for (const {column, text} of runs(line, columns.institution, columns.reason)) {
      if (column === 'institution') cell.institution += text;
      else if (column === 'reason') cell.reason += text;
    }
  }
  rows.forEach((row, index) => {
    const cell = cells[index];
    if (cell && cell.institution !== '' && cell.reason !== '') row.cells = cell;
  });
}

/** Words of a line by column. A reason is centred and starts left of its own head, so a whole word goes where its centre is. */
function runs(
  line: FoldedLine,
  institution: number,
  reason: number,
): {column: 'day' | 'institution' | 'reason'; text: string}[] {
  const glyphs = (line.glyphs ?? []).filter(glyph => glyph.char.trim() !== '');
  const words: {x: number; right: number; count: number}[] = [];
  for (const glyph of glyphs) {
    const last = words.at(-1);
    if (last && glyph.x - last.right < glyph.size * 0.5) {
      last.right = glyph.right;
      last.count++;
    } else words.push({x: glyph.x, right: glyph.right, count: 1});
  }
  const characters = [...line.compact];
  let at = 0;
  return words.map(word => {
    const text = characters.slice(at, at + word.count).join('');
    at += word.count;
    const centre = (word.x + word.right) / 2;
    return {
      column: word.x >= reason || centre >= reason ? 'reason' : centre >= institution ? 'institution' : 'day',
      text,
    };
  });
}
