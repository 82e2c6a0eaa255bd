/**
 * Columns of an account table (CSV), in the order in which they are written: name, Chinese heading. The order and the names are stable;
 * a column may be added at the end.
 */
export const ACCOUNT_COLUMNS = [
  ['reportNumber', '报告编号'],
  ['reportedAt', '报告时间'],
  ['holderName', '姓名'],
  ['holderIdTail', '证件尾号'],
  ['kind', '账户类型'],
  ['institution', '机构'],
  ['product', '业务种类'],
  ['openedOn', '开立日期'],
  ['currency', '币种'],
  ['cardTail', '卡片尾号'],
  ['accountId', '账户标识'],
  ['facilityId', '授信协议标识'],
  ['amount', '借款金额'],
  ['limit', '额度'],
  ['used', '已用额度'],
  ['balance', '余额'],
  ['overdraft', '透支余额'],
  ['installmentBalance', '大额专项分期余额'],
  ['latestBalance', '最新余额'],
  ['dueOn', '到期日期'],
  ['validUntil', '额度有效期'],
  ['perpetual', '长期有效'],
  ['revolving', '可循环使用'],
  ['asOf', '截至'],
  ['closedOn', '关闭日期'],
  ['status', '状态'],
  ['statusText', '状态原文'],
  ['pastDueNow', '当前逾期'],
  ['pastDueMonths5y', '5年内逾期月数'],
  ['pastDueOver90Months', '90天以上逾期月数'],
  ['group', '概要分类'],
] as const;
export type AccountColumn = (typeof ACCOUNT_COLUMNS)[number][0];

/** The Chinese word for each code in a table with Chinese headings; the reader takes either. */
export const ACCOUNT_WORDS = {
  kind: {
    'credit-card': '贷记卡',
    'semi-credit-card': '准贷记卡',
    'term-loan': '非循环贷账户',
    'credit-line': '循环贷账户',
    drawdown: '循环额度下分账户',
    'finance-lease': '融资租赁',
    'securities-financing': '证券融资',
    recovery: '被追偿',
  },
  status: {
    open: '正常',
    'not-activated': '未激活',
    settled: '结清',
    closed: '销户',
    transferred: '转出',
    'bad-debt': '呆账',
    frozen: '冻结',
    stopped: '止付',
    unknown: '未知',
  },
  group: {housing: '购房', other: '其他', cards: '信用卡', 'other-business': '其他业务', recovery: '被追偿'},
  flag: {true: '是', false: '否'},
} as const;
