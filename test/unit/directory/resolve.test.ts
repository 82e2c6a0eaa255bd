import {describe, expect, test} from 'vitest';
import {resolveFunder} from '../../../src/directory/resolve.ts';
import {composeIndex} from './composed-directory.ts';

const index = composeIndex([
  {id: 'jia', name: '甲乙银行股份有限公司', aliases: ['甲乙', '甲行']},
  {
    id: 'jia-consumer',
    name: '甲乙消费金融有限公司',
    kind: 'consumer-finance',
    aliases: ['甲乙消金', '共有简称'],
    formerNames: [{name: '丙丁消费金融有限公司'}],
  },
  {
    id: 'old',
    name: '戊己小额贷款有限公司',
    kind: 'microloan',
    obsolete: {reason: 'renamed', redirectTo: 'jia-consumer', sources: ['a']},
  },
  {id: 'other', name: '庚辛小额贷款有限公司', kind: 'microloan', aliases: ['共有简称']},
]);
const answer = (name: string) => {
  const {funder, match, matchedOn} = resolveFunder(index, name);
  return [funder?.id ?? null, match, matchedOn];
};

describe('resolveFunder', () => {
  test.each([
    ['甲乙银行股份有限公司', ['jia', 'exact', '甲乙银行股份有限公司']],
    ['甲乙 银行股份有限公司', ['jia', 'exact', '甲乙银行股份有限公司']],
    ['甲乙银行', ['jia', 'alias', '甲乙银行股份有限公司']],
    ['甲乙银行有限责任公司', ['jia', 'alias', '甲乙银行股份有限公司']],
    ['甲行', ['jia', 'alias', '甲行']],
    ['甲乙银行杭州分行', ['jia', 'branch', '甲乙银行股份有限公司']],
    ['甲乙银行股份有限公司信用卡中心', ['jia', 'branch', '甲乙银行股份有限公司']],
    ['丙丁消费金融有限公司', ['jia-consumer', 'former-name', '丙丁消费金融有限公司']],
    ['丙丁消费金融有限公司杭州分公司', ['jia-consumer', 'former-name', '丙丁消费金融有限公司']],
    ['戊己小额贷款有限公司', ['jia-consumer', 'former-name', '戊己小额贷款有限公司']],
    ['甲乙消费金融有限公司（原：不认识的消费金融有限公司）', ['jia-consumer', 'former-name', '甲乙消费金融有限公司']],
    ['不认识的新名字有限公司（曾用名：丙丁消费金融有限公司）', ['jia-consumer', 'former-name', '丙丁消费金融有限公司']],
  ])('%s', (name, expected) => {
    expect(answer(name)).toEqual(expected);
  });

  test('a nickname that two funders bear answers for neither', () => {
    expect(answer('共有简称')).toEqual([null, 'none', '']);
  });

  test('the nickname of a company that is not a bank takes no branch', () => {
    expect(answer('甲乙消金杭州分公司')).toEqual([null, 'none', '']);
  });

  test('a near miss is a suggestion, never an answer', () => {
    const {funder, match, suggestions} = resolveFunder(index, '甲己银行股份有限公司');
    expect([funder, match]).toEqual([null, 'none']);
    expect(suggestions[0]?.funder.id).toBe('jia');
    expect(suggestions[0]?.score).toBeGreaterThan(0.9);
  });

  test('a bank that merely ends like a known one is unknown', () => {
    expect(answer('大甲乙银行股份有限公司')).toEqual([null, 'none', '']);
    expect(answer('甲乙银行保险有限公司')).toEqual([null, 'none', '']);
  });
});
