import {groupOf, kindOfLoan} from '../../account/printed-words.ts';
import type {Account} from '../../model/account.ts';
import type {Findings} from '../../model/findings.ts';
import type {AccountGroup, AccountKind, AccountStatus} from '../../model/vocabulary.ts';
import {readDay, readMoney} from '../fields.ts';
import {type ClauseRead, type Facts, noFacts, readClause} from './clauses.ts';
import type {SentenceRecord} from './records.ts';

type Keyless = Omit<Account, 'key'>;

export interface SentenceRead {
  readonly account: Keyless;
  /** Which words gave which fields, in the order of the sentence. */
  readonly clauses: readonly (HeadRead | ClauseRead)[];
}

/** The head of the sentence, up to where its clauses begin. */
export interface HeadRead {
  readonly words: string;
  readonly fields: readonly string[];
  readonly problem: null;
}

interface Head {
  readonly words: string;
  readonly kind: AccountKind;
  readonly institution: string;
  readonly product: string | null;
  readonly currency: string | null;
  readonly cardTail: string | null;
  readonly amount: string | null;
  /** Words of the head that nobody knows. */
  readonly unknown: readonly string[];
}

const DAY = '(\\d{4}年\\d{1,2}月\\d{1,2}日)';
/** 2015年03月17日招商银行股份有限公司信用卡中心发放的贷记卡（人民币账户，卡片尾号：7302） */
const CARD = new RegExp(`^${DAY}，?(.+?)发放的(准贷记卡|贷记卡|大额专项分期卡)(?:（([^（）]*)）)?`, 'u');
/** 2024年01月11日平安国际融资租赁有限公司办理的156,000元（人民币）融资租赁业务 */
const ISSUED = new RegExp(
  `^${DAY}，?(.+?)(?:发放|办理)的([\\d,.]+|--)元(?:（([^（）]+)）)?((?:（[^（）]*）|[^，。（）])*?)(?=，|。|\\d{4}年|$)`,
  'u',
);
/** 2021年08月30日华为云示例银行股份有限公司为其他个人消费贷款授信: the last 为 before 授信, a name may hold one too */
const LINE = new RegExp(`^${DAY}，?(.+)为((?:（[^（）]*）|[^为，。（）])+?)授信(?=，|。|$)`, 'u');
/** 2019年05月21日，中国信达资产管理股份有限公司浙江省分公司接收债权 */
const ASSET_DISPOSAL = new RegExp(`^${DAY}，?(.+?)接收债权`, 'u');
/** 2021年04月05日以来中国人民财产保险股份有限公司累计代偿金额15,860; first generation: 2016年5月9日…进行最近一次代偿 */
const ADVANCE = new RegExp(`^${DAY}(?:以来(.+?)(?=累计代偿)|，?(.+?)进行最近一次代偿)`, 'u');
/** What can still be told of a sentence whose head no form knows. */
const ANY_HEAD = new RegExp(
  `^${DAY}，?(.+?(?:公司|银行|中心|联社|分行|支行|合作社|营业部|基金会)(?:（原：[^（）]+）)?)`,
  'u',
);

/** Reads the sentence of one account; null when not even an institution can be told. */
export function readAccountSentence(record: SentenceRecord, findings: Findings): SentenceRead {
  const sentence = record.span.text;

  const head = readHead(sentence, record);
  if (!head) findings.add('SENTENCE_NOT_READ', record.span, {ordinal: record.ordinal});
  for (const words of head?.unknown ?? []) findings.add('CLAUSE_UNKNOWN', record.span, {clause: words});

  const day = readDay(/^\d{4}年\d{1,2}月\d{1,2}日/u.exec(sentence)?.[0] ?? '');
  if (!day.ok) findings.add('VALUE_UNREADABLE', record.span, {clause: sentence.slice(0, 11)});

  const facts = noFacts();
  const clauses: ClauseRead[] = [];
  for (const words of sentence.slice(head?.words.length ?? 0).split(/[，。；]/u)) {
    if (words === '') continue;
    const read = readClause(words, facts);
    clauses.push(read);
    if (read.problem === 'unknown') findings.add('CLAUSE_UNKNOWN', record.span, {clause: words});
    if (read.problem === 'unreadable') findings.add('VALUE_UNREADABLE', record.span, {clause: words});
    if (read.problem === 'status-conflict') findings.add('STATUS_CONFLICT', record.span, {clause: words});
  }
  const amount = head?.amount == null ? ({ok: true, value: null} as const) : readMoney(head.amount);
  if (!amount.ok) findings.add('VALUE_UNREADABLE', record.span, {clause: head?.amount ?? null});

  const kind = head?.kind ?? kindOfSection(record);
  const status = head ? statusOf(kind, facts, clauses) : 'unknown';
  if (status === 'unknown' && head) findings.add('STATUS_UNKNOWN', record.span, {institution: head.institution});
  const product = head?.product ?? null;
  const account: Keyless = {
    kind,
    institution: head?.institution ?? '',
    product,
    openedOn: day.ok ? day.value : null,
    currency: head?.currency ?? facts.currency,
    cardTail: head?.cardTail ?? null,
    accountId: null,
    facilityId: null,
    amount: (amount.ok ? amount.value : null) ?? facts.amount,
    limit: facts.limit,
    used: facts.used,
    balance: facts.balance,
    overdraft: facts.overdraft,
    installmentBalance: facts.installmentBalance,
    latestBalance: null,
    dueOn: facts.dueOn,
    validUntil: facts.validUntil,
    perpetual: facts.perpetual,
    revolving: facts.revolving,
    asOf: facts.asOf,
    closedOn: facts.closedOn,
    status,
    statusText: facts.statusText,
    pastDue: {now: facts.pastDueNow, months5y: facts.pastDueMonths, over90Months: facts.over90Months},
    group: groupOfSentence(kind, product, record),
    doubtful: [],
    span: record.span,
  };
  return {account, clauses: head ? [headClause(head), ...clauses] : clauses};
}

function readHead(sentence: string, {form}: SentenceRecord): Head | null {
  const none = {product: null, currency: null, cardTail: null, amount: null, unknown: []};
  const card = form === 'issued' ? CARD.exec(sentence) : null;
  if (card) {
    const [words, , institution = '', type, bracket] = card;
    return {
      ...none,
      words,
      kind: type === '准贷记卡' ? 'semi-credit-card' : 'credit-card',
      institution,
      ...readCardBracket(bracket),
    };
  }
  const issued = form === 'issued' ? ISSUED.exec(sentence) : null;
  if (issued) {
    const [words, , institution = '', amount = null, currency = null, product = ''] = issued;
    return {
      ...none,
      words,
      kind: kindOfLoan(product),
      institution,
      product: product === '' ? null : product,
      currency,
      amount,
    };
  }
  const line = form === 'line' ? LINE.exec(sentence) : null;
  if (line) return {...none, words: line[0], kind: 'credit-line', institution: line[2] ?? '', product: line[3] ?? null};
  const asset = form === 'asset-disposal' ? ASSET_DISPOSAL.exec(sentence) : null;
  if (asset) return {...none, words: asset[0], kind: 'recovery', institution: asset[2] ?? '', product: '资产处置'};
  const advance = form === 'advance' ? ADVANCE.exec(sentence) : null;
  if (advance)
    return {...none, words: advance[0], kind: 'recovery', institution: advance[2] ?? advance[3] ?? '', product: '垫款'};
  const any = ANY_HEAD.exec(sentence);
  if (!any) return null;
  const rest = /^[^，。]*/u.exec(sentence.slice(any[0].length))?.[0] ?? '';
  return {...none, words: any[0] + rest, kind: kindOfSection({form}), institution: any[2] ?? '', unknown: [rest]};
}

/** 人民币账户，卡片尾号：7302 */
function readCardBracket(bracket: string | undefined): Pick<Head, 'currency' | 'cardTail' | 'unknown'> {
  let currency: string | null = null;
  let cardTail: string | null = null;
  const unknown: string[] = [];
  for (const part of bracket?.split('，') ?? []) {
    const tail = /^卡片尾号：(\d{4})$/u.exec(part)?.[1];
    const money = /^(.{1,8})账户$/u.exec(part)?.[1];
    if (tail) cardTail = tail;
    else if (money) currency = money;
    else if (part !== '') unknown.push(part);
  }
  return {currency, cardTail, unknown};
}

/** The state that is printed, or open when the figures of an open account are; never a guess from a sentence that is cut off. */
function statusOf(kind: AccountKind, facts: Facts, clauses: readonly ClauseRead[]): AccountStatus {
  if (facts.status !== null) return facts.status;
  const printed = new Set(clauses.flatMap(clause => clause.fields));
  const has = (field: keyof Facts) => printed.has(field);
  const figures =
    has('balance') || has('used') || has('overdraft') || clauses.some(clause => clause.problem === 'unreadable');
  if (kind === 'recovery') return figures || has('amount') || facts.amount !== null ? 'open' : 'unknown';
  return figures ? 'open' : 'unknown';
}

function kindOfSection({
  form,
  section,
}: Pick<SentenceRecord, 'form'> & Partial<Pick<SentenceRecord, 'section'>>): AccountKind {
  if (form === 'line') return 'credit-line';
  if (form === 'asset-disposal' || form === 'advance' || section === 'asset-disposal' || section === 'advance')
    return 'recovery';
  return section === 'cards' ? 'credit-card' : 'term-loan';
}

/** The first generation has a section for each column of the summary; else kind and product tell it. */
function groupOfSentence(kind: AccountKind, product: string | null, {section}: SentenceRecord): AccountGroup {
  const group = groupOf(kind, product);
  if (group === 'recovery' || group === 'cards') return group;
  if (section === 'other-business') return 'other-business';
  if (group === 'other-business') return group;
  return section === 'housing-loans' ? 'housing' : section === 'other-loans' ? 'other' : group;
}

function headClause(head: Head): HeadRead {
  const given = {product: head.product, currency: head.currency, cardTail: head.cardTail, amount: head.amount};
  const fields = Object.entries(given).flatMap(([field, value]) => (value === null ? [] : [field]));
  return {words: head.words, fields: ['openedOn', 'institution', 'kind', ...fields], problem: null};
}
