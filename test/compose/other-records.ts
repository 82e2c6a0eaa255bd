import {day, money} from './brief-sentences.ts';
import {INSURERS, LENDERS} from './institutions.ts';
import type {Random} from './random.ts';

/** Records of the report that are no credit accounts although they hold institutions, days and amounts. */
export function composeNonCredit(random: Random): string[] {
  return [
    '后付费记录',
    `机构名称：示例通信（${random.pick(['天津', '上海'])}）有限公司 业务类型：固定电话后付费`,
    `记账年月：2026年03月 业务开通日期：${day(`${random.int(2005, 2020)}-03-09`, 2)}`,
    `当前缴费状态：正常 当前欠费金额：${random.chance(0.5) ? '0' : money(random.money(10, 9000))}`,
  ];
}

export function composePublicRecords(random: Random): string[] {
  const records = [
    [
      '欠税记录',
      `主管税务机关：示例市税务局 欠税统计日期：${day('2025-03-09', 2)} 欠税总额：${money(random.money(100, 90000))} 纳税人识别号：T0000000`,
    ],
    [
      '民事判决记录',
      `立案法院：示例市人民法院 案号：（2024）示0101民初${random.int(100, 999)}号 案由：与${random.pick(LENDERS)}的借款合同纠纷`,
      `结案方式：判决 立案日期：${day('2024-01-09', 2)} 诉讼标的：贷款本金 诉讼标的金额：${money(random.money(1000, 90000))}`,
    ],
    [
      '行政处罚记录',
      `处罚机构：示例市应急管理局 处罚内容：罚款 处罚金额：${money(random.money(100, 9000))} 生效日期：${day('2024-06-09', 2)}`,
    ],
    [
      '强制执行记录',
      `执行法院：示例市人民法院 执行案由：为${random.pick(INSURERS)}追偿 申请执行标的金额：${money(random.money(1000, 90000))} 结案日期：${day('2025-06-09', 2)}`,
    ],
  ];
  return random.shuffle(records).slice(0, random.int(1, 4)).flat();
}
