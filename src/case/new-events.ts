import {LoancloseError} from '../errors.ts';
import type {CaseEvent, CaseEvidence, CaseFile, CaseItem} from '../model/case.ts';
import type {Ask} from '../model/case-vocabulary.ts';
import {type CaseState, foldCase, type ItemRecord} from './fold.ts';
import {lastUndoable} from './live-events.ts';
import {CASE_FILE} from './read-case-file.ts';
import type {Stamp} from './stamp.ts';

export function emptyCase(id: string): CaseFile {
  return {schema: CASE_FILE, id, events: []};
}

export function withEvent(file: CaseFile, event: CaseEvent): CaseFile {
  return {...file, events: [...file.events, event]};
}

/** What `done`, `confirmed` and `refused` say of items. */
export interface Said {
  readonly numbers: readonly number[];
  readonly on: string;
  readonly ticket?: string | undefined;
  readonly promisedOn?: string | undefined;
  readonly agent?: string | undefined;
  readonly note?: string | undefined;
  readonly files?: readonly CaseEvidence[] | undefined;
}

/** @throws LoancloseError BAD_OPTION for a day that lies ahead, or a promise that lies before it */
export function checkDays({on, promisedOn}: Pick<Said, 'on' | 'promisedOn'>, today: string): void {
  if (on > today) throw new LoancloseError('BAD_OPTION', {reason: 'after-today', option: '--on', today});
  if (promisedOn !== undefined && promisedOn < on)
    throw new LoancloseError('BAD_OPTION', {reason: 'promised-before', option: '--promised', on});
}

/** @throws LoancloseError BAD_OPTION for a number that is not there, and for an item that a report has proven closed */
export function askedEvent(stamp: Stamp, state: CaseState, said: Said & {readonly what: Ask}): CaseEvent {
  return {...itemEvent(stamp, 'asked', state, said), what: said.what};
}

/** @throws LoancloseError BAD_OPTION as above */
export function itemEvent(
  stamp: Stamp,
  type: 'asked' | 'confirmed' | 'refused' | 'kept',
  state: CaseState,
  {numbers, on, ticket, promisedOn, agent, note, files = []}: Said,
): CaseEvent {
  for (const number of numbers) {
    if (recordOf(state, number).state === 'proven')
      throw new LoancloseError('BAD_OPTION', {reason: 'proven', value: number});
  }
  return {
    ...stamp,
    type,
    itemNumbers: [...new Set(numbers)],
    on,
    what: null,
    ticket: ticket ?? null,
    promisedOn: promisedOn ?? null,
    agent: agent ?? null,
    note: note ?? null,
    files: [...files],
  };
}

/** A letter that was written; `what` is done once it is sent. @throws LoancloseError BAD_OPTION for a number that is not there */
export function letterEvent(
  stamp: Stamp,
  state: CaseState,
  {
    number,
    what,
    on,
    note,
    files,
  }: {
    readonly number: number;
    readonly what: Ask | null;
    readonly on: string;
    readonly note?: string | undefined;
    /** The letter itself, where it was written to a file. */
    readonly files: readonly CaseEvidence[];
  },
): CaseEvent {
  recordOf(state, number);
  return {...stamp, type: 'letter', itemNumbers: [number], on, what, note: note ?? null, files: [...files]};
}

/** What the person chose of a plan of the case: what stays open, and through which apps it was borrowed. */
export interface Choice {
  readonly on: string;
  /** Keys of accounts and agreements, those from before included. */
  readonly keep: readonly string[];
  readonly apps: readonly string[];
  /** The items of the plan with these apps. */
  readonly items: readonly CaseItem[];
  /** The day on which the report must be clean; left as it is where nothing is said of it. */
  readonly before?: string | null;
}

/** One event; null where nothing was chosen that the case does not know. */
export function choiceEvent(stamp: Stamp, state: CaseState, choice: Choice): CaseEvent | null {
  const {on, keep, apps, items, before = state.choices.before} = choice;
  const kept = state.items.filter(({item, state: standing}) => {
    const keys = [...item.accountKeys, ...item.facilityKeys];
    return standing !== 'kept' && standing !== 'proven' && keys.length > 0 && keys.every(key => keep.includes(key));
  });
  const named = state.items.flatMap(({item}) => {
    const fresh = items.find(({number}) => number === item.number);
    if (fresh === undefined || (fresh.name === item.name && fresh.apps.join() === item.apps.join())) return [];
    const {name, apps: offered, channel, phone, update} = fresh;
    return [{...item, name, apps: offered, channel, phone, update}];
  });
  const newApps = apps.some(app => !state.choices.apps.includes(app));
  if (kept.length === 0 && named.length === 0 && !newApps && before === state.choices.before) return null;
  return {
    ...stamp,
    type: 'kept',
    itemNumbers: kept.map(({item}) => item.number),
    on,
    files: [],
    choices: {...state.choices, before, apps: [...new Set([...state.choices.apps, ...apps])]},
    items: named,
  };
}

/** @throws LoancloseError BAD_OPTION */
export function recordOf({items}: CaseState, number: number): ItemRecord {
  const record = items.find(({item}) => item.number === number);
  if (record === undefined) throw new LoancloseError('BAD_OPTION', {reason: 'case-number', value: number});
  return record;
}

/** Takes back the last event. @throws LoancloseError BAD_OPTION where nothing is left to take back */
export function undoneEvent(stamp: Stamp, file: CaseFile, on: string): CaseEvent {
  const last = lastUndoable(file.events);
  if (last === null) throw new LoancloseError('BAD_OPTION', {reason: 'nothing-to-undo'});
  return {...stamp, type: 'undone', itemNumbers: numbersOf(last), on, undoes: last.id, files: []};
}

/** Every item that an event says something of. */
function numbersOf({itemNumbers, items = []}: CaseEvent): number[] {
  return [...new Set([...itemNumbers, ...items.map(({number}) => number)])];
}

/** The case, where there is one. @throws LoancloseError CASE_NOT_FOUND before its start and after the start was taken back */
export function startedState(file: CaseFile): CaseState & {readonly startedOn: string} {
  const state = foldCase(file);
  const {startedOn} = state;
  if (startedOn === null) throw new LoancloseError('CASE_NOT_FOUND', {reason: 'not-started'});
  return {...state, startedOn};
}
