import type {Group} from '../account/group.ts';
import {isCard} from '../account/standing.ts';

/** What is closed: a line, a card, a loan that needs only the word 结清, or an agreement without an account. */
export type Subject = 'line' | 'card' | 'loan' | 'facility';

export function subjectOf({accounts}: Group): Subject {
  if (accounts.length === 0) return 'facility';
  if (accounts.some(isCard)) return 'card';
  return accounts.some(({kind}) => kind === 'credit-line') ? 'line' : 'loan';
}
