import type {Purpose} from '../account/printed-words.ts';
import type {LenderFacts} from '../contact/lender-facts.ts';
import type {Subject} from '../contact/subject.ts';
import type {Progress, Running} from '../model/plan.ts';
import type {Rules} from '../model/rules.ts';
import type {Action, Channel, ItemVerdict, StepKind} from '../model/vocabulary.ts';
import type {Bilingual, Words} from '../text/phrase.ts';
import type {CodedStep} from './coded-plan.ts';

/** All that the steps of one item depend on. */
export interface StepFacts {
  readonly subject: Subject;
  readonly verdict: ItemVerdict;
  readonly action: Action;
  readonly institution: string;
  /** What the loan is for. */
  readonly purpose: Purpose | null;
  readonly secured: boolean;
  /** Money of the person lies on it. */
  readonly overpaid: boolean;
  /** 呆账 with nothing owed: a wrong entry, or an overpayment. */
  readonly badDebt: boolean;
  /** Frozen or stopped: somebody must say why. */
  readonly restricted: boolean;
  /** A figure that decides was read with doubt. */
  readonly doubtful: boolean;
  /** At a bank the account is the mobile bank or the savings account: it is never cancelled. */
  readonly bank: boolean;
  readonly running: readonly Running[];
  readonly lender: LenderFacts;
  /** Where it stands by a comparison of two reports; null when it is planned from the start. */
  readonly progress: Progress | null;
  readonly rules: Rules;
  /** Statute or document by its id in data/rules.yaml. */
  readonly cite: (id: string) => Bilingual;
}

/** Where a step is done: steps of one door on one day are one visit. */
export interface Door {
  readonly key: string;
  readonly kind: Exclude<Channel, 'self'>;
  readonly title: Words;
  readonly app: string | null;
  readonly number: string | null;
}

/** In which turn a step is done: at once, on the day the work begins, when the lender is asked, when the certificate is there, and so on. */
export type Turn = 'now' | 'start' | 'ask' | 'later' | 'notice' | 'recheck' | 'final';

/** A step before it has its number and its dates. */
export interface StepDraft extends Omit<CodedStep, 'id' | 'from' | 'by' | 'hours' | 'after'> {
  readonly id: StepKind;
  readonly turn: Turn;
  /** Null for what needs no visit of its own. */
  readonly door: Door | null;
}

/** Whether the agent is asked for what must be in hand before anything is closed: that nothing is owed, and the certificate. */
export function asksFirst(drafts: readonly Pick<StepDraft, 'id' | 'turn'>[]): boolean {
  return drafts.some(({id, turn}) => turn === 'ask' && (id === 'verify-zero' || id === 'certificate'));
}
