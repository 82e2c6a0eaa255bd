import type {Account} from '../model/account.ts';
import type {Layout} from '../model/vocabulary.ts';
import {type Couple, pairLeastDifferent} from './assignment.ts';
import {pairTwins} from './twins.ts';

export interface Pair {
  readonly old: Account;
  readonly now: Account;
  /** `id` by 账户标识, `exact` by what a lender cannot change, `guessed` where another pairing was possible too. */
  readonly match: 'id' | 'exact' | 'guessed';
}

export interface Matching {
  readonly pairs: readonly Pair[];
  readonly onlyOld: readonly Account[];
  readonly onlyNew: readonly Account[];
}

interface Side {
  readonly layout: Layout;
  readonly accounts: readonly Account[];
}

/**
 * Finds for every old account the same account in the new report: by account id, by key, then by another name of the lender and, where one
 * side has no ids (brief against detailed), by lender, opening day and family. Ordinal and order of the report never decide.
 * @param lenderOf one word for one lender, whatever branch or former name is printed
 */
export function matchAccounts(old: Side, now: Side, lenderOf: (institution: string) => string): Matching {
  const pairs: Pair[] = [];
  let onlyOld = old.accounts;
  let onlyNew = now.accounts;
  const take = (found: readonly Pair[]) => {
    for (const pair of found) pairs.push(pair);
    const taken = new Set(found.flatMap(pair => [pair.old, pair.now]));
    onlyOld = onlyOld.filter(account => !taken.has(account));
    onlyNew = onlyNew.filter(account => !taken.has(account));
  };

  const related = (a: Account, b: Account) =>
    areRelated(a.institution, b.institution) || lenderOf(a.institution) === lenderOf(b.institution);
  const isRenamed = (a: Account, b: Account) => related(a, b) && mayBeRenamed(a, b);
  const loosely = (a: Account, b: Account) =>
    (old.layout !== now.layout || (a.accountId === null) !== (b.accountId === null)) &&
    related(a, b) &&
    mayBeTheSame(a, b);

  for (const identity of [idAndCurrency, idOf, keyWithoutTwin]) take(pairByIdentity(onlyOld, onlyNew, identity));
  take(pairByDay(onlyOld, onlyNew, isRenamed).map(guessed));
  const candidates = {olds: onlyOld, nows: onlyNew};
  take(
    pairByDay(onlyOld, onlyNew, loosely).map(couple =>
      isOnlyChoice(couple, candidates, loosely) ? {...couple, match: 'exact'} : guessed(couple),
    ),
  );
  return {pairs, onlyOld, onlyNew};
}

function pairByIdentity(
  old: readonly Account[],
  now: readonly Account[],
  identity: (account: Account) => string | null,
): Pair[] {
  const nowGroups = groupBy(now, identity);
  return [...groupBy(old, identity)].flatMap(([name, olds]) => {
    if (name === null) return [];
    return pairTwins(olds, nowGroups.get(name) ?? []).map((pair): Pair => {
      const certain = pair.old.accountId !== null && pair.old.accountId === pair.now.accountId ? 'id' : 'exact';
      return {old: pair.old, now: pair.now, match: pair.certain ? certain : 'guessed'};
    });
  });
}

/** What may be one account was opened on one day: each day is a problem of its own. */
function pairByDay(
  olds: readonly Account[],
  nows: readonly Account[],
  may: (old: Account, now: Account) => boolean,
): Couple[] {
  const nowDays = groupBy(nows, ({openedOn}) => openedOn);
  return [...groupBy(olds, ({openedOn}) => openedOn)].flatMap(([day, ofDay]) =>
    day === null ? [] : pairLeastDifferent(ofDay, nowDays.get(day) ?? [], may),
  );
}

/** Two layouts print one account: same lender as printed, day and kind, and neither report has another one that it could be. */
function isOnlyChoice(
  {old, now}: Couple,
  {olds, nows}: {readonly olds: readonly Account[]; readonly nows: readonly Account[]},
  may: (old: Account, now: Account) => boolean,
): boolean {
  return (
    old.institution === now.institution &&
    old.kind === now.kind &&
    nows.filter(other => may(old, other)).length === 1 &&
    olds.filter(other => may(other, now)).length === 1
  );
}

function groupBy(accounts: readonly Account[], identity: (account: Account) => string | null) {
  const groups = new Map<string | null, Account[]>();
  for (const account of accounts) {
    const name = identity(account);
    const group = groups.get(name);
    if (group) group.push(account);
    else groups.set(name, [account]);
  }
  return groups;
}

/** One 账户标识 can stand over several currency accounts of a card. */
function idAndCurrency(account: Account): string | null {
  return account.accountId === null ? null : `${account.accountId} ${bareCurrency(account.currency)}`;
}

function idOf(account: Account): string | null {
  return account.accountId;
}

function keyWithoutTwin(account: Account): string {
  return account.key.replace(/~\d+$/, '');
}

/** 天津京东消费金融有限公司（原：捷信消费金融有限公司）, then 天津京东消费金融有限公司: all that cannot change is equal but the printed name. Opened on one day. */
function mayBeRenamed(old: Account, now: Account): boolean {
  return (
    (old.accountId === null || now.accountId === null) &&
    old.kind === now.kind &&
    old.product === now.product &&
    old.amount === now.amount &&
    agree(bareCurrency(old.currency), bareCurrency(now.currency))
  );
}

/** Opened on one day, at one lender. */
function mayBeTheSame(old: Account, now: Account): boolean {
  return (
    family(old) === family(now) &&
    agree(bareCurrency(old.currency), bareCurrency(now.currency)) &&
    agree(old.cardTail, now.cardTail) &&
    agree(old.amount, now.amount)
  );
}

/** The brief layout prints a drawdown as a loan of its own. */
function family(account: Account): string {
  return account.kind === 'drawdown' ? 'term-loan' : account.kind;
}

/** 人民币 in the brief layout, 人民币元 in the detailed one. */
function bareCurrency(currency: string | null): string | null {
  return currency?.replace(/^人民币元$/, '人民币') ?? null;
}

/** Same institution as printed, or one of the two prints a name of the other as its former name. */
function areRelated(one: string, other: string): boolean {
  const names = new Set(namesOf(one));
  return namesOf(other).some(name => names.has(name));
}

/** 天津京东消费金融有限公司（原：捷信消费金融有限公司） → both names. */
function namesOf(institution: string): string[] {
  const match = /^(.+)（原：(.+)）$/.exec(institution);
  return match ? match.slice(1) : [institution];
}

/** Two values do not speak against each other; what is not printed speaks for nothing. */
function agree<T>(old: T | null, now: T | null): boolean {
  return old === null || now === null || old === now;
}

function guessed(pair: Couple): Pair {
  return {old: pair.old, now: pair.now, match: 'guessed'};
}
