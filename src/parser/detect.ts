import {LoancloseError} from '../errors.ts';
import type {FoldedLine} from './folded-line.ts';
import {foldCommas} from './normalize.ts';

export type DetectedLayout = 'brief' | 'detailed';

const ENTERPRISE_TITLE = /企业信用报告/u;
const DETAILED_CELLS = /账户标识|授信协议标识|授信协议信息|五级分类|账户授信额度|帐户标识/u;
const DETAILED_SECTIONS = /信贷交易信息明细|信贷交易信息提示|被查询者姓名|个人基本信息/u;
const DETAILED_EDITION = /（本人版）|（授信机构版）|（银行版）/u;
/** The detailed report of the first generation is prose: 2012年9月3日机构“示例银行”发放的300,000元…，业务号X，…账户状态为“正常”. */
const FIRST_GENERATION_QUOTES =
  /机构[“"「][^“”"「」，。]{2,60}[”"」](?:发放|办理|授予)的|业务号[^，。]{1,40}，(?:[^。]{0,200}，)?账户状态为[“"「]/u;
const FIRST_GENERATION_PROSE =
  /账户状态为[“"][^”"]{1,8}[”"]|\d{4}年\d{1,2}月\d{1,2}日[^，。；]{2,100}?发放的(?:[\d,]+元|准?贷记卡)/u;
const BRIEF_WORDS = [
  /未结清\/未销户账户数/u,
  /这部分包含您的信用卡/u,
  /账户明细如下/u,
  /发放的准?贷记卡/u,
  /系统中没有您的信用卡、贷款和其他信贷记录/u,
  /为[^，。]{2,30}授信，(?:额度|不?可循环)/u,
  /发放的[\d,，]+元（[^）]{2,6}）/u,
  /最近5年内有\d+个月处于逾期状态/u,
];

/**
 * Tells what kind of report the text is, from its words alone.
 * @throws LoancloseError ENTERPRISE_REPORT, UNSUPPORTED_GENERATION or NOT_A_CREDIT_REPORT, each for what it is
 */
export function detectLayout(lines: readonly FoldedLine[]): DetectedLayout {
  const text = foldCommas(lines.map(line => line.compact).join(''));
  if (ENTERPRISE_TITLE.test(text.slice(0, 400)) && !/个人信用报告/u.test(text))
    throw new LoancloseError('ENTERPRISE_REPORT');
  // a running loan prints 五级分类 as the cells of the second generation do, so its sentences are asked first
  if (FIRST_GENERATION_QUOTES.test(text)) throw new LoancloseError('UNSUPPORTED_GENERATION');
  if (DETAILED_SECTIONS.test(text) || DETAILED_EDITION.test(text)) {
    if (DETAILED_CELLS.test(text)) return 'detailed';
    if (FIRST_GENERATION_PROSE.test(text)) throw new LoancloseError('UNSUPPORTED_GENERATION');
    if (!BRIEF_WORDS.some(words => words.test(text))) return 'detailed';
  }
  const briefWords = BRIEF_WORDS.filter(words => words.test(text)).length;
  const titled = /个人信用报告/u.test(text) && /信贷记录|报告编号/u.test(text);
  if (briefWords > 0 || titled) return 'brief';
  throw new LoancloseError('NOT_A_CREDIT_REPORT');
}
