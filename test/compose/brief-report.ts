import type {Inquiry} from '../../src/model/report.ts';
import {composeAccounts} from './compose-account.ts';
import {
  type ComposedAccount,
  type ComposedHeader,
  type ComposedLiability,
  type ComposedReport,
  inPrintingOrder,
} from './composed-report.ts';
import {BANKS, FIRST_GENERATION_BANKS, LENDERS} from './institutions.ts';
import {composeNonCredit, composePublicRecords} from './other-records.ts';
import {Random} from './random.ts';

export interface SizeOptions {
  /** Drawn from the seed when left out. */
  readonly generation?: 1 | 2;
  readonly minAccounts?: number;
  readonly maxAccounts?: number;
  readonly maxInquiries?: number;
}

const NAMES = ['张三', '李四', '王五', '测试甲', '样例乙', '欧阳测试'] as const;
const MARITAL = ['已婚', '未婚', '离婚', '丧偶', '--'] as const;
const PARTIES = ['测试乙', '样例丙', '示例（天津）商贸有限公司', '样例甲电子商务有限公司'] as const;
const ROLES = ['保证人', '共同借款人', '反担保人', '其他'] as const;
const REASONS = [
  '贷款审批',
  '信用卡审批',
  '贷后管理',
  '担保资格审查',
  '保前审查',
  '保后管理',
  '融资审批',
  '法人代表、负责人、高管等资信审查',
  '客户准入资格审查',
  '特约商户实名审查',
  '异议处理',
  '司法调查',
  '公积金提取复核',
  '融资租赁审批',
] as const;
const OWN_REASONS = [
  '本人查询（互联网个人信用信息服务平台）',
  '本人查询（商业银行网上银行）',
  '本人查询（自助查询机）',
  '本人查询（临柜）',
] as const;

/** Composes a whole brief report. The model comes first; `briefBlocks` prints it. The same seed and options give the same report. */
export function composeBriefReport(seed: number, options: SizeOptions = {}): ComposedReport {
  const random = new Random(seed);
  const generation = options.generation ?? (random.chance(0.3) ? 1 : 2);
  const year = generation === 2 ? 2026 : 2017;
  const wanted = random.int(options.minAccounts ?? 0, options.maxAccounts ?? 20);
  const accounts: ComposedAccount[] = [];
  while (accounts.length < wanted) accounts.push(...composeAccounts({generation, year, random}));
  const liabilities = Array.from({length: wanted > 0 ? random.int(0, 3) : 0}, () =>
    composeLiability(random, generation, year),
  );
  return {
    generation,
    header: composeHeader(random, generation, year),
    accounts: inPrintingOrder(generation, accounts),
    liabilities,
    inquiries: composeInquiries(random, generation, year, options.maxInquiries ?? 12),
    nonCredit: generation === 2 && random.chance(0.3) ? composeNonCredit(random) : null,
    publicRecords: random.chance(0.3) ? composePublicRecords(random) : null,
    institutionNotes: random.chance(0.2)
      ? ['说明内容：该客户的其他个人消费贷款已于2023年05月12日结清。添加日期：2023年06月01日']
      : [],
  };
}

function composeHeader(random: Random, generation: 1 | 2, year: number): ComposedHeader {
  const [month, day] = [two(random.int(1, 12)), two(random.int(1, 28))];
  const [hour, minute, second] = [two(random.int(0, 23)), two(random.int(0, 59)), two(random.int(0, 59))];
  const time = generation === 2 ? `${hour}${minute}${second}` : '000000';
  return {
    reportNumber: `${year}${month}${day}${time}${String(random.int(0, 99999999)).padStart(8, '0')}`,
    reportedAt: `${year}-${month}-${day}T${hour}:${minute}:${second}`,
    name: random.pick(NAMES),
    idNumber: generation === 2 && random.chance(0.4) ? unlawfulId(random) : `**************${digits(random, 4)}`,
    marital: random.pick(MARITAL),
    otherIds: random.chance(0.2) ? '护照X0000000' : null,
  };
}

/** Eighteen characters in the form of an id number whose last one is the wrong check digit. */
function unlawfulId(random: Random): string {
  const body = `1101011990${two(random.int(1, 12))}${two(random.int(1, 28))}${digits(random, 3)}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (2 ** (17 - index) % 11), 0);
  const right = (12 - (sum % 11)) % 11;
  return body + String(right === 0 ? 1 : right - 1);
}

function composeLiability(random: Random, generation: 1 | 2, year: number): ComposedLiability {
  const party = random.pick(PARTIES);
  const enterprise = generation === 2 && party.includes('公司');
  const role = generation === 2 ? random.pick(ROLES) : null;
  const month = `${year - 1}-${two(random.int(1, 12))}`;
  const fullDay = generation === 1 || random.chance(0.5);
  return {
    openedOn: `${random.int(2005, year - 3)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`,
    business: generation === 1 ? '贷款' : random.pick(['贷款', '融资租赁', '个人经营性贷款']),
    party,
    idType: enterprise ? random.pick(['中征码', '统一社会信用代码']) : '身份证',
    idNumber: enterprise ? `T${digits(random, 15)}` : `**************${digits(random, 4)}`,
    contract:
      generation === 2 && random.chance(0.6)
        ? `${random.pick(['T', 'D1', 'BZ-'])}${digits(random, 8)}-${digits(random, 4)}`
        : null,
    fields: {
      institution: random.pick(generation === 2 ? LENDERS : FIRST_GENERATION_BANKS),
      role,
      amount: role === '共同借款人' ? null : random.money(1000, 5000000),
      asOf: fullDay ? `${month}-${two(random.int(1, 28))}` : month,
      balance: random.chance(0.2) ? 0 : random.money(100, 3000000),
      borrowerKind: enterprise ? 'enterprise' : 'person',
    },
  };
}

function composeInquiries(random: Random, generation: 1 | 2, year: number, most: number): Inquiry[] {
  const on = () => `${year - random.int(1, 2)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`;
  const institutions = generation === 2 ? [...BANKS, ...LENDERS] : FIRST_GENERATION_BANKS;
  const by = <B extends Inquiry['by']>(who: B, count: number, institution: () => string, reasons: readonly string[]) =>
    Array.from({length: count}, () => ({on: on(), institution: institution(), reason: random.pick(reasons), by: who}));
  return [
    ...by('institution', random.int(0, most), () => random.pick(institutions), REASONS),
    ...by('self', random.int(0, Math.min(most, 3)), () => '本人', OWN_REASONS),
  ];
}

function digits(random: Random, count: number): string {
  return Array.from({length: count}, () => random.int(0, 9)).join('');
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
