import {countsAsOpen, isCard, isClosed, isPaidOffOpen, isSurelyOpen, standingOf} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {Change} from '../model/change.ts';
import type {Expectations} from '../model/expectations.ts';
import type {Wanted} from '../model/vocabulary.ts';
import {changesAnything, differingAccountFields} from './differing-fields.ts';
import type {Finding} from './finding.ts';
import {hasNewLateMark, wasDone} from './late-marks.ts';
import type {Pair} from './match.ts';
import {CALL, type Dates, DISPUTE, IS_IT_YOURS, NOTHING, nextForOpen} from './next-step.ts';

interface Outcome extends Pick<Change, 'kind' | 'proof' | 'next' | 'waitUntil'> {
  readonly closing: Finding['closing'];
}

export interface PairCircumstances {
  readonly layoutsDiffer: boolean;
  /** Another currency account of the same card is not closed. */
  readonly siblingOpen: boolean;
  readonly dates: Dates;
  readonly expectations: Expectations;
}

/**
 * What became of an account that both reports print. A credit line or card is `closed`, a loan, drawdown or recovery `settled`, by the
 * printed status and nothing else; closed with an amount still owed contradicts itself and is only `changed`. `still-open` is said of what
 * was to be closed, or may be; everything else that goes on is `unchanged` or `changed`.
 */
export function pairFinding(pair: Pair, circumstances: PairCircumstances): Finding {
  const {old, now, match} = pair;
  const {expectations, layoutsDiffer} = circumstances;
  const fields = differingAccountFields(old, now, layoutsDiffer);
  const wanted = expectations.wantedOf(old.key);
  const {closing, ...found} = outcome(pair, wanted, changesAnything(fields), circumstances);
  // A mark on what was paid off before has to be taken out again, whatever else became of the account.
  const marked = found.kind !== 'still-open' && wasDone(old) && hasNewLateMark(old, now, layoutsDiffer);
  const change: Change = {
    ...found,
    ...(marked ? DISPUTE : {}),
    wanted,
    institution: now.institution,
    apps: expectations.appsOf(now),
    accountKey: now.key,
    facilityKey: null,
    match,
    fields: old.key === now.key ? fields : {...fields, key: [old.key, now.key]},
  };
  return {change, closing};
}

/**
 * An account that the newer report does not print. It had ended before, or nobody knows.
 * @param leftSummary the printed open count of its column leaves the account out as well
 */
export function goneFinding(account: Account, leftSummary: boolean, expectations: Expectations): Finding {
  const ended = standingOf(account) === 'closed' || standingOf(account) === 'transferred';
  const change: Change = {
    kind: 'gone',
    wanted: expectations.wantedOf(account.key),
    proof: leftSummary ? 'summary-only' : 'none',
    ...(ended ? NOTHING : CALL),
    institution: account.institution,
    apps: expectations.appsOf(account),
    accountKey: account.key,
    facilityKey: null,
    match: null,
    fields: {},
  };
  return {change, closing: ended ? 'proven' : 'doubtful'};
}

/** Nobody can have asked to close what the older report did not print. Whether it is the person's own has to be looked at first. */
export function newChange(account: Account, expectations: Expectations): Change {
  return {
    kind: 'new',
    wanted: 'in-use',
    proof: 'none',
    ...IS_IT_YOURS,
    institution: account.institution,
    apps: expectations.appsOf(account),
    accountKey: account.key,
    facilityKey: null,
    match: null,
    fields: {},
  };
}

function outcome({old, now, match}: Pair, wanted: Wanted, changes: boolean, circumstances: PairCircumstances): Outcome {
  const sure = match !== 'guessed';
  if (isClosed(now) && !isClosed(old)) return closedNow(now, sure, circumstances.siblingOpen);
  if (isClosed(old) && isSurelyOpen(now)) return {kind: 'reopened', proof: 'status', ...CALL, closing: 'open'};
  if (now.status === 'transferred' && old.status !== 'transferred') {
    return {kind: 'transferred', proof: 'status', ...CALL, closing: 'doubtful'};
  }
  const open = isSurelyOpen(now);
  const closing = isDone(now) ? 'proven' : open && (sure || isPaidOffOpen(now)) ? 'open' : 'doubtful';
  if (open && countsAsOpen(old) && (wanted === 'close' || wanted === 'optional')) {
    return {kind: 'still-open', proof: 'status', ...nextForStillOpen(old, now, wanted, circumstances), closing};
  }
  const lost = old.status !== now.status && now.status === 'unknown';
  const ask = lost || (wanted === 'unclear' && closing !== 'proven');
  return {kind: changes ? 'changed' : 'unchanged', proof: 'none', ...(ask ? CALL : NOTHING), closing};
}

function closedNow(now: Account, sure: boolean, siblingOpen: boolean): Outcome {
  if (!isDone(now) || (isCard(now) && siblingOpen)) {
    return {kind: 'changed', proof: 'status', ...CALL, closing: 'doubtful'};
  }
  const kind = isCard(now) || now.kind === 'credit-line' ? 'closed' : 'settled';
  return {kind, proof: 'status', ...NOTHING, closing: sure ? 'proven' : 'doubtful'};
}

/** Printed as ended, and with nothing owed. */
function isDone(account: Account): boolean {
  return standingOf(account) === 'closed';
}

/** What may stay open is only asked about where its closing was asked for; what owes again has to be paid first, so somebody has to ask why. */
function nextForStillOpen(old: Account, now: Account, wanted: Wanted, {expectations, dates}: PairCircumstances) {
  const on = expectations.askedOn(old.key);
  if (wanted === 'optional' && on === null) return NOTHING;
  if (!isPaidOffOpen(now)) return CALL;
  return nextForOpen({on, dueOn: asked => expectations.dueOn(old, asked)}, dates);
}
