import {isCountableDay} from '../account/days.ts';
import {LoancloseError} from '../errors.ts';
import type {Diff} from '../model/change.ts';
import type {Io} from './io.ts';
import {readOptionFile} from './read-option-file.ts';

/** A comparison that `diff --json` wrote. @throws LoancloseError BAD_OPTION when it is something else */
export async function readDiff(path: string, io: Io): Promise<Diff> {
  const text = await readOptionFile('--since', path, io);
  const {DiffSchema} = await import('../model/change.ts');
  const diff = DiffSchema.safeParse(parseJson(text));
  if (!diff.success || !diff.data.changes.every(({waitUntil}) => waitUntil === null || isCountableDay(waitUntil)))
    throw new LoancloseError('BAD_OPTION', {reason: 'not-a-diff', option: '--since'});
  return diff.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
