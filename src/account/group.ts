import type {Account} from '../model/account.ts';
import type {Facility, Report} from '../model/report.ts';
import {compareText} from './compare-text.ts';
import {isTied} from './facilities.ts';
import {Links} from './links.ts';
import {isCard, isEnded} from './standing.ts';

/** What a lender closes as one thing: a line with its drawdowns, a card with all its currencies, or an agreement alone. */
export interface Group {
  /** Accounts that the report does not call ended, in the order of their keys. */
  readonly accounts: readonly Account[];
  readonly facilities: readonly Facility[];
}

/**
 * Puts the accounts of a report that are not ended, and all its facilities, into groups. They belong together when they share an
 * agreement id (授信协议标识), or when they are the currencies of one card: same bank, opening day and kind, the card tail equal or not
 * printed. Every account that is not ended and every facility stands in exactly one group. The order of the report does not matter.
 */
export function groupAccounts(report: Report): Group[] {
  const accounts = report.accounts.filter(account => !isEnded(account)).toSorted((a, b) => compareText(a.key, b.key));
  const facilities = report.facilities.toSorted((a, b) => compareText(a.key, b.key));
  const links = new Links();
  for (const facility of facilities) {
    for (const account of accounts) if (isTied(account, facility)) links.join(account.key, facilityNode(facility.key));
  }
  joinByKey(accounts, account => account.facilityId, links);
  for (const card of cardsOfOneDay(accounts)) joinCurrencies(card, links);

  const groups = new Map<string, {accounts: Account[]; facilities: Facility[]}>();
  const at = (node: string) => {
    const root = links.root(node);
    const group = groups.get(root) ?? {accounts: [], facilities: []};
    groups.set(root, group);
    return group;
  };
  for (const account of accounts) at(account.key).accounts.push(account);
  for (const facility of facilities) at(facilityNode(facility.key)).facilities.push(facility);
  return [...groups.values()];
}

function facilityNode(key: string): string {
  return `授信协议 ${key}`;
}

function joinByKey(accounts: readonly Account[], keyOf: (account: Account) => string | null, links: Links): void {
  const first = new Map<string, string>();
  for (const account of accounts) {
    const key = keyOf(account);
    if (key === null) continue;
    const known = first.get(key);
    if (known === undefined) first.set(key, account.key);
    else links.join(known, account.key);
  }
}

function cardsOfOneDay(accounts: readonly Account[]): Account[][] {
  const days = new Map<string, Account[]>();
  for (const account of accounts) {
    if (!isCard(account) || account.openedOn === null) continue;
    const key = [account.kind, account.institution, account.openedOn].join('\n');
    days.set(key, [...(days.get(key) ?? []), account]);
  }
  return [...days.values()];
}

/**
 * Two cards of one day differ in their tails. Accounts without a tail go to the only tail there is; where there are several they stay
 * among themselves. Accounts of one and the same currency are two cards, not two currencies of one, and are not joined by this.
 */
function joinCurrencies(cards: readonly Account[], links: Links): void {
  const tails = new Set(cards.flatMap(card => card.cardTail ?? []));
  const [onlyTail] = tails.size === 1 ? tails : [];
  for (const tail of new Set(cards.map(card => card.cardTail ?? onlyTail))) {
    const same = cards.filter(card => (card.cardTail ?? onlyTail) === tail);
    const currencies = new Set(same.map(card => card.currency));
    if (currencies.size < 2) continue;
    joinByKey(same, () => 'one card', links);
  }
}
