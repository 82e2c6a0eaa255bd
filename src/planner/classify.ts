import {actionOf} from '../account/action.ts';
import type {Group} from '../account/group.ts';
import {
  amountOwed,
  balanceOf,
  doubtfulFigures,
  isCard,
  isEnded,
  isPaidOffOpen,
  type Standing,
  standingOf,
} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {Facility} from '../model/report.ts';
import type {Action, ItemVerdict, OtherVerdict} from '../model/vocabulary.ts';
import {joined, type Phrase, phrase, type Words} from '../text/phrase.ts';
import type {CodedOther} from './coded-plan.ts';

export type GroupVerdict =
  | {readonly item: {readonly verdict: ItemVerdict; readonly action: Action}}
  | {readonly others: readonly CodedOther[]};

/**
 * The verdict on accounts and agreements that belong together. One account that owes or cannot be read holds back all of them. A figure that
 * was read with doubt, and a bad debt with nothing owed, have to be asked about.
 */
export function classifyGroup(group: Group): GroupVerdict {
  const {accounts, facilities} = group;
  if (accounts.length === 0) return {item: {verdict: 'facility-open', action: actionOf(group)}};
  const standings = accounts.map(account => ({account, standing: standingOf(account)}));
  const blocked = standings.some(
    ({account, standing}) => !isPaidOffOpen(account) && !isDoubtful(account, standing) && !isEmptyBadDebt(account),
  );
  if (blocked) return {others: describeBlocked(standings, facilities)};
  const unused = standings.every(({standing}) => standing === 'never-used');
  return {item: {verdict: unused ? 'never-used' : 'settled-open', action: actionOf(group)}};
}

/** 呆账 with nothing owed: an overpayment that nobody took back, or an entry that is wrong. */
export function isEmptyBadDebt(account: Account): boolean {
  return account.status === 'bad-debt' && account.pastDue.now !== true && amountOwed(account) === 0;
}

/** Only a figure that was read with doubt keeps it from being clear. */
function isDoubtful(account: Account, standing: Standing): boolean {
  return (
    standing === 'unclear' && !isEnded(account) && account.status !== 'unknown' && doubtfulFigures(account).length > 0
  );
}

type Standings = readonly {readonly account: Account; readonly standing: Standing}[];

function describeBlocked(standings: Standings, facilities: readonly Facility[]): CodedOther[] {
  const hasDebt = standings.some(({standing}) => standing === 'owing' || standing === 'bad' || standing === 'recovery');
  const merged = new Map<OtherVerdict, {keys: string[]; whys: Words[]; institution: string}>();
  for (const {account, standing} of standings) {
    const held = standing === 'clear' || standing === 'never-used';
    const verdict = held ? (hasDebt ? 'owing' : 'unclear') : standing;
    const why = held ? phrase(hasDebt ? 'why.owing.together' : 'why.unclear.together') : explain(account, standing);
    const entry = merged.get(verdict) ?? {keys: [], whys: [], institution: account.institution};
    merged.set(verdict, entry);
    entry.keys.push(account.key);
    entry.whys.push(standings.length > 1 ? phrase('why.of-account', {account: nameAccount(account), why}) : why);
  }
  const note = facilities.length > 0 ? phrase('why.with-facility', {count: facilities.length}) : null;
  return [...merged].map(([verdict, {keys, whys, institution}]) => ({
    accountKeys: keys,
    institution,
    verdict,
    why: joined([...onceEach(whys), ...(note === null ? [] : [note])], 'plan.sentence-gap'),
  }));
}

function onceEach(whys: readonly Words[]): readonly Words[] {
  if (whys.length < 2) return whys;
  return [...new Map(whys.map(why => [JSON.stringify(why), why])).values()];
}

/** 人民币账户, 美元账户; the kind where no currency is printed. */
export function nameAccount(account: Account): Phrase {
  return account.currency === null || !isCard(account)
    ? phrase(`plan.kind.${account.kind}`)
    : phrase('plan.currency-account', {currency: account.currency});
}

/** Why there is nothing to close now, and what to do first. */
export function explain(account: Account, standing: Exclude<OtherVerdict, 'kept'>): Words {
  if (standing === 'owing') return explainOwing(account);
  if (standing === 'unclear') {
    if (isEnded(account) && doubtfulFigures(account).includes('status')) return phrase('why.unclear.doubtful-status');
    if (isEnded(account)) return phrase('why.unclear.contradiction', {amount: {yuan: amountOwed(account) ?? 0}});
    if (account.status !== 'unknown') return phrase('why.unclear.amount');
    return account.statusText === null
      ? phrase('why.unclear.no-status')
      : phrase('why.unclear.status', {status: account.statusText});
  }
  if (standing === 'closed') {
    const how = account.status === 'settled' ? 'settled' : 'closed';
    const {closedOn: on} = account;
    return on === null ? phrase(`why.closed.${how}`) : phrase(`why.closed.${how}.on`, {on});
  }
  if (standing === 'bad' || standing === 'recovery') {
    const balance = balanceOf(account);
    return balance === null ? phrase(`why.${standing}`) : phrase(`why.${standing}.amount`, {amount: {yuan: balance}});
  }
  return phrase(`why.${standing}`);
}

function explainOwing(account: Account): Words {
  const owed = amountOwed(account);
  const facts: Phrase[] = [];
  if (account.pastDue.now === true) facts.push(phrase('why.owing.past-due'));
  if (owed !== null && owed > 0) {
    const amount = {yuan: owed};
    facts.push(
      account.asOf === null
        ? phrase('why.owing.amount', {amount})
        : phrase('why.owing.amount.on', {amount, on: account.asOf}),
    );
  }
  facts.push(phrase(`why.owing.${account.group === 'housing' ? 'housing' : account.kind}`));
  return joined(facts, 'plan.sentence-gap');
}
