import {LOOKALIKES} from './lookalikes.ts';
import type {Mending} from './page-text.ts';

/**
 * Where the form leaves one reading, what is not read so is mended: above each rule stands what was read, what it is, and why nothing else can stand
 * there. Every offset is one of the whole text.
 */
export interface FigureRule {
  readonly pattern: RegExp;
  readonly mend: (match: RegExpMatchArray, start: number) => readonly Mending[];
}

/** How the lines of a page are looked at: each for itself, or as one running text. */
export interface PageRules {
  readonly inLines: readonly FigureRule[];
  readonly inText: readonly FigureRule[];
}

/** Digits instead of what looks like one, in the parts of a text that are digits. */
function digitsIn(text: string, start: number): Mending[] {
  return Array.from(text, (char, index) => ({at: start + index, char: LOOKALIKES[char] ?? char}));
}

/** `char` instead of every `from` in what was found. */
function each(from: string, char: string): FigureRule['mend'] {
  return ([words], start) =>
    Array.from(words ?? '').flatMap((own, index) => (own === from ? [{at: start + index, char}] : []));
}

/** `char` in the place of a group of one character. */
function at(char: string): FigureRule['mend'] {
  return (match, start) => [{at: start + match[0].lastIndexOf(match[1] ?? ''), char}];
}

function atEnd(right: string, words = '', start: number): Mending[] {
  const from = start + words.length - right.length;
  return Array.from(right, (char, index) => ({at: from + index, char}));
}

/** Of every layout. */
export const FIGURE_RULES: readonly FigureRule[] = [
  {
    // 2O22, 26,7O0: a round sign among digits is 0, a stroke 1
    pattern: /(?<![0-9A-Za-z*])(?=[oO〇○lI|,.]*\d)(?=[\d,.]*[oO〇○lI|])[\doO〇○lI|,.]+(?![0-9A-Za-z*])/gu,
    mend: ([words], start) => digitsIn(words ?? '', start),
  },
  {
    // I before a day is the number of a row
    pattern: /(?<=\n)([lI|])(?=[^\S\n]+\d{4}[年.])/gu,
    mend: at('1'),
  },
  {
    // O alone in a cell is 0
    pattern: /(?<=\s)([oO〇○])(?=\s)/gu,
    mend: at('0'),
  },
  {
    // 。 among the figures of a table is 0; alone on a line it is the full stop of a sentence that filled the line before
    pattern: /(?<=账户数[^\n]*[^\S\n]|\n(?:[\d-]+[^\S\n]+)+)(。)(?=\s)/gu,
    mend: at('0'),
  },
];

/** A clause ends with these words, and no figure stands behind them. */
const ENDS = '(?:激活|逾期|结清|销户|转出|呆账|到期|循环使用|长期有效|状态|天|结束|冻结|止付|）)';

/** A figure follows. */
const LABEL = '(?:余额|额度|金额)(?:为|折合人民币)?';

/** Of the sentences of a brief report, which prints no decimals. */
export const SENTENCE_RULES: PageRules = {
  inLines: [
    {
      // 27.350 is 27,350, also where the line ends before or behind the mark
      pattern: /(?<![\d.,]\n?)\d(?:\n?\d){0,2}(?:\n?[.,](?:\n?\d){3})+(?!\d|[.、]\s?\d{4}年)/gu,
      mend: each('.', ','),
    },
    {
      // 贷款．2049年, （人民币）：余额: a point or a colon behind a word is the comma before the next clause
      pattern:
        /(?<=\p{Script=Han}|）)([.·：:])(?=\d{4}年|余额|信用额度|已使用额度|透支余额|额度|可循环|不可循环|当前[无有]逾期)/gu,
      mend: at('，'),
    },
    {
      // （人民币元）人: what stands behind the last bracket of a sentence is 。
      pattern: /(?<=（[^（）\d]{2,6}元）[^\S\n]*)([^。，,\s])(?=[^\S\n]*\n)/gu,
      mend: at('。'),
    },
    {
      // 还款责任金额·。: a mark in the place of a sum is --
      pattern: /(?<=金额[^\S\n]*)([·.—–－_一~]{1,2})(?=[^\S\n]*[。（(])/gu,
      mend: ([words], start) => Array.from(words, (_, index) => ({at: start + index, char: '-'})),
    },
    {
      // 余额O.: a label has a figure behind it, and the round one is 0
      pattern: new RegExp(`(?<=${LABEL}\\s*)([oO〇○])(?=[。.°][^\\S\\n]*\\n)`, 'gu'),
      mend: at('0'),
    },
    {
      // O. alone on a line is the end of a figure
      pattern: /(?<=\n[^\S\n]*)([oO〇○])(?=[.。°][^\S\n]*\n)/gu,
      mend: at('0'),
    },
    {
      // 71. and 71° at the end of a line that is no ordinal are 71。
      pattern: /(?<=\d)([.°·])(?=[^\S\n]*\n)/gu,
      mend: at('。'),
    },
    {
      // 1,813：最近一次还款日期: what stands before the next sentence ends this one
      pattern: /(?<=[\d期）户])([：:、=·°])(?=最近一次还款日期为|最近\d年内|截至\d{4}年)/gu,
      mend: at('。'),
    },
    {
      // 余额71.最近5年, 145·最近: a point between a figure and a word is 。
      pattern: /(?<=[^\s\d.]\d[\d,]*)([.·])(?=\p{Script=Han})/gu,
      mend: at('。'),
    },
    {
      // 尚未激活0: a round sign or a point behind the last word of a clause is 。
      pattern: new RegExp(`(?<=${ENDS})([0oO〇○.·])(?=\\s|截至|最近|$)`, 'gu'),
      mend: at('。'),
    },
  ],
  inText: [
    {
      // 透支余额20 / O.: a round sign behind a digit is 0, also on the next line
      pattern: /(?<=\d)([oO〇○])(?=[。.，,元\d])/gu,
      mend: at('0'),
    },
    {
      // 余额为。，: a label has a figure behind it, and the round one is 0
      pattern: new RegExp(`(?<=${LABEL})([oO〇○。])(?=[，,元（.])`, 'gu'),
      mend: at('0'),
    },
    {
      // 余额为O。: the same at the end of a sentence
      pattern: new RegExp(`(?<=${LABEL})([oO〇○])(?=。)`, 'gu'),
      mend: at('0'),
    },
    {
      // 截至2025年03月，贷款金额36,800: on a day there is a 余额
      pattern: /(?<=截至\d{4}年\d{1,2}月(?:\d{1,2}日)?[，,][^，,。]{0,12})(金)(?=额)/gu,
      mend: at('余'),
    },
    {
      // 证件类型：身份证：证件号码: between the two stands a comma
      pattern: /(?<=证件类型：[^，,：）]{2,12})(：)(?=证件号码)/gu,
      mend: at('，'),
    },
    {
      // 截至2025年03月、贷款余额, 金额1,422：担保金额: so before these words
      pattern:
        /(?<=截至\d{4}年\d{1,2}月(?:\d{1,2}日)?)[、：:.·](?=\p{Script=Han})|(?<=金额[\d,.]+)[、：:.·](?=担保金额)/gu,
      mend: (_, start) => [{at: start, char: '，'}],
    },
    {
      // 第2页·共2页: the same between the numbers of a page
      pattern: /(?<=第\d{1,3}页)([·.：。])(?=共\d{1,3}页)/gu,
      mend: at('，'),
    },
    {
      // 1,813：最近一次: a colon between a figure and these words is 。
      pattern: /(?<=\d)([：:])(?=最近|截至)/gu,
      mend: at('。'),
    },
    {
      // 最近2年内: the sentence is always of 5 years
      pattern: /最近(.)年内有/gu,
      mend: at('5'),
    },
    {
      // 没有发生过80天以上: the sentence is always of 90 days, as is that of 其中N个月
      pattern: /(?:发生过|其中有?\d{1,2}个月(?:逾期|透支)超[过出])([^天]{2})天/gu,
      mend: ([words], start) => atEnd('90天', words, start),
    },
    {
      // 个月透支超过80天: without 其中 it is always of 60 days
      pattern: /(?<!其中有?\d{1,2})个月透支超[过出]([^天]{2})天/gu,
      mend: ([words], start) => atEnd('60天', words, start),
    },
    {
      // 2022年07月19曰: what stands behind year, month and a day is 日
      pattern: /(?<=\d{4}年\d{1,2}月\d{1,2})([曰目口田])/gu,
      mend: at('日'),
    },
  ],
};

/** Of the cells of a detailed report. */
export const CELL_RULES: PageRules = {
  inText: [],
  inLines: [
    {
      // 27.350 alone in a cell is 27,350: a day has two points and begins with a year
      pattern: /(?<=^|\s)\d{1,3}(?:[.,]\d{3})+(?=\s)/gu,
      mend: each('.', ','),
    },
    {
      // 2023,05.19 is a day
      pattern: /(?<=^|\s)(?:19|20)\d{2}[.,]\d{2}[.,]\d{2}(?=\s)/gu,
      mend: each(',', '.'),
    },
    {
      // B1O511000HD001: a letter, eight digits, H, four digits
      pattern:
        /(?<![0-9A-Za-z])[A-Z](?=(?:[DIlOoQ]?\d){5})[\dDIlOoQ]{8}(?:H[\dDIlOoQ]{4})?|(?<![0-9A-Za-z])H(?=[1-9DIlOoQ]*0)[\dDIlOoQ]{4}/gu,
      mend: ([words = ''], start) => {
        const isHead = !words.startsWith('H');
        return isHead
          ? [...digitsIn(words.slice(1, 9), start + 1), ...digitsIn(words.slice(10), start + 10)]
          : digitsIn(words.slice(1), start + 1);
      },
    },
    {
      // DI00 is D100
      pattern: /(?<=[0-9A-Z])D([Il])(?=[0O]{2})/gu,
      mend: (_, start) => [{at: start + 1, char: '1'}],
    },
  ],
};
