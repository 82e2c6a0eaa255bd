import type {LenderFacts} from '../contact/lender-facts.ts';
import type {Subject} from '../contact/subject.ts';
import type {Progress} from '../model/plan.ts';
import type {Rules} from '../model/rules.ts';
import type {Action, ItemVerdict} from '../model/vocabulary.ts';
import type {Bilingual} from '../text/phrase.ts';
import type {CodedStep} from './coded-plan.ts';

export interface StepFacts {
  readonly subject: Subject;
  readonly verdict: ItemVerdict;
  readonly action: Action;
  readonly institution: string;
  readonly overpaid: boolean;
  readonly lender: LenderFacts;
  /** Where it stands by a comparison of two reports; null when it is planned from the start. */
  readonly progress: Progress | null;
  readonly rules: Rules;
  /** Statute or document by its id in data/rules.yaml. */
  readonly cite: (id: string) => Bilingual;
}

/** A step before it has its dates. `when` names the day that it waits for. */
export interface StepDraft extends Omit<CodedStep, 'from' | 'by' | 'hours'> {
  readonly when: 'now' | 'notice' | 'recheck' | 'final';
}
