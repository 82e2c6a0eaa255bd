import {countsAsOpen, isCard, isClosed, isPaidOffOpen, isSurelyOpen, standingOf} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {Change} from '../model/change.ts';
import {changesAnything, differingAccountFields, type Fields} from './differing-fields.ts';
import type {Pair} from './match.ts';
import {CALL, type Dates, NOTHING, nextForOpenAccount} from './next-step.ts';

type Outcome = Pick<Change, 'kind' | 'proof' | 'next' | 'waitUntil'>;

export interface PairCircumstances {
  readonly layoutsDiffer: boolean;
  /** Another currency account of the same card is not closed. */
  readonly siblingOpen: boolean;
  readonly dates: Dates;
}

/**
 * What became of an account that both reports print. A credit line or card is `closed`, a loan, drawdown or recovery `settled`, by the
 * printed status and nothing else; closed with an amount still owed contradicts itself and is only `changed`. Paid off and not closed is `still-open`, also when it was still owed in the old report.
 */
export function pairChange({old, now, match}: Pair, circumstances: PairCircumstances): Change {
  const fields = differingAccountFields(old, now, circumstances.layoutsDiffer);
  return {
    ...outcome(old, now, fields, circumstances),
    institution: now.institution,
    accountKey: now.key,
    facilityKey: null,
    match,
    fields: old.key === now.key ? fields : {...fields, key: [old.key, now.key]},
  };
}

/** @param leftSummary the printed open count of its column leaves the account out as well */
export function goneChange(account: Account, leftSummary: boolean): Change {
  return {
    kind: 'gone',
    proof: leftSummary ? 'summary-only' : 'none',
    ...(standingOf(account) === 'closed' ? NOTHING : CALL),
    institution: account.institution,
    accountKey: account.key,
    facilityKey: null,
    match: null,
    fields: {},
  };
}

export function newChange(account: Account): Change {
  return {
    kind: 'new',
    proof: 'none',
    ...(isPaidOffOpen(account) ? CALL : NOTHING),
    institution: account.institution,
    accountKey: account.key,
    facilityKey: null,
    match: null,
    fields: {},
  };
}

function outcome(old: Account, now: Account, fields: Fields, {siblingOpen, dates}: PairCircumstances): Outcome {
  if (!isClosed(old) && isClosed(now)) {
    if (standingOf(now) !== 'closed' || (isCard(now) && siblingOpen))
      return {kind: 'changed', proof: 'status', ...CALL};
    return {kind: isCard(now) || now.kind === 'credit-line' ? 'closed' : 'settled', proof: 'status', ...NOTHING};
  }
  if (isClosed(old) && isSurelyOpen(now)) return {kind: 'reopened', proof: 'status', ...CALL};
  if (countsAsOpen(old) && isSurelyOpen(now) && (isPaidOffOpen(old) || isPaidOffOpen(now))) {
    return {kind: 'still-open', proof: 'status', ...nextForOpenAccount(old, now, dates)};
  }
  if (!changesAnything(fields)) return {kind: 'unchanged', proof: 'none', ...NOTHING};
  const ask = old.status !== now.status && (now.status === 'transferred' || now.status === 'unknown');
  return {kind: 'changed', proof: 'none', ...(ask ? CALL : NOTHING)};
}
