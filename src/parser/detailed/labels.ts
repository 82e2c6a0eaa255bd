import {largest} from '../../account/extremes.ts';

/**
 * The label rows of the detailed report in canonical spelling, one list per grid, left to right. Lenders' systems print them in
 * this order; wrapping, dashes and column widths vary.
 */
const RUNNING_OVERDUE = ['逾期31-60天未还本金', '逾期61-90天未还本金', '逾期91-180天未还本金', '逾期180天以上未还本金'];
const LATEST = ['余额', '还款日期', '还款金额', '当前还款状态'];

export const GRIDS = [
  // Header.
  ['被查询者姓名', '被查询者证件类型', '被查询者证件号码', '查询机构', '查询原因'],
  // Base grids: recovery; loans, twice; cards; semi-credit cards.
  ['管理机构', '业务种类', '债权接收日期', '债权金额', '债权转移时的还款状态'],
  ['管理机构', '账户标识', '开立日期', '到期日期', '借款金额', '账户币种'],
  ['管理机构', '账户标识', '开立日期', '到期日期', '账户授信额度', '账户币种'],
  ['业务种类', '担保方式', '还款期数', '还款频率', '还款方式', '共同借款标志'],
  ['发卡机构', '账户标识', '开立日期', '账户授信额度', '共享授信额度', '币种', '业务种类', '担保方式'],
  ['发卡机构', '账户标识', '开立日期', '账户授信额度', '共享授信额度', '币种', '担保方式'],
  // After the 截至 line.
  ['账户状态', '五级分类', '余额', '剩余还款期数', '本月应还款', '应还款日', '本月实还款', '最近一次还款日期'],
  ['当前逾期期数', '当前逾期总额', ...RUNNING_OVERDUE],
  ['账户状态', '余额', '已用额度', '未出单的大额专项分期余额', '剩余分期期数', '最近6个月平均使用额度', '最大使用额度'],
  ['账单日', '本月应还款', '本月实还款', '最近一次还款日期', '当前逾期期数', '当前逾期总额'],
  [
    '账户状态',
    '透支余额',
    '最近6个月平均透支余额',
    '最大透支余额',
    '账单日',
    '本月实还款',
    '最近一次还款日期',
    '透支180天以上未付余额',
  ],
  ['账户状态', '账户关闭日期'],
  ['账户状态', '关闭日期'],
  ['账户状态', '销户日期'],
  ['账户状态', '转出月份'],
  ['账户状态', '余额', '最近一次还款日期'],
  // Later rows.
  ['五级分类', ...LATEST],
  LATEST,
  ['大额专项分期额度', '分期额度生效日期', '分期额度到期日期', '已用分期金额'],
  ['特殊交易类型', '发生日期', '变更月数', '发生金额', '明细记录'],
  ['机构说明', '添加日期'],
  ['本人声明', '添加日期'],
  ['异议标注', '添加日期'],
  ['特殊标注', '添加日期'],
  ['特殊事件说明', '添加日期'],
  // 授信协议.
  ['管理机构', '授信协议标识', '生效日期', '到期日期', '授信额度用途'],
  ['授信额度', '授信限额', '授信限额编号', '已用额度', '币种'],
  // 相关还款责任 and 后付费.
  ['管理机构', '业务种类', '开立日期', '到期日期', '责任人类型', '还款责任金额', '币种', '保证合同编号'],
  ['主业务借款人', '主业务借款人证件类型', '主业务借款人证件号码'],
  ['余额', '五级分类', '还款状态'],
  ['余额', '五级分类', '逾期月数'],
  ['机构名称', '业务类型', '业务开通日期', '当前缴费状态', '当前欠费金额', '记账年月'],
  // Summary.
  ['业务类型', '账户数', '首笔业务发放月份'],
  ['业务类型', '账户数', '余额'],
  ['账户数', '余额'],
  ['账户类型', '账户数', '月份数', '单月最高逾期/透支总额', '最长逾期/透支月数'],
  ['管理机构数', '账户数', '授信总额', '余额', '最近6个月平均应还款'],
  ['管理机构数', '账户数', '借款金额', '余额', '最近6个月平均应还款'],
  ['发卡机构数', '账户数', '授信总额', '单家机构最高授信额', '单家机构最低授信额', '已用额度', '最近6个月平均使用额度'],
  ['发卡机构数', '账户数', '授信总额', '单家机构最高授信额', '单家机构最低授信额', '透支余额', '最近6个月平均透支余额'],
  ['账户数', '担保金额', '余额', '账户数', '还款责任金额', '余额'],
  ['业务类型', '账户数', '欠费金额'],
  ['信息类型', '记录数', '涉及金额'],
  ['最近1个月内的查询机构数', '最近1个月内的查询次数', '最近2年内的查询次数'],
  // 查询记录.
  ['编号', '查询日期', '查询机构', '查询原因'],
] as const;

/** The labels of a grid by their words in one piece. */
const GRID_OF_WORDS: ReadonlyMap<string, readonly string[]> = new Map(GRIDS.map(grid => [grid.join(''), grid]));
const LONGEST_GRID = largest([...GRID_OF_WORDS.keys()].map(words => words.length));

const WIDEST = largest(GRIDS.map(grid => grid.length));

const LABELS: ReadonlySet<string> = new Set(GRIDS.flat());
const PREFIXES: ReadonlySet<string> = new Set(
  [...LABELS].flatMap(label => [...label].map((_, index) => label.slice(0, index + 1))),
);

const FIRST_CHARACTERS: ReadonlySet<string> = new Set([...LABELS].map(label => label.slice(0, 1)).concat('帐'));

/** Cheap: most values begin with a figure or a letter. Wants folded text. */
export function mayBeginLabel(text: string): boolean {
  return FIRST_CHARACTERS.has(text.charAt(0));
}

export function isLabel(text: string): boolean {
  return LABELS.has(text);
}

/** Whether a report prints a row of these labels and no others: what is not found in another one may stand below a label that was misread. */
export function isGrid(labels: readonly string[]): boolean {
  return GRID_OF_WORDS.has(labels.join(''));
}

/** The first characters of a label, or all of it. */
export function beginsLabel(text: string): boolean {
  return PREFIXES.has(text);
}

/**
 * The longest grid whose labels, wrapped or not, are the first of these pieces.
 * @returns the labels from left to right, and the number of pieces that they take
 */
export function gridAt(pieces: readonly string[]): {labels: readonly string[]; end: number} | null {
  let words = '';
  let found: {labels: readonly string[]; end: number} | null = null;
  for (let end = 0; end < pieces.length && words.length < LONGEST_GRID; end++) {
    words += pieces[end];
    const labels = GRID_OF_WORDS.get(words);
    if (labels !== undefined) found = {labels, end: end + 1};
  }
  return found;
}

const LONGEST_LABEL = largest([...LABELS].map(label => label.length));

/** `账户状态五级分类余额` → the three labels, or null. Longest label first, as 授信限额编号 begins with 授信限额. */
export function splitLabels(text: string): string[] | null {
  // for each place, from the end: the longest label there from which the rest can be split; 0 = none
  const lengths = new Uint8Array(text.length + 1);
  lengths[text.length] = 1;
  for (let at = text.length - 2; at >= 0; at--) {
    for (let length = Math.min(text.length - at, LONGEST_LABEL); length > 1 && lengths[at] === 0; length--)
      if (lengths[at + length] !== 0 && LABELS.has(text.slice(at, at + length))) lengths[at] = length;
  }
  const labels: string[] = [];
  for (let at = 0; at < text.length; ) {
    const length = lengths[at] ?? 0;
    if (length === 0) return null;
    labels.push(text.slice(at, at + length));
    at += length;
  }
  return labels;
}

/**
 * The label that stands in a known row where `row` has one that is not known: cut by a page break, or with one wrong character.
 * At most two may be in doubt, and more must be known than doubted. null where no single grid answers.
 */
export function repairLabel(row: readonly string[], index: number): string | null {
  if (row.length > WIDEST) return null;
  const doubted = row.filter(label => !LABELS.has(label)).length;
  if (doubted > 2 || doubted * 2 >= row.length + 1) return null;
  const answers = new Set<string>();
  for (const grid of GRIDS) {
    const expected = grid[index];
    if (grid.length !== row.length || expected === undefined) continue;
    const fits = grid.every((label, at) => {
      const read = row[at] ?? '';
      return read === label || (!LABELS.has(read) && resembles(read, label));
    });
    if (fits) answers.add(expected);
  }
  const [answer] = answers;
  return answers.size === 1 && answer !== undefined ? answer : null;
}

function resembles(read: string, label: string): boolean {
  if (read === '') return false;
  if (label.startsWith(read) || label.endsWith(read)) return true;
  if (read.length !== label.length) return false;
  return [...label].filter((char, at) => char !== read[at]).length === 1;
}
