import {actionOf} from '../account/action.ts';
import type {Group} from '../account/group.ts';
import {type Purpose, purposeOfAccount} from '../account/printed-words.ts';
import {isCard, isPaidOffOpen} from '../account/standing.ts';
import type {Progress} from '../model/plan.ts';
import {isOwnLender, knownApp} from './closing-path.ts';
import type {LenderFacts} from './lender-facts.ts';

/**
 * Which call script fits; `plan`, `script` and `call` all ask here. Where a comparison of reports has brought it decides first, then what is
 * closed: a card is closed at its bank, a recovery was paid by a guarantor. A lender that is gone has a successor or an authority to ask. A
 * loan, drawdown or lease with nothing owed has only to be reported, and where a house or a car secured it, that comes first. Else it depends on whether the app behind the institution is known.
 * A bad debt is asked about before anything else. What is secured, by a second borrower too, is only asked about.
 * @param matter the accounts and agreements that the call is about; null when no report says
 */
export function chooseScenario(
  facts: Pick<LenderFacts, 'lender' | 'gone' | 'apps'>,
  matter: Group | null,
  {progress = null, secured = false}: {readonly progress?: Progress | null; readonly secured?: boolean} = {},
): string {
  if (progress?.stage === 'dispute' || progress?.stage === 'gone') return 'already-closed';
  const {accounts} = matter ?? {accounts: []};
  if (accounts.some(({status}) => status === 'bad-debt')) return 'bad-debt';
  if (accounts.some(isCard)) return 'card';
  if (accounts.some(({kind}) => kind === 'recovery')) return 'guarantee-borrower';
  if (facts.gone) return 'lender-gone';
  if (
    accounts.length > 0 &&
    accounts.every(isPaidOffOpen) &&
    accounts.some(account => RELEASED.has(purposeOfAccount(account)))
  )
    return 'secured-paid';
  if (matter !== null && accounts.every(isPaidOffOpen) && (secured || actionOf(matter) === 'investigate'))
    return 'already-closed';
  if (facts.lender.id === null && knownApp(facts.apps) !== null) return 'platform';
  return isAppUnknown(facts) ? 'unknown-app' : 'simple';
}

/** What a house, a car or a pledge secures has to be set free once it is paid off; nothing of the kind stands behind a study or a farm. */
const RELEASED: ReadonlySet<Purpose | null> = new Set(['housing', 'car', 'pledge']);

/** Nobody can say yet in which app this was borrowed, or even who the institution is. */
export function isAppUnknown({lender, apps}: Pick<LenderFacts, 'lender' | 'apps'>): boolean {
  if (lender.id === null) return true;
  const ownBank = lender.kind === 'bank' && apps.length === 0;
  return knownApp(apps) === null && !isOwnLender(apps) && !ownBank;
}
