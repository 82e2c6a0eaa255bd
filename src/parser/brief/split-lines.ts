import {type FoldedLine, hasDoubtfulFigure} from '../folded-line.ts';
import {withoutSpaces} from '../normalize.ts';
import {isHeaderLine} from './header.ts';
import {COLUMN_HEADS, isHeadRow, type Section, sectionTitled} from './headings.ts';
import {SideBar} from './side-bar.ts';
import {ORDINAL, ORDINAL_DIGITS, ordinalMark, type Piece, sectionMark} from './stream.ts';
import {cutSummaryRow, isSummaryPiece} from './summary.ts';

export interface SplitLines {
  /** What is left for sentences, with marks where sections begin and ordinals stood. */
  readonly pieces: readonly Piece[];
  /** Rows and column heads of 信息概要, with their spaces. */
  readonly summary: readonly string[];
  /** A figure among them is in doubt. */
  readonly summaryInDoubt: boolean;
  readonly inquiries: readonly FoldedLine[];
  readonly footers: readonly {readonly page: number; readonly pages: number}[];
  /** Whole-line titles, in order. */
  readonly titles: readonly {readonly section: Section; readonly line: FoldedLine}[];
}

const FOOTER = /第\s*(\d{1,3})\s*页\s*[，,/、]?\s*共\s*(\d{1,3})\s*页/gu;
const TOUCHING_FIGURE = /(?<=账户数)(?=(?:\d{1,4}|--)(?:\s+(?:\d{1,4}|--)){1,3}$)/u;
const ORDINAL_AT_START = new RegExp(`^(${ORDINAL_DIGITS})\\s*[.、]\\s*`);
/** `… 2. …` between spaces, or right behind a sentence and before a date: `。2.2018年12月21日`. */
const ORDINAL_INSIDE = new RegExp(`(?<=[\\s。：])(${ORDINAL_DIGITS})[.、](?=\\s|\\d{4}年\\d{1,2}月\\d{1,2}日|$)`, 'gu');
const ORDINALS_ONLY = new RegExp(`^(?:${ORDINAL})+$`, 'u');
/** What viewers and tools add to a page: `3/9`, `-- 3 of 9 --`, 第 4 页, the address and the date of a printed web page. */
const PRINT_FURNITURE =
  /^(?:-*\d{1,3}\/\d{1,3}-*|-+\d{1,3}of\d{1,3}-+|Page\d{1,3}of\d{1,3}|第\d{1,3}页(?:[，,、/]?共页)?|https?：?\/\/\S*|\d{4}\/\d{1,2}\/\d{1,2}(?:\d{1,2}：\d{2}(?:：\d{2})?)?(?:[^，。]{0,10}个人信用报告)?)$/u;
/** A stamp across the page: 仅供个人查询, 样张 仅供测试, COPY. */
const STAMP =
  /^(?:[^，。：；（）\d]{0,8}仅供[^，。：；（）\d]{1,16}|样[张本][^，。：；（）\d]{0,10}|副本|复印无效|内部资料|COPY|DRAFT|SAMPLE|SPECIMEN|TEST|CONFIDENTIAL)$/u;
/** Titles whose words stand in sentences too. */
const WORDS_OF_SENTENCES = /^(?:信用卡|贷款|其他贷款|购房贷款|其他业务|查询记录|说明)$/u;
const BEGINS_SENTENCE = /^(?:\d{1,3}[.、])?(?:\d{4}年|$)|明细(?:如下)?：?$/;

/**
 * Gives every line to one reader: summary, inquiries, page furniture, or the stream of sentences.
 * Lines that nobody claims go into the stream, so that nothing is lost here.
 */
export function splitLines(lines: readonly FoldedLine[]): SplitLines {
  const pieces: Piece[] = [];
  const summary: string[] = [];
  const inquiries: FoldedLine[] = [];
  const footers: {page: number; pages: number}[] = [];
  const titles: {section: Section; line: FoldedLine}[] = [];
  const sideBar = new SideBar();
  let inSummary = false;
  let summaryInDoubt = false;
  let midSentence = false;

  for (const [index, line] of lines.entries()) {
    // 未结清/未销户账户数5 -- -- --: a cell may begin where the label ends
    const text = line.text.replace(TOUCHING_FIGURE, ' ').replace(FOOTER, (_, page: string, pages: string) => {
      footers.push({page: Number(page), pages: Number(pages)});
      return ' ';
    });
    const compact = withoutSpaces(text);
    if (compact === '' || isHeaderLine(compact, titles.length === 0) || isFurniture(compact)) continue;
    const title = sectionTitled(compact);
    // 信用卡 may also be a column head of the summary, or what a line break cut out of …公司信用卡中心
    const doubtful = (inSummary && COLUMN_HEADS.test(compact)) || (midSentence && WORDS_OF_SENTENCES.test(compact));
    if (title && !(doubtful && !sentenceFollows(lines, index))) {
      titles.push({section: title, line});
      inSummary = title === 'summary';
      midSentence = midSentence && inSummary;
      pieces.push({page: line.page, line: line.line, text: sectionMark(title)});
      continue;
    }
    if (isHeadRow(text)) {
      summary.push(text);
      continue;
    }
    const {row, rest} = cutSummaryRow(inSummary ? withoutLeadingNote(text, sideBar) : text);
    if (row !== '') summary.push(row);
    if (row !== '' || inSummary) summaryInDoubt ||= hasDoubtfulFigure(line);
    if (inSummary || row !== '') {
      const cells = summaryCells(rest, sideBar);
      if (cells !== null) {
        summary.push(cells);
        continue;
      }
      inSummary &&= !isTableRead(summary) && !BEGINS_SENTENCE.test(compact);
    }
    const section = titles.at(-1)?.section;
    if (section === 'inquiries') inquiries.push({page: line.page, line: line.line, text, compact, glyphs: line.glyphs});
    const piece = withOrdinalMarks(rest);
    // rows of the inquiries end without a full stop
    if (!ORDINALS_ONLY.test(piece)) midSentence = section !== 'inquiries' && !/[。：]$/u.test(piece);
    pieces.push({page: line.page, line: line.line, text: piece});
  }
  return {pieces, summary, summaryInDoubt, inquiries, footers, titles};
}

/** Cells of the tables in a line that holds nothing but cells and side notes; null when something in it is neither. */
function summaryCells(text: string, sideBar: SideBar): string | null {
  const words = text.split(/\s+/u).filter(word => word !== '');
  const cells = words.filter(word => COLUMN_HEADS.test(word) || isSummaryPiece(word));
  const notes = words.filter(word => !cells.includes(word) && word !== '。');
  const noted = notes.length === 0 || sideBar.take(notes.join('')) || notes.every(note => takeNote(note, sideBar));
  return noted ? cells.join(' ') : null;
}

/** …和“透支超过60天”的账户数 1 -- 4 --: a note that touches the row behind it. */
function withoutLeadingNote(text: string, sideBar: SideBar): string {
  const [, note, row] =
    /^(?!未结清|发生过|相关还款)(\S+?)((?:账户数|未结清|发生过|相关还款责任账户数).*)$/u.exec(text) ?? [];
  // 期的账户数 has no figure beside it: it is the end of a label that wraps in its cell
  return note && row !== undefined && /\s(?:\d|-)/u.test(row) && sideBar.take(note) ? row : text;
}

/** 个人商用房（包括商住两用）贷购房: a column head may stand so close behind a note that no gap is left. */
function takeNote(note: string, sideBar: SideBar): boolean {
  const [, before] = /^(.+?)(?:购房|其他业务|其他|信用卡|贷款)$/u.exec(note) ?? [];
  return sideBar.take(note) || (before !== undefined && sideBar.take(before));
}

/** The figures of the large table are all there: 12 or 16 behind 未结清, 发生过逾期 and 发生过90天. */
function isTableRead(summary: readonly string[]): boolean {
  const text = summary.join(' ');
  return (
    /发生过90天/u.test(text) &&
    (text.slice(text.indexOf('未结清')).match(/(?<=\s)(?:\d{1,4}|-{1,2})(?=\s|$)/gu)?.length ?? 0) >= 9
  );
}

function isFurniture(compact: string): boolean {
  return PRINT_FURNITURE.test(compact) || STAMP.test(compact);
}

function sentenceFollows(lines: readonly FoldedLine[], index: number): boolean {
  const next = lines.slice(index + 1).find(line => line.compact !== '');
  return next !== undefined && BEGINS_SENTENCE.test(next.compact.slice(0, 60));
}

function withOrdinalMarks(text: string): string {
  return text
    .replace(ORDINAL_AT_START, (_, ordinal: string) => ordinalMark(Number(ordinal)))
    .replace(ORDINAL_INSIDE, (_, ordinal: string) => ordinalMark(Number(ordinal)))
    .replace(/\s/gu, '');
}
