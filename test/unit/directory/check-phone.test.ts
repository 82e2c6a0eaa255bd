import {expect, test} from 'vitest';
import {checkPhone} from '../../../src/directory/check-phone.ts';
import {composeIndex, phone} from './composed-directory.ts';

const index = composeIndex(
  [
    {id: 'jia', name: '甲乙银行股份有限公司', phones: [phone('95001', ['a', 'b'])]},
    {id: 'bing', name: '戊己银行股份有限公司', phones: [phone('400-111-2222', ['a']), phone('95105520', ['a'])]},
  ],
  [
    {id: 'ding', name: '丁', phones: [{...phone('95300', ['a', 'b']), desk: 'group'}]},
    {id: 'wu', name: '戊', phones: [{...phone('95400', ['a', 'b']), desk: 'platform'}]},
  ],
  ['400-860-0999'],
);

const check = (number: string) => checkPhone(index, number, [{number: '12378', name: '公共'}]);

test.each(['95001', '+8695001', '+86 95001', '008695001', ' 95001 '])(
  '%s is whose it is, however it is written',
  number => {
    const {known, whose, desk, dial} = check(number);
    expect({known, ids: whose.map(({id}) => id), desk, dial}).toEqual({
      known: 'lender',
      ids: ['jia'],
      desk: 'own',
      dial: true,
    });
  },
);

test('a number of one source is known and not to be dialled unchecked', () => {
  expect(check(' 400 111-2222 ')).toMatchObject({known: 'lender', dial: false, whose: [{id: 'bing'}]});
});

test('an app is no lender, and the exchange of a group no desk of its own', () => {
  expect(check('95300')).toMatchObject({known: 'app', desk: 'group', dial: true});
  expect(check('95400')).toMatchObject({known: 'app', desk: 'platform'});
});

test('a disputed number says so and belongs to nobody', () => {
  expect(check('4008600999')).toMatchObject({
    known: 'disputed',
    whose: [],
    desk: null,
    dial: false,
    disputed: {sources: ['a']},
  });
  expect(check('95001').disputed).toBeNull();
});

test('a number of an authority may be dialled', () => {
  expect(check('12378')).toMatchObject({
    known: 'public',
    desk: 'public',
    dial: true,
    whose: [{id: null, name: '公共'}],
  });
});

test.each([
  ['9502018', true],
  ['9512345678', true],
  ['95105520', false],
  ['95001', false],
  ['956118', false],
  ['400-999-9999', false],
])('%s imitates a short code: %s', (number, suspicious) => {
  expect(check(number).suspicious).toBe(suspicious);
});

test.each(['', '12', '绝密', '95001x'])('%j is no number', number => {
  expect(() => check(number)).toThrow(expect.objectContaining({code: 'BAD_OPTION'}));
});
