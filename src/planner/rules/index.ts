import type {PlanWarning} from '../../model/plan.ts';
import type {PlanFacts} from '../plan-facts.ts';
import {askBeforeMortgageReview} from './ask-before-mortgage-review.ts';
import {callsInHours} from './calls-in-hours.ts';
import {certificateFirst} from './certificate-first.ts';
import {closeAllThree} from './close-all-three.ts';
import {disputeAfterWaiting} from './dispute-after-waiting.ts';
import {escalateOneRung} from './escalate-one-rung.ts';
import {feasibleByThen} from './feasible-by-then.ts';
import {goOnFromComparison} from './go-on-from-comparison.ts';
import {historyStays} from './history-stays.ts';
import {holidaysNotKnown} from './holidays-not-known.ts';
import {keepOldestCard} from './keep-oldest-card.ts';
import {keepSimAndApp} from './keep-sim-and-app.ts';
import {lastSafeDay} from './last-safe-day.ts';
import {longestWindowFirst} from './longest-window-first.ts';
import {nameWhatIsHidden} from './name-what-is-hidden.ts';
import {noNewApplications} from './no-new-applications.ts';
import {noPaidRepair} from './no-paid-repair.ts';
import {notMineIsNotClosed} from './not-mine-is-not-closed.ts';
import {nothingToClose} from './nothing-to-close.ts';
import {overpaymentFirst} from './overpayment-first.ts';
import {readAFreshReport} from './read-a-fresh-report.ts';
import type {Rule} from './rule.ts';
import {scamBanner} from './scam-banner.ts';
import {stopChargesFirst} from './stop-charges-first.ts';
import {trustOnlyWhatReconciles} from './trust-only-what-reconciles.ts';
import {unknownFunderPaths} from './unknown-funder-paths.ts';

/** Warnings in the order in which they are shown: first whether the plan can be trusted at all. */
export const WARNING_RULES: readonly Rule<PlanFacts, PlanWarning[]>[] = [
  trustOnlyWhatReconciles,
  scamBanner,
  feasibleByThen,
  lastSafeDay,
  goOnFromComparison,
  readAFreshReport,
  nothingToClose,
  askBeforeMortgageReview,
  noNewApplications,
  nameWhatIsHidden,
  holidaysNotKnown,
  noPaidRepair,
  historyStays,
];

/** Every rule of the plan, for its documentation. */
export const RULES: readonly Omit<Rule<never, unknown>, 'apply'>[] = [
  keepOldestCard,
  overpaymentFirst,
  certificateFirst,
  stopChargesFirst,
  closeAllThree,
  keepSimAndApp,
  notMineIsNotClosed,
  unknownFunderPaths,
  disputeAfterWaiting,
  escalateOneRung,
  callsInHours,
  longestWindowFirst,
  ...WARNING_RULES,
];
