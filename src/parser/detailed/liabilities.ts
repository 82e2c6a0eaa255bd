/**
 * 相关还款责任: debts of others for which the person answers. The borrower's name and id are never read.
 *
 *     管理机构 | 业务种类 | 开立日期 | 到期日期 | 责任人类型 | 还款责任金额 | 币种 | 保证合同编号
 *     余额 | 五级分类 | 还款状态 (of a person) or 逾期月数 (of an enterprise)
 */

import type {Findings} from '../../model/findings.ts';
import type {Liability} from '../../model/report.ts';
import {readDay} from '../fields.ts';
import {isWholeName} from '../institution-name.ts';
import {BlockReader} from './block-reader.ts';
import type {Block} from './outline.ts';

export interface ReadLiability {
  readonly liability: Liability;
  /** Every printed cell was read. */
  readonly whole: boolean;
}

export function readLiability(block: Block, findings: Findings): ReadLiability {
  const span = {...block.place, text: `相关还款责任 账户${block.title?.ordinal ?? ''}`};
  const cells = new BlockReader(block, findings, span);
  if (cells.unread) findings.add('CELLS_NEED_POSITIONS', span);
  const asOf = block.asOf === null ? null : readDay(block.asOf.day);
  const liability: Liability = {
    institution: cells.as('institution').shaped('base', isWholeName, '管理机构') ?? '',
    role: cells.as('role').shaped('base', text => ROLE.test(text), '责任人类型'),
    amount: cells.as('amount').money('base', '还款责任金额'),
    asOf: asOf?.ok ? asOf.value : null,
    balance: cells.as('balance').money('later', '余额'),
    borrowerKind: borrowerKind(block, cells),
  };
  if (cells.doubtful.some(field => !cells.unreadable.includes(field))) findings.add('LIABILITY_DOUBTFUL', span);
  const whole =
    liability.institution !== '' && liability.asOf !== null && cells.unreadable.length === 0 && !cells.unread;
  if (!whole) findings.add('LIABILITY_UNREADABLE', span, {field: '相关还款责任'});
  return {liability, whole};
}

const ROLE = /^\p{Script=Han}{2,16}$/u;

function borrowerKind(block: Block, cells: BlockReader): Liability['borrowerKind'] {
  if (block.caption === '有相关还款责任的企业借款' || cells.has('later', '逾期月数')) return 'enterprise';
  if (block.caption === '有相关还款责任的个人借款' || cells.has('later', '还款状态')) return 'person';
  return null;
}
