import {expect, test} from 'vitest';
import {checkNumber} from '../../../src/directory/check-number.ts';
import {composeIndex, phone} from './composed-directory.ts';

const index = composeIndex(
  [
    {id: 'jia', name: '甲乙银行股份有限公司', phones: [phone('95001', ['a', 'b'])]},
    {id: 'yi', name: '丙丁消费金融有限公司', phones: [{...phone('95001', ['a', 'b']), of: 'jia'}]},
    {id: 'bing', name: '戊己银行股份有限公司', phones: [phone('400-111-2222', ['a'])]},
  ],
  [],
  ['400-860-0999'],
);

test('whose number it is, its owner first', () => {
  expect(checkNumber(index, '95001').known.map(({record}) => record.id)).toEqual(['jia', 'yi']);
  expect(checkNumber(index, ' 400 111-2222 ').known.map(({record, phone: {trust}}) => [record.id, trust])).toEqual([
    ['bing', 'single-source'],
  ]);
});

test('a disputed number says so', () => {
  expect(checkNumber(index, '4008600999').disputed?.number).toBe('400-860-0999');
  expect(checkNumber(index, '95001').disputed).toBeNull();
});

test('a number nobody lists is unknown', () => {
  expect(checkNumber(index, '400-999-9999').known).toEqual([]);
  expect(checkNumber(index, '').known).toEqual([]);
});

test.each([
  ['9502018', true],
  ['95105520', true],
  ['95001', false],
  ['956118', false],
])('%s is suspicious: %s', (number, suspicious) => {
  expect(checkNumber(index, number).suspicious).toBe(suspicious);
});
