import {callsInHours} from './calls-in-hours.ts';
import {certificateFirst} from './certificate-first.ts';
import {closeTheLine} from './close-the-line.ts';
import {disputeAfterWaiting} from './dispute-after-waiting.ts';
import {endWhatHangsOn} from './end-what-hangs-on.ts';
import {escalateOneRung} from './escalate-one-rung.ts';
import {FIRST_RULES} from './first-things.ts';
import {keepOldestCard} from './keep-oldest-card.ts';
import {loginLast} from './login-last.ts';
import {notMineIsNotClosed} from './not-mine-is-not-closed.ts';
import {onlyThisLine} from './only-this-line.ts';
import type {Rule} from './rule.ts';
import {securedFirstAsks} from './secured-first-asks.ts';
import {unknownFunderPaths} from './unknown-funder-paths.ts';
import {WARNING_RULES} from './warnings.ts';
import {zeroFirst} from './zero-first.ts';

/** Every rule of the plan, for its documentation. */
export const RULES: readonly Omit<Rule<never, unknown>, 'apply'>[] = [
  ...FIRST_RULES,
  onlyThisLine,
  keepOldestCard,
  zeroFirst,
  certificateFirst,
  closeTheLine,
  endWhatHangsOn,
  loginLast,
  securedFirstAsks,
  notMineIsNotClosed,
  unknownFunderPaths,
  disputeAfterWaiting,
  escalateOneRung,
  callsInHours,
  ...WARNING_RULES,
];
