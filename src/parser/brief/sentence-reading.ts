import type {AccountStatus} from '../../model/vocabulary.ts';
import {type Read, readDay, readMoney} from '../fields.ts';
import {type ClauseRead, type Facts, noFacts, readClause} from './clauses.ts';
import type {SentenceRecord} from './records.ts';
import {type Head, readHead} from './sentence-head.ts';
import {isCurrency, isName, isProduct, isWholeName} from './wording.ts';

/** One sentence as its words say, before anything is made of it. */
export interface SentenceReading {
  readonly head: Head | null;
  readonly day: Read<string>;
  readonly amount: Read<number>;
  readonly clauses: readonly ClauseRead[];
  readonly facts: Facts;
  readonly status: AccountStatus;
  readonly flaws: readonly Flaw[];
}

/** What could not be read. `core`: what the plan stands on is missing, not merely in doubt. */
export interface Flaw {
  readonly code:
    | 'SENTENCE_NOT_READ'
    | 'CLAUSE_UNKNOWN'
    | 'VALUE_UNREADABLE'
    | 'STATUS_CONFLICT'
    | 'STATUS_UNKNOWN'
    | null;
  readonly words: string;
  /** Fields of the account that are in doubt for it. */
  readonly fields: readonly string[];
  readonly core: boolean;
}

/** @param grouped whether the report groups its figures (26,700): one of four digits and more that is not grouped has lost something */
export function readSentence(
  sentence: string,
  record: Pick<SentenceRecord, 'form' | 'section'>,
  grouped: boolean,
): SentenceReading {
  const head = readHead(sentence, record);
  const facts = noFacts();
  const clauses = readClauses(sentence.slice(head?.words.length ?? 0), facts, grouped);
  const day = readDay(/^\d{4}年\d{1,2}月\d{1,2}日/u.exec(sentence)?.[0] ?? '-');
  const printed = head?.amount ?? null;
  const broken = printed !== null && ((grouped && /\d{4}/u.test(printed)) || printed.includes('.'));
  const amount: Read<number> = broken ? {ok: false} : readMoney(printed ?? '');
  const status = head === null ? 'unknown' : statusOf(head, facts, clauses);
  const flaws = [...headFlaws(head, sentence, amount, day.ok && day.value !== null), ...clauseFlaws(clauses, facts)];
  if (head?.kind === 'credit-line' && facts.limit !== null && facts.currency === null)
    // 信用额度26,700元（人民币）: without its end the figure may have lost more
    flaws.push({code: null, words: '', fields: ['limit', 'currency'], core: false});
  if (status === 'unknown' && head)
    flaws.push({code: 'STATUS_UNKNOWN', words: head.institution, fields: [], core: true});
  return {head, day, amount, clauses, facts, status, flaws};
}

/** Nothing is unknown, and the free words are ones that may stand there: what a repair must lead to. */
export function isExact({flaws, head}: SentenceReading): boolean {
  return flaws.length === 0 && head !== null && isWholeName(head.institution);
}

function headFlaws(head: Head | null, sentence: string, amount: Read<number>, dayRead: boolean): Flaw[] {
  if (head === null || head.institution === '')
    return [{code: 'SENTENCE_NOT_READ', words: sentence, fields: ['institution', 'product', 'kind'], core: true}];
  const {institution, product, currency, kind} = head;
  const flaws: Flaw[] = head.unknown.map(words => ({code: 'CLAUSE_UNKNOWN', words, fields: ['currency'], core: true}));
  if (!dayRead) flaws.push({code: 'VALUE_UNREADABLE', words: '', fields: ['openedOn'], core: true});
  if (!isName(institution)) flaws.push({code: null, words: institution, fields: ['institution'], core: false});
  if (!amount.ok) flaws.push({code: 'VALUE_UNREADABLE', words: head.amount ?? '', fields: ['amount'], core: true});
  if (currency !== null && !isCurrency(currency))
    flaws.push({code: 'VALUE_UNREADABLE', words: currency, fields: ['currency'], core: false});
  const credit = kind !== 'credit-card' && kind !== 'semi-credit-card' && kind !== 'recovery';
  if (credit && product === null && head.unknown.length === 0)
    flaws.push({code: 'CLAUSE_UNKNOWN', words: head.words, fields: ['product', 'currency'], core: true});
  else if (credit && product !== null && !isProduct(product))
    flaws.push({
      code: 'CLAUSE_UNKNOWN',
      words: product,
      fields: ['product'],
      core: !/^[\p{Script=Han}（）]+$/u.test(product),
    });
  return flaws;
}

function clauseFlaws(clauses: readonly ClauseRead[], facts: Facts): Flaw[] {
  const flaws = clauses.flatMap(({words, problem}): Flaw[] => {
    if (problem === null) return [];
    if (problem === 'unreadable') return [{code: 'VALUE_UNREADABLE', words, fields: labelled(words), core: true}];
    const code = problem === 'unknown' ? 'CLAUSE_UNKNOWN' : 'STATUS_CONFLICT';
    return [{code, words, fields: labelled(words), core: true}];
  });
  if (facts.currency !== null && !isCurrency(facts.currency))
    flaws.push({code: 'VALUE_UNREADABLE', words: facts.currency, fields: ['currency'], core: false});
  return flaws;
}

function readClauses(text: string, facts: Facts, grouped: boolean): ClauseRead[] {
  const words = text.split(/[，。；]/u);
  const cutOff = words.at(-1) !== '';
  const clauses = words.filter(word => word !== '');
  return clauses.map((clause, index) => {
    const next = clauses[index + 1];
    // 余额3，测700: what follows a figure begins with digits, and is no day
    const goesOn = /\d$/u.test(clause) && next !== undefined && /^\D?\d/u.test(next) && !/^\d{4}年/u.test(next);
    const unfinished = cutOff && next === undefined && /\d$/u.test(clause);
    const lostComma = grouped && /(?<!\d)\d{4,}(?!\d|年)/u.test(clause);
    // whole yuan are printed: a point is a comma or a full stop that was misread
    const pointed = /\d\.(?:\d|$)/u.test(clause);
    if (goesOn || unfinished || lostComma || pointed) return {words: clause, fields: [], problem: 'unreadable'};
    return readClause(clause, facts);
  });
}

const LABELS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[信授]用?额度?(?!有效|长期)/u, ['limit']],
  [/使?用额度?/u, ['used']],
  [/透支/u, ['overdraft']],
  [/分期/u, ['installmentBalance']],
  [/余额?/u, ['balance']],
  [/金额/u, ['amount']],
  [/截至/u, ['asOf']],
  [/到期/u, ['dueOn']],
  [/有效/u, ['validUntil', 'perpetual']],
  [/循环/u, ['revolving']],
  [/天以上|其中/u, ['pastDue.over90Months']],
  [/年内有|个月处于/u, ['pastDue.months5y']],
  [/^(?!.*(?:天以上|其中|年内有|个月处于)).*(?:逾期|个月)/u, ['pastDue.now']],
  [/已|激活|销户|结清|转出/u, ['closedOn']],
];

/** The fields that a clause speaks of, as far as its words tell. */
function labelled(words: string): string[] {
  return LABELS.flatMap(([label, fields]) => (label.test(words) ? fields : []));
}

/** The state that is printed, or open when the figures of an open account are; never a guess from a sentence that is cut off. */
function statusOf(head: Head, facts: Facts, clauses: readonly ClauseRead[]): AccountStatus {
  if (facts.status !== null) return facts.status;
  const printed = new Set(clauses.flatMap(clause => clause.fields));
  const has = (field: keyof Facts) => printed.has(field);
  const figures =
    has('balance') || has('used') || has('overdraft') || clauses.some(clause => clause.problem === 'unreadable');
  if (head.kind === 'recovery') return figures || has('amount') || facts.amount !== null ? 'open' : 'unknown';
  return figures ? 'open' : 'unknown';
}
