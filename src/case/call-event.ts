import type {Answered} from '../contact/call-flow.ts';
import type {Call} from '../model/call.ts';
import type {CaseEvent} from '../model/case.ts';
import type {Ask} from '../model/case-vocabulary.ts';
import type {Hears} from '../model/vocabulary.ts';
import type {Stamp} from './stamp.ts';

/** What the file says of a call in which they would not close: it is no ask of ours. */
export const REFUSED = 'refused';

/**
 * What a call has come to: what was asked for and taken up, that they refuse, or nothing where it did not come to it. A call that was hung up was
 * with somebody else. A complaint and a dispute stand once they are registered.
 */
function whatOfCall(
  {scenario, ended, ticket}: Pick<Call, 'scenario' | 'ended' | 'ticket'>,
  answers: readonly Answered[],
): Ask | typeof REFUSED | null {
  if (ended === 'hung-up') return null;
  const of = (kind: Hears) => answers.filter(({hears}) => hears === kind).map(({outcome}) => outcome);
  const closing = of('closing');
  if (scenario === 'refusal' && ticket !== null) return 'complaint';
  if (scenario === 'dispute') return ticket === null ? null : 'dispute';
  if (closing.includes('refused')) return REFUSED;
  if (closing.includes('done')) return scenario === 'refusal' ? 'complaint' : 'closing';
  return of('certificate').includes('done') ? 'certificate' : null;
}

/** One event for one call. What was refused, or still owed, stands in its note. */
export function callEvent(stamp: Stamp, number: number, call: Call, answers: readonly Answered[]): CaseEvent {
  const {calledOn, ticket, promisedOn, agent, asks} = call;
  const heard = asks.filter(({outcome}) => outcome === 'refused').flatMap(ask => ask.heard);
  return {
    ...stamp,
    type: 'call',
    itemNumbers: [number],
    on: calledOn,
    what: whatOfCall(call, answers),
    ticket,
    promisedOn,
    agent,
    note: heard.length === 0 ? null : heard.join('；'),
    files: [],
    call: {...call},
  };
}
