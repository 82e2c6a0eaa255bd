import type {Progress} from '../model/plan.ts';
import type {Action} from '../model/vocabulary.ts';
import {isOwnLender, knownApp} from './closing-path.ts';
import type {LenderFacts} from './lender-facts.ts';
import type {Subject} from './subject.ts';

/** Which call script serves an item: by where it stands, by what is closed, then by whether the app behind the institution is known. */
export function scenarioFor(
  subject: Subject,
  action: Action,
  facts: LenderFacts,
  progress: Progress | null = null,
): string {
  if (progress?.stage === 'dispute' || progress?.stage === 'gone') return 'already-closed';
  if (subject === 'card') return 'card';
  if (facts.gone) return 'lender-gone';
  if (action === 'investigate') return 'already-closed';
  return isAppUnknown(facts) ? 'unknown-app' : 'simple';
}

/** Nobody can say yet in which app this was borrowed, or even who the institution is. */
export function isAppUnknown(facts: LenderFacts): boolean {
  if (facts.lender.id === null) return true;
  const ownBank = facts.lender.kind === 'bank' && facts.apps.length === 0;
  return knownApp(facts.apps) === null && !isOwnLender(facts.apps) && !ownBank;
}
