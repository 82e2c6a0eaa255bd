import type {Liability} from '../../../src/model/report.ts';
import {type ComposedAccount, type ComposedFacility, ENDED} from './composed.ts';
import type {Element} from './elements.ts';

export const dots = (date: string | null) => (date === null ? '--' : date.replaceAll('-', '.'));
const yuan = (amount: number | null) => (amount === null ? '--' : String(amount).replace(/\B(?=(?:\d{3})+$)/g, ','));
const chinese = (date: string) => {
  const [year, month, day] = date.split('-');
  return `${year}年${month}月${day}日`;
};
const chineseMonth = (month: string) => `${month.slice(0, 4)}年${month.slice(5)}月`;

export function accountElements(account: ComposedAccount, ordinal: number | null): Element[] {
  const {family, fields} = account;
  const facility = fields.facilityId === null ? '' : `（授信协议标识：${fields.facilityId}）`;
  const tail = fields.cardTail === null ? '' : `（卡片尾号：${fields.cardTail}）`;
  const elements: Element[] = [{kind: 'left', text: `账户${ordinal ?? ''}${facility}${tail}`}, ...baseTables(account)];
  if (fields.status === 'not-activated') {
    elements.push({kind: 'centred', text: `截至${chinese(fields.asOf ?? '')}，账户状态为“未激活”。`});
    return elements;
  }
  elements.push({kind: 'centred', text: `截至${chinese(fields.asOf ?? '')}`}, ...stateTables(account));
  if (fields.latestBalance !== null) {
    elements.push({kind: 'centred', text: `${chinese(fields.asOf ?? '')}以后的最新还款记录`});
    const labels = ['余额', '还款日期', '还款金额', '当前还款状态'];
    const values = [yuan(fields.latestBalance), '2025.11.05', '1,000', '正常'];
    elements.push({
      kind: 'table',
      rows:
        family === 'credit-card'
          ? [labels, values]
          : [
              ['五级分类', ...labels],
              ['正常', ...values],
            ],
    });
  }
  if (account.extras.includes('installment') && family === 'credit-card')
    elements.push(
      {kind: 'centred', text: '大额专项分期信息'},
      {
        kind: 'table',
        rows: [
          ['大额专项分期额度', '分期额度生效日期', '分期额度到期日期', '已用分期金额'],
          ['50,000', '2024.01.01', '2026.01.01', '0'],
        ],
      },
    );
  if (account.grid !== null)
    elements.push({
      kind: 'years',
      from: chineseMonth(account.grid.from),
      to: chineseMonth(account.grid.to),
      word: '还款记录',
    });
  if (account.extras.includes('special'))
    elements.push({
      kind: 'table',
      rows: [
        ['特殊交易类型', '发生日期', '变更月数', '发生金额', '明细记录'],
        ['提前还款', '2024.08.03', '0', '1,538', '--'],
      ],
    });
  if (account.extras.includes('note'))
    elements.push({
      kind: 'table',
      rows: [
        ['机构说明', '添加日期'],
        ['该笔贷款的余额、到期日期和账户状态以本机构系统为准', '2024.08.03'],
      ],
    });
  return elements;
}

function baseTables({family, fields}: ComposedAccount): Element[] {
  const opened = dots(fields.openedOn);
  const expiry = fields.perpetual ? '长期' : dots(fields.dueOn ?? fields.validUntil);
  const table = (labels: string[], values: (string | null)[]): Element => ({
    kind: 'table',
    rows: [labels, values.map(value => value ?? '--')],
  });
  if (family === 'recovery')
    return [
      table(
        ['管理机构', '业务种类', '债权接收日期', '债权金额', '债权转移时的还款状态'],
        [fields.institution, fields.product, opened, yuan(fields.amount), '逾期180天以上'],
      ),
    ];
  if (family === 'credit-card' || family === 'semi-credit-card') {
    const labels = ['发卡机构', '账户标识', '开立日期', '账户授信额度', '共享授信额度', '币种'];
    const values = [fields.institution, fields.accountId, opened, yuan(fields.limit), '77,777', fields.currency];
    return family === 'credit-card'
      ? [table([...labels, '业务种类', '担保方式'], [...values, fields.product, '信用/免担保'])]
      : [table([...labels, '担保方式'], [...values, '信用/免担保'])];
  }
  const sum = family === 'credit-line' ? '账户授信额度' : '借款金额';
  return [
    table(
      ['管理机构', '账户标识', '开立日期', '到期日期', sum, '账户币种'],
      [fields.institution, fields.accountId, opened, expiry, yuan(fields.limit ?? fields.amount), fields.currency],
    ),
    table(
      ['业务种类', '担保方式', '还款期数', '还款频率', '还款方式', '共同借款标志'],
      [fields.product, '组合（不含保证）', '36', '月', '按期结息，自由还本', '无'],
    ),
  ];
}

function stateTables(account: ComposedAccount): Element[] {
  const {family, fields} = account;
  const status = fields.statusText ?? '';
  const row = (labels: string[], values: string[]): Element => ({kind: 'table', rows: [labels, values]});
  if (ENDED.has(fields.status)) {
    const label =
      fields.status === 'transferred' ? '转出月份' : fields.kind.endsWith('card') ? '销户日期' : '账户关闭日期';
    return [row(['账户状态', label], [status, dots(fields.closedOn)])];
  }
  if (family === 'recovery' || fields.status === 'bad-debt')
    return [row(['账户状态', '余额', '最近一次还款日期'], [status, yuan(fields.balance), '2025.09.12'])];
  const overdue = [account.overdue > 0 ? '1' : '0', yuan(account.overdue)];
  if (family === 'credit-card')
    return [
      row(
        [
          '账户状态',
          '余额',
          '已用额度',
          '未出单的大额专项分期余额',
          '剩余分期期数',
          '最近6个月平均使用额度',
          '最大使用额度',
        ],
        [status, yuan(fields.balance), yuan(fields.used), yuan(fields.installmentBalance), '0', '1,234', '9,876'],
      ),
      row(
        ['账单日', '本月应还款', '本月实还款', '最近一次还款日期', '当前逾期期数', '当前逾期总额'],
        ['2025.10.18', '1,150', '1,150', '2025.10.18', ...overdue],
      ),
    ];
  if (family === 'semi-credit-card')
    return [
      row(
        [
          '账户状态',
          '透支余额',
          '最近6个月平均透支余额',
          '最大透支余额',
          '账单日',
          '本月实还款',
          '最近一次还款日期',
          '透支180天以上未付余额',
        ],
        [status, yuan(fields.overdraft), '0', '0', '2025.10.18', '0', '--', '0'],
      ),
    ];
  return [
    row(
      ['账户状态', '五级分类', '余额', '剩余还款期数', '本月应还款', '应还款日', '本月实还款', '最近一次还款日期'],
      [status, '正常', yuan(fields.balance), '6', '1,150', '2025.10.18', '1,150', '2025.10.18'],
    ),
    row(
      [
        '当前逾期期数',
        '当前逾期总额',
        '逾期31—60天未还本金',
        '逾期61—90天未还本金',
        '逾期91—180天未还本金',
        '逾期180天以上未还本金',
      ],
      [...overdue, '0', '0', '0', '0'],
    ),
  ];
}

export function facilityElements(facility: ComposedFacility, index: number): Element[] {
  const {
    institution,
    facilityId,
    effectiveOn,
    validUntil,
    perpetual,
    purpose,
    limit,
    subLimit,
    subLimitId,
    used,
    currency,
  } = facility;
  return [
    {kind: 'left', text: `授信协议${index + 1}`},
    {
      kind: 'table',
      rows: [
        ['管理机构', '授信协议标识', '生效日期', '到期日期', '授信额度用途'],
        [institution, facilityId ?? '--', dots(effectiveOn), perpetual ? '长期' : dots(validUntil), purpose ?? '--'],
      ],
    },
    {
      kind: 'table',
      rows: [
        ['授信额度', '授信限额', '授信限额编号', '已用额度', '币种'],
        [yuan(limit), yuan(subLimit), subLimitId ?? '--', yuan(used), currency ?? '--'],
      ],
    },
  ];
}

export function liabilityElements(liability: Liability, index: number): Element[] {
  return [
    {kind: 'left', text: `账户${index + 1}`},
    {
      kind: 'table',
      rows: [
        ['管理机构', '业务种类', '开立日期', '到期日期', '责任人类型', '还款责任金额', '币种', '保证合同编号'],
        [
          liability.institution,
          '其他贷款',
          '2020.01.01',
          '2030.01.01',
          liability.role ?? '--',
          yuan(liability.amount),
          '人民币元',
          'HT0001',
        ],
      ],
    },
    {
      kind: 'table',
      rows: [
        ['主业务借款人', '主业务借款人证件类型', '主业务借款人证件号码'],
        ['王五', '身份证', '990102197001010010'],
      ],
    },
    {kind: 'centred', text: '截至2025年10月31日'},
    {
      kind: 'table',
      rows: [
        ['余额', '五级分类', liability.borrowerKind === 'person' ? '还款状态' : '逾期月数'],
        [yuan(liability.balance), '正常', liability.borrowerKind === 'person' ? '正常' : '0'],
      ],
    },
  ];
}
