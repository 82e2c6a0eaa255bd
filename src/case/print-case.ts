import {LoancloseError} from '../errors.ts';
import type {Case, CaseNext} from '../model/case.ts';
import {type ItemReminder, listDues, listReminders} from './due.ts';
import type {CaseState, ItemRecord} from './fold.ts';
import type {CaseRules, Rung} from './item-days.ts';
import {progressOfCase} from './progress.ts';

/** The lender's own complaint desk is called; everybody else is written to. */
const RUNG_COMMANDS: Readonly<Record<Rung, (number: number) => string>> = {
  complaint: number => `script ${number} --scenario refusal`,
  regulator: number => `letter ${number} --kind complaint`,
  dispute: number => `letter ${number} --kind dispute`,
  'central-bank': number => `letter ${number} --kind complaint --to pboc`,
};

export interface PrintCaseInput {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly rules: CaseRules;
  /** What stands behind every command: ` --case FILE` where the case is not at its usual place. */
  readonly tail: string;
  /** What stands for the file of a newer report. */
  readonly newReport: string;
}

/** The case as `case --json` prints it. @throws LoancloseError CASE_NOT_FOUND where it was never started, or its start was taken back */
export function printCase(state: CaseState, {today, rules, tail, newReport}: PrintCaseInput): Case {
  const {id, holder, startedOn, choices, reports, items} = state;
  if (startedOn === null) throw new LoancloseError('CASE_NOT_FOUND', {reason: 'not-started'});
  const reminders = listReminders(state, today, rules);
  return {
    schema: 'loanclose/case@1',
    id,
    holder,
    startedOn,
    today,
    before: choices.before,
    reports: reports.map(({reportNumber, reportedAt}) => ({reportNumber, reportedAt})),
    pastDueNow: [...(reports.at(-1)?.pastDueNow ?? [])],
    items: items.map(record =>
      printItem(
        record,
        reminders.find(({number}) => number === record.item.number),
      ),
    ),
    due: listDues(reminders, today),
    progress: progressOfCase(items),
  };

  function printItem(record: ItemRecord, next: ItemReminder | undefined): Case['items'][number] {
    const {item, state, since, promisedOn, tickets, files, history, shown} = record;
    const {number, id, institution, name, accountKeys, facilityKeys, apps, action, channel, phone, why} = item;
    return {
      number,
      id,
      institution,
      name,
      accountKeys,
      facilityKeys,
      apps,
      action,
      channel,
      phone,
      why,
      state,
      shows: shown?.shows ?? null,
      since,
      promisedOn,
      tickets: [...tickets],
      files: files.map(({name, sha256, on}) => ({name, sha256, on})),
      history: [...history],
      next: next === undefined ? null : printNext(record, next),
    };
  }

  function printNext({item, state}: ItemRecord, {code, on, rung}: ItemReminder): CaseNext {
    return {code, on, command: `loanclose ${commandOf()}${tail}`};

    function commandOf(): string {
      if (code === 'recheck' || code === 'final-check' || code === 'half-year') return `update ${newReport}`;
      if (rung !== null) return RUNG_COMMANDS[rung](item.number);
      if (code === 'do') return `script ${item.number}`;
      return state === 'disputed' ? `script ${item.number} --scenario dispute` : `call ${item.number}`;
    }
  }
}
