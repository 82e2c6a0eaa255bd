import {expect, test} from 'vitest';
import {findLenders, findNamed} from '../../../src/directory/find-lenders.ts';
import {composeIndex, phone, relation, withSpellings} from './composed-directory.ts';

const index = withSpellings(
  composeIndex(
    [
      {
        id: 'jia-bank',
        name: '甲乙银行股份有限公司',
        aliases: ['甲行'],
        apps: [relation('jia-dai', 'own')],
        formerNames: [{name: '丙丁银行股份有限公司'}],
        phones: [phone('400-111-2222', ['a'])],
      },
    ],
    [
      {id: 'jia-dai', name: '甲借', aliases: ['甲甲贷'], phones: [phone('95001', ['a'])]},
      {id: 'jia-fen', name: '甲分期'},
    ],
  ),
  {
    pinyin: {
      甲借: ['jiajie', 'jj'],
      甲分期: ['jiafenqi', 'jfq'],
      甲乙银行股份有限公司: ['jiayiyinhanggufenyouxiangongsi', 'jyyhgfyxgs'],
    },
    sounds: {qi: '期欺', jie: '借介'},
    alike: [],
  },
);
const hits = (query: string) =>
  findLenders(index, query).map(({record, matchedOn, match}) => `${record.id} ${matchedOn} ${match}`);

test.each([
  ['甲借', 'jia-dai name exact'],
  ['甲甲贷', 'jia-dai alias alias'],
  ['jia-dai', 'jia-dai id exact'],
  ['95001', 'jia-dai phone exact'],
  ['400 111 2222', 'jia-bank phone exact'],
  ['4001112222', 'jia-bank phone exact'],
  ['jiajie', 'jia-dai pinyin alias'],
  ['jfq', 'jia-fen initials alias'],
  ['甲乙银行股份有限公司', 'jia-bank name exact'],
  ['丙丁银行股份有限公司', 'jia-bank former-name former-name'],
  ['甲乙银行杭州分行', 'jia-bank branch branch'],
  ['甲行', 'jia-bank alias alias'],
])('%s finds %s first', (query, first) => {
  expect(hits(query)[0]).toBe(first);
});

test('an app brings the funder whose own it is', () => {
  expect(hits('甲借')).toContain('jia-bank app alias');
});

test('a part of a name or a slip is found, and said to be only near', () => {
  expect(hits('分期')).toContain('jia-fen part fuzzy');
  expect(hits('甲分欺')).toContain('jia-fen slip fuzzy');
  expect(hits('甲分七')).toContain('jia-fen similar fuzzy');
  expect(findLenders(index, '甲分欺').every(({score}) => score < 0.7)).toBe(true);
});

test('two letters are never an answer', () => {
  expect(hits('jj')).toEqual(['jia-dai initials fuzzy']);
});

test('nothing typed, and nothing near, finds nothing', () => {
  expect(hits('')).toEqual([]);
  expect(hits('  ')).toEqual([]);
  expect(hits('完全无关')).toEqual([]);
  expect(hits('12345')).toEqual([]);
});

test('no more than asked for', () => {
  expect(findLenders(index, '甲', 1)).toHaveLength(0);
  expect(findLenders(index, '甲分', 1)).toHaveLength(1);
});

test('near names are looked for only where nothing bears the word; a list has both', () => {
  const ids = (hits: ReturnType<typeof findNamed>) => hits.map(({record}) => record.id);
  expect(ids(findNamed(index, '甲甲贷'))).toEqual(['jia-dai', 'jia-bank']);
  expect(ids(findLenders(index, '甲行'))).toContain('jia-bank');
  expect(ids(findNamed(index, '分期'))).toEqual(['jia-fen']);
});
