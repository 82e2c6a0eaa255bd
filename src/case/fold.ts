import type {
  CaseChoices,
  CaseEvent,
  CaseEvidence,
  CaseFile,
  CaseFinding,
  CaseHistory,
  CaseItem,
} from '../model/case.ts';
import {ASKS, type Ask, type ItemState} from '../model/case-vocabulary.ts';
import {REFUSED} from './call-event.ts';
import {type PlacedEvent, placeEvents} from './live-events.ts';
import {type Holder, headOf, type StoredReportHead} from './stored-report.ts';

/** What was last done about an item on one ladder, and what was promised then. */
export interface Deed {
  readonly ask: Ask;
  readonly on: string;
  readonly promisedOn: string | null;
}

export interface ItemRecord {
  /** With the keys that the newest report has for it. */
  readonly item: CaseItem;
  readonly state: ItemState;
  /** Day on which the state began. */
  readonly since: string;
  /** The day that was last promised. */
  readonly promisedOn: string | null;
  /** The last of closing, complaint and regulator. */
  readonly closing: Deed | null;
  /** The last of dispute and central bank. */
  readonly dispute: Deed | null;
  /** Days on which each was last done. */
  readonly doneOn: Readonly<Partial<Record<Ask, string>>>;
  /** The last certificate or payment that was asked for, or promised. */
  readonly paper: Deed | null;
  readonly tickets: readonly {readonly ticket: string; readonly on: string; readonly agent: string | null}[];
  readonly files: readonly (CaseEvidence & {readonly on: string})[];
  readonly history: readonly CaseHistory[];
  /** Keys that no report has shown closed. */
  readonly left: readonly string[];
  /** What the newest report shows, where nothing was done since. */
  readonly shown: {readonly shows: CaseFinding['shows']; readonly on: string; readonly reportedOn: string} | null;
}

export interface CaseState {
  readonly id: string;
  /** Null before it is started, and where the start was taken back. */
  readonly startedOn: string | null;
  readonly holder: Holder;
  readonly choices: CaseChoices;
  /** The oldest first. */
  readonly reports: readonly StoredReportHead[];
  /** By number. */
  readonly items: readonly ItemRecord[];
  /** The first number that nobody ever had. */
  readonly nextNumber: number;
}

/** Where the case stands: nothing but its events decides. */
export function foldCase({id, events}: CaseFile): CaseState {
  const placed = sinceStart(placeEvents(events));
  const records = new Map<number, ItemRecord>();
  let state: CaseState = {
    id,
    startedOn: null,
    holder: {name: null, idTail: null},
    choices: {before: null, apps: [], keep: []},
    reports: [],
    items: [],
    nextNumber: 1,
  };
  for (const {event, undone} of placed) {
    const numbers = (event.items ?? []).map(({number}) => number);
    state = {...state, nextNumber: Math.max(state.nextNumber, ...numbers.map(number => number + 1))};
    if (!undone) {
      state = applyToCase(state, event);
      applyToItems(records, event, state);
    }
    noteHistory(records, event, undone);
  }
  return {...state, items: [...records.values()].toSorted((a, b) => a.item.number - b.item.number)};
}

/** A start that was taken back takes its numbers along: what was before it is of another try. */
function sinceStart(placed: readonly PlacedEvent[]): readonly PlacedEvent[] {
  const at = placed.findLastIndex(({event, undone}) => event.type === 'started' && undone);
  return placed.slice(at + 1);
}

function dayOf({on, at}: Pick<CaseEvent, 'on' | 'at'>): string {
  return on ?? at.slice(0, 10);
}

function askOf({what}: CaseEvent): Ask {
  return ASKS.find(ask => ask === what) ?? 'closing';
}

function applyToCase(state: CaseState, event: CaseEvent): CaseState {
  if (event.type === 'kept') return {...state, choices: event.choices ?? state.choices};
  if (event.type !== 'started' && event.type !== 'report-added') return state;
  const {holder, ...head} = headOf(event.report, dayOf(event));
  return {
    ...state,
    startedOn: event.type === 'started' ? dayOf(event) : state.startedOn,
    holder: {name: holder.name ?? state.holder.name, idTail: holder.idTail ?? state.holder.idTail},
    choices: event.choices ?? state.choices,
    reports: [...state.reports, head],
  };
}

function applyToItems(records: Map<number, ItemRecord>, event: CaseEvent, {choices, reports}: CaseState): void {
  const on = dayOf(event);
  for (const item of event.items ?? []) {
    const known = records.get(item.number);
    records.set(item.number, known === undefined ? newRecord(item, on, choices) : {...known, item});
  }
  for (const finding of event.findings ?? []) {
    const record = records.get(finding.number);
    if (record !== undefined) records.set(finding.number, applyFinding(record, finding, on, reports.at(-1)));
  }
  for (const number of event.itemNumbers) {
    const record = records.get(number);
    if (record !== undefined) records.set(number, applyEvent(record, event));
  }
}

function newRecord(item: CaseItem, on: string, {keep}: CaseChoices): ItemRecord {
  const keys = [...item.accountKeys, ...item.facilityKeys];
  const kept = keys.length > 0 && keys.every(key => keep.includes(key));
  return {
    item,
    state: kept ? 'kept' : 'todo',
    since: on,
    promisedOn: null,
    closing: null,
    dispute: null,
    doneOn: {},
    paper: null,
    tickets: [],
    files: [],
    history: [],
    left: keys,
    shown: null,
  };
}

/** Only a report proves, and only a report takes a proof back. */
function applyFinding(
  record: ItemRecord,
  {shows, accountKeys, facilityKeys, left}: CaseFinding,
  on: string,
  report: StoredReportHead | undefined,
): ItemRecord {
  const proven = shows === 'closed' && left.length === 0;
  const reopened = shows === 'reopened';
  const moved = proven ? record.state !== 'proven' : reopened;
  const begun = reopened ? {closing: null, dispute: null, paper: null, promisedOn: null, doneOn: {}} : {};
  return {
    ...record,
    ...begun,
    item: {...record.item, accountKeys, facilityKeys},
    left,
    state: proven ? 'proven' : reopened ? 'todo' : record.state,
    since: moved ? on : record.since,
    shown: {shows, on, reportedOn: report?.reportedAt?.slice(0, 10) ?? on},
  };
}

function applyEvent(record: ItemRecord, event: CaseEvent): ItemRecord {
  const {type} = event;
  if (type !== 'asked' && type !== 'confirmed' && type !== 'refused' && type !== 'kept' && type !== 'call')
    return record;
  const on = dayOf(event);
  const noted = withPapers(record, event);
  if (record.state === 'proven') return noted;
  const enter = (state: ItemState): ItemRecord => ({...noted, state, since: on, shown: null});
  switch (type) {
    case 'asked':
      return applyAsked(noted, event, askOf(event));
    case 'call':
      return applyCall();
    case 'confirmed':
      return enter('confirmed');
    case 'refused':
      return enter('refused');
    case 'kept':
      return {...enter('kept'), promisedOn: null};
  }

  /** A promise of whatever else is a day to look for it. */
  function applyCall(): ItemRecord {
    if (event.what === REFUSED) return enter('refused');
    const ask = ASKS.find(each => each === event.what);
    if (ask !== undefined) return applyAsked(noted, event, ask);
    const promisedOn = event.promisedOn ?? null;
    return promisedOn === null ? noted : {...noted, promisedOn, paper: {ask: 'certificate', on, promisedOn}};
  }
}

function applyAsked(record: ItemRecord, event: CaseEvent, ask: Ask): ItemRecord {
  const on = dayOf(event);
  const promisedOn = event.promisedOn ?? null;
  const deed: Deed = {ask, on, promisedOn};
  const done = {...record, promisedOn, doneOn: {...record.doneOn, [ask]: on}, shown: null};
  switch (ask) {
    case 'closing':
      return {...done, closing: deed, state: promisedOn === null ? 'asked' : 'promised', since: on};
    case 'complaint':
    case 'regulator':
      return {...done, closing: deed, ...afterComplaint(record, promisedOn, on)};
    case 'dispute':
      return {...done, dispute: deed, state: 'disputed', since: on};
    case 'central-bank':
      return {...done, dispute: deed};
    case 'certificate':
    case 'payment':
      return {...done, promisedOn: promisedOn ?? record.promisedOn, paper: deed, shown: record.shown};
  }
}

/** Who complains no longer waits for the day that was promised before. */
function afterComplaint({state}: ItemRecord, promisedOn: string | null, on: string): Partial<ItemRecord> {
  if (state !== 'asked' && state !== 'promised') return {};
  const next = promisedOn === null ? 'asked' : 'promised';
  return next === state ? {} : {state: next, since: on};
}

/** What can be shown later: tickets and evidence. */
function withPapers(record: ItemRecord, event: CaseEvent): ItemRecord {
  const on = dayOf(event);
  const {ticket, agent = null, files = []} = event;
  return {
    ...record,
    tickets: ticket ? [...record.tickets, {ticket, on, agent}] : record.tickets,
    files: files.length === 0 ? record.files : [...record.files, ...files.map(file => ({...file, on}))],
  };
}

function noteHistory(records: Map<number, ItemRecord>, event: CaseEvent, undone: boolean): void {
  const {type, at, what, ticket = null, promisedOn = null, agent = null, note = null} = event;
  const touched = new Set([
    ...event.itemNumbers,
    ...(event.items ?? []).map(({number}) => number),
    ...(event.findings ?? []).map(({number}) => number),
  ]);
  for (const number of touched) {
    const record = records.get(number);
    if (record === undefined) continue;
    const entry: CaseHistory = {
      at,
      event: type,
      on: dayOf(event),
      what: type === 'asked' ? askOf(event) : (ASKS.find(ask => ask === what) ?? null),
      ticket,
      promisedOn,
      agent,
      note,
      shows: event.findings?.find(finding => finding.number === number)?.shows ?? null,
      undone,
    };
    records.set(number, {...record, history: [...record.history, entry]});
  }
}
