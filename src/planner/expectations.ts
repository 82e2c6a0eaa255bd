import {isCardFacility} from '../account/facilities.ts';
import {groupAccounts} from '../account/group.ts';
import {isCard} from '../account/standing.ts';
import {lookUpLender} from '../contact/lender.ts';
import type {LenderFacts} from '../contact/lender-facts.ts';
import {lenderKeyOf} from '../contact/same-lender.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import type {Account} from '../model/account.ts';
import type {Expectations} from '../model/expectations.ts';
import type {Facility, Report} from '../model/report.ts';
import type {Rules} from '../model/rules.ts';
import type {Action, OtherVerdict, Wanted} from '../model/vocabulary.ts';
import type {CodedPlan} from './coded-plan.ts';
import {firstCheck} from './first-check.ts';

export interface ExpectationsContext {
  readonly index: DirectoryIndex;
  readonly rules: Rules;
  /** Day of asking by key of an account or agreement, `YYYY-MM-DD`, where a record says so. */
  readonly askedOn?: ReadonlyMap<string, string>;
}

const BY_ACTION: Readonly<Record<Action, Wanted>> = {
  close: 'close',
  'optional-close': 'optional',
  investigate: 'unclear',
};

/** What has ended is wanted closed: it is so, and must stay so. What went to another lender is in use there. */
const BY_VERDICT: Readonly<Record<OtherVerdict, Wanted>> = {
  closed: 'close',
  kept: 'kept',
  owing: 'in-use',
  bad: 'in-use',
  recovery: 'in-use',
  transferred: 'in-use',
  unclear: 'unclear',
};

/**
 * What a comparison has to be told of the older report.
 * @param plan of the same report, with what the person keeps
 */
export function expectationsOf(
  report: Report,
  plan: Pick<CodedPlan, 'items' | 'others'>,
  {index, rules, askedOn = new Map()}: ExpectationsContext,
): Expectations {
  const wanted = wantedByKey(report, plan);
  const factsOf = (entry: Account | Facility): LenderFacts => {
    const account = 'accountKeys' in entry ? undefined : entry;
    const card = isOfCard(entry, report);
    return lookUpLender(index, {institution: entry.institution, account, card, report, usedApps: []});
  };
  return {
    wantedOf: key => wanted.get(key) ?? 'unclear',
    askedOn: key => askedOn.get(key) ?? null,
    dueOn: (entry, asked) => {
      const {lender, update} = factsOf(entry);
      return firstCheck({closeOn: asked, card: isOfCard(entry, report), kind: lender.kind, update, rules});
    },
    lenderOf: institution => lenderKeyOf(index, institution),
    appsOf: entry =>
      factsOf(entry).apps.map(({id, name, basis, confidence, chosen}) => ({id, name, basis, confidence, chosen})),
  };
}

function isOfCard(entry: Account | Facility, report: Report): boolean {
  return 'accountKeys' in entry ? isCardFacility(entry, report.accounts) : isCard(entry);
}

/** A plan names the agreements of what it closes; others stand or fall with the accounts on them. One alone that is no item is kept. */
function wantedByKey(report: Report, {items, others}: Pick<CodedPlan, 'items' | 'others'>): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const {accountKeys, verdict} of others) for (const key of accountKeys) wanted.set(key, BY_VERDICT[verdict]);
  for (const {accountKeys, facilityKeys, action} of items) {
    for (const key of [...accountKeys, ...facilityKeys]) wanted.set(key, BY_ACTION[action]);
  }
  for (const {accounts, facilities} of groupAccounts(report)) {
    const ofAccounts = accounts.flatMap(({key}) => wanted.get(key) ?? [])[0];
    for (const {key} of facilities) wanted.set(key, wanted.get(key) ?? ofAccounts ?? 'kept');
  }
  return wanted;
}
