import type {Span} from '../../model/diagnostics.ts';
import {HEADER_FIELD} from './header.ts';
import {type Section, type SentenceSection, sectionTitled, TITLE_WORDS} from './headings.ts';
import {NOTE, withoutNotes} from './side-bar.ts';
import {
  ANY_MARK,
  MARK,
  MARK_RANGE,
  ORDINAL,
  ORDINAL_DIGITS,
  ordinalMark,
  ordinalOf,
  type Stream,
  sectionMark,
  sectionOf,
} from './stream.ts';

/** One numbered sentence: `1.2017年04月06日平安银行…。截至2026年05月，…`. */
export interface SentenceRecord {
  readonly form: RecordForm;
  readonly ordinal: number | null;
  readonly section: Section | null;
  /** Whether it stands below 发生过逾期… or 透支超过60天…; null where no sub-heading was seen. */
  readonly listedPastDue: boolean | null;
  readonly span: Span;
  /** Where in the joined pieces each character of its text stood; only where the stream is traced. */
  readonly places?: Uint32Array;
}
export type RecordForm = 'issued' | 'line' | 'asset-disposal' | 'advance' | 'liability' | 'unread';

export interface Records {
  readonly records: readonly SentenceRecord[];
  /** Every ordinal that was printed, by section, wherever extraction put it. */
  readonly ordinals: ReadonlyMap<SentenceSection, readonly number[]>;
  /** Text of account sections that belongs to no sentence. */
  readonly left: readonly Span[];
  /** The running text without page furniture, with marks. */
  readonly text: string;
}

const DAY = '\\d{4}年\\d{1,2}月\\d{1,2}日';
/** A clause of a sentence: no sentence end, no mark. Institutions hold brackets and （原：…）, never these. */
const WITHIN = (most: number) => `[^，。；\\uE000-\\uE1FF]{2,${most}}?`;
/**
 * A date begins a record only when an institution and its verb follow it directly. The end of a line's validity (额度有效期至2028年07月19日，可循环使用)
 * and the day of a last payment are followed by a comma or a full stop.
 */
const HEADS: readonly {readonly form: RecordForm; readonly pattern: string}[] = [
  {form: 'liability', pattern: `${DAY}，?为[^。\\uE000-\\uE1FF]{1,160}?(?:承担相关还款责任|提供担保)`},
  {form: 'asset-disposal', pattern: `${DAY}，?${WITHIN(80)}接收债权`},
  {form: 'advance', pattern: `${DAY}以来${WITHIN(80)}累计代偿`},
  {form: 'advance', pattern: `${DAY}${WITHIN(80)}进行最近一次代偿`},
  {form: 'line', pattern: `${DAY}${WITHIN(120)}授信(?=[，。（])`},
  {form: 'issued', pattern: `${DAY}${WITHIN(100)}(?:发放|办理)的`},
  // an ordinal and a date at the start of a sentence, and then words that no form knows
  {form: 'unread', pattern: `(?<=(?:^|[。：]|[\\uE000-\\uE1FF])${ORDINAL})${DAY}(?![，。]|到期)`},
];
/** The same place with a day that is damaged: 20样16年11月08日, 2016年1108日. */
const DAMAGED =
  `(?<=(?:^|[。：]|[\\uE000-\\uE1FF])${ORDINAL})(?!${DAY})` +
  `(?:[^，。${MARK_RANGE}]?\\d){3,4}(?=[^，。${MARK_RANGE}]{0,8}[月日])[^，。${MARK_RANGE}]{2,9}`;
const HEAD = `(?=\\d{4}年)(?:${HEADS.map(({pattern}, index) => `(?<f${index}>(?=${pattern})${DAY})`).join('|')})|(?<damaged>${DAMAGED})`;

const SUB_HEADING =
  /(?:从未发生过逾期|从未逾期过|发生过逾期|透支超[过出]60天|未结清|已结清|已销户|未销户)的?(?:贷记卡)?(?:及透支未超[过出]60天的)?(?:准贷记卡)?(?:贷款)?账户明细(?:如下)?：?/gu;
const INTRODUCTION = /这部分包含您[^。]{0,40}。(?:金额类数据均以人民币计算，精确到元。)?|系统中没有您[^。]{0,60}。/gu;
const FOOTER = /第\d{1,3}页[，/、]?共\d{1,3}页/gu;
/** A title in text whose line ends are lost: behind a sentence, and before something that only follows a title. */
const TITLE = new RegExp(
  `(?<=^|[。：]|${ANY_MARK})(?:${TITLE_WORDS.join('|')})(?=(?:${ORDINAL})?${DAY}|${ANY_MARK}|${ORDINAL}除查询记录外|编号查询日期|机构查询记录明细)`,
  'gu',
);
/** An ordinal that line breaks cut off from its point. */
const SPLIT_ORDINAL = new RegExp(`(?<=^|[。：]|${ANY_MARK})(${ORDINAL_DIGITS})[.、](?=${DAY})`, 'gu');
const EVENT = new RegExp(`(?<mark>${ANY_MARK})|${HEAD}`, 'gu');
const MARK_OR_ORDINAL = new RegExp(`${ANY_MARK}|${ORDINAL}`, 'gu');
/** Printed out of place, in the middle of a sentence: only an ordinal before a date can begin one. */
const STRAY_ORDINAL = new RegExp(`${ORDINAL}(?!${DAMAGED})(?!(?:${ORDINAL})?\\d{4}年)`, 'gu');
const ALL_MARKS = new RegExp(`[${MARK_RANGE}]`, 'gu');
const NOT_OF_SENTENCE = new RegExp(`${ALL_MARKS.source}|${NOTE.source}`, 'gu');
const NO_MARK = new RegExp(`[^${MARK_RANGE}]`, 'u');
const IS_ORDINAL = new RegExp(ORDINAL, 'u');

/** Finds the sentences. A record ends at the next head or section; nothing in between is dropped. */
export function findRecords(stream: Stream): Records {
  const furnished = markFurniture(stream);
  const ordinals = readOrdinals(furnished.text);
  const marked = furnished.replace(STRAY_ORDINAL, () => '').withFoldedCommas();
  const records: SentenceRecord[] = [];
  const left: Span[] = [];
  let section: Section | null = null;
  let elsewhere = false;
  let listedPastDue: boolean | null = null;
  let open: {form: RecordForm; start: number; ordinal: number | null} | null = null;
  let at = 0;

  const closeAt = (end: number) => {
    const start = open?.start ?? at;
    const text = marked.text.slice(start, end);
    const words = text.replace(ALL_MARKS, '');
    const span = marked.span(start + Math.max(0, text.search(NO_MARK)), withoutNotes(words));
    if (open) {
      const {form, ordinal} = open;
      const places = marked.placesOf(start, end, NOT_OF_SENTENCE);
      const traced = places === null ? {} : {places};
      records.push({form, ordinal, section: elsewhere ? null : section, listedPastDue, span, ...traced});
    } else if (section && !elsewhere && /[^。]/.test(words)) left.push(span);
    open = null;
    at = end;
  };
  for (const match of marked.text.matchAll(EVENT)) {
    const {mark, ...heads} = match.groups ?? {};
    if (mark) {
      closeAt(match.index);
      if (mark === MARK.pastDue || mark === MARK.neverPastDue || mark === MARK.otherGroup) {
        listedPastDue = mark === MARK.pastDue ? true : mark === MARK.neverPastDue ? false : null;
      } else {
        elsewhere = mark === MARK.elsewhere;
        section = sectionOf(mark) ?? section;
        listedPastDue = null;
      }
    } else {
      const form =
        HEADS[
          Number(
            Object.entries(heads)
              .find(([, found]) => found !== undefined)?.[0]
              .slice(1),
          )
        ]?.form ?? 'unread';
      // a sentence of an account is one even below a title that is not one of accounts: a title may be lost, an account must not
      if (elsewhere && (form === 'unread' || form === 'liability')) continue;
      closeAt(match.index);
      const before = marked.text[match.index - 1] ?? '';
      open = {form, start: match.index, ordinal: IS_ORDINAL.test(before) ? ordinalOf(before) : null};
    }
  }
  closeAt(marked.text.length);
  return {records, ordinals, left, text: marked.text};
}

/** The ordinals below each title, also those that stand apart from their sentences. */
function readOrdinals(text: string): Map<SentenceSection, number[]> {
  const ordinals = new Map<SentenceSection, number[]>();
  let below: number[] | null = null;
  for (const [mark] of text.matchAll(MARK_OR_ORDINAL)) {
    const section = sectionOf(mark);
    if (IS_ORDINAL.test(mark)) below?.push(ordinalOf(mark));
    else if (mark === MARK.elsewhere) below = null;
    else if (section) {
      below = ordinals.get(section) ?? [];
      ordinals.set(section, below);
    }
  }
  return ordinals;
}

/** Takes page furniture out wherever it stands, and puts marks where titles and sub-headings were. */
function markFurniture(stream: Stream): Stream {
  return stream
    .replace(FOOTER, () => '')
    .replace(HEADER_FIELD, () => '')
    .replace(INTRODUCTION, () => '')
    .replace(SUB_HEADING, ([words]) =>
      /^从未/.test(words) ? MARK.neverPastDue : /^(?:发生|透支)/.test(words) ? MARK.pastDue : MARK.otherGroup,
    )
    .replace(SPLIT_ORDINAL, ([, ordinal]) => ordinalMark(Number(ordinal)))
    .replace(TITLE, ([title]) => sectionMark(sectionTitled(title) ?? 'preamble'));
}
