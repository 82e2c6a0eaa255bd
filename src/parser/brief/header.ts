import type {Report} from '../../model/report.ts';
import {readDay} from '../fields.ts';
import {maskName} from '../holder.ts';

/**
 * The lines under the title, which some prints repeat on every page:
 *
 *     报告编号：2026051809123400000000 报告时间：2026-05-18 09:12:34
 *     姓名： 测试甲 证件类型：身份证 证件号码：**************0000 已婚
 *
 * Patterns are for text without white space and with full-width colons. Nothing is kept of the person but a masked name and four characters.
 */
const REPORT_NUMBER = /报告编号：(\d{15,24})/;
const REPORT_TIME = /报告时间：(\d{4})[-.年](\d{1,2})[-.月](\d{1,2})日?T?(\d{2})：(\d{2})：(\d{2})/;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/;
const QUERY_TIME = /查询(?:请求)?时间：\d{4}[-.年]\d{1,2}[-.月]\d{1,2}日?T?\d{2}：\d{2}：\d{2}/;
const HOLDER = /姓名：([^：。]{1,40}?)证件类型：([^：。]{1,16}?)证件号码：([\dXx*]{4,18})/;
/** The same fields one by one, for text in which they stand in another order. A 证件号码 behind a comma is somebody else's. */
const NAME = /姓名：([^：。]{1,40}?)(?:证件类型|证件号码|婚姻状况|其他证件信息|信贷记录|报告编号|报告时间|查询)/;
const ID_NUMBER = /(?<![，,])证件号码：([\dXx*]{4,18})(?![\dXx*])/;
/** That there is a number: its own label may be what cannot be read. */
const ID_LABEL = /(?<![（，,])证件(?:号码|类型)：/u;
const MARITAL = '(?:未婚|已婚|初婚|再婚|复婚|离婚|离异|丧偶|单身|未说明的婚姻状况|未说明)';

/** Every header field, wherever it stands in running text. */
export const HEADER_FIELD = new RegExp(
  [REPORT_NUMBER, REPORT_TIME, QUERY_TIME].map(field => field.source).join('|') +
    `|${HOLDER.source}(?:(?:婚姻状况：)?${MARITAL})?`,
  'gu',
);

const TITLE_LINE = /^个人信用报告(?:（(?:本人)?简版）)?$/;
/** 其他 and -- are marital words only at the end of the holder's own line: 其他 also begins 其他个人消费贷款. */
const HOLDER_LINE = new RegExp(`^${HOLDER.source}(?:婚姻状况：)?(?:${MARITAL}|其他|--)?$`, 'u');
const REST_LINE = new RegExp(`^(?:其他证件信息：.*|(?:婚姻状况：)?${MARITAL})$`, 'u');
/** One field a line, as some tools give it; further down 证件类型：身份证 may be cut out of the sentence of a liability. */
const SINGLE_FIELD = /^(?:姓名：[^：。，]{1,40}|证件类型：[^：。，]{1,16}|证件号码：[\dXx*]{4,18})$/u;

/** True for a line that holds header fields and nothing else. `atTop`: above the first title of the report. */
export function isHeaderLine(compact: string, atTop = false): boolean {
  if (atTop && SINGLE_FIELD.test(compact)) return true;
  const bare = TITLE_LINE.test(compact) || HOLDER_LINE.test(compact) || REST_LINE.test(compact);
  return bare || (compact.includes('：') && compact.replace(HEADER_FIELD, '') === '');
}

export type Header = Pick<Report, 'reportNumber' | 'reportedAt' | 'holder'> & {
  readonly generation: 1 | 2;
  /** Labels that are printed, and what stands behind them is not whole. */
  readonly unread: readonly string[];
};

/** `compact` is the whole document without white space, `lines` its lines in the same spelling. */
export function readHeader(compact: string, lines: readonly string[] = []): Header {
  const time = REPORT_TIME.exec(compact);
  const idTail = idTailOf(compact, lines);
  const reportNumber =
    REPORT_NUMBER.exec(compact)?.[1] ?? restOfCell(lines, /报告编号：(\d*)$/u, /^\d{1,24}$/u, /^\d{22}$/u);
  return {
    reportNumber,
    reportedAt: time === null ? null : readTime(time),
    holder: {
      name: maskName(NAME.exec(compact)?.[1]),
      idTail,
    },
    unread: [
      ...(ID_LABEL.test(compact) && idTail === null ? ['证件号码'] : []),
      ...(/报告编号：/u.test(compact) && reportNumber === null ? ['报告编号'] : []),
    ],
    // the first generation prints 2016.08.31 and the time of the query
    generation: (time && /报告时间：\d{4}\./.test(time[0])) || QUERY_TIME.test(compact) ? 1 : 2,
  };
}

/** The last four of a number that is whole, wherever it is printed: **************7681, or all eighteen. A piece of one tells another person. */
function idTailOf(compact: string, lines: readonly string[]): string | null {
  const numbers = [...compact.matchAll(new RegExp(ID_NUMBER, 'gu'))].map(([, number = '']) => number);
  const type = HOLDER.exec(compact)?.[2] ?? '身份证';
  const whole = /身份证/u.test(type)
    ? /^(?:\*{2,}[\dXx]{4}|\d{4,10}\*{4,10}[\dXx]{4}|\d{17}[\dXx])$/u
    : /^[\dXx*]*[\dXx]{4}$/u;
  const found =
    numbers.find(number => whole.test(number)) ??
    restOfCell(lines, /(?<![，,])证件号码：([\dXx*]*)/u, /^[\dXx*]{1,18}$/u, whole);
  return found?.slice(-4).toUpperCase() ?? null;
}

/**
 * 证件号码：**************76 / 姓名： 李四 证件类型：身份证 已婚 / 81: the cell of the number is too narrow for it, and its rest stands below the
 * line of the others. Only where one such rest makes it whole.
 */
function restOfCell(lines: readonly string[], label: RegExp, rest: RegExp, whole: RegExp): string | null {
  const top = lines.slice(0, Math.max(0, lines.indexOf('信贷记录')));
  const at = top.findIndex(line => label.test(line));
  if (at < 0) return null;
  const begun = label.exec(top[at] ?? '')?.[1] ?? '';
  const numbers = top.slice(at + 1).filter(line => rest.test(line) && whole.test(begun + line));
  return numbers.length === 1 ? begun + (numbers[0] ?? '') : null;
}

/** Null where no such day or no such time of day exists. */
function readTime([, year, month, day, hour, minute, second]: RegExpExecArray): string | null {
  const on = readDay(`${year}-${month}-${day}`);
  const clock = `${hour}:${minute}:${second}`;
  return on.ok && on.value !== null && CLOCK.test(clock) ? `${on.value}T${clock}` : null;
}
