import type {Account} from '../../../../src/model/account.ts';
import type {Diagnostic} from '../../../../src/model/diagnostics.ts';
import {Findings} from '../../../../src/model/findings.ts';
import {readAccountSentence, type SentenceRead} from '../../../../src/parser/brief/account-sentence.ts';
import type {Section} from '../../../../src/parser/brief/headings.ts';
import type {RecordForm} from '../../../../src/parser/brief/records.ts';
import {BLANK_ACCOUNT} from '../../../compose/blank-account.ts';

export type Fields = Omit<Account, 'key' | 'span'>;

/** Reads one sentence as it stands below a title, without a document around it. */
export function read(
  sentence: string,
  form: RecordForm,
  section: Section | null = null,
): SentenceRead & {readonly diagnostics: readonly Diagnostic[]} {
  const span = {page: 1, line: 1, text: sentence};
  const findings = new Findings();
  const manner = {grouped: true, mends: {left: 1}};
  const read = readAccountSentence({form, ordinal: 1, section, listedPastDue: null, span}, findings, manner);
  return {...read, diagnostics: findings.diagnostics};
}

export function fieldsOf({account: {span: _, ...fields}}: SentenceRead): Fields {
  return fields;
}

/** What stands in an account of which nothing is printed but the head. Every case below names all that differs. */
export const NOTHING: Omit<Fields, 'kind' | 'institution' | 'group'> = {...BLANK_ACCOUNT, openedOn: null};

export const HISTORY = '最近5年内有16个月处于逾期状态，其中9个月逾期超过90天。';
export const MILD_HISTORY = '最近5年内有1个月处于逾期状态，没有发生过90天以上逾期。';
