import {expect, it} from 'vitest';
import {buildPlan} from '../../../src/planner/index.ts';
import {contextOf} from './sample-context.ts';
import {accountOf, facilityOf, reportOf} from './sample-report.ts';

it('an agreement in use is closed only when the newest record of every account on it says that nothing is left', () => {
  const [one, other] = [
    accountOf({key: 'one', facilityId: 'XY0001', latestBalance: 0}),
    accountOf({key: 'other', facilityId: 'XY0001', openedOn: '2023-01-01'}),
  ];
  const actionWith = (...accounts: Parameters<typeof reportOf>[0]) =>
    buildPlan(reportOf(accounts, {facilities: [facilityOf({used: 100})]}), contextOf()).items.map(({action}) => action);
  expect(actionWith(one, {...other, latestBalance: 0})).toEqual(['close']);
  expect(actionWith(one, other)).toEqual(['investigate']);
  expect(actionWith(other)).toEqual(['investigate']);
});
