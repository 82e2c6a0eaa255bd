import {type ComposedAccount, type ComposedDetailed, ENDED, type Family, ofFamily} from './composed.ts';
import type {Element, Wording} from './elements.ts';

export const HEADINGS: Record<Family, Record<Wording['names'], string>> = {
  recovery: {numbered: '被追偿信息', bracketed: '被追偿信息', plain: '被追偿信息'},
  'term-loan': {numbered: '非循环贷账户', bracketed: '非循环贷账户', plain: '非循环贷账户'},
  drawdown: {numbered: '循环贷账户一', bracketed: '循环贷账户（一）', plain: '循环额度下分账户'},
  'credit-line': {numbered: '循环贷账户二', bracketed: '循环贷账户（二）', plain: '循环贷账户'},
  'credit-card': {numbered: '贷记卡账户', bracketed: '贷记卡账户', plain: '贷记卡账户'},
  'semi-credit-card': {numbered: '准贷记卡账户', bracketed: '准贷记卡账户', plain: '准贷记卡账户'},
};

const HINT_ROWS: readonly (readonly [string, string])[] = [
  ['贷款', '个人住房贷款'],
  ['', '个人商用房贷款（包括商住两用房）'],
  ['', '其他类贷款'],
  ['信用卡', '贷记卡'],
  ['', '准贷记卡'],
  ['其他', '其他'],
];

/** The row of 信贷交易信息提示 that counts the account. */
function hintRowOf({family, fields}: ComposedAccount): string | null {
  if (family === 'recovery') return null;
  if (family === 'credit-card') return '贷记卡';
  if (family === 'semi-credit-card') return '准贷记卡';
  if (fields.group === 'other-business') return '其他';
  if (fields.group !== 'housing') return '其他类贷款';
  return fields.product?.includes('商用房') ? '个人商用房贷款（包括商住两用房）' : '个人住房贷款';
}

export function summaryParts(report: ComposedDetailed, wording: Wording): {title: string; body: Element[]}[] {
  const counted = report.accounts.filter(account => hintRowOf(account) !== null);
  const rows = HINT_ROWS.map(([group, row]) => {
    const own = counted.filter(account => hintRowOf(account) === row);
    const first = own.map(account => account.fields.openedOn ?? '').sort()[0];
    return [
      group,
      row,
      own.length === 0 ? '--' : String(own.length),
      first ? first.slice(0, 7).replace('-', '.') : '--',
    ];
  });
  const open = (['term-loan', 'drawdown', 'credit-line', 'credit-card', 'semi-credit-card'] as const).flatMap(
    family => {
      const own = ofFamily(report, family).filter(({fields}) => !ENDED.has(fields.status));
      if (own.length === 0) return [];
      const institutions = String(new Set(own.map(({fields}) => fields.institution)).size);
      const title = `${HEADINGS[family][wording.names]}信息汇总`.replace('账户信息', '账户信息');
      const labels = family.endsWith('card')
        ? [
            '发卡机构数',
            '账户数',
            '授信总额',
            '单家机构最高授信额',
            '单家机构最低授信额',
            family === 'credit-card' ? '已用额度' : '透支余额',
            family === 'credit-card' ? '最近6个月平均使用额度' : '最近6个月平均透支余额',
          ]
        : ['管理机构数', '账户数', '授信总额', '余额', '最近6个月平均应还款'];
      const values = labels.map((_, index) =>
        index === 0 ? institutions : index === 1 ? String(own.length) : '12,345',
      );
      return [
        {kind: 'centred', text: title},
        {kind: 'table', rows: [labels, values]},
      ] satisfies Element[];
    },
  );
  return [
    {
      title: '信贷交易信息提示',
      body: [
        {
          kind: 'table',
          rows: [['', '业务类型', '账户数', '首笔业务发放月份'], ...rows, ['合计', '', String(counted.length), '--']],
        },
      ],
    },
    {
      title: '信贷交易违约信息概要',
      body: [
        {kind: 'centred', text: '逾期（透支）信息汇总'},
        {
          kind: 'table',
          rows: [
            ['账户类型', '账户数', '月份数', '单月最高逾期/透支总额', '最长逾期/透支月数'],
            ['非循环贷账户', '1', '2', '312', '1'],
            ['贷记卡账户', '2', '3', '1,024', '2'],
          ],
        },
      ],
    },
    {title: '信贷交易授信及负债信息概要（未结清/未销户）', body: open},
    {
      title: '查询记录概要',
      body: [
        {
          kind: 'table',
          rows: [
            ['最近1个月内的查询机构数', '最近1个月内的查询次数', '最近2年内的查询次数'],
            ['--', '--', '--'],
          ],
        },
      ],
    },
  ];
}
