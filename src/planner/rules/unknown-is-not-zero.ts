import type {Account} from '../../model/account.ts';
import {amountOwed} from '../amounts.ts';
import type {Rule} from './rule.ts';

/** True when the report prints no amount where one must stand (or `--`): nobody may call that account paid off. */
export const unknownIsNotZero: Rule<Account, boolean> = {
  id: 'unknown-is-not-zero',
  inputs: ['balance', 'latestBalance', 'used', 'overdraft', 'installmentBalance'],
  source: '信用报告中“--”表示没有数据，不等于 0',
  apply: account => amountOwed(account) === null,
};
