import type {Inquiry, Liability} from '../../../src/model/report.ts';
import {
  type ComposedAccount,
  type ComposedDetailed,
  type ComposedFacility,
  ENDED,
  FAMILIES,
  type Family,
  ofFamily,
} from './composed.ts';

/** What stands on paper, in order, before it has a place. */
export type Element =
  | {readonly kind: 'centred'; readonly text: string}
  | {readonly kind: 'left'; readonly text: string}
  /** Rows of cells; the first row holds the labels. `widths` are shares of the table. */
  | {readonly kind: 'table'; readonly rows: readonly (readonly string[])[]}
  | {readonly kind: 'years'; readonly from: string; readonly to: string; readonly word: string}
  | {readonly kind: 'break'};

export interface Wording {
  readonly dash: '—' | '－' | '-' | '–' | '--';
  readonly brackets: 'full' | 'half';
  readonly account: '账户' | '帐户' | '账戶';
  /** Names of the two revolving families: 本人版, or the bank edition's. */
  readonly names: 'numbered' | 'bracketed' | 'plain';
  /** A family with one account prints 账户 without a number. */
  readonly lone: boolean;
  readonly numerals: boolean;
}

const NUMERALS = '一二三四五六七八九十';
const HEADINGS: Record<Family, Record<Wording['names'], string>> = {
  recovery: {numbered: '被追偿信息', bracketed: '被追偿信息', plain: '被追偿信息'},
  'term-loan': {numbered: '非循环贷账户', bracketed: '非循环贷账户', plain: '非循环贷账户'},
  drawdown: {numbered: '循环贷账户一', bracketed: '循环贷账户（一）', plain: '循环额度下分账户'},
  'credit-line': {numbered: '循环贷账户二', bracketed: '循环贷账户（二）', plain: '循环贷账户'},
  'credit-card': {numbered: '贷记卡账户', bracketed: '贷记卡账户', plain: '贷记卡账户'},
  'semi-credit-card': {numbered: '准贷记卡账户', bracketed: '准贷记卡账户', plain: '准贷记卡账户'},
};

/** The whole report, section by section. Empty sections are left out and the numerals move up. */
export function elementsOf(report: ComposedDetailed, wording: Wording): Element[] {
  const restyle = (text: string) => styled(text, wording);
  const sections: {title: string; parts: {title: string | null; body: Element[]}[]}[] = [
    {title: '个人基本信息', parts: [{title: '身份信息', body: basicInformation()}]},
    {title: '信息概要', parts: summaryParts(report, wording)},
    {title: '信贷交易信息明细', parts: detailParts(report, wording)},
    {title: '非信贷交易信息明细', parts: [{title: null, body: postpaid()}]},
    {title: '查询记录', parts: [{title: null, body: inquiryTables(report.inquiries)}]},
  ];
  const elements: Element[] = [
    {kind: 'centred', text: '个人信用报告'},
    {kind: 'centred', text: report.edition === 'personal' ? '（本人版）' : '（授信机构版）'},
    ...headerOf(report),
  ];
  sections
    .filter(section => section.parts.length > 0)
    .forEach((section, index) => {
      elements.push({kind: 'centred', text: wording.numerals ? `${NUMERALS[index]} ${section.title}` : section.title});
      section.parts.forEach((part, at) => {
        if (part.title !== null) elements.push({kind: 'centred', text: `（${NUMERALS[at]}）${part.title}`});
        elements.push(...part.body);
      });
    });
  elements.push(
    {kind: 'centred', text: '报告说明'},
    {kind: 'left', text: '1.本报告中的信息由相关机构提供。'},
    // The notes repeat titles and labels.
    {kind: 'left', text: '账户9'},
    {
      kind: 'table',
      rows: [
        ['管理机构', '账户标识', '开立日期', '到期日期', '借款金额', '账户币种'],
        ['说明银行', 'X', '2001.01.01', '--', '1', '--'],
      ],
    },
  );
  return elements.map(element => {
    if (element.kind === 'centred' || element.kind === 'left') return {...element, text: restyle(element.text)};
    if (element.kind !== 'table') return element;
    const [labels = [], ...rows] = element.rows;
    return {...element, rows: [labels.map(restyle), ...rows]};
  });
}

function styled(text: string, {dash, brackets, account}: Wording): string {
  const dashed = text.replaceAll('—', dash).replaceAll('账户', account);
  return brackets === 'full' ? dashed : dashed.replaceAll('（', '(').replaceAll('）', ')');
}

function headerOf(report: ComposedDetailed): Element[] {
  const time = report.reportedAt.replace('T', ' ').replaceAll('-', '.');
  return [
    {kind: 'left', text: `报告编号：${report.reportNumber}    报告时间：${time}`},
    {
      kind: 'table',
      rows: [
        ['被查询者姓名', '被查询者证件类型', '被查询者证件号码', '查询机构', '查询原因'],
        [report.name, '身份证', report.idNumber, '本人', '本人查询（自助查询机）'],
      ],
    },
  ];
}

function basicInformation(): Element[] {
  return [
    {
      kind: 'table',
      rows: [
        ['性别', '出生日期', '婚姻状况', '就业状况'],
        ['男', '1990.06.15', '未婚', '在职'],
      ],
    },
    {kind: 'table', rows: [['数据发生机构名称'], ['不是账户的银行股份有限公司']]},
    {
      kind: 'table',
      rows: [
        ['编号', '手机号码', '信息更新日期', '数据发生机构名称'],
        ['1', '--', '2020.01.01', '不是账户的银行'],
      ],
    },
  ];
}

export const HINT_ROWS: readonly (readonly [string, string])[] = [
  ['贷款', '个人住房贷款'],
  ['', '个人商用房贷款（包括商住两用房）'],
  ['', '其他类贷款'],
  ['信用卡', '贷记卡'],
  ['', '准贷记卡'],
  ['其他', '其他'],
];

/** The row of 信贷交易信息提示 that counts the account. */
export function hintRowOf({family, fields}: ComposedAccount): string | null {
  if (family === 'recovery') return null;
  if (family === 'credit-card') return '贷记卡';
  if (family === 'semi-credit-card') return '准贷记卡';
  if (fields.group === 'other-business') return '其他';
  if (fields.group !== 'housing') return '其他类贷款';
  return fields.product?.includes('商用房') ? '个人商用房贷款（包括商住两用房）' : '个人住房贷款';
}

function summaryParts(report: ComposedDetailed, wording: Wording): {title: string; body: Element[]}[] {
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

function detailParts(report: ComposedDetailed, wording: Wording): {title: string; body: Element[]}[] {
  const parts = FAMILIES.flatMap(family => {
    const accounts = ofFamily(report, family);
    if (accounts.length === 0) return [];
    const body = accounts.flatMap((account, index) =>
      accountElements(account, accounts.length === 1 && wording.lone ? null : index + 1),
    );
    return [{title: HEADINGS[family][wording.names], body}];
  });
  if (report.liabilities.length > 0)
    parts.push({title: '相关还款责任信息', body: report.liabilities.flatMap(liabilityElements)});
  if (report.facilities.length > 0)
    parts.push({title: '授信协议信息', body: report.facilities.flatMap(facilityElements)});
  return parts;
}

const dots = (date: string | null) => (date === null ? '--' : date.replaceAll('-', '.'));
const yuan = (amount: number | null) => (amount === null ? '--' : String(amount).replace(/\B(?=(?:\d{3})+$)/g, ','));
const chinese = (date: string) => {
  const [year, month, day] = date.split('-');
  return `${year}年${month}月${day}日`;
};
const chineseMonth = (month: string) => `${month.slice(0, 4)}年${month.slice(5)}月`;

function accountElements(account: ComposedAccount, ordinal: number | null): Element[] {
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

function facilityElements(facility: ComposedFacility, index: number): Element[] {
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

function liabilityElements(liability: Liability, index: number): Element[] {
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

function postpaid(): Element[] {
  return [
    {kind: 'left', text: '账户1'},
    {
      kind: 'table',
      rows: [
        ['机构名称', '业务类型', '业务开通日期', '当前缴费状态', '当前欠费金额', '记账年月'],
        ['示例电信', '固定电话后付费', '2015.01.01', '正常', '0', '2025.10'],
      ],
    },
    {kind: 'years', from: '2024年01月', to: '2025年10月', word: '缴费记录'},
  ];
}

function inquiryTables(inquiries: readonly Inquiry[]): Element[] {
  return (['institution', 'self'] as const).flatMap((by): Element[] => {
    const own = inquiries.filter(inquiry => inquiry.by === by);
    if (own.length === 0) return [];
    return [
      {kind: 'centred', text: by === 'self' ? '本人查询记录明细' : '机构查询记录明细'},
      {
        kind: 'table',
        rows: [
          ['编号', '查询日期', '查询机构', '查询原因'],
          ...own.map((inquiry, index) => [String(index + 1), dots(inquiry.on), inquiry.institution, inquiry.reason]),
        ],
      },
    ];
  });
}
