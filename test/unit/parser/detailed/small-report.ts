import type {Report} from '../../../../src/model/report.ts';
import {readDetailedReport} from '../../../../src/parser/detailed/index.ts';
import type {Element} from '../../../compose/detailed/elements.ts';
import {type Geometry, layOut, type Paper} from '../../../compose/detailed/paper.ts';
import {PLAIN_GEOMETRY, toPages} from '../../../compose/detailed/print.ts';

/** Parts of a report to be put together in any order. */
export const heading = (text: string): Element => ({kind: 'centred', text});
export const title = (text: string): Element => ({kind: 'left', text});
export const table = (...rows: string[][]): Element => ({kind: 'table', rows});
export const pageBreak: Element = {kind: 'break'};
export const asOf = heading('截至2025年10月31日');

export const LINE_LABELS = ['管理机构', '账户标识', '开立日期', '到期日期', '账户授信额度', '账户币种'];
export const LOAN_LABELS = ['管理机构', '账户标识', '开立日期', '到期日期', '借款金额', '账户币种'];
const SECOND_LABELS = ['业务种类', '担保方式', '还款期数', '还款频率', '还款方式', '共同借款标志'];
export const CARD_LABELS = [
  '发卡机构',
  '账户标识',
  '开立日期',
  '账户授信额度',
  '共享授信额度',
  '币种',
  '业务种类',
  '担保方式',
];
export const RUNNING_LABELS = [
  '账户状态',
  '五级分类',
  '余额',
  '剩余还款期数',
  '本月应还款',
  '应还款日',
  '本月实还款',
  '最近一次还款日期',
];
const RUNNING_CARD_LABELS = [
  '账户状态',
  '余额',
  '已用额度',
  '未出单的大额专项分期余额',
  '剩余分期期数',
  '最近6个月平均使用额度',
  '最大使用额度',
];

export const lineBase = (id = 'B10511000H0001RJ1', values: Partial<Record<number, string>> = {}): Element[] => [
  table(LINE_LABELS, replaced(['兴业银行股份有限公司', id, '2023.09.14', '2026.09.14', '50,000', '人民币元'], values)),
  table(SECOND_LABELS, ['其他个人消费贷款', '信用/免担保', '36', '月', '按期结息，自由还本', '无']),
];
export const loanBase = (id = 'X3510010000075CL1'): Element[] => [
  table(LOAN_LABELS, ['招联消费金融股份有限公司', id, '2021.08.05', '2022.08.05', '18,000', '人民币元']),
  table(SECOND_LABELS, ['其他个人消费贷款', '信用/免担保', '12', '月', '分期等额本息', '无']),
];
export const cardBase = (id = 'B11115000H0001KK1', currency = '人民币元'): Element =>
  table(CARD_LABELS, ['招商银行股份有限公司', id, '2014.03.03', '50,000', '--', currency, '贷记卡', '信用/免担保']);
export const running = (status = '正常', balance = '0', five = '正常'): Element[] => [
  asOf,
  table(RUNNING_LABELS, [status, five, balance, '11', '0', '2025.10.21', '0', '2025.05.21']),
];
export const runningCard = (status = '正常', values: Partial<Record<number, string>> = {}): Element[] => [
  asOf,
  table(RUNNING_CARD_LABELS, replaced([status, '0', '0', '0', '0', '0', '0'], values)),
];
export const settled = (word = '结清', label = '账户关闭日期', day = '2022.08.03'): Element[] => [
  heading('截至2022年09月30日'),
  table(['账户状态', label], [word, day]),
];

function replaced(row: string[], values: Partial<Record<number, string>>): string[] {
  return row.map((value, index) => values[index] ?? value);
}

export function paper(elements: readonly Element[], geometry: Partial<Geometry> = {}): Paper {
  return layOut(
    [heading('个人信用报告'), heading('（本人版）'), heading('三 信贷交易信息明细'), ...elements, heading('报告说明')],
    {...PLAIN_GEOMETRY, ...geometry},
  );
}

export function read(elements: readonly Element[], geometry: Partial<Geometry> = {}): Report {
  return readDetailedReport(toPages(paper(elements, geometry)));
}

export function codes(report: Report): string[] {
  return report.diagnostics
    .map(({code}) => code)
    .filter(code => code !== 'REPORT_TIME_MISSING' && code !== 'SUMMARY_MISSING');
}
