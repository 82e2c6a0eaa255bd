import {expect, test} from 'vitest';
import {accountsAt} from '../../../src/contact/accounts-by-lender.ts';
import {lenderKeyOf} from '../../../src/contact/same-lender.ts';
import {composeIndex} from '../directory/composed-directory.ts';
import {accountOf} from '../planner/sample-report.ts';

const BANK = '示例银行股份有限公司';
const index = composeIndex([{id: 'bank', name: BANK}]);

test('the accounts at some lenders, branches with them, in the order of the report and each once', () => {
  const names = ['甲公司', `${BANK}杭州分行`, '乙公司', '甲公司', BANK, '丙公司'];
  const accounts = names.map(institution => accountOf({institution}));
  const lenders = new Set(['甲公司', BANK].map(name => lenderKeyOf(index, name)));
  const found = accountsAt(index, accounts, lenders);
  expect(found.map(({institution}) => institution)).toEqual([names[0], names[1], names[3], names[4]]);
  expect(accountsAt(index, accounts, new Set())).toEqual([]);
  expect(accountsAt(index, accounts.slice(2), lenders)).toHaveLength(2);
});
