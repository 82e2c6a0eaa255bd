import {type Call, CallSchema} from '../model/call.ts';
import type {CaseFile} from '../model/case.ts';
import {placeEvents} from './live-events.ts';

/** A file that the person named as evidence, or a letter that was written to a file. */
export interface NamedPaper {
  readonly name: string;
  readonly sha256: string;
  /** Where it lay then; null where that was not noted. */
  readonly path: string | null;
  readonly on: string;
  readonly itemNumbers: readonly number[];
  readonly kind: 'evidence' | 'letter';
}

export interface NotedCall {
  readonly on: string;
  readonly itemNumbers: readonly number[];
  /** Null where a newer version wrote it in a shape that is not known. */
  readonly call: Call | null;
}

/** Every file that the case names, once, in the order in which they came. What was taken back is left out. */
export function namedPapers({events}: CaseFile): NamedPaper[] {
  const papers = new Map<string, NamedPaper>();
  for (const {event, undone} of placeEvents(events)) {
    if (undone) continue;
    for (const {name, sha256, path = null} of event.files ?? []) {
      const key = `${sha256} ${name}`;
      const known = papers.get(key);
      papers.set(key, {
        name,
        sha256,
        path: path ?? known?.path ?? null,
        on: known?.on ?? event.on ?? event.at.slice(0, 10),
        itemNumbers: [...new Set([...(known?.itemNumbers ?? []), ...event.itemNumbers])],
        kind: event.type === 'letter' ? 'letter' : 'evidence',
      });
    }
  }
  return [...papers.values()];
}

/** Every call that was noted whole. */
export function notedCalls({events}: CaseFile): NotedCall[] {
  return placeEvents(events).flatMap(({event, undone}) =>
    undone || event.call === undefined
      ? []
      : [
          {
            on: event.on ?? event.at.slice(0, 10),
            itemNumbers: event.itemNumbers,
            call: CallSchema.safeParse(event.call).data ?? null,
          },
        ],
  );
}
