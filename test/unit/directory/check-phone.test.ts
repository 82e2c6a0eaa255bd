import {expect, test} from 'vitest';
import {checkPhone} from '../../../src/directory/check-phone.ts';
import {composeIndex, phone} from './composed-directory.ts';

const index = composeIndex(
  [
    {id: 'jia', name: '甲乙银行股份有限公司', phones: [phone('95001', ['a', 'b'])]},
    {id: 'bing', name: '戊己银行股份有限公司', phones: [phone('400-111-2222', ['a']), phone('95105520', ['a'])]},
  ],
  [],
  ['400-860-0999'],
);

test('whose number it is, however it is written', () => {
  expect(checkPhone(index, '95001').known.map(({id, dial}) => [id, dial])).toEqual([['jia', true]]);
  expect(checkPhone(index, ' 400 111-2222 ').known.map(({id, trust}) => [id, trust])).toEqual([
    ['bing', 'single-source'],
  ]);
});

test('a disputed number says so and belongs to nobody', () => {
  expect(checkPhone(index, '4008600999').disputed?.number).toBe('400-860-0999');
  expect(checkPhone(index, '95001').disputed).toBeNull();
});

test.each([
  ['9502018', true],
  ['9512345678', true],
  ['95105520', false],
  ['95001', false],
  ['956118', false],
  ['400-999-9999', false],
])('%s imitates a short code: %s', (number, suspicious) => {
  expect(checkPhone(index, number).suspicious).toBe(suspicious);
});

test.each(['', '12', '绝密', '95001x'])('%j is no number', number => {
  expect(() => checkPhone(index, number)).toThrow(expect.objectContaining({code: 'BAD_OPTION'}));
});
