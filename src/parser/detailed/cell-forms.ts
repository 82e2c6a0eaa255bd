/**
 * What the value of a label looks like. A text that has lost its cells is shared out among its labels by these forms alone, so they are
 * strict: a value that is not of its form is not read at all.
 */

import {readDay, readMoney, readMonth} from '../fields.ts';
import {isKnownReason} from '../inquiry-reasons.ts';
import {isWholeName} from '../institution-name.ts';
import {isCurrency} from './currencies.ts';

export interface Form {
  /** Cells of one kind may be taken for each other. */
  readonly kind: string;
  /** @param parts the pieces of one cell from top to bottom */
  readonly fits: (parts: readonly string[]) => boolean;
}

const NOT_GIVEN = /^[-—–－]{1,3}$/u;
const PADDED_DAY = /^\d{4}\D\d{2}\D\d{2}日?$/u;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/u;
const PERPETUAL = /^长期(?:有效)?$/u;
/** Where the name of an institution ends; one that wraps may otherwise be half of one. */
const NAME_END = /(?:公司|银行|分行|支行|中心|联社|合作社|信用社|管理局|[）”"])$/u;
const IDENTITY_PART = /^[0-9A-Za-z._-]+$/u;
/** `蚂蚁借呗合并X1012…`: words before the letters, in one piece with them or in a piece of their own. */
const WORDED_PART = /^(\p{Script=Han}{1,12})([0-9A-Za-z._-]*)$/u;
const WORDS = /^[\p{Script=Han}\d（）、，,；;/—–-]{1,30}$/u;

const day: Form = {kind: 'day', fits: joined(isDayText)};
const expiry: Form = {kind: 'day', fits: joined(text => isDayText(text) || PERPETUAL.test(text))};
const month: Form = {kind: 'month', fits: joined(text => given(readMonth(text)))};
const closing: Form = {kind: 'day', fits: joined(text => isDayText(text) || given(readMonth(text)))};
/** Only a long figure wraps, and a long one has commas. */
const figure: Form = {
  kind: 'figure',
  fits: parts => given(readMoney(parts.join(''))) && (parts.length === 1 || GROUPED.test(parts.join(''))),
};
const name: Form = {
  kind: 'name',
  fits: parts => isWholeName(parts.join('')) && (parts.length === 1 || NAME_END.test(parts.join(''))),
};
const identity: Form = {kind: 'identity', fits: isIdentity};
const note: Form = {kind: 'note', fits: () => true};
const currency: Form = {kind: 'currency', fits: joined(isCurrency)};
const reason: Form = {
  kind: 'reason',
  fits: parts => isKnownReason(parts.join('')) || (parts.length === 1 && WORDS.test(parts[0] ?? '')),
};

/** Words of a list that is known; any other word only where it stands in one piece. */
function words(kind: string, ...known: string[]): Form {
  const list: ReadonlySet<string> = new Set(known.flatMap(line => line.split(' ')));
  return {
    kind,
    fits: parts => list.has(parts.join('').replaceAll(',', '，')) || (parts.length === 1 && WORDS.test(parts[0] ?? '')),
  };
}

const classes = words('class', '正常 关注 次级 可疑 损失 违约 未分类');

const FORMS: ReadonlyMap<string, Form> = new Map([
  ...['管理机构', '发卡机构', '机构名称', '查询机构'].map(label => [label, name] as const),
  ...['账户标识', '授信协议标识', '授信限额编号', '保证合同编号'].map(label => [label, identity] as const),
  ...[
    '开立日期',
    '债权接收日期',
    '最近一次还款日期',
    '应还款日',
    '生效日期',
    '还款日期',
    '查询日期',
    '分期额度生效日期',
    '分期额度到期日期',
    '发生日期',
    '添加日期',
    '业务开通日期',
  ].map(label => [label, day] as const),
  ...['账户关闭日期', '关闭日期', '销户日期', '转出月份'].map(label => [label, closing] as const),
  ...['首笔业务发放月份', '记账年月'].map(label => [label, month] as const),
  ...['明细记录', '机构说明', '本人声明', '异议标注', '特殊标注', '特殊事件说明'].map(label => [label, note] as const),
  ['到期日期', expiry],
  ['账单日', {kind: 'day', fits: joined(text => isDayText(text) || /^(?:[1-9]|[12]\d|3[01])$/u.test(text))}],
  ['账户币种', currency],
  ['币种', currency],
  ['查询原因', reason],
  ['五级分类', classes],
  ['当前还款状态', words('current', '正常 逾期')],
  ['还款状态', words('current', '正常 逾期')],
  [
    '账户状态',
    words('state', '正常 逾期 结清 呆账 转出 担保物不足 强制平仓 司法追偿 银行止付 冻结 止付 销户 未激活 催收 结束'),
  ],
  ['债权转移时的还款状态', words('transferred', '逾期180天以上 逾期151-180天 债务人即将违约时自动垫款')],
  [
    '业务种类',
    words(
      'product',
      '个人住房商业贷款 个人商用房（含商住两用）贷款 个人住房公积金贷款 个人汽车消费贷款 个人助学贷款 国家助学贷款 商业助学贷款 个人经营性贷款',
      '个人创业担保贷款 农户贷款 经营性农户贷款 消费性农户贷款 约定购回式证券交易 股票质押式回购交易 融资融券业务 其他证券类融资 准贷记卡',
      '贷记卡 大额专项分期卡 其他个人消费贷款 融资租赁业务 其他贷款 资产处置 代偿债务 垫款',
    ),
  ],
  [
    '担保方式',
    words('security', '质押 抵押 保证 信用/免担保 信用/无担保 组合（含保证） 组合（不含保证） 农户联保 其他'),
  ],
  ['还款频率', words('frequency', '日 周 月 季 半年 年 一次性 不定期 旬 双周 双月 其他')],
  [
    '还款方式',
    words(
      'repayment',
      '分期等额本息 分期等额本金 到期还本分期结息 等比累进分期还款 等额累进分期还款 其他类型分期还款 到期一次还本付息 预先付息到期还本',
      '随时还 其他 按期结息，到期还本 按期结息，自由还本 按期计算还本付息 循环贷款下其他还款方式 不区分还款方式',
    ),
  ],
  ['共同借款标志', words('joint', '无 主借款人 从借款人')],
  ['授信额度用途', words('purpose', '循环贷款额度 非循环贷款额度 信用卡共享额度 信用卡独立额度')],
  ['责任人类型', words('role', '共同借款人 保证人 票据承兑人 应收账款债务人 供应链中核心企业 其他')],
  [
    '特殊交易类型',
    words(
      'transaction',
      '展期 担保人（第三方）代偿 以资抵债 提前还款 提前结清 强制平仓 司法追偿 其他 债务减免 资产剥离 资产转让 信用卡个性化分期 银行主动延期',
    ),
  ],
  ['被查询者姓名', words('person')],
  [
    '被查询者证件类型',
    words('document', '身份证 户口簿 护照 军官证 士兵证 港澳居民来往内地通行证 台湾同胞来往内地通行证 外国人居留证'),
  ],
  ['被查询者证件号码', {kind: 'number', fits: joined(text => /^[\dA-Z*]{6,20}$/u.test(text))}],
  ['主业务借款人', words('person')],
  ['主业务借款人证件类型', words('document', '身份证 中征码 统一社会信用代码')],
  ['主业务借款人证件号码', {kind: 'number', fits: joined(text => /^[\dA-Z*]{6,20}$/u.test(text))}],
  ['业务类型', words('business')],
  ['当前缴费状态', words('payment')],
]);

/** The form of a value; that of the labels which are in no list is a figure. */
export function formOf(label: string): Form {
  const form = FORMS.get(label) ?? figure;
  return {
    kind: form.kind,
    fits: parts => (parts.length === 1 && NOT_GIVEN.test(parts[0] ?? '')) || form.fits(parts),
  };
}

function joined(fits: (text: string) => boolean): Form['fits'] {
  return parts => fits(parts.join(''));
}

function given({ok, ...read}: {readonly ok: boolean; readonly value?: unknown}): boolean {
  return ok && read.value !== null;
}

/** Both figures of month and day are printed: without the last one a day that wraps would be another day. */
function isDayText(text: string): boolean {
  return PADDED_DAY.test(text) && given(readDay(text));
}

/** Letters and figures; Chinese words only before them, and none that a name could end with. */
function isIdentity(parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts;
  if (!rest.every(part => IDENTITY_PART.test(part))) return false;
  if (IDENTITY_PART.test(first)) return /[0-9A-Za-z]/u.test(first);
  const [, prefix = '', letters = ''] = WORDED_PART.exec(first) ?? [];
  if (prefix === '' || NAME_END.test(prefix)) return false;
  return letters !== '' || (rest.length > 0 && prefix.endsWith('合并'));
}
