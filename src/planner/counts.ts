import {largest} from '../account/extremes.ts';
import type {Group} from '../account/group.ts';
import {countsAsOpen, isCard, isEnded} from '../account/standing.ts';
import {lenderKeyOf} from '../contact/same-lender.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import type {Holdings, Plan, PlanCounts} from '../model/plan.ts';
import type {Report} from '../model/report.ts';
import type {Action} from '../model/vocabulary.ts';
import type {CodedItem, CodedOther} from './coded-plan.ts';

type Listed = Pick<CodedItem, 'accountKeys' | 'facilityKeys' | 'action'>;

/** How many accounts there are of each kind. open = close + optional + investigate + inUse, in every report. */
export function countAccounts({accounts}: Report, items: readonly Listed[], others: readonly CodedOther[]): PlanCounts {
  const openKeys = new Set(accounts.filter(countsAsOpen).map(({key}) => key));
  const countOf = (entries: readonly {readonly accountKeys: readonly string[]}[]) =>
    entries.flatMap(({accountKeys}) => accountKeys).filter(key => openKeys.has(key)).length;
  const ofAction = (action: Action) => countOf(items.filter(item => item.action === action));
  const close = ofAction('close');
  const open = openKeys.size;
  return {
    open,
    close,
    optional: ofAction('optional-close'),
    investigate: ofAction('investigate') + countOf(others.filter(({verdict}) => verdict === 'unclear')),
    inUse: countOf(others.filter(({verdict}) => verdict !== 'unclear')),
    openAfter: open - close,
    ended: accounts.filter(isEnded).length,
    pastDueNow: accounts.filter(account => !isEnded(account) && account.pastDue.now === true).length,
  };
}

/** Agreements without an open account under them, and how many of them are to be ended. */
export function countAgreements(groups: readonly Group[], items: readonly Listed[]): Plan['agreements'] {
  const alone = new Set(
    groups.filter(({accounts}) => accounts.length === 0).flatMap(({facilities}) => facilities.map(({key}) => key)),
  );
  const closing = items.filter(({action}) => action === 'close').flatMap(({facilityKeys}) => facilityKeys);
  return {open: alone.size, close: closing.filter(key => alone.has(key)).length};
}

/** Institutions, lines and limits now and when everything that should be closed is closed. */
export function weighGain(groups: readonly Group[], items: readonly Listed[], index: DirectoryIndex): Plan['gain'] {
  const closed = new Set(
    items.filter(({action}) => action === 'close').flatMap(item => [...item.accountKeys, ...item.facilityKeys]),
  );
  const isClosed = ({accounts, facilities}: Group) => [...accounts, ...facilities].every(({key}) => closed.has(key));
  const open = groups.filter(({accounts}) => accounts.length === 0 || accounts.some(countsAsOpen));
  return {
    before: holdingsOf(open, index),
    after: holdingsOf(
      open.filter(group => !isClosed(group)),
      index,
    ),
  };
}

/** The limit of a group is the largest that one of its parts prints: currencies of a card and an agreement share one. */
function holdingsOf(groups: readonly Group[], index: DirectoryIndex): Holdings {
  const lenders = groups.flatMap(({accounts, facilities}) => [...accounts, ...facilities]);
  const lines = groups.filter(
    ({accounts, facilities}) =>
      facilities.length > 0 || accounts.some(account => isCard(account) || account.kind === 'credit-line'),
  );
  const limits = lines.flatMap(({accounts, facilities}) => {
    const printed = [...accounts, ...facilities].flatMap(({limit}) => limit ?? []);
    return printed.length === 0 ? [] : [largest(printed)];
  });
  return {
    lenders: new Set(lenders.map(({institution}) => lenderKeyOf(index, institution))).size,
    lines: lines.length,
    limit: limits.length === 0 ? null : limits.reduce((sum, limit) => sum + limit, 0),
  };
}
