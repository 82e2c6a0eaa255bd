import {describe, expect, test} from 'vitest';
import {closingPaths} from '../../src/directory/closing-paths.ts';
import {findLenders} from '../../src/directory/find-lenders.ts';
import {directory, index} from './directory-under-test.ts';

/** The 53 rows of the public table of 55 platforms that name a platform, as a person would type it. 29, 30 and 49 name none. */
const ROWS: readonly [number, string, string][] = [
  [1, '花呗', 'huabei'],
  [2, '借呗', 'jiebei'],
  [3, '京东白条', 'jd-baitiao'],
  [4, '京东金条', 'jd-jintiao'],
  [5, '美团借钱', 'meituan-jieqian'],
  [6, '度小满', 'duxiaoman'],
  [7, '微粒贷', 'weilidai'],
  [8, '招联金融', 'zhaolian-haoqidai'],
  [9, '安逸花', 'anyihua'],
  [10, '亿联银行', 'yilian-app'],
  [11, '新网银行', 'xinwang-haorendai'],
  [12, '众邦银行', 'zhongbang-app'],
  [13, '中邮消费金融', 'zhongyou-xiaojin'],
  [14, '小米贷款', 'xiaomi-daikuan'],
  [15, '威海银行小康贷', 'weihai-xiaokangdai'],
  [16, '有钱花', 'duxiaoman'],
  [17, '闪电贷', 'cmb-shandiandai'],
  [18, '放心借', 'fangxinjie'],
  [19, '金美信', 'jinmeixin'],
  [20, '京东金融', 'jd-finance'],
  [21, '苏宁消费金融', 'suning-xiaojin'],
  [22, '中银E贷', 'boc-e-dai'],
  [23, '民生惠民贷', 'cmbc-huimindai'],
  [24, '民易贷', 'cmbc-minyidai'],
  [25, '优品租', 'youpinzu'],
  [26, '招联好期贷', 'zhaolian-haoqidai'],
  [27, '美团生意贷', 'meituan-jieqian'],
  [28, '邮享贷', 'psbc-youxiangdai'],
  [31, '平安普惠', 'ping-an-puhui'],
  [32, '海尔消费金融', 'haier-xiaojin'],
  [33, '中原消费金融', 'zhongyuan-xiaojin'],
  [34, '华瑞银行', 'huarui-app'],
  [35, '万达普惠', 'wandapuhui'],
  [36, '中融国际信托', 'zhongrong-xintuo'],
  [37, '锡商银行', 'xishang-app'],
  [38, '晋商消费金融', 'jinshang-xiaojin'],
  [39, '新网银行好人贷', 'xinwang-haorendai'],
  [40, '中邮消费金融', 'zhongyou-xiaojin'],
  [41, '吉林亿联银行', 'yilian-app'],
  [42, '上海华瑞银行', 'huarui-app'],
  [43, '滴水贷', 'dishuidai'],
  [44, '渣打银行', 'sc-xiandaipai'],
  [45, '兴安贷', 'xib-xingandai'],
  [46, '江苏银行', 'bank-of-jiangsu-wangdai'],
  [47, '公鸡贷', 'gongjidai'],
  [48, '现贷派', 'sc-xiandaipai'],
  [50, '无锡锡商', 'xishang-app'],
  [51, '亿联银行', 'yilian-app'],
  [52, '拍拍贷', 'paipaidai'],
  [53, '小赢卡贷', 'xiaoyingkadai'],
  [54, '桔多多', 'juduoduo'],
  [55, '安逸花', 'anyihua'],
  [56, '交行信用付', 'bocom-xinyongfu'],
];

test('all 53 rows that name a platform are here', () => {
  expect(ROWS.length).toBe(53);
  expect(ROWS.map(([row]) => row)).toEqual(
    Array.from({length: 56}, (_, at) => at + 1).filter(row => ![29, 30, 49].includes(row)),
  );
});

describe('the public table of 55 platforms', () => {
  test.each(ROWS)('row %i, %s', (row, typed, id) => {
    const hit = findLenders(index, typed).find(({record}) => record.id === id);
    expect(hit?.score).toBeGreaterThanOrEqual(0.95);
    expect(index.apps.get(id)?.guideRows).toContain(row);
  });
});

/** Rows that say how to pay early (28) or give no line of their own; their entries fall to the generic path. */
const WITHOUT_PATH = ['psbc-youxiangdai', 'sc-xiandaipai', 'gongjidai'];

test('every platform of the table has a sourced closing path, or is known to have none', () => {
  const without = [...new Set(ROWS.map(([, , id]) => id))].filter(
    id => closingPaths(index, null, index.apps.get(id) ?? null) === null,
  );
  expect(without).toEqual(WITHOUT_PATH);
});

test('no row is claimed by an entry that the list above does not give it to, but the one that two entries answer', () => {
  const claimed = directory.apps.flatMap(({id, guideRows}) => guideRows.map(row => `${row} ${id}`));
  const listed = new Set(ROWS.map(([row, , id]) => `${row} ${id}`));
  expect(claimed.filter(claim => !listed.has(claim))).toEqual(['40 jiebei']);
});
