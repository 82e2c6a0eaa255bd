import {clockDays} from '../account/clock-days.ts';
import {addDays, daysBetween, laterOf} from '../account/days.ts';
import {addWorkingDays, nextWorkingDay} from '../account/working-days.ts';
import type {LenderWindow} from '../contact/lender-facts.ts';
import type {Feasibility, Progress} from '../model/plan.ts';
import type {ClockId, Rules} from '../model/rules.ts';
import type {LenderKind} from '../model/vocabulary.ts';
import type {CodedItem} from './coded-plan.ts';
import {firstCheck} from './first-check.ts';

export interface Schedule {
  /** First day on which the lender's closing notice may be missed. */
  readonly noticeFrom: string;
  /** The notice or answer must have come by then: 15 working days for cancelling, 75 days for a card, 20 days for a dispute. */
  readonly noticeBy: string;
  readonly recheckOn: string;
  /** Last day for the first check: early enough for one dispute before `before`, else the day before it, else `null`. */
  readonly recheckBy: string | null;
  readonly finalCheckOn: string;
  /** Last day for the final check; `null` without `before`. */
  readonly finalCheckBy: string | null;
  /** Last day on which the closing (or the dispute) can be asked for, so that one more cycle or one dispute still fits before `before`. */
  readonly lastSafeDay: string | null;
  readonly feasibility: Feasibility | null;
}

export interface ScheduleInput {
  readonly today: string;
  /** The last day on which something of the item is asked for or closed. */
  readonly closeOn: string;
  readonly before: string | null;
  readonly card: boolean;
  readonly kind: LenderKind | null;
  readonly update: LenderWindow;
  readonly rules: Pick<Rules, 'clocks' | 'holidays'>;
  readonly progress?: Progress | null;
}

/**
 * Dates of one item when it is begun today.
 *
 * First check: 30 days after closing, 45 for a microloan company or a lender that is not known, 75 for a card (45 until the bank closes it,
 * and one cycle), and never before the promised last day plus 3. Final check: 75 days, and 30 after the first. Last safe day: `before` − 1 day
 * − the first check − 30 days for one more cycle or one dispute. An item that goes on from a comparison is checked when its waiting ends, or
 * 30 days after the dispute.
 */
export function buildSchedule(input: ScheduleInput): Schedule {
  const {today, closeOn, before, card, rules, progress = null} = input;
  const days = (id: ClockId) => clockDays(rules, id);
  const stage = progress?.stage ?? null;
  const asked = stage === 'waiting' || stage === 'dispute';
  const recheckOn = checkDay();
  const finalCheckOn = laterOf(
    asked ? today : addDays(closeOn, days('final-recheck')),
    addDays(recheckOn, days('next-cycle')),
  );
  const lastDay = before === null ? null : addDays(before, -1);
  const spareDay = lastDay === null ? null : addDays(lastDay, -days('next-cycle'));
  return {
    noticeFrom: stage === 'waiting' ? today : addDays(closeOn, 1),
    noticeBy: noticeDay(),
    recheckOn,
    recheckBy: [spareDay, lastDay].find(day => day !== null && day >= recheckOn) ?? null,
    finalCheckOn,
    finalCheckBy:
      lastDay === null ? null : lastDay >= finalCheckOn ? lastDay : addDays(finalCheckOn, days('next-cycle')),
    lastSafeDay: asked || spareDay === null ? spareDay : addDays(spareDay, -daysBetween(closeOn, recheckOn)),
    feasibility: judge(),
  };

  function checkDay(): string {
    if (stage === 'waiting') return laterOf(progress?.waitUntil ?? today, today);
    if (stage === 'dispute') return addDays(closeOn, days('next-cycle'));
    return firstCheck(input);
  }

  function noticeDay(): string {
    if (stage === 'waiting' || (card && stage !== 'dispute')) return recheckOn;
    if (stage === 'dispute') return addDays(closeOn, days('credit-dispute'));
    return addWorkingDays(nextWorkingDay(closeOn, rules.holidays), days('app-cancel'), rules.holidays);
  }

  /** After a dispute there is nothing left to wait for, so no spare cycle is asked for. */
  function judge(): Feasibility | null {
    if (lastDay === null || spareDay === null) return null;
    if (recheckOn > lastDay) return 'too-late';
    return stage === 'dispute' || recheckOn <= spareDay ? 'in-time' : 'tight';
  }
}

/** The worst of the items that must be done; `null` when there is no day to be clean by or nothing that must be done. */
export function worstFeasibility(items: readonly Pick<CodedItem, 'action' | 'feasibility'>[]): Feasibility | null {
  const required = items.filter(item => item.action !== 'optional-close').map(item => item.feasibility);
  const order: readonly Feasibility[] = ['too-late', 'tight', 'in-time'];
  return order.find(each => required.includes(each)) ?? null;
}
