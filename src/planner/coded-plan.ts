import type {AppOffer} from '../contact/app-offer.ts';
import type {LenderWindow} from '../contact/lender-facts.ts';
import type {FinderPath, Item, Other, Plan, Rung, Step} from '../model/plan.ts';
import type {Phrase, WordList, Words} from '../text/phrase.ts';

/** A plan before it has a language: figures, days and codes. `wordPlan` makes the printed `loanclose/plan@1` of it. */
export interface CodedPlan extends Omit<Plan, 'items' | 'others' | 'calendar'> {
  readonly items: readonly CodedItem[];
  readonly others: readonly CodedOther[];
  /** By day; the entries of one day in no order. */
  readonly calendar: readonly CodedEntry[];
}

export interface CodedItem
  extends Omit<Item, 'evidence' | 'apps' | 'phones' | 'steps' | 'update' | 'sitting' | 'paths' | 'escalation'> {
  readonly evidence: Words;
  readonly apps: readonly AppOffer[];
  readonly phones: readonly Item['phones'][number][];
  readonly steps: readonly CodedStep[];
  readonly update: LenderWindow;
  readonly sitting: CodedSitting;
  readonly paths: readonly CodedPath[];
  readonly escalation: readonly CodedRung[];
}

export interface CodedStep extends Omit<Step, 'text' | 'needs' | 'keep' | 'sources'> {
  readonly text: Words;
  readonly needs: WordList;
  readonly keep: Phrase;
  readonly sources: readonly Words[];
}

export interface CodedSitting {
  readonly id: string;
  readonly label: Phrase;
}

export interface CodedPath extends Omit<FinderPath, 'title' | 'text' | 'sources'> {
  readonly title: Phrase;
  readonly text: Phrase;
  readonly sources: readonly Words[];
}

export interface CodedRung extends Omit<Rung, 'name' | 'text' | 'attach' | 'sources'> {
  readonly name: Phrase;
  readonly text: Words;
  readonly attach: WordList;
  readonly sources: readonly Words[];
}

export interface CodedOther extends Omit<Other, 'why'> {
  readonly why: Words;
}

/** Something that falls on a day. `itemId` is null where it concerns several items or none. */
export interface CodedEntry {
  readonly on: string;
  readonly itemId: string | null;
  readonly what: Phrase;
}
