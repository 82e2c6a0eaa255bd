import {expect, test} from 'vitest';
import {offeredPhones} from '../../../src/directory/offered-phones.ts';
import {composeIndex, funderOf, phone} from './composed-directory.ts';

const index = composeIndex(
  [
    {
      id: 'jia',
      name: '甲乙银行股份有限公司',
      phones: [
        phone('400-111-2222', ['a']),
        {...phone('95000', ['a', 'b'], '集团总客服'), desk: 'group'},
        {...phone('95001', ['a', 'b']), note: '只在工作日'},
        phone('95002', ['a', 'a-again']),
        phone('400-333-4444', ['a', 'b']),
      ],
    },
  ],
  [],
  ['4003334444'],
);

test('best known first, the loan line before the general line, disputed numbers never', () => {
  expect(offeredPhones(index, funderOf(index, 'jia')).map(({number, trust, dial}) => [number, trust, dial])).toEqual([
    ['95001', 'corroborated', true],
    ['95000', 'corroborated', true],
    ['95002', 'single-source', false],
    ['400-111-2222', 'single-source', false],
  ]);
});

test('what the directory notes of a number is part of its label', () => {
  expect(offeredPhones(index, funderOf(index, 'jia'))[0]?.label).toBe('客服（只在工作日）');
});

test('offering leaves the record as it was', () => {
  const funder = funderOf(index, 'jia');
  const before = funder.phones.map(({number}) => number);
  offeredPhones(index, funder);
  expect(funder.phones.map(({number}) => number)).toEqual(before);
});

test('of a card the card line comes first, of a loan last, and one for few customers never first', () => {
  const bank = composeIndex([
    {
      id: 'jia',
      name: '甲乙银行股份有限公司',
      phones: [
        phone('95001', ['a', 'b']),
        phone('400-111-2222', ['a', 'b'], '信用卡客服'),
        phone('400-111-3333', ['a', 'b'], '信用卡白金专线'),
        phone('400-111-4444', ['a'], '信用卡客服'),
      ],
    },
  ]);
  const order = (card: boolean) =>
    offeredPhones(bank, funderOf(bank, 'jia'), card).map(({number}) => number.replace('400-111-', ''));
  expect(order(true)).toEqual(['2222', '95001', '3333', '4444']);
  expect(order(false)).toEqual(['95001', '2222', '3333', '4444']);
});
