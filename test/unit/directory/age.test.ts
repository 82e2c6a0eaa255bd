import {expect, test} from 'vitest';
import {directoryAge, isStale, isStalePhone} from '../../../src/directory/age.ts';
import {indexDirectory} from '../../../src/directory/index-directory.ts';
import {offeredPhones} from '../../../src/directory/offered-phones.ts';
import {composeDirectory, funderOf, phone} from './composed-directory.ts';

test.each([
  ['95001', '2025-11-27', false],
  ['95001', '2025-11-26', true],
  ['400-111-2222', '2026-05-31', false],
  ['400-111-2222', '2026-05-30', true],
  // A year alone counts from its first day, and no date at all is old.
  ['95001', '2026', false],
  ['95001', '2025', true],
  ['95001', null, true],
])('%s as of %s on 2026-11-27: stale %s', (number, asOf, stale) => {
  expect(isStalePhone({number, asOf}, '2026-11-27')).toBe(stale);
});

test('a path grows old sooner than a partner', () => {
  expect(isStale('path', '2026-08-01', '2026-11-27')).toBe(true);
  expect(isStale('relation', '2026-08-01', '2026-11-27')).toBe(false);
});

test.each([
  ['2026-05-01', {days: 120, old: false, tooOld: false}],
  ['2026-06-30', {days: 180, old: true, tooOld: false}],
  ['2027-06-25', {days: 540, old: true, tooOld: true}],
  ['2025-12-31', {days: 0, old: false, tooOld: false}],
])('a directory of 2026-01-01 on %s', (today, age) => {
  expect(directoryAge({updatedOn: '2026-01-01'}, today)).toEqual(age);
});

test('no number of a directory of 540 days is dialled unchecked', () => {
  const directory = composeDirectory([{id: 'jia', name: '甲乙银行股份有限公司', phones: [phone('95001', ['a', 'b'])]}]);
  const offeredOn = (today: string) => {
    const index = indexDirectory(directory, null, today);
    return offeredPhones(index, funderOf(index, 'jia')).map(({asOf, stale, dial}) => ({asOf, stale, dial}));
  };
  expect(offeredOn('2026-02-01')).toEqual([{asOf: '2025-10', stale: false, dial: true}]);
  expect(offeredOn('2027-06-24')).toEqual([{asOf: '2025-10', stale: true, dial: true}]);
  expect(offeredOn('2027-06-25')).toEqual([{asOf: '2025-10', stale: true, dial: false}]);
});
