import type {PastDue} from '../../src/model/account.ts';
import {BLANK_ACCOUNT} from './blank-account.ts';
import type {AccountFields, ComposedAccount, Section, SubGroup, Wording} from './composed-report.ts';
import {
  ASSET_MANAGERS,
  BANKS,
  FIRST_GENERATION_BANKS,
  FIRST_GENERATION_LENDERS,
  HOUSING_LENDERS,
  INSURERS,
  LEASING,
  LENDERS,
  SECURITIES,
} from './institutions.ts';
import type {Random} from './random.ts';

export interface Setting {
  readonly generation: 1 | 2;
  /** Year of the report. */
  readonly year: number;
  readonly random: Random;
}

const NEVER: PastDue = {now: null, months5y: null, over90Months: null};
const CURRENCIES = [
  '人民币',
  '人民币',
  '人民币',
  '美元',
  '日元',
  '欧元',
  '英镑',
  '港币',
  '香港元',
  '新加坡元',
] as const;
const HOUSING = [
  '个人住房商业贷款',
  '个人住房公积金贷款',
  '个人商用房（含商住两用）贷款',
  '个人商用房贷款（包括商住两用房）',
] as const;
const OTHER = [
  '其他个人消费贷款',
  '其他贷款',
  '个人经营性贷款',
  '个人汽车消费贷款',
  '农户贷款',
  '国家助学贷款',
  '商业助学贷款',
  '经营性农户贷款',
] as const;
const LINES = ['其他个人消费贷款', '个人经营性贷款', '其他贷款', '个人住房商业贷款'] as const;
const HOUSING_1 = ['个人住房贷款', '个人住房公积金贷款', '个人商用房（包括商住两用）贷款'] as const;
const OTHER_1 = ['个人消费贷款', '个人汽车贷款', '个人经营性贷款', '其他贷款'] as const;
const LEASES = [
  ['融资租赁业务', true],
  ['融资租赁', false],
] as const;
const TRADES = ['约定购回式证券交易', '股票质押式回购交易', '融资融券交易'] as const;

/** The word for the state, where one is printed. */
const STATUS_WORDS: Readonly<Partial<Record<AccountFields['status'], string>>> = {
  settled: '结清',
  closed: '销户',
  transferred: '转出',
  'bad-debt': '呆账',
  'not-activated': '未激活',
};

/** One account; a card may come with twins in other currencies, or with an exact double. */
export function composeAccounts(setting: Setting): ComposedAccount[] {
  const {random, generation} = setting;
  const roll = random.next();
  if (roll < 0.4) return composeCards(setting);
  if (roll < 0.62 || (generation === 1 && roll < 0.92)) return twins(random, composeLoan(setting));
  if (roll < 0.88) return twins(random, composeCreditLine(setting));
  if (roll < 0.93 && generation === 2) return [composeOtherBusiness(setting)];
  return [random.chance(0.5) ? composeAssetDisposal(setting) : composeAdvance(setting)];
}

/** Two accounts equal in everything that is printed are two accounts. */
function twins(random: Random, account: ComposedAccount): ComposedAccount[] {
  return random.chance(0.12) ? [account, account] : [account];
}

function composeCards(setting: Setting): ComposedAccount[] {
  const {random, generation} = setting;
  const card = composeCard(setting);
  if (!random.chance(0.15) || card.fields.currency === null) return twins(random, card);
  const others = random.shuffle(['美元', '日元', '新加坡元'].filter(currency => currency !== card.fields.currency));
  return [
    card,
    ...others.slice(0, random.int(1, 2)).map(currency => ({
      ...card,
      wording:
        generation === 1 && currency !== '人民币'
          ? {...card.wording, converted: true, halfWidthComma: true}
          : card.wording,
      fields: {...card.fields, currency},
    })),
  ];
}

function composeCard(setting: Setting): ComposedAccount {
  const {random, generation} = setting;
  const semi = random.chance(0.12);
  const tailed = generation === 2 && random.chance(0.5);
  const base = {
    ...BLANK_ACCOUNT,
    kind: semi ? ('semi-credit-card' as const) : ('credit-card' as const),
    institution: random.pick(generation === 2 ? BANKS : FIRST_GENERATION_BANKS),
    openedOn: openingDay(setting),
    group: 'cards' as const,
    currency: random.pick(CURRENCIES),
    cardTail: tailed ? String(random.int(0, 9999)).padStart(4, '0') : null,
    asOf: recentMonth(setting),
    limit: random.chance(0.1) ? 0 : random.money(500, 300000),
  };
  if (semi) return composeSemiCard(setting, base);
  const foreign = base.currency !== '人民币';
  const wording: Wording =
    foreign && (generation === 1 || random.chance(0.2)) ? {converted: true, halfWidthComma: generation === 1} : {};
  const never = (fields: Partial<AccountFields>) => account('cards', 'never', {...base, ...fields}, wording);
  const late = (fields: Partial<AccountFields>) => account('cards', 'past-due', {...base, ...fields}, wording);
  const closed = {status: 'closed' as const, cardTail: null, asOf: null, limit: null, closedOn: recentMonth(setting)};
  const roll = random.int(0, 11);
  if (roll === 0) return never(closed);
  if (roll === 1) return late({...closed, pastDue: pastDue(random, null)});
  if (roll === 2) return never({status: 'not-activated', limit: null, cardTail: null});
  if (roll === 3) return never({status: 'not-activated', used: random.chance(0.5) ? 0 : null});
  if (roll === 4) return late({status: 'bad-debt', balance: random.money(100, 90000)});
  if (roll === 5 && generation === 2 && base.cardTail !== null) return never({currency: null, used: used(random)});
  if (roll === 6 && generation === 2) return never({used: used(random), installmentBalance: random.money(100, 50000)});
  if (roll > 9 || (generation === 2 && roll === 7)) return lateCard(setting, base, wording);
  return never({used: used(random)});
}

type Base = typeof BLANK_ACCOUNT & Pick<AccountFields, 'kind' | 'institution' | 'openedOn' | 'group'>;

function lateCard(setting: Setting, base: Base, wording: Wording): ComposedAccount {
  const {random, generation} = setting;
  const balance = used(random);
  if (generation === 1) {
    const overdue = random.chance(0.5) ? random.money(50, 9000) : undefined;
    const fields = {...base, used: balance, pastDue: pastDue(random, overdue === undefined ? null : true)};
    return account('cards', 'past-due', fields, overdue === undefined ? wording : {...wording, overdueAmount: overdue});
  }
  const now = random.chance(0.2) ? null : random.chance(0.3);
  const installmentBalance = random.chance(0.3) ? random.int(1, Math.max(1, balance)) : null;
  return account('cards', 'past-due', {...base, balance, installmentBalance, pastDue: pastDue(random, now)}, wording);
}

function composeSemiCard({random}: Setting, base: Base): ComposedAccount {
  const fields = {...base, overdraft: used(random)};
  if (random.chance(0.6)) return account('cards', 'never', fields);
  const months5y = random.int(2, 40);
  return account('cards', 'overdrawn', {
    ...fields,
    pastDue: {now: null, months5y, over90Months: random.int(1, months5y)},
  });
}

function composeLoan(setting: Setting): ComposedAccount {
  const {random, generation} = setting;
  const housing = random.chance(0.25);
  const product =
    generation === 2 ? random.pick(housing ? HOUSING : OTHER) : random.pick(housing ? HOUSING_1 : OTHER_1);
  const institution = random.pick(housing ? HOUSING_LENDERS : generation === 2 ? LENDERS : FIRST_GENERATION_LENDERS);
  const base = {
    ...BLANK_ACCOUNT,
    kind: 'term-loan' as const,
    institution,
    product,
    openedOn: openingDay(setting),
    group: housing ? ('housing' as const) : ('other' as const),
    currency: random.chance(0.97) ? '人民币' : '美元',
    amount: random.money(housing ? 100000 : 300, housing ? 5000000 : 400000),
  };
  return loanState(setting, 'loans', base, {});
}

function loanState(setting: Setting, section: Section, base: Base, given: Wording): ComposedAccount {
  const {random, generation} = setting;
  const past = random.chance(0.25);
  const subGroup = past ? 'past-due' : 'never';
  const roll = random.next();
  if (roll < 0.3) {
    const fields = {
      ...base,
      status: 'settled' as const,
      closedOn: recentMonth(setting),
      pastDue: past ? pastDue(random, null) : NEVER,
    };
    return account(section, subGroup, fields, given);
  }
  if (roll < 0.36 && section === 'loans') {
    const fields = {
      ...base,
      status: 'transferred' as const,
      closedOn: recentMonth(setting),
      pastDue: past ? pastDue(random, null) : NEVER,
    };
    return account(section, subGroup, fields, given);
  }
  const running = {...base, dueOn: `${setting.year + random.int(-1, 25)}-${date(random)}`, asOf: recentMonth(setting)};
  const balance = random.chance(0.1) ? 0 : random.int(1, base.amount ?? 1);
  if (roll < 0.42 && section === 'loans')
    return account(section, 'past-due', {...running, balance, status: 'bad-debt'}, given);
  const wording = random.chance(0.15) ? {...given, otherBalance: true} : given;
  if (!past) return account(section, 'never', {...running, balance}, wording);
  const late = random.chance(0.4);
  if (generation === 1) {
    const fields = {...running, balance, pastDue: pastDue(random, late ? true : null)};
    return account(section, 'past-due', fields, late ? {...wording, overdueAmount: random.money(50, 9000)} : wording);
  }
  return account(section, 'past-due', {...running, balance, pastDue: pastDue(random, late)}, wording);
}

function composeCreditLine(setting: Setting): ComposedAccount {
  const {random} = setting;
  const product = random.chance(0.9) ? random.pick(LINES.slice(0, 3)) : LINES[3];
  const validity = random.next();
  const past = random.chance(0.15);
  const base = {
    ...BLANK_ACCOUNT,
    kind: 'credit-line' as const,
    institution: random.pick(LENDERS),
    product,
    openedOn: openingDay(setting, 2014),
    group: product.includes('住房') ? ('housing' as const) : ('other' as const),
    perpetual: validity < 0.25,
    // lines whose end has passed are still printed as open
    validUntil: validity >= 0.25 && validity < 0.92 ? `${setting.year + random.int(-2, 5)}-${date(random)}` : null,
    revolving: random.chance(0.9),
  };
  const subGroup = past ? 'past-due' : 'never';
  if (random.chance(0.25)) {
    const fields = {
      ...base,
      status: 'settled' as const,
      closedOn: recentMonth(setting),
      pastDue: past ? pastDue(random, null) : NEVER,
    };
    return account('loans', subGroup, fields);
  }
  const fields = {
    ...base,
    currency: '人民币',
    limit: random.money(100, 500000),
    balance: random.chance(0.5) ? 0 : random.money(1, 200000),
    asOf: recentMonth(setting),
    pastDue: past ? pastDue(random, random.chance(0.4)) : {...NEVER, now: random.chance(0.95) ? false : null},
  };
  return account('loans', subGroup, fields, random.chance(0.1) ? {otherBalance: true} : {});
}

function composeOtherBusiness(setting: Setting): ComposedAccount {
  const {random} = setting;
  const lease = random.chance(0.7);
  const [product, arranged] = lease ? random.pick(LEASES) : ([random.pick(TRADES), random.chance(0.5)] as const);
  const base = {
    ...BLANK_ACCOUNT,
    kind: lease ? ('finance-lease' as const) : ('securities-financing' as const),
    institution: random.pick(lease ? LEASING : SECURITIES),
    product,
    openedOn: openingDay(setting),
    group: 'other-business' as const,
    currency: '人民币',
    amount: random.money(5000, 900000),
  };
  return loanState(setting, 'other-business', base, arranged ? {arranged} : {});
}

function composeAssetDisposal(setting: Setting): ComposedAccount {
  const {random} = setting;
  const fields = {
    ...recovery(setting, random.pick(ASSET_MANAGERS), '资产处置'),
    balance: random.chance(0.2) ? 0 : random.money(100, 90000),
    asOf: `${recentMonth(setting)}-${String(random.int(1, 28)).padStart(2, '0')}`,
  };
  return account(
    'asset-disposal',
    'never',
    fields,
    random.chance(0.8) ? {lastPaidOn: `${setting.year - 1}-${date(random)}`} : {},
  );
}

function composeAdvance(setting: Setting): ComposedAccount {
  const {random, generation} = setting;
  const base = recovery(setting, random.pick(INSURERS), '垫款');
  if (generation === 1) {
    return account(
      'advance',
      'never',
      {...base, balance: random.money(1, 9000)},
      {lastPaidOn: `${setting.year - 1}-${date(random)}`},
    );
  }
  const settled = {status: 'settled' as const, closedOn: recentMonth(setting)};
  return account('advance', 'never', random.chance(0.5) ? {...base, ...settled} : base);
}

function recovery(setting: Setting, institution: string, product: string): AccountFields {
  const amount = setting.random.money(500, 200000);
  return {
    ...BLANK_ACCOUNT,
    kind: 'recovery',
    institution,
    product,
    openedOn: openingDay(setting),
    group: 'recovery',
    amount,
  };
}

export function account(
  section: Section,
  subGroup: SubGroup,
  fields: AccountFields,
  wording: Wording = {},
): ComposedAccount {
  return {section, subGroup, fields: {...fields, statusText: STATUS_WORDS[fields.status] ?? null}, wording};
}

function pastDue(random: Random, now: boolean | null): PastDue {
  const months5y = random.int(1, 60);
  return {now, months5y, over90Months: random.chance(0.5) ? 0 : random.int(1, months5y)};
}

function used(random: Random): number {
  return random.chance(0.3) ? 0 : random.money(1, 300000);
}

function openingDay({random, year}: Setting, from = 1998): string {
  return `${random.int(from, year - 3)}-${date(random)}`;
}

function recentMonth({random, year}: Setting): string {
  return `${year - random.int(1, 2)}-${String(random.int(1, 12)).padStart(2, '0')}`;
}

function date(random: Random): string {
  return `${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;
}
