import type {Inquiry} from '../../model/report.ts';
import {readDay} from '../fields.ts';
import type {FoldedLine} from '../folded-line.ts';
import {REASONS} from '../inquiry-reasons.ts';
import {cellsByColumns, INQUIRY_ORDINAL} from './inquiry-columns.ts';
import {isReason, isUnfinishedName} from './inquiry-words.ts';

/**
 * 编号 查询日期 查询机构 查询原因. The institution is cut after 13 to 15 characters and the reason is centred, so both wrap,
 * and the tail of the institution may be printed behind the reason:
 *
 *     2 2026年02月11日 平安融易（江苏）融资担保有限公 担保资格审查
 *     司
 *
 * Where glyphs have positions, cells come from the columns; in plain text from the words.
 */
/** 2026年05月11日, with spaces, or 2026-05-10, 2026/05/09, 2026.05.08. */
const DAY = '\\d{4}\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}(?:\\s*日|(?![日\\d]))';
const ROW = new RegExp(`^(\\d{1,4})\\s+?(${DAY})\\s*(.*)$|^(\\d{1,4})(\\d{4}年\\d{1,2}月\\d{1,2}日)\\s*(.*)$`, 'u');
/** The head of the table, in one line or a column title a line. */
const TABLE_HEAD = /^(?:编号|查询日期|查询机构|查询原因)+$/u;
/** What stands in the section and is no row: heads, and the sentence that introduces it. */
const NO_ROW = /^(?:编号|查询日期|查询机构|查询原因)+$|这部分包含|系统中没有|记录。|查询记录明细/u;
const SELF_TABLE = /^(?:个人|本人)查询记录明细：?$/u;
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
  const selfFrom = titles.find(line => SELF_TABLE.test(line.compact));
  const isSelf = (line: {page: number; line: number}) => selfFrom !== undefined && isAfter(line, selfFrom);
  const columned = cellsByColumns(lines);
  const rows = columned?.rows.map(row => ({...row, self: isSelf(row), cells: row})) ?? rowsOf(lines, isSelf);
  let unread = columned?.outside ?? outsideRows(lines, rows.length);
  for (const row of rows) {
    const on = readDay(row.day.replace(/\s/gu, ''));
    const cells = row.cells ?? ('words' in row ? cellsOf(row.words, row.above) : null);
    ordinals.push(row.ordinal);
    if (!on.ok || on.value === null || !cells || !isRead(cells)) {
      unread++;
      continue;
    }
    const {institution, reason} = cells;
    inquiries.push({on: on.value, institution, reason, by: row.self ? 'self' : 'institution'});
  }
  return {inquiries, ordinals, unread};
}

/** Both cells hold what such cells hold: a cell that lost its end to a neighbour makes two records wrong. */
function isRead({institution, reason}: {institution: string; reason: string}): boolean {
  return isReason(reason) && institution !== '' && !isUnfinishedName(institution);
}

/** A table of which not one row begins: every line of it is unread. */
function outsideRows(lines: readonly FoldedLine[], rows: number): number {
  return rows > 0
    ? 0
    : lines.filter(({compact}) => /\d{4}|查询|审批|管理/u.test(compact) && !NO_ROW.test(compact)).length;
}

interface Row {
  readonly ordinal: number;
  readonly day: string;
  readonly self: boolean;
  /** What stands behind the date, one entry a printed line, each split at its spaces. */
  readonly words: string[][];
  /** The line above, where the row itself lacks a cell: a wrapped cell is centred on its row. */
  above: string[];
  readonly cells: null;
}

function rowsOf(lines: readonly FoldedLine[], isSelf: (line: FoldedLine) => boolean): Row[] {
  const rows: Row[] = [];
  for (const [index, line] of lines.entries()) {
    // some tools give every cell a line of its own, or the first one
    const text = INQUIRY_ORDINAL.test(line.text) ? `${line.text} ${lines[index + 1]?.text ?? ''}` : line.text;
    const before = lines[index - 1]?.text ?? '';
    if (INQUIRY_ORDINAL.test(before) && ROW.test(`${before} ${line.text}`)) continue;
    const match = ROW.exec(text);
    if (match) {
      const [ordinal = '', day = '', rest = ''] = match.slice(1).filter(group => group !== undefined);
      const words = wordsOf(rest);
      const above =
        words.length === 1 || (words.length === 0 && isPair(lines, index)) ? lineAbove(rows, lines, index) : [];
      rows.push({ordinal: Number(ordinal), day, self: isSelf(line), words: [words], above, cells: null});
    } else if (!TABLE_HEAD.test(line.compact)) rows.at(-1)?.words.push(wordsOf(line.text));
  }
  return rows;
}

/** A date between two lines that each hold the half of both cells. */
function isPair(lines: readonly FoldedLine[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].every(
    line => line && !ROW.test(line.text) && wordsOf(line.text).length === 2,
  );
}

/** The line directly above a row that lacks a cell; it is taken from the row before, which it was first counted to. */
function lineAbove(rows: readonly Row[], lines: readonly FoldedLine[], index: number): string[] {
  const above = lines[index - 1];
  if (!above || ROW.test(above.text) || TABLE_HEAD.test(above.compact)) return [];
  const before = rows.at(-1);
  // 本人查询（互联网个人信用信 / 息服务平台）: the end of the row before
  if (before && hasOpenBracket(before.words.slice(0, -1).flat().join(''))) return [];
  if (before && before.words.length > 1) before.words.pop();
  return wordsOf(above.text);
}

function hasOpenBracket(text: string): boolean {
  return text.split('（').length > text.split('）').length;
}

function isAfter(line: {page: number; line: number}, other: FoldedLine): boolean {
  return line.page > other.page || (line.page === other.page && line.line > other.line);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter(word => word !== '');
}

/** Plain text: the reason is what a known reason says; without one, the last word. */
function cellsOf(lines: readonly string[][], above: readonly string[]): {institution: string; reason: string} | null {
  const [[only = ''] = [], ...below] = lines;
  // both cells have a line above and one below that of the date
  const [aboveName, aboveReason, ...third] = above;
  const [[belowName, belowReason] = []] = below;
  if (only === '' && aboveName && aboveReason && third.length === 0 && belowName && belowReason && below.length === 1)
    return {institution: aboveName + belowName, reason: aboveReason + belowReason};
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
