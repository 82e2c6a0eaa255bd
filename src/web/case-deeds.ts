import {addedEvent} from '../case/added-event.ts';
import {callEvent} from '../case/call-event.ts';
import {numbersOf} from '../case/ledger.ts';
import {
  askedEvent,
  checkDays,
  choiceEvent,
  itemEvent,
  recordOf,
  startedState,
  undoneEvent,
} from '../case/new-events.ts';
import {itemsOfPlan} from '../case/number-items.ts';
import {planCase} from '../case/plan-case.ts';
import type {Stamp} from '../case/stamp.ts';
import {keptKeysOf} from '../case/wanted-keys.ts';
import type {CallStanding} from '../contact/call-flow.ts';
import type {Contact} from '../contact/find-contact.ts';
import {maskPersonal} from '../contact/mask-personal.ts';
import type {CaseEvent, CaseFile} from '../model/case.ts';
import type {Report} from '../model/report.ts';
import type {PlanContext} from '../planner/index.ts';
import type {CaseDeed, Said} from './protocol.ts';

/** What a deed needs to know of the rest. */
export interface DeedWorld {
  readonly stamp: Stamp;
  /** The newest report of the case. */
  readonly report: Report;
  readonly context: Pick<PlanContext, 'index' | 'rules' | 'today'>;
  /** Whom a name means that a person typed. */
  readonly whoIs: (typed: string) => Contact;
  /** A call about an item after these replies. */
  readonly callAfter: (number: number, replies: Extract<CaseDeed, {do: 'call'}>['replies']) => CallStanding;
}

/**
 * The event that writes a deed down; null where it says nothing new. What was typed is masked as in a call.
 * @throws LoancloseError BAD_OPTION for what the case does not allow
 */
export function eventOf(deed: CaseDeed, file: CaseFile, world: DeedWorld): CaseEvent | null {
  const {
    stamp,
    context: {today},
  } = world;
  const state = startedState(file);
  switch (deed.do) {
    case 'asked':
      return askedEvent(stamp, state, {...saidOf(deed, today), what: deed.what});
    case 'confirmed':
    case 'refused':
    case 'kept':
      return itemEvent(stamp, deed.do, state, saidOf(deed, today));
    case 'call': {
      recordOf(state, deed.number);
      const {call, answers} = world.callAfter(deed.number, deed.replies);
      return callEvent(stamp, deed.number, call, answers);
    }
    case 'add': {
      const name = maskPersonal(deed.name.trim());
      return addedEvent(stamp, state, {name, why: deed.why, on: today}, world.whoIs(name));
    }
    case 'choose': {
      const {report, context} = world;
      const apps = deed.app === null ? state.choices.apps : [...state.choices.apps, deed.app];
      const numbers = numbersOf(state);
      const kept = keptKeysOf(state, numbers);
      const planned = {...context, before: deed.before, keep: [], usedApps: apps};
      const plan = planCase(report, {state, numbers, newest: true, context: planned});
      const choice = {on: today, keep: kept, apps, items: itemsOfPlan(plan, report), before: deed.before};
      return choiceEvent(stamp, state, choice);
    }
    case 'undo':
      return undoneEvent(stamp, file, today);
  }
}

function saidOf({number, on, ticket, promisedOn, agent, note}: Said, today: string) {
  const typed = (text: string | null) => {
    const trimmed = text?.trim() ?? '';
    return trimmed === '' ? undefined : maskPersonal(trimmed);
  };
  const said = {
    numbers: [number],
    on,
    ticket: typed(ticket),
    promisedOn: promisedOn === null || promisedOn === '' ? undefined : promisedOn,
    agent: typed(agent),
    note: typed(note),
  };
  checkDays(said, today);
  return said;
}
