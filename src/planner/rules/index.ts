import {callsInHours} from './calls-in-hours.ts';
import {certificateFirst} from './certificate-first.ts';
import {closeAllThree} from './close-all-three.ts';
import {disputeAfterWaiting} from './dispute-after-waiting.ts';
import {escalateOneRung} from './escalate-one-rung.ts';
import {keepOldestCard} from './keep-oldest-card.ts';
import {keepSimAndApp} from './keep-sim-and-app.ts';
import {longestWindowFirst} from './longest-window-first.ts';
import {notMineIsNotClosed} from './not-mine-is-not-closed.ts';
import {overpaymentFirst} from './overpayment-first.ts';
import type {Rule} from './rule.ts';
import {stopChargesFirst} from './stop-charges-first.ts';
import {unknownFunderPaths} from './unknown-funder-paths.ts';
import {WARNING_RULES} from './warnings.ts';

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
