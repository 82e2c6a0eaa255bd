import {type Block, briefBlocks, SIDE_BAR} from './brief-blocks.ts';
import type {ComposedReport} from './composed-report.ts';
import {type Disguise, disguise, withSpaces} from './disguise.ts';
import {Random} from './random.ts';
import {wrapAt, wrapRandomly} from './wrap.ts';

export interface TextOptions extends Disguise {
  readonly seed?: number;
  /** Width of a line in Chinese characters, at random characters, or not at all. */
  readonly wrap?: number | 'random' | 'none';
  /** A footer after so many lines. */
  readonly pageLines?: number;
  readonly footer?: 'spaced' | 'tight' | 'slash' | 'half-width';
  readonly repeatHeader?: boolean;
  readonly ordinals?: 'in-line' | 'own-line' | 'after';
  readonly ordinalMark?: '.' | '．' | '、' | '. ';
  /** Spaces of several kinds inside sentences. */
  readonly spaces?: boolean;
  /** Notes of the side bar between the rows of the summary. */
  readonly sideBar?: boolean;
  /** Header, summary, footer and the next ordinal stand in the middle of the first sentence that has two lines. */
  readonly crossing?: boolean;
  /** Institution and reason of an inquiry are cut, and their ends stand on the next line. */
  readonly wrapCells?: boolean;
}

type Line = {readonly text: string; readonly item?: number};

/** The report as pasted or extracted text. Options change how it is laid out, never what it says. */
export function writeBriefText(report: ComposedReport, options: TextOptions = {}): string {
  const random = new Random(options.seed ?? 0);
  const blocks = briefBlocks(report);
  const early = (block: Block) =>
    block.kind === 'header' || block.kind === 'table' || (block.kind === 'heading' && block.text === '信息概要');
  const body: Line[] = [];
  blocks.forEach((block, index) => {
    if (options.crossing && early(block)) return;
    for (const text of linesOf(block, options, random)) body.push(block.kind === 'item' ? {text, item: index} : {text});
  });
  const lines = options.crossing
    ? withCrossing(
        body,
        blocks.filter(early).flatMap(block => linesOf(block, options, random)),
      )
    : body.map(({text}) => text);
  const header = blocks.filter(block => block.kind === 'header').flatMap(block => linesOf(block, options, random));
  const paged = withPages(lines, options, header);
  return `${paged.map(line => disguise(line, options, random)).join('\n')}\n`;
}

function linesOf(block: Block, options: TextOptions, random: Random): string[] {
  switch (block.kind) {
    case 'header':
      return [block.fields.join(' ')];
    case 'item':
      return itemLines(block.ordinal, block.text, options, random);
    case 'table':
      return tableLines(block.rows, options.sideBar ?? false, random);
    case 'inquiry':
      return options.wrapCells ? wrappedCells(block.cells) : [block.cells.join(' ')];
    case 'paragraph':
      return wrapped(block.text, options, random);
    default:
      return [block.text];
  }
}

function itemLines(ordinal: number, sentence: string, options: TextOptions, random: Random): string[] {
  const number = `${ordinal}${options.ordinalMark ?? '.'}`;
  const text = options.spaces ? withSpaces(sentence, random) : sentence;
  if (options.ordinals === 'own-line') return [number.trim(), ...wrapped(text, options, random)];
  if (options.ordinals === 'after') {
    const [first, ...rest] = wrapped(text, options, random);
    return [first ?? '', number.trim(), ...rest];
  }
  // an ordinal is a text object of its own and is never cut
  const [first = '', ...rest] =
    options.wrap === 'random' ? wrapped(text, options, random) : wrapped(number + text, options, random);
  return options.wrap === 'random' ? [number + first, ...rest] : [first, ...rest];
}

function wrapped(text: string, {wrap = 52}: TextOptions, random: Random): string[] {
  if (wrap === 'none') return [text];
  // standing text holds titles (除查询记录外): cut out alone on a line they are titles to anybody
  if (wrap === 'random') return /^\d{4}年/.test(text) ? wrapRandomly(text, random) : wrapAt(text, 52);
  return wrapAt(text, wrap);
}

function tableLines(rows: readonly (readonly string[])[], sideBar: boolean, random: Random): string[] {
  const lines = rows.map(cells => cells.filter(cell => cell !== '').join(' '));
  // only the large table has notes beside it
  if (!sideBar || rows.length < 5) return lines;
  const pieces = SIDE_BAR.flatMap(note => wrapAt(note, random.int(14, 24)));
  const mixed: string[] = [];
  let joined = '';
  lines.forEach((line, index) => {
    const count = index === lines.length - 1 ? pieces.length : random.int(0, 3);
    const own = pieces.splice(0, count);
    const behind = random.chance(0.5) ? own.shift() : undefined;
    mixed.push(joined + line + (behind === undefined ? '' : ` ${behind}`));
    // 金贷款。未结清/未销户账户数 -- -- 1 --
    joined = lines[index + 1]?.startsWith('未结清') && random.chance(0.5) ? (own.pop() ?? '') : '';
    mixed.push(...own);
  });
  return mixed;
}

/** 平安融易（江苏）融资担保有限公 担保资格审查 / 司 */
function wrappedCells([number, day, institution, reason]: readonly [string, string, string, string]): string[] {
  const institutions = wrapAt(institution, 14);
  const reasons = wrapAt(reason, 13);
  const [first = '', ...tail] = Array.from({length: Math.max(institutions.length, reasons.length)}, (_, index) =>
    [institutions[index], reasons[index]].filter(part => part !== undefined).join(' '),
  );
  return [`${number} ${day} ${first}`, ...tail];
}

/** The first page's furniture comes out between the two halves of a sentence, together with the next ordinal. */
function withCrossing(body: readonly Line[], early: readonly string[]): string[] {
  const at = body.findIndex((line, index) => line.item !== undefined && body[index + 1]?.item === line.item);
  if (at < 0) return [...body.slice(0, 1).map(({text}) => text), ...early, ...body.slice(1).map(({text}) => text)];
  const item = body[at]?.item;
  const after = body.findIndex((line, index) => index > at && line.item !== item);
  const next = body[after];
  const ordinal = next?.item === undefined ? null : /^\d{1,3}[.．、] ?/.exec(next.text);
  return body.flatMap((line, index) => {
    if (index === at)
      return [line.text, ...early, '第 1 页，共 1 页', ...(ordinal === null ? [] : [ordinal[0].trim()])];
    return [index === after && ordinal !== null ? line.text.slice(ordinal[0].length) : line.text];
  });
}

function withPages(lines: readonly string[], options: TextOptions, header: readonly string[]): string[] {
  const {pageLines} = options;
  if (pageLines === undefined) return [...lines];
  const pages = Math.ceil(lines.length / pageLines);
  const footers = {
    spaced: (page: number) => `第 ${page} 页，共 ${pages} 页`,
    tight: (page: number) => `第${page}页，共${pages}页`,
    slash: (page: number) => `第${page}页/共${pages}页`,
    'half-width': (page: number) => `第 ${page} 页,共 ${pages} 页`,
  };
  const footer = footers[options.footer ?? 'spaced'];
  return Array.from({length: pages}, (_, index) => [
    ...(index > 0 && options.repeatHeader ? header : []),
    ...lines.slice(index * pageLines, (index + 1) * pageLines),
    footer(index + 1),
  ]).flat();
}
