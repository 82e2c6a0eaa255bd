import {groupAccounts} from '../account/group.ts';
import {type Contact, findContact} from '../contact/find-contact.ts';
import {LoancloseError} from '../errors.ts';
import type {Report} from '../model/report.ts';
import type {Rules} from '../model/rules.ts';
import {buildPlan, type PlanContext} from '../planner/index.ts';
import {keptKeys} from '../planner/kept.ts';
import type {Translate} from '../text/index.ts';
import {casePlans, type StartedCase} from './case-plans.ts';
import {recordOf} from './new-events.ts';

interface NumberedMatter {
  readonly report: Report;
  /** The case whose item is meant; null where the number is one of the plan of the report. */
  readonly known: StartedCase | null;
  readonly context: Pick<PlanContext, 'index' | 'today'> & {readonly rules: Rules};
}

/**
 * Whom to talk to about one item, by its number, as `call` and `letter` find it.
 * @throws LoancloseError BAD_OPTION for a number that is not there
 */
export function contactOfNumber(number: number, {report, known, context}: NumberedMatter, t: Translate): Contact {
  const {index, rules} = context;
  const item = known === null ? null : recordOf(known.state, number).item;
  if (item !== null && item.accountKeys.length + item.facilityKeys.length === 0)
    return findContact(index, {typed: item.lender, anyName: true}, rules, t);
  const plain = {
    chosen: {keep: [], usedApps: []},
    build: (choice: Pick<PlanContext, 'keep' | 'usedApps'>) => buildPlan(report, {...context, ...choice, before: null}),
  };
  const {chosen, build} = known === null ? plain : casePlans(report, known, {...context, before: null});
  // the numbers are those of the plan that nothing was taken out of
  const whole = build({...chosen, keep: []});
  const planned = whole.items.find(each => each.number === number);
  const [account] = [...(planned?.accountKeys ?? []), ...(planned?.facilityKeys ?? [])];
  // an item that the plan has no more, because it is closed or was handed on, is still spoken of
  const key = account ?? item?.accountKeys[0] ?? item?.facilityKeys[0];
  const typed = item?.institution ?? planned?.institution;
  if (typed === undefined || key === undefined)
    throw new LoancloseError('BAD_OPTION', {reason: 'account-number', value: number});
  const {items} = chosen.keep.length === 0 ? whole : build(chosen);
  const kept = keptKeys(groupAccounts(report), {index, keep: chosen.keep});
  return findContact(index, {typed, anyName: true, report, items, kept, account: key}, rules, t);
}
