import type {Action} from '../model/vocabulary.ts';
import {isOwnLender, knownApp} from './closing-path.ts';
import type {LenderFacts} from './lender-facts.ts';
import type {Subject} from './step-draft.ts';

/** Which call script serves an item: by what is closed, then by whether the app behind the institution is known. */
export function scenarioFor(subject: Subject, action: Action, facts: LenderFacts): string {
  if (subject === 'card') return 'card';
  if (facts.gone) return 'lender-gone';
  if (action === 'investigate') return 'already-closed';
  if (facts.lender.id === null) return 'unknown-app';
  const ownBank = facts.lender.kind === 'bank' && facts.apps.length === 0;
  return knownApp(facts.apps) !== null || isOwnLender(facts.apps) || ownBank ? 'simple' : 'unknown-app';
}
