import type {Account} from '../model/account.ts';
import {Findings} from '../model/findings.ts';
import {readAccountSentence} from './brief/account-sentence.ts';
import type {RecordForm} from './brief/records.ts';

/** Words of the document, and the fields that were read from them. `problem` marks words that gave nothing. */
export interface Explanation {
  readonly words: string;
  readonly fields: readonly string[];
  readonly problem: 'unknown' | 'unreadable' | 'status-conflict' | null;
}

/**
 * Which words of its sentence gave which field of a brief account, read again from the span.
 * Empty for layouts that print cells instead of sentences.
 */
export function explainAccount(account: Account): Explanation[] {
  const form = formOf(account);
  if (!/^\d{4}年/u.test(account.span.text)) return [];
  const record = {form, ordinal: null, section: null, listedPastDue: null, span: account.span};
  return readAccountSentence(record, new Findings(), {grouped: false, mends: {left: 1}}).clauses.map(
    ({words, fields, problem}) => ({
      words,
      fields: [...fields],
      problem,
    }),
  );
}

function formOf({kind, product}: Account): RecordForm {
  if (kind === 'credit-line') return 'line';
  if (kind === 'recovery') return product === '资产处置' ? 'asset-disposal' : 'advance';
  return 'issued';
}
