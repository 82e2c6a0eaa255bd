import {clockDays} from '../account/clock-days.ts';
import {addDays, laterOf} from '../account/days.ts';
import {addWorkingDays} from '../account/working-days.ts';
import type {LenderWindow} from '../contact/lender-facts.ts';
import type {Rules} from '../model/rules.ts';
import type {LenderKind} from '../model/vocabulary.ts';

export interface FirstCheckInput {
  /** The day on which closing was asked for. */
  readonly closeOn: string;
  readonly card: boolean;
  readonly kind: LenderKind | null;
  readonly update: LenderWindow;
  readonly rules: Pick<Rules, 'clocks' | 'holidays'>;
}

/**
 * The day on which a closing should stand in a report: 30 days after it, 45 for a microloan company or a lender that is not known, 75 for a card
 * (45 until the bank closes it, and one cycle), and never before the promised last day plus 3.
 */
export function firstCheck({closeOn, card, kind, update, rules}: FirstCheckInput): string {
  if (card) return addDays(closeOn, clockDays(rules, 'card-close') + clockDays(rules, 'next-cycle'));
  const slow = kind === null || kind === 'microloan';
  const usual = addDays(closeOn, clockDays(rules, slow ? 'first-recheck-slow' : 'first-recheck'));
  const promised = update.maxDays ?? update.minDays;
  if (promised === null) return usual;
  const promisedDay =
    update.unit === 'working' ? addWorkingDays(closeOn, promised, rules.holidays) : addDays(closeOn, promised);
  return laterOf(usual, addDays(promisedDay, clockDays(rules, 'after-promise')));
}
