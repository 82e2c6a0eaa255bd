import {TITLE_WORDS} from '../brief/headings.ts';
import {SUMMARY_ROWS} from '../brief/summary.ts';
import {FIXED_WORDS} from '../brief/wording.ts';
import {GRIDS} from '../detailed/labels.ts';
import {OWN_PLACES, REASONS} from '../inquiry-reasons.ts';
import {foldCharacters, withoutSpaces} from '../normalize.ts';

/** What else is printed in the same words in every report, as far as it is looked for. */
const PRINTED = [
  '个人信用报告（简版）（本人版）',
  '报告编号：报告时间：',
  '姓名：证件类型：身份证证件号码：',
  '账户明细如下：从未发生过逾期的贷记卡及透支未超过60天的准贷记卡账户明细如下：',
  '发生过逾期的贷记卡账户明细如下：透支超过60天的准贷记卡账户明细如下：',
  '这部分包含您的信用卡、贷款和其他信贷记录。金额类数据均以人民币计算，精确到元。',
  '尚未激活，已结清。已销户。已转出。已变成呆账。额度长期有效，可循环使用。',
  '最近5年内有个月处于逾期状态，没有发生过90天以上逾期。',
  '账户状态为“未激活”“正常”“结清”“销户”“转出”“呆账”“逾期”“冻结”“止付”',
  '股份有限公司信用卡中心消费金融有限公司小额贷款有限公司农村商业银行股份有限公司邮储银行',
  '信贷交易信息明细（一）被追偿信息（二）非循环贷账户（三）循环额度下分账户（四）循环贷账户一（五）循环贷账户二（六）贷记卡账户（七）准贷记卡账户',
  '授信协议信息（授信协议标识：卡片尾号：账户标识：最新还款记录的还款记录相关还款责任信息查询记录公共信息明细非信贷交易信息明细',
];

const SHORT_WORDS: ReadonlySet<string> = new Set([
  ...TITLE_WORDS.filter(({length}) => length === 2),
  ...GRIDS.flat().filter((label: string) => label.length === 2),
  ...'正常 结清 销户 转出 呆账 逾期 冻结 止付 催收 结束 其他 购房 合计 关注 次级 可疑 损失'.split(' '),
]);

/** Characters of a piece that is compared. Two neighbours that are right are seldom right by chance. */
const PIECE = 3;

/** Pieces of the words that reports print: the fixed ones, and the names of lenders. */
export class KnownWords {
  readonly #pieces = new Set<string>();

  /** @param names of institutions, as they are printed */
  constructor(names: Iterable<string> = []) {
    const printed = [
      ...FIXED_WORDS,
      ...TITLE_WORDS,
      ...Object.values(SUMMARY_ROWS),
      ...GRIDS.flat(),
      ...REASONS,
      ...OWN_PLACES,
      ...PRINTED,
    ];
    for (const words of [...printed, ...names]) {
      const text = withoutSpaces(foldCharacters(words));
      for (let at = 0; at + PIECE <= text.length; at++) this.#pieces.add(text.slice(at, at + PIECE));
    }
  }

  /** Whether it is a whole word of a table or a title: 贷款, 正常. Too short to be known by its pieces. */
  isWord(word: string): boolean {
    return SHORT_WORDS.has(word);
  }

  /** Whether a piece that holds the character at `at` is one of a known word. @param text without white space */
  holds(text: string, at: number): boolean {
    for (let start = Math.max(0, at - PIECE + 1); start <= at && start + PIECE <= text.length; start++)
      if (this.#pieces.has(text.slice(start, start + PIECE))) return true;
    return false;
  }
}
