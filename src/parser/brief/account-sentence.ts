import {groupOf} from '../../account/printed-words.ts';
import type {Account} from '../../model/account.ts';
import type {Findings} from '../../model/findings.ts';
import type {AccountGroup, AccountKind} from '../../model/vocabulary.ts';
import type {ClauseRead} from './clauses.ts';
import {mend} from './mend.ts';
import type {SentenceRecord} from './records.ts';
import {type Head, kindOfSection} from './sentence-head.ts';
import {readSentence, type SentenceReading} from './sentence-reading.ts';
import {isCurrency} from './wording.ts';

type Keyless = Omit<Account, 'key'>;

export interface SentenceRead {
  readonly account: Keyless;
  /** Which words gave which fields, in the order of the sentence. */
  readonly clauses: readonly (HeadRead | ClauseRead)[];
  /** What the plan stands on and could not be read, each with the fields that it may have given; what is merely in doubt is not here. */
  readonly lacks: readonly (readonly string[])[];
}

/** The head of the sentence, up to where its clauses begin. */
export interface HeadRead {
  readonly words: string;
  readonly fields: readonly string[];
  readonly problem: null;
}

/** How sentences are read: `grouped` where the report groups its figures, `mends` how many more damaged sentences are worth the time. */
export interface ReadingManner {
  readonly grouped: boolean;
  readonly mends: {left: number};
}

/** Reads the sentence of one account; mends it where the grammar leaves one reading, and marks what was mended as doubtful. */
export function readAccountSentence(record: SentenceRecord, findings: Findings, manner: ReadingManner): SentenceRead {
  const sentence = record.span.text;
  const read = (text: string) => readSentence(text, record, manner.grouped);
  const printed = read(sentence);
  const mended = printed.flaws.length > 0 && manner.mends.left-- > 0 ? mend(sentence, read) : null;
  const reading = mended?.reading ?? printed;
  const doubtful = new Set(reading.flaws.flatMap(({fields}) => fields));
  for (const place of mended?.places ?? [])
    for (const field of fieldsAt(reading, mended?.text ?? '', place)) doubtful.add(field);
  for (const {code, words} of reading.flaws) {
    if (code === 'SENTENCE_NOT_READ') findings.add(code, record.span, {ordinal: record.ordinal});
    else if (code === 'STATUS_UNKNOWN') findings.add(code, record.span, {institution: words});
    else if (code !== null) findings.add(code, record.span, {clause: words});
  }
  return {
    account: accountOf(reading, record, [...doubtful]),
    clauses: reading.head ? [headClause(reading.head), ...reading.clauses] : reading.clauses,
    lacks: reading.flaws.filter(({core}) => core).map(({fields}) => fields),
  };
}

function accountOf(
  {head, day, amount, facts, status}: SentenceReading,
  record: SentenceRecord,
  doubtful: string[],
): Keyless {
  const kind = head?.kind ?? kindOfSection(record);
  const product = head?.product ?? null;
  const currency = head?.currency ?? facts.currency;
  return {
    kind,
    institution: head?.institution ?? '',
    product,
    openedOn: day.ok ? day.value : null,
    currency: currency !== null && isCurrency(currency) ? currency : null,
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
    doubtful,
    span: record.span,
  };
}

const ACCOUNT_FIELDS: Readonly<Record<string, string>> = {
  pastDueNow: 'pastDue.now',
  pastDueMonths: 'pastDue.months5y',
  over90Months: 'pastDue.over90Months',
};

/** The name that an account has for what a clause gave. */
export function accountField(field: string): string {
  return ACCOUNT_FIELDS[field] ?? field;
}

/** The fields of the words that stand at a place of the sentence. */
function fieldsAt({head, clauses}: SentenceReading, text: string, place: number): string[] {
  if (head && place <= head.words.length) {
    const parts = (['institution', 'amount', 'currency', 'product', 'cardTail'] as const).filter(field => {
      const words = head[field];
      const at = words === null ? -1 : head.words.indexOf(words);
      return words !== null && at >= 0 && place >= at - 1 && place <= at + words.length;
    });
    if (place < head.words.indexOf(head.institution)) return ['openedOn'];
    // a verb between two fields decides where the first of them ends
    return parts.length > 0 ? parts : ['institution', 'kind'];
  }
  let from = head?.words.length ?? 0;
  for (const {words, fields} of clauses) {
    const at = text.indexOf(words, from);
    if (place <= at + words.length) return fields.map(accountField);
    from = at + words.length;
  }
  return [];
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
