import type {Said} from './protocol.ts';

/** An item of which only the day is said. */
export function nothingSaid(number: number, on: string): Said {
  return {number, on, ticket: null, promisedOn: null, agent: null, note: null};
}
