import type {Findings} from '../../model/findings.ts';
import type {Liability} from '../../model/report.ts';
import type {PrintedCharacter} from '../doubt.ts';
import {type Read, readDay, readMoney, readMonth} from '../fields.ts';
import type {SentenceRecord} from './records.ts';

/**
 * A debt of somebody else that the person answers for. Names, numbers and contracts of the other side are not kept.
 *
 *     2022年06月07日，为测试乙（证件类型：身份证，证件号码：…）在中国农业银行股份有限公司无锡分行办理的个人经营性贷款承担相关还款责任，
 *     责任人类型为保证人，相关还款责任金额200,000（保证合同编号：T0000000001）。截至2026年03月，个人经营性贷款余额120,000。
 *
 * First generation: …办理的贷款提供担保，担保贷款合同金额N，担保金额N。截至D，担保贷款本金余额N。
 */
const INSTITUTION = /(?:）|，为.*?)在((?:(?!）在).)+?)办理的.*?(?:承担相关还款责任|提供担保)/u;
const ID_TYPE = /证件类型：([^，）]+)/u;
const ROLE = /责任人类型为([^，。]+)/u;
const AMOUNT = /(?:相关还款责任金额|，担保金额)([\d,]+|-+)/u;
const AS_OF = /截至(\d{4}年\d{1,2}月(?:\d{1,2}日)?)/u;
const BALANCE = /截至[^，]*，[^，。]*?余额(?:为)?([\d,]+|-+)/u;
/** The whole sentence of either generation. What does not fit holds words that nobody has read. */
const SUM = '(?:[\\d,]+|-+)';
const WHOLE = new RegExp(
  '^\\d{4}年\\d{1,2}月\\d{1,2}日，?为[^。]+?（证件类型：[^，）]+，证件号码：[^，）]+）在[^。]+?办理的[^。]+?' +
    `(?:承担相关还款责任，责任人类型为[^，。]+，相关还款责任金额${SUM}|提供担保，担保贷款合同金额${SUM}，担保金额${SUM})` +
    '(?:（(?:保证)?合同编号：[^（）]+）)?。' +
    `(?:截至\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?，[^，。]*余额(?:为)?${SUM}(?:（[^（）]{1,8}）)?(?:，当前[无有]逾期)?。)?$`,
  'u',
);
const ENTERPRISE_ID = /中征码|统一社会信用代码|组织机构代码|营业执照|工商注册号|登记/u;

export function readLiabilitySentence({span}: SentenceRecord, findings: Findings): Liability {
  const value = <T>(read: Read<T>, label: string): T | null => {
    if (read.ok) return read.value;
    findings.add('LIABILITY_UNREADABLE', {...span, text: ''}, {field: label});
    return null;
  };
  const sentence = span.text;
  const idType = ID_TYPE.exec(sentence)?.[1];
  const institution = INSTITUTION.exec(sentence)?.[1];
  const asOf = AS_OF.exec(sentence)?.[1] ?? '';
  if (!institution) value({ok: false}, '机构');
  else if (!WHOLE.test(sentence)) value({ok: false}, '其余文字');
  return {
    institution: institution ?? '',
    role: ROLE.exec(sentence)?.[1] ?? null,
    amount: value(readMoney(AMOUNT.exec(sentence)?.[1] ?? ''), '金额'),
    asOf: value(readDay(asOf).ok ? readDay(asOf) : readMonth(asOf), '截至'),
    balance: value(readMoney(BALANCE.exec(sentence)?.[1] ?? ''), '余额'),
    borrowerKind: idType === undefined ? null : ENTERPRISE_ID.test(idType) ? 'enterprise' : 'person',
  };
}

/** What is not kept: the identity of the other side, and its contract. */
const NOT_KEPT = /（证件类型：[^）]*）|（(?:保证)?合同编号：[^）]*）/gu;

/** Whether a character may be another one in what is kept of the sentence. @param printed one entry for each of its characters, or none at all */
export function isLiabilityInDoubt(sentence: string, printed: readonly (PrintedCharacter | null)[]): boolean {
  if (printed.length === 0) return false;
  const skipped = new Set(
    [...sentence.matchAll(NOT_KEPT)].flatMap(({0: words, index}) => Array.from(words, (_, at) => index + at)),
  );
  return printed.some((character, at) => character?.glyph.doubtful === true && !skipped.has(at));
}
