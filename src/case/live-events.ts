import type {CaseEvent, StoredEvent} from '../model/case.ts';
import type {CaseEventType} from '../model/case-vocabulary.ts';
import {isKnownEvent} from './read-case-file.ts';

/** What `undo` does not take back: a letter that was written stays written. */
const LASTING: ReadonlySet<CaseEventType> = new Set(['letter', 'undone']);

/** An event in its place, and whether it still counts. */
export interface PlacedEvent {
  readonly event: CaseEvent;
  readonly undone: boolean;
}

/**
 * Every event that this version understands, in the order of the file. An `undone` takes back the event that it names, or the last that can be
 * taken back where it names none; what was taken back once is passed over by the next. Two events with one id are one.
 */
export function placeEvents(events: readonly StoredEvent[]): PlacedEvent[] {
  const known = [...new Map(events.filter(isKnownEvent).map(event => [event.id, event])).values()];
  const open: CaseEvent[] = [];
  const undone = new Set<CaseEvent>();
  for (const event of known) {
    if (event.type !== 'undone') {
      if (!LASTING.has(event.type)) open.push(event);
      continue;
    }
    const named = event.undoes === undefined ? open.at(-1) : open.find(({id}) => id === event.undoes);
    if (named === undefined) continue;
    open.splice(open.indexOf(named), 1);
    undone.add(named);
  }
  return known.map(event => ({event, undone: undone.has(event)}));
}

/** What the next `undo` takes back; null where nothing is left. */
export function lastUndoable(events: readonly StoredEvent[]): CaseEvent | null {
  const left = placeEvents(events).filter(({event, undone}) => !undone && !LASTING.has(event.type));
  return left.at(-1)?.event ?? null;
}
