/**
 * Cells of a record that no field of an account holds: 还款频率, 本月应还款, 逾期31-60天未还本金. What is printed there is not kept, but a line
 * of another record that came to stand in one is text that would be lost: so each must look as such cells do.
 */
import type {Cell} from './cells.ts';

const WORDS: ReadonlySet<string> = new Set([
  '担保方式',
  '还款频率',
  '还款方式',
  '共同借款标志',
  '五级分类',
  '还款状态',
  '当前还款状态',
]);
const FIGURES: ReadonlySet<string> = new Set([
  '还款期数',
  '剩余还款期数',
  '本月应还款',
  '应还款日',
  '本月实还款',
  '最近一次还款日期',
  '逾期31-60天未还本金',
  '逾期61-90天未还本金',
  '逾期91-180天未还本金',
  '逾期180天以上未还本金',
  '共享授信额度',
  '剩余分期期数',
  '最近6个月平均使用额度',
  '最大使用额度',
  '账单日',
  '最近6个月平均透支余额',
  '最大透支余额',
  '透支180天以上未付余额',
  '大额专项分期额度',
  '分期额度生效日期',
  '分期额度到期日期',
  '还款日期',
  '还款金额',
]);
const WORD = /^[\p{Script=Han}（）()、，,；;/—–-]*$/u;
const FIGURE = /^[\d,，.．/年月日—–－-]*$/u;

/** A single Chinese character may be of a watermark. */
export function isOddCell(label: string, {text, parts}: Cell): boolean {
  const shape = WORDS.has(label) ? WORD : FIGURES.has(label) ? FIGURE : null;
  return shape !== null && !shape.test(text) && !shape.test(withoutStrays(parts));
}

function withoutStrays(parts: readonly string[]): string {
  return parts.filter(part => !/^\p{Script=Han}$/u.test(part)).join('');
}
