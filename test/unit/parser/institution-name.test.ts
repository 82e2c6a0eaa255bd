import {expect, it} from 'vitest';
import {isWholeName} from '../../../src/parser/institution-name.ts';

it.each([
  '招商银行股份有限公司',
  '天津京东消费金融有限公司（原：捷信消费金融有限公司）',
  '中国工商银行股份有限公司牡丹卡中心',
  '商业银行“AB”',
  '农行',
  '本人',
  '中国银行股份有限公司XX分行',
])('%s is a whole name', name => {
  expect(isWholeName(name)).toBe(true);
});

it.each([
  '',
  '司',
  '公司牡丹卡中心',
  '招商银行股份有限公',
  '中国农业银行股份有',
  '天津京东消费金融有限公司（原：捷信消费金融有限公',
  '招联消费金融股份有限公司重庆蚂蚁消费金融有限公司',
  'B10511000H0001619公司杭州分行159633L4',
  'https：//bank.example/credit天津京东消费金融有限公司',
  '2026/5/1810：15农行',
  '招商银行�份有限公司',
])('%s is none', name => {
  expect(isWholeName(name)).toBe(false);
});
