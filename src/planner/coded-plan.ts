import type {AppOffer} from '../contact/app-offer.ts';
import type {LenderWindow} from '../contact/lender-facts.ts';
import type {Escalation, FinderPath, Item, Other, Plan, PlanDate, PlanFirst, Rung, Step, Visit} from '../model/plan.ts';
import type {Phrase, WordList, Words} from '../text/phrase.ts';

/** A plan before it has a language: figures, days and codes. `wordPlan` makes the printed `loanclose/plan@2` of it. */
export interface CodedPlan extends Omit<Plan, 'first' | 'items' | 'visits' | 'dates' | 'others'> {
  readonly first: readonly CodedFirst[];
  readonly items: readonly CodedItem[];
  readonly visits: readonly CodedVisit[];
  /** By day. */
  readonly dates: readonly CodedDate[];
  readonly others: readonly CodedOther[];
}

export interface CodedFirst extends Omit<PlanFirst, 'text'> {
  readonly text: Words;
}

export interface CodedItem
  extends Omit<Item, 'evidence' | 'apps' | 'phones' | 'steps' | 'script' | 'update' | 'paths' | 'escalation'> {
  readonly evidence: Words;
  readonly apps: readonly AppOffer[];
  readonly phones: readonly Item['phones'][number][];
  readonly steps: readonly CodedStep[];
  readonly script: Omit<Item['script'], 'command'>;
  readonly update: LenderWindow;
  readonly paths: readonly CodedPath[];
  readonly escalation: readonly CodedEscalation[];
}

export interface CodedStep extends Omit<Step, 'text' | 'needs' | 'keep' | 'sources'> {
  readonly text: Words;
  readonly needs: WordList;
  readonly keep: Phrase | null;
  readonly sources: readonly Words[];
}

export interface CodedPath extends Omit<FinderPath, 'title' | 'text' | 'sources'> {
  readonly title: Phrase;
  readonly text: Phrase;
  readonly sources: readonly Words[];
}

export interface CodedEscalation extends Omit<Escalation, 'rungs'> {
  readonly rungs: readonly CodedRung[];
}

export interface CodedRung extends Omit<Rung, 'name' | 'text' | 'form' | 'attach' | 'sources'> {
  readonly name: Phrase;
  readonly text: Words;
  readonly form: Phrase | null;
  readonly attach: WordList;
  readonly sources: readonly Words[];
}

export interface CodedVisit extends Omit<Visit, 'title' | 'cost'> {
  readonly title: Words;
  readonly cost: Words | null;
}

export interface CodedDate extends Omit<PlanDate, 'what'> {
  readonly what: Words;
}

export interface CodedOther extends Omit<Other, 'why'> {
  readonly why: Words;
}
