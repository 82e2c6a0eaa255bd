import {readRules} from '../../../scripts/build-scenarios.ts';
import {addDays} from '../../../src/account/days.ts';
import {isCard, isPaidOffOpen, standingOf} from '../../../src/account/standing.ts';
import type {Diff} from '../../../src/model/change.ts';
import type {Expectations} from '../../../src/model/expectations.ts';
import type {Report} from '../../../src/model/report.ts';
import type {Wanted} from '../../../src/model/vocabulary.ts';
import {diffReports} from '../../../src/verify/index.ts';

const rules = readRules();

export interface CompareOptions {
  readonly today?: string;
  /** Instead of what is wanted by default, by key of the older report. */
  readonly wanted?: Readonly<Record<string, Wanted>>;
  readonly expectations?: Partial<Expectations>;
}

/**
 * What a plan would want, simply: a card that owes nothing is optional, a paid-off line or idle agreement is to be closed, what ended must stay
 * so, what owes is in use. A closing is due thirty days after it was asked for.
 */
function expecting(old: Report, {wanted = {}, expectations = {}}: CompareOptions = {}): Expectations {
  const wants = new Map<string, Wanted>();
  for (const account of old.accounts) {
    const standing = standingOf(account);
    const paidOff = isPaidOffOpen(account);
    const want = paidOff ? (isCard(account) ? 'optional' : 'close') : standing === 'closed' ? 'close' : 'in-use';
    wants.set(account.key, standing === 'unclear' ? 'unclear' : want);
  }
  for (const {key, used} of old.facilities) wants.set(key, (used ?? 0) === 0 ? 'close' : 'in-use');
  return {
    wantedOf: key => wanted[key] ?? wants.get(key) ?? 'unclear',
    askedOn: () => null,
    dueOn: (_, asked) => addDays(asked, 30),
    lenderOf: institution => institution,
    appsOf: () => [],
    ...expectations,
  };
}

export function compare(old: Report, now: Report, options: CompareOptions = {}): Diff {
  return diffReports(old, now, {
    today: options.today ?? '2026-07-11',
    rules,
    expectations: expecting(old, options),
  });
}
