import {expect, test} from 'vitest';
import {isBranch} from '../../../src/directory/branch.ts';

test.each([
  '杭州分行',
  '上海虹口支行',
  '辽宁省分行',
  '信用卡中心',
  '牡丹卡中心',
  '牡丹卡中心北京分中心',
  '太平洋信用卡中心',
  '营业部',
  '总行营业部',
  '贵阳富水支行营业室',
  '（上海）分行',
  '北京分公司',
  '私人银行部',
  '消费金融中心',
])('%s is a branch', rest => {
  expect(isBranch(rest)).toBe(true);
});

test.each([
  '',
  '保险信息技术管理有限公司',
  '业协会消费者教育部',
  '业监督管理委员会浙江监管局',
  '间市场交易商协会',
  '（香港）有限公司',
  '家俱乐部',
  '村镇银行股份有限公司',
  '保险杭州分公司',
  '理财有限责任公司杭州分行',
  '江南村镇银行杭州支行',
  '国际有限公司',
  '发展部',
])('%s is not', rest => {
  expect(isBranch(rest)).toBe(false);
});
