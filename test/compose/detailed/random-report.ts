import type {Account} from '../../../src/model/account.ts';
import type {Inquiry, Liability} from '../../../src/model/report.ts';
import {Random} from '../random.ts';
import {
  type AccountFields,
  type ComposedAccount,
  type ComposedDetailed,
  type ComposedFacility,
  ENDED,
  FAMILIES,
  type Family,
} from './composed.ts';

const LENDERS = [
  ['重庆蚂蚁消费金融有限公司', 'X1020050000012'],
  ['招联消费金融股份有限公司', 'X3510010000075'],
  ['天津京东消费金融有限公司（原：捷信消费金融有限公司）', 'X1012000010001'],
  ['浙江网商银行股份有限公司', 'D10053310H0001'],
  ['深圳前海微众银行股份有限公司', 'B10055840H0001'],
  ['兴业银行股份有限公司杭州分行', 'B10511000H0001'],
  ['中国农业银行股份有限公司', 'B10211000H0001'],
  ['中国工商银行股份有限公司牡丹卡中心', 'B10111000H0001'],
  ['招商银行股份有限公司', 'B11115000H0001'],
  ['重庆市蚂蚁小微小额贷款有限公司', 'Z1020050000004'],
  ['中原消费金融股份有限公司（原：河南中原消费金融股份有限公司）', 'X3041000010001'],
  ['农行', 'B10299999H0001'],
] as const;
const LOAN_PRODUCTS = [
  '个人住房商业贷款',
  '个人住房公积金贷款',
  '个人商用房（含商住两用房）贷款',
  '个人汽车消费贷款',
  '个人经营性贷款',
  '其他个人消费贷款',
  '其他贷款',
  '融资租赁业务',
  '融资融券业务',
];
const STATES: Record<Family, readonly string[]> = {
  recovery: ['催收', '结束'],
  'term-loan': ['正常', '逾期', '结清', '结清', '呆账', '转出', '担保物不足', '强制平仓', '司法追偿'],
  drawdown: ['正常', '逾期', '结清', '结清', '呆账', '担保物不足'],
  'credit-line': ['正常', '正常', '逾期', '结清', '呆账', '银行止付', '非正常'],
  'credit-card': ['正常', '正常', '冻结', '止付', '银行止付', '销户', '销户', '呆账', '未激活', '司法追偿'],
  'semi-credit-card': ['正常', '止付', '销户', '呆账', '未激活'],
};
const STATUS: Record<string, Account['status']> = {
  正常: 'open',
  逾期: 'open',
  担保物不足: 'open',
  催收: 'open',
  结清: 'settled',
  销户: 'closed',
  结束: 'closed',
  转出: 'transferred',
  呆账: 'bad-debt',
  冻结: 'frozen',
  止付: 'stopped',
  银行止付: 'stopped',
  未激活: 'not-activated',
};
const REASONS = [
  '贷后管理',
  '贷款审批',
  '信用卡审批',
  '担保资格审查',
  '法人代表、负责人、高管等资信审查',
  '特约商户实名审查',
];

export interface RandomOptions {
  readonly seed: number;
  /** At most so many accounts in a family. */
  readonly most?: number;
  readonly edition?: ComposedDetailed['edition'];
}

/** Any mix of families and states; the same seed composes the same report. */
export function randomReport({seed, most = 3, edition = 'personal'}: RandomOptions): ComposedDetailed {
  const random = new Random(seed);
  const facilities: ComposedFacility[] = [];
  const accounts: ComposedAccount[] = [];
  for (const family of FAMILIES) {
    const count = random.int(0, most);
    for (let index = 0; index < count; index++) accounts.push(randomAccount(random, family, edition, facilities));
  }
  const alone = random.int(0, 2);
  for (let index = 0; index < alone; index++)
    facilities.push(randomFacility(random, lenderOf(random, edition), '20 循环贷款额度'));
  return {
    edition,
    reportNumber: `20251120101532${digits(random, 8)}`,
    reportedAt: '2025-11-20T10:15:32',
    name: random.pick(['张三', '李四', '欧阳测试']),
    idNumber: '990102199006150024',
    accounts,
    facilities: random.shuffle(facilities),
    liabilities: Array.from({length: random.int(0, 2)}, () => randomLiability(random)),
    inquiries: randomInquiries(random),
  };
}

function lenderOf(random: Random, edition: ComposedDetailed['edition']): readonly [string, string] {
  const [name, code] = random.pick(LENDERS);
  return [
    edition === 'institution'
      ? `${random.pick(['商业银行', '消费金融公司'])}“${random.pick(['AB', 'QX', 'ZD'])}”`
      : name,
    code,
  ];
}

function randomAccount(
  random: Random,
  family: Family,
  edition: ComposedDetailed['edition'],
  facilities: ComposedFacility[],
): ComposedAccount {
  const statusText = random.pick(STATES[family]);
  const status = STATUS[statusText] ?? 'unknown';
  const ended = ENDED.has(status);
  const running = !ended && !['bad-debt', 'not-activated'].includes(status) && family !== 'recovery';
  const isCard = family === 'credit-card' || family === 'semi-credit-card';
  const isLine = family === 'credit-line';
  const lender = lenderOf(random, edition);
  const asOf = '2025-10-31';
  const openedOn = day(random, 2012, 2024);
  const closedOn = ended ? (status === 'transferred' ? '2025-03' : day(random, 2025, 2025)) : null;
  const owing = random.chance(0.5);
  const maybe = (high: number) => (owing ? random.money(1, high) : 0);
  const balance =
    ended || status === 'not-activated' || (family === 'semi-credit-card' && running) ? null : maybe(300_000);
  const product = productOf(random, family);
  const figuresMissing = running && random.chance(0.1);
  const overdue = statusText === '逾期' || random.chance(0.1) ? random.int(1, 5000) : 0;
  const hasOverdue = running && family !== 'semi-credit-card';
  const perpetual = isLine && random.chance(0.3);
  let facilityId: string | null = null;
  if (!ended && family !== 'recovery' && random.chance(0.6)) {
    const shared = facilities.find(facility => facility.institution === lender[0] && facility.facilityId !== null);
    const facility =
      shared && random.chance(0.5)
        ? shared
        : randomFacility(random, lender, random.pick(['循环贷款额度', '信用卡独立额度']));
    facilityId = facility.facilityId;
    if (!facilities.includes(facility)) facilities.push(facility);
  }
  const fields: AccountFields = {
    doubtful: [],
    kind: kindOf(family, product),
    institution: lender[0],
    product,
    openedOn,
    currency: family === 'recovery' ? null : random.pick(['人民币元', '人民币元', '美元', '澳门元']),
    cardTail: isCard && random.chance(0.5) ? digits(random, 4) : null,
    accountId: family === 'recovery' ? null : accountId(random, lender[1]),
    facilityId,
    amount: isCard || isLine ? null : random.money(500, 2_000_000),
    limit: isCard || isLine ? random.money(500, 300_000) : null,
    used: family === 'credit-card' && running ? (figuresMissing ? null : maybe(50_000)) : null,
    balance: figuresMissing ? null : balance,
    overdraft: family === 'semi-credit-card' && running ? maybe(9_000) : null,
    installmentBalance:
      family === 'credit-card' && running ? (random.chance(0.2) ? random.money(100, 90_000) : 0) : null,
    latestBalance: running && family !== 'semi-credit-card' && random.chance(0.2) ? random.pick([0, 12_345]) : null,
    dueOn: isCard || isLine || family === 'recovery' ? null : day(random, 2025, 2045),
    validUntil: isLine && !perpetual ? day(random, 2024, 2030) : null,
    perpetual,
    revolving: isLine ? true : null,
    asOf: ended ? (closedOn && closedOn.length === 10 ? closedOn : '2025-03-31') : asOf,
    closedOn,
    status,
    statusText,
    pastDue: {now: hasOverdue ? overdue > 0 : statusText === '逾期' ? true : null, months5y: null, over90Months: null},
    group: groupOf(family, product),
  };
  return {
    family,
    fields,
    grid:
      running && random.chance(0.7)
        ? {from: '2023-05', to: '2025-10'}
        : ended && fields.asOf !== null && random.chance(0.3)
          ? {from: '2022-02', to: fields.asOf.slice(0, 7)}
          : null,
    extras: running ? random.shuffle(['special', 'installment', 'note'] as const).slice(0, random.int(0, 2)) : [],
    overdue,
  };
}

function productOf(random: Random, family: Family): string | null {
  if (family === 'recovery') return random.pick(['资产处置', '垫款']);
  if (family === 'credit-card') return random.pick(['贷记卡', '大额专项分期卡']);
  if (family === 'semi-credit-card') return null;
  return family === 'term-loan'
    ? random.pick(LOAN_PRODUCTS)
    : random.pick(['其他个人消费贷款', '个人经营性贷款', '其他贷款']);
}

function kindOf(family: Family, product: string | null): Account['kind'] {
  if (product === '融资租赁业务') return 'finance-lease';
  return product === '融资融券业务' ? 'securities-financing' : family;
}

function groupOf(family: Family, product: string | null): Account['group'] {
  if (family === 'recovery') return 'recovery';
  if (family.endsWith('card')) return 'cards';
  if (product === '融资租赁业务' || product === '融资融券业务') return 'other-business';
  return product?.includes('房') ? 'housing' : 'other';
}

function randomFacility(
  random: Random,
  [institution, code]: readonly [string, string],
  purpose: string,
): ComposedFacility {
  const perpetual = random.chance(0.4);
  const hasSubLimit = random.chance(0.2);
  return {
    facilityId: `${code}SX${digits(random, random.pick([8, 14, 20]))}`,
    institution,
    effectiveOn: day(random, 2018, 2025),
    validUntil: perpetual ? null : day(random, 2024, 2030),
    perpetual,
    purpose: purpose.replace(/^\d+ /, ''),
    limit: random.pick([0, random.money(500, 300_000)]),
    subLimit: hasSubLimit ? random.money(500, 9_000) : null,
    subLimitId: hasSubLimit ? `${code}XE${digits(random, 12)}` : null,
    used: random.pick([0, null, random.money(1, 60_000)]),
    currency: '人民币元',
  };
}

function randomLiability(random: Random): Liability {
  return {
    institution: random.pick(LENDERS)[0],
    role: random.pick(['保证人', '共同借款人', '供应链中核心企业']),
    amount: random.money(1_000, 5_000_000),
    asOf: '2025-10-31',
    balance: random.money(1, 900_000),
    borrowerKind: random.pick(['person', 'enterprise'] as const),
  };
}

function randomInquiries(random: Random): Inquiry[] {
  const byOthers = Array.from(
    {length: random.int(0, 14)},
    (): Inquiry => ({
      on: day(random, 2024, 2025),
      institution: random.pick(LENDERS)[0],
      reason: random.pick(REASONS),
      by: 'institution',
    }),
  );
  const own = Array.from(
    {length: random.int(0, 3)},
    (): Inquiry => ({
      on: day(random, 2024, 2025),
      institution: '本人',
      reason: random.pick(['本人查询（自助查询机）', '本人查询（商业银行网上银行）']),
      by: 'self',
    }),
  );
  return [...byOthers, ...own];
}

const ID_CHARS = 'ABCDEFGHJKLMNPQRSTUVWXYZ0123456789';

/** Up to 57 characters, some with Chinese in front, so that the last line may hold one character. */
function accountId(random: Random, code: string): string {
  const tail = Array.from({length: random.int(1, 26)}, () => random.pick([...ID_CHARS])).join('');
  return random.chance(0.15) ? `蚂蚁借呗合并${code}${tail}` : `${code}${digits(random, 8)}${tail}`;
}

function digits(random: Random, count: number): string {
  return Array.from({length: count}, () => random.int(0, 9)).join('');
}

function day(random: Random, from: number, to: number): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${random.int(from, to)}-${pad(random.int(1, 12))}-${pad(random.int(1, 28))}`;
}
