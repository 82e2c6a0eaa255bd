import type {ComposedAccount, ComposedLiability} from './composed-report.ts';

/** Prints accounts in the wording of the brief report. */
export type Generation = 1 | 2;

export function accountSentence({fields, wording, section}: ComposedAccount, generation: Generation): string {
  switch (section) {
    case 'asset-disposal':
      return assetDisposalSentence(fields, wording, generation);
    case 'advance':
      return advanceSentence(fields, wording, generation);
    case 'cards':
      return cardSentence(fields, wording, generation);
    case 'loans':
      return fields.kind === 'credit-line'
        ? lineSentence(fields, wording, generation)
        : loanSentence(fields, wording, generation);
    case 'other-business':
      return loanSentence(fields, wording, generation);
  }
}

type Fields = ComposedAccount['fields'];
type Wording = ComposedAccount['wording'];

/** 2015年03月17日招商银行股份有限公司信用卡中心发放的贷记卡（人民币账户，卡片尾号：7302）。… */
function cardSentence(fields: Fields, wording: Wording, generation: Generation): string {
  const comma = wording.halfWidthComma ? ',' : '，';
  const bracket = [
    fields.currency === null ? null : `${fields.currency}账户`,
    fields.cardTail === null ? null : `卡片尾号：${fields.cardTail}`,
  ].filter(part => part !== null);
  const name = fields.kind === 'credit-card' ? '贷记卡' : '准贷记卡';
  const head = `${day(fields.openedOn, generation)}${fields.institution}发放的${name}（${bracket.join('，')}）`;
  if (fields.status === 'closed') {
    const closed =
      generation === 1 ? `，截至${month(fields.closedOn, 1)}已销户。` : `，${month(fields.closedOn, 2)}销户。`;
    return head + closed + history(fields);
  }
  const asOf = `。截至${month(fields.asOf, generation)}`;
  if (fields.status === 'not-activated' && fields.limit === null) return `${head}${asOf}尚未激活。`;
  const clauses = [`信用额度${wording.converted ? '折合人民币' : ''}${money(fields.limit)}`];
  if (fields.status === 'bad-debt') clauses.push('已变成呆账', `余额${money(fields.balance)}`);
  if (fields.overdraft !== null) clauses.push(`透支余额${money(fields.overdraft)}`);
  if (fields.used !== null) clauses.push(`已使用额度${money(fields.used)}`);
  if (fields.status === 'open' && fields.balance !== null)
    clauses.push(`余额${money(fields.balance)}${installment(fields)}`);
  if (fields.used !== null && fields.installmentBalance !== null)
    clauses.push(`大额专项分期余额${money(fields.installmentBalance)}`);
  if (fields.status === 'not-activated') clauses.push('尚未激活');
  clauses.push(...overdueNow(fields, wording, generation));
  return `${head}${asOf}${comma}${clauses.join('，')}。${history(fields)}`;
}

function installment(fields: Fields): string {
  return fields.installmentBalance === null ? '' : `（含未出单的大额专项分期余额${money(fields.installmentBalance)}）`;
}

/** 2021年09月24日…发放的860,000元（人民币）个人住房商业贷款，2051年09月24日到期。截至2026年04月，余额792,338。 */
function loanSentence(fields: Fields, wording: Wording, generation: Generation): string {
  const verb = wording.arranged ? '办理的' : '发放的';
  const head = `${day(fields.openedOn, generation)}${fields.institution}${verb}${money(fields.amount)}元（${fields.currency}）${fields.product}`;
  if (fields.status === 'settled') return `${head}，${month(fields.closedOn, generation)}已结清。${history(fields)}`;
  if (fields.status === 'transferred') {
    const moved = `${month(fields.closedOn, generation)}已转出。`;
    return generation === 1 && fields.pastDue.months5y !== null
      ? `${head}。${history(fields)}${moved}`
      : `${head}，${moved}${history(fields)}`;
  }
  const clauses = fields.status === 'bad-debt' ? ['已变成呆账'] : [];
  clauses.push(
    `余额${wording.otherBalance ? '为' : ''}${money(fields.balance)}`,
    ...overdueNow(fields, wording, generation),
  );
  const due = `，${day(fields.dueOn, generation)}到期`;
  return `${head}${due}。截至${month(fields.asOf, generation)}，${clauses.join('，')}。${history(fields)}`;
}

/** 2022年07月19日…为其他个人消费贷款授信，额度有效期至2028年07月19日，可循环使用。截至2026年03月，信用额度26,700元（人民币），余额为9,418，当前无逾期。 */
function lineSentence(fields: Fields, wording: Wording, generation: Generation): string {
  const clauses = [`为${fields.product}授信`];
  if (fields.perpetual) clauses.push('额度长期有效');
  if (fields.validUntil !== null) clauses.push(`额度有效期至${day(fields.validUntil, generation)}`);
  clauses.push(fields.revolving ? '可循环使用' : '不可循环使用');
  const head = `${day(fields.openedOn, generation)}${fields.institution}${clauses.join('，')}。`;
  if (fields.status === 'settled') return `${head}${month(fields.closedOn, generation)}已结清。${history(fields)}`;
  const state = [
    `截至${month(fields.asOf, generation)}`,
    `信用额度${money(fields.limit)}元（${fields.currency}）`,
    `余额${wording.otherBalance ? '' : '为'}${money(fields.balance)}`,
    ...overdueNow(fields, wording, generation),
  ];
  return `${head}${state.join('，')}。${history(fields)}`;
}

/** 2019年05月21日，…接收债权，金额为74,200。截至2026年03月04日，余额为31,500，最近一次还款日期为2025年12月03日。 */
function assetDisposalSentence(fields: Fields, wording: Wording, generation: Generation): string {
  const paid = wording.lastPaidOn === undefined ? '' : `，最近一次还款日期为${day(wording.lastPaidOn, generation)}`;
  return (
    `${day(fields.openedOn, generation)}，${fields.institution}接收债权，金额为${money(fields.amount)}。` +
    `截至${day(fields.asOf, generation)}，余额为${money(fields.balance)}${paid}。`
  );
}

function advanceSentence(fields: Fields, wording: Wording, generation: Generation): string {
  if (generation === 1) {
    return (
      `${day(fields.openedOn, 1)}${fields.institution}进行最近一次代偿，累计代偿金额${money(fields.amount)}。` +
      `最近一次还款日期为${day(wording.lastPaidOn ?? fields.openedOn, 1)}，余额${money(fields.balance)}。`
    );
  }
  const settled = fields.status === 'settled' ? `${month(fields.closedOn, 2)}已结清。` : '';
  return `${day(fields.openedOn, 2)}以来${fields.institution}累计代偿金额${money(fields.amount)}。${settled}`;
}

function overdueNow({pastDue}: Fields, {overdueAmount}: Wording, generation: Generation): string[] {
  if (generation === 1) return overdueAmount === undefined ? [] : [`逾期金额${money(overdueAmount)}`];
  return pastDue.now === null ? [] : [pastDue.now ? '当前有逾期' : '当前无逾期'];
}

function history({pastDue, kind}: Fields): string {
  const {months5y, over90Months} = pastDue;
  if (months5y === null) return '';
  if (kind === 'semi-credit-card') {
    return `最近5年内有${months5y}个月透支超过60天，其中${over90Months}个月透支超过90天。`;
  }
  const worst = over90Months === 0 ? '没有发生过90天以上逾期' : `其中${over90Months}个月逾期超过90天`;
  return `最近5年内有${months5y}个月处于逾期状态，${worst}。`;
}

export function liabilitySentence(liability: ComposedLiability, generation: Generation): string {
  const {fields, openedOn, business, party, idType, idNumber, contract} = liability;
  const head = `${day(openedOn, generation)}，为${party}（证件类型：${idType}，证件号码：${idNumber}）在${fields.institution}办理的`;
  const asOf = `截至${dayOrMonth(fields.asOf, generation)}`;
  if (generation === 1) {
    return `${head}贷款提供担保，担保贷款合同金额${money(fields.amount)}，担保金额${money(fields.amount)}。${asOf}，担保贷款本金余额${money(fields.balance)}。`;
  }
  const agreement = contract === null ? '' : `（保证合同编号：${contract}）`;
  const yuan = fields.borrowerKind === 'enterprise' ? '（人民币元）' : '';
  return (
    `${head}${business}承担相关还款责任，责任人类型为${fields.role}，相关还款责任金额${money(fields.amount)}${agreement}。` +
    `${asOf}，${business}余额${money(fields.balance)}${yuan}。`
  );
}

export function money(amount: number | null): string {
  return amount === null ? '--' : String(amount).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function day(date: string | null, generation: Generation): string {
  const [year, monthOfYear, dayOfMonth] = (date ?? '').split('-');
  if (year === undefined || monthOfYear === undefined || dayOfMonth === undefined) throw new Error(`no day: ${date}`);
  return `${year}年${part(monthOfYear, generation)}月${part(dayOfMonth, generation)}日`;
}

function month(date: string | null, generation: Generation): string {
  const [year, monthOfYear] = (date ?? '').split('-');
  if (year === undefined || monthOfYear === undefined) throw new Error(`no month: ${date}`);
  return `${year}年${part(monthOfYear, generation)}月`;
}

function dayOrMonth(date: string | null, generation: Generation): string {
  return date?.length === 10 ? day(date, generation) : month(date, generation);
}

/** Only the second generation pads with zeros. */
function part(text: string, generation: Generation): string {
  return generation === 2 ? text : String(Number(text));
}
