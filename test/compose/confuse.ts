import type {RecognizedCharacter, RecognizedRun} from '../../src/model/recognition.ts';
import type {Report} from '../../src/model/report.ts';
import {readBriefReport} from '../../src/parser/brief/index.ts';
import {readDetailedReport} from '../../src/parser/detailed/index.ts';
import {detectLayout} from '../../src/parser/detect.ts';
import {tellDoubt} from '../../src/parser/doubt.ts';
import {foldLines} from '../../src/parser/folded-line.ts';
import {Proofreading} from '../../src/parser/proofreading.ts';
import {Mending} from '../../src/parser/recognized/index.ts';
import {settleHead} from '../../src/parser/report-head.ts';
import type {Glyph, Line, Page} from '../../src/parser/source/page.ts';
import * as institutions from './institutions.ts';
import type {Random} from './random.ts';

/** What a recogniser of characters does to a page, and how often: shares of the places where each can happen. */
export interface Confusion {
  /** 27,350 → 27.350 */
  readonly point?: number;
  /** 71。 → 71. and 激活。 → 激活0 at the end of a record. */
  readonly stop?: number;
  /** 0 → o, O, 〇, ○ */
  readonly round?: number;
  /** 消费 → 肖费, 邮储 → 由储, 人民币 → 入民币, 贷记卡 → 资记卡, 19日 → 19曰 */
  readonly alike?: number;
  /** A digit is another one; less sure of it than 0.9. */
  readonly digit?: number;
  /** A digit is right; less sure of it than 0.9. */
  readonly unsure?: number;
  /** `--` is not seen. */
  readonly dash?: number;
  /** A star of a mask is not seen. */
  readonly mask?: number;
  /** An ordinal is not seen, or is another one. */
  readonly ordinal?: number;
  /** The space before a time is not seen: 2026-05-1809:12:34. */
  readonly gap?: number;
}

export const ALL_CONFUSIONS: Required<Confusion> = {
  point: 0.2,
  stop: 0.2,
  round: 0.02,
  alike: 0.1,
  digit: 0.01,
  unsure: 0.01,
  dash: 0.02,
  mask: 0.01,
  ordinal: 0.02,
  gap: 0.2,
};

/** Characters that are taken for each other; the true one is the second choice. */
const ALIKE: Readonly<Record<string, string>> = {消: '肖', 邮: '由', 人: '入', 贷: '资', 日: '曰'};
const ROUND = ['o', 'O', '〇', '○'];
const STRIP = {width: 1, height: 1, channels: 1, pixels: new Uint8Array(1)} as const;

interface Seen {
  readonly glyph: Glyph;
  readonly char: string;
  readonly confidence: number;
  readonly second: RecognizedCharacter['second'];
  readonly gapBefore: boolean;
}

/** The pages as they are recognised in their pictures. */
export function confuse(pages: readonly Page[], confusion: Confusion, random: Random): Page[] {
  return pages.map(page => ({
    ...page,
    recognized: true as const,
    lines: page.lines.flatMap((line, index) => confuseLine(line, page.lines[index + 1], confusion, random)),
  }));
}

function confuseLine(line: Line, next: Line | undefined, confusion: Confusion, random: Random): Line[] {
  const chars = Array.from(line.text);
  let at = 0;
  const seen = chars.flatMap((char, index): Seen[] => {
    if (char === ' ') return [];
    const glyph = line.glyphs?.[at++];
    if (glyph === undefined) return [];
    const isTime = /^\d{2}:\d{2}:\d{2}/.test(chars.slice(index, index + 8).join(''));
    const lost = isTime && random.chance(confusion.gap ?? 0);
    const gapBefore = chars[index - 1] === ' ' && !lost;
    return [{glyph, gapBefore, ...confuseCharacter(chars, index, next?.text ?? '', confusion, random)}];
  });
  const kept = dropped(seen, confusion, random);
  if (kept.length === 0) return [];
  const runs: Seen[][] = [];
  for (const one of kept) {
    const run = runs.at(-1);
    if (run === undefined || one.gapBefore) runs.push([one]);
    else run.push(one);
  }
  const glyphs = runs.flatMap(toGlyphs);
  return [{text: runs.map(run => run.map(({char}) => char).join('')).join(' '), glyphs}];
}

function toGlyphs(seen: readonly Seen[]): Glyph[] {
  const characters = seen.map(({glyph: {x, right, y, size}, char, confidence, second}) => ({
    ...{char, x, right, y, size, confidence, second},
  }));
  const run: RecognizedRun = {characters, strip: STRIP};
  return characters.map(character => ({...character, run}));
}

type Choice = Pick<Seen, 'char' | 'confidence' | 'second'>;

function confuseCharacter(
  chars: readonly string[],
  index: number,
  next: string,
  confusion: Confusion,
  random: Random,
): Choice {
  const char = chars[index] ?? '';
  const [before = '', after = ''] = [chars[index - 1], chars[index + 1]];
  const at = (share: number | undefined) => random.chance(share ?? 0);
  const as = (read: string, confidence: number): Choice => ({
    char: read,
    confidence,
    second: {char, confidence: Math.max(0.002, 1 - confidence)},
  });
  const sure = (low: number, high: number) => low + random.next() * (high - low);
  if (char === ',' && /\d/.test(before + after) && at(confusion.point)) return as('.', sure(0.5, 0.96));
  const atEnd = index === chars.length - 1 && /^(?:\d{1,3}[.、]|$)/.test(next);
  if (char === '。' && atEnd && at(confusion.stop))
    return /\d/.test(before) ? as('.', sure(0.5, 0.96)) : as(random.pick(['0', ...ROUND]), sure(0.5, 0.96));
  if (char === '0' && at(confusion.round)) return as(random.pick(ROUND), sure(0.3, 0.99));
  const other = ALIKE[char];
  if (other !== undefined && at(confusion.alike)) return as(other, sure(0.4, 0.96));
  if (/\d/.test(char) && at(confusion.digit)) {
    const wrong = String((Number(char) + random.int(1, 9)) % 10);
    return as(wrong, sure(0.3, 0.899));
  }
  if (/\d/.test(char) && at(confusion.unsure))
    return {char, confidence: sure(0.3, 0.899), second: {char: String(random.int(0, 9)), confidence: 0.1}};
  return {char, confidence: sure(0.97, 1), second: null};
}

function dropped(seen: readonly Seen[], confusion: Confusion, random: Random): Seen[] {
  const text = seen.map(({char}) => char).join('');
  const gone = new Set<number>();
  const drop = (pattern: RegExp, share: number | undefined) => {
    for (const match of text.matchAll(pattern))
      if (random.chance(share ?? 0)) for (let at = 0; at < match[0].length; at++) gone.add(match.index + at);
  };
  drop(/--/g, confusion.dash);
  drop(/\*/g, confusion.mask);
  drop(/^\d{1,3}[.、](?=\d{4}年)/g, confusion.ordinal);
  return seen.filter((_, index) => !gone.has(index));
}

/** Reads recognised pages as the program does, without the pictures. */
export function readRecognized(pages: readonly Page[]): Report {
  const mending = new Mending(Object.values(institutions).flat());
  const worded = mending.words(pages);
  const layout = detectLayout(foldLines(worded));
  const mended = mending.figures(worded, layout);
  const proofreading = new Proofreading();
  const report =
    layout === 'brief' ? readBriefReport(mended, proofreading) : readDetailedReport(mended, null, proofreading);
  return tellDoubt(settleHead(report, foldLines(mended)));
}

/** Where the cells of a list of inquiries begin. */
const COLUMNS = [40, 80, 180, 420];

/** Text as a page on which every character has a place: half an em for ASCII, an em for a gap, and cells of inquiries in their columns. */
export function textPages(text: string): Page[] {
  const size = 9;
  const lines = text.split('\n').map((line, row): Line => {
    const words = line.split(/ +/).filter(word => word !== '');
    const isRow = /^(?:编号|\d{1,3}) (?:查询日期|\d{4}年)/.test(line);
    let x = 40;
    const glyphs = words.flatMap((word, index) => {
      if (isRow) x = COLUMNS[index] ?? x;
      const own = Array.from(word, (char): Glyph => {
        const left = x;
        x += (/[\x20-\x7e]/.test(char) ? 0.5 : 1) * size;
        return {char, x: left, right: x, y: 60 + row * 14, size};
      });
      x += size;
      return own;
    });
    return {text: words.join(' '), glyphs};
  });
  return [{number: 1, width: 595, height: 60 + lines.length * 14, lines}];
}
