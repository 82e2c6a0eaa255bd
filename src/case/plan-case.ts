import type {Report} from '../model/report.ts';
import type {CodedPlan} from '../planner/coded-plan.ts';
import {buildPlan, type PlanContext} from '../planner/index.ts';
import {listReminders} from './due.ts';
import type {CaseState} from './fold.ts';
import {ledgerOf, type Numbers} from './ledger.ts';
import {progressOfCase} from './progress.ts';

export interface PlanCaseInput {
  readonly state: CaseState & {readonly startedOn: string};
  /** Of this report. */
  readonly numbers: Numbers;
  /** The report is the newest of the case. */
  readonly newest: boolean;
  readonly context: Omit<PlanContext, 'ledger'>;
}

/** The plan of a report of a case, or of one that is newer: with the numbers of the case, going on from what was done, and what was done beside it. */
export function planCase(report: Report, {state, numbers, newest, context}: PlanCaseInput): CodedPlan {
  const {rules, today} = context;
  const plan = buildPlan(report, {...context, ledger: ledgerOf(state, numbers, rules)});
  const reminders = listReminders(state, today, rules);
  const records = new Map(state.items.map(record => [record.item.number, record]));
  return {
    ...plan,
    items: plan.items.map(item => {
      const record = records.get(item.number);
      if (record === undefined) return item;
      const next = reminders.find(({number}) => number === item.number);
      const {state: standing, since, promisedOn, tickets} = record;
      return {
        ...item,
        record: {
          state: standing,
          since,
          promisedOn,
          tickets: [...tickets],
          next: next === undefined ? null : {code: next.code, on: next.on},
        },
      };
    }),
    case: {
      id: state.id,
      startedOn: state.startedOn,
      newest,
      progress: progressOfCase(state.items),
      proven: state.items.filter(record => record.state === 'proven').map(({item}) => item.number),
    },
  };
}
