import type {CaseRules} from '../case/item-days.ts';
import {lastUndoable} from '../case/live-events.ts';
import {startedState} from '../case/new-events.ts';
import {printCase} from '../case/print-case.ts';
import type {HeldCase} from './held-case.ts';
import type {OpenCase} from './protocol.ts';

/** A case as the screens show it. @throws LoancloseError CASE_NOT_FOUND before its start */
export function viewCase(
  {added, ...held}: HeldCase,
  {today, rules}: {readonly today: string; readonly rules: CaseRules},
): OpenCase {
  const {file} = held;
  const last = lastUndoable(file.events);
  return {
    ...held,
    // there are no commands here: what is to be done is a button
    shown: printCase(startedState(file), {today, rules, tail: '', newReport: ''}),
    added: added === null ? null : {findings: added.findings ?? [], items: added.items ?? []},
    lastDeed: last?.type === 'started' ? null : last,
    stored: null,
  };
}
