import {actionOf} from '../account/action.ts';
import type {Group} from '../account/group.ts';
import {groupDigits} from '../account/money.ts';
import {amountOwed, balanceOf, isCard, isEnded, type Standing, standingOf} from '../account/standing.ts';
import type {Account} from '../model/account.ts';
import type {Other} from '../model/plan.ts';
import type {Facility} from '../model/report.ts';
import type {Action, ItemVerdict, OtherVerdict} from '../model/vocabulary.ts';
import type {Translate} from '../text/index.ts';

export type GroupVerdict =
  | {readonly item: {readonly verdict: ItemVerdict; readonly action: Action}}
  | {readonly others: readonly Other[]};

/** The verdict on accounts and agreements that belong together. One account that owes or cannot be read holds back all of them. */
export function classifyGroup(group: Group, t: Translate): GroupVerdict {
  const {accounts, facilities} = group;
  if (accounts.length === 0) return {item: {verdict: 'facility-open', action: actionOf(group)}};
  const standings = accounts.map(account => ({account, standing: standingOf(account)}));
  const blocked = standings.some(({standing}) => standing !== 'clear' && standing !== 'never-used');
  if (blocked) return {others: describeBlocked(standings, facilities, t)};
  const unused = standings.every(({standing}) => standing === 'never-used');
  return {item: {verdict: unused ? 'never-used' : 'settled-open', action: actionOf(group)}};
}

type Standings = readonly {readonly account: Account; readonly standing: Standing}[];

function describeBlocked(standings: Standings, facilities: readonly Facility[], t: Translate): Other[] {
  const hasDebt = standings.some(({standing}) => standing === 'owing' || standing === 'bad' || standing === 'recovery');
  const merged = new Map<OtherVerdict, {keys: string[]; whys: string[]; institution: string}>();
  for (const {account, standing} of standings) {
    const held = standing === 'clear' || standing === 'never-used';
    const verdict = held ? (hasDebt ? 'owing' : 'unclear') : standing;
    const why = held ? t(hasDebt ? 'why.owing.together' : 'why.unclear.together') : explain(account, standing, t);
    const entry = merged.get(verdict) ?? {keys: [], whys: [], institution: account.institution};
    merged.set(verdict, entry);
    entry.keys.push(account.key);
    entry.whys.push(standings.length > 1 ? t('why.of-account', {account: nameAccount(account, t), why}) : why);
  }
  const note = facilities.length > 0 ? t('why.with-facility', {count: facilities.length}) : null;
  return [...merged].map(([verdict, {keys, whys, institution}]) => ({
    accountKeys: keys,
    institution,
    verdict,
    why: [...new Set(whys), ...(note === null ? [] : [note])].join(t('plan.sentence-gap')),
  }));
}

/** 人民币账户, 美元账户; the kind where no currency is printed. */
export function nameAccount(account: Account, t: Translate): string {
  return account.currency === null || !isCard(account)
    ? t(`plan.kind.${account.kind}`)
    : t('plan.currency-account', {currency: account.currency});
}

/** Why there is nothing to close now, and what to do first. */
export function explain(account: Account, standing: Exclude<OtherVerdict, 'kept'>, t: Translate): string {
  if (standing === 'owing') return explainOwing(account, t);
  if (standing === 'unclear') {
    if (isEnded(account)) return t('why.unclear.contradiction', {amount: groupDigits(amountOwed(account) ?? 0)});
    if (account.status !== 'unknown') return t('why.unclear.amount');
    return account.statusText === null
      ? t('why.unclear.no-status')
      : t('why.unclear.status', {status: account.statusText});
  }
  if (standing === 'closed') {
    const how = account.status === 'settled' ? 'settled' : 'closed';
    return account.closedOn === null ? t(`why.closed.${how}`) : t(`why.closed.${how}.on`, {on: account.closedOn});
  }
  if (standing === 'bad' || standing === 'recovery') {
    const balance = balanceOf(account);
    return balance === null ? t(`why.${standing}`) : t(`why.${standing}.amount`, {amount: groupDigits(balance)});
  }
  return t(`why.${standing}`);
}

function explainOwing(account: Account, t: Translate): string {
  const owed = amountOwed(account);
  const facts: string[] = [];
  if (account.pastDue.now === true) facts.push(t('why.owing.past-due'));
  if (owed !== null && owed > 0) {
    const amount = groupDigits(owed);
    facts.push(
      account.asOf === null ? t('why.owing.amount', {amount}) : t('why.owing.amount.on', {amount, on: account.asOf}),
    );
  }
  facts.push(t(`why.owing.${account.group === 'housing' ? 'housing' : account.kind}`));
  return facts.join(t('plan.sentence-gap'));
}
