import {describe, expect, test} from 'vitest';
import {successorOf} from '../../src/directory/index-directory.ts';
import {resolveFunder} from '../../src/directory/resolve.ts';
import type {Funder} from '../../src/model/directory.ts';
import {directory, index} from './directory-under-test.ts';

const BRANCHES = [
  '杭州分行',
  '上海虹口支行',
  '辽宁省分行',
  '总行营业部',
  '信用卡中心',
  '信用卡中心北京分中心',
  '个人贷款中心',
];
const CARD_CENTRES: Record<string, string[]> = {
  icbc: ['牡丹卡中心', '牡丹卡中心北京分中心'],
  'bank-of-communications': ['太平洋信用卡中心', '太平洋信用卡中心上海分中心'],
};

function printedForms(funder: Funder): [string, string[]][] {
  const {name, formerNames} = funder;
  const exact = [name, name.replaceAll('（', '(').replaceAll('）', ')'), [...name].join(' ')];
  const former = formerNames.flatMap(({name: old}) => [
    old,
    `${name}（原：${old}）`,
    `${name}（曾用名：${old}）`,
    `${name}(原:${old})`,
  ]);
  const branches =
    funder.kind === 'bank'
      ? [...BRANCHES, ...(CARD_CENTRES[funder.id] ?? [])].map(rest => name + rest)
      : [`${name}上海分公司`];
  const core = name.replace(/(?:股份)?有限公司$/, '');
  // A credit cooperative bears its whole name.
  const short = funder.kind === 'bank' && core !== name ? [core] : [];
  return [
    ['exact', exact],
    ['former-name', former],
    ['branch', [...branches, ...short.map(core => `${core}杭州分行`)]],
    ['alias', short],
  ];
}

const current = directory.funders.filter(funder => funder.obsolete?.redirectTo == null);

test('every printed form of every funder is that funder', () => {
  const wrong: string[] = [];
  let checked = 0;
  for (const funder of current)
    for (const [match, names] of printedForms(funder))
      for (const name of names) {
        checked++;
        const found = resolveFunder(index, name);
        if (found.funder !== funder || found.match !== match)
          wrong.push(`${name}: ${found.funder?.name} ${found.match}, not ${match}`);
      }
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(2000);
});

test('every alias of a funder is that funder', () => {
  const wrong = current.flatMap(funder =>
    funder.aliases
      .filter(alias => resolveFunder(index, alias).funder !== funder)
      .map(alias => `${funder.id}: ${alias}`),
  );
  expect(wrong).toEqual([]);
});

test('a record that redirects answers as its successor, under a former name', () => {
  const redirecting = directory.funders.filter(({obsolete}) => obsolete?.redirectTo != null);
  expect(redirecting.length).toBeGreaterThanOrEqual(8);
  for (const funder of redirecting) {
    const found = resolveFunder(index, funder.name);
    expect(`${funder.name} ${found.funder?.id} ${found.match}`).toBe(
      `${funder.name} ${successorOf(funder, index.funders).id} former-name`,
    );
  }
});

describe('renamed lenders', () => {
  test.each([
    ['捷信消费金融有限公司', '天津京东消费金融有限公司'],
    ['捷信消费金融（中国）有限公司', '天津京东消费金融有限公司'],
    ['苏宁消费金融有限公司', '南银法巴消费金融有限公司'],
    ['华融消费金融股份有限公司', '浙江宁银消费金融股份有限公司'],
    ['包银消费金融股份有限公司', '内蒙古蒙商消费金融股份有限公司'],
    ['福州三六零网络小额贷款有限公司', '福州奇富网络小额贷款有限公司'],
    ['广州欢聚小额贷款有限责任公司', '广州快手小额贷款有限公司'],
    ['重庆金安小额贷款有限公司', '重庆昱合翱商务信息咨询有限公司'],
    ['焦作中旅银行股份有限公司', '中原银行股份有限公司'],
    ['广东发展银行股份有限公司', '广发银行股份有限公司'],
    ['招联消费金融有限公司', '招联消费金融股份有限公司'],
    ['华融湘江银行股份有限公司湘潭分行', '湖南银行股份有限公司'],
  ])('%s is %s', (printed, now) => {
    const found = resolveFunder(index, printed);
    expect([found.funder?.name, found.match]).toEqual([now, 'former-name']);
  });
});

describe('names that are easily mixed up', () => {
  test.each([
    ['北京银行杭州分行', '北京银行股份有限公司'],
    ['南京银行杭州分行', '南京银行股份有限公司'],
    ['厦门国际银行股份有限公司上海分行', '厦门国际银行股份有限公司'],
    ['厦门银行股份有限公司福州分行', '厦门银行股份有限公司'],
    ['威海蓝海银行股份有限公司', '威海蓝海银行股份有限公司'],
    ['重庆小米消费金融有限公司', '重庆小米消费金融有限公司'],
    ['湖南长银五八消费金融股份有限公司', '湖南长银五八消费金融股份有限公司'],
    ['陕西长银消费金融有限公司', '陕西长银消费金融有限公司'],
    ['中国邮政储蓄银行股份有限公司广州市天河支行', '中国邮政储蓄银行股份有限公司'],
    ['中国银行股份有限公司上海市浦东开发区支行', '中国银行股份有限公司'],
    ['招商银行', '招商银行股份有限公司'],
    ['工商银行', '中国工商银行股份有限公司'],
    ['中国农业银行股份有限公司贵阳富水支行营业室', '中国农业银行股份有限公司'],
  ])('%s is %s', (printed, name) => {
    expect(resolveFunder(index, printed).funder?.name).toBe(name);
  });
});

test('one wrong character is a suggestion, never an answer', () => {
  const wrong: string[] = [];
  for (const funder of current) {
    const slipped = `${funder.name.slice(0, 1)}囧${funder.name.slice(2)}`;
    const found = resolveFunder(index, slipped);
    if (found.match !== 'none' || found.funder !== null) wrong.push(`${slipped} answered ${found.funder?.name}`);
    else if (!found.suggestions.some(({funder: near}) => near === funder))
      wrong.push(`${slipped} does not suggest ${funder.name}`);
  }
  expect(wrong).toEqual([]);
});
