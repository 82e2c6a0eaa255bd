import {isCountableDay} from '../account/days.ts';
import {LoancloseError} from '../errors.ts';
import type {Diff} from '../model/change.ts';
import type {Report} from '../model/report.ts';
import {checkSamePerson} from '../verify/same-person.ts';
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

/**
 * A comparison tells of this report only where its newer report is this one.
 * @throws LoancloseError DIFFERENT_PERSONS, NOT_THIS_REPORT
 */
export function checkSince({new: newer}: Diff, {holder, reportNumber, reportedAt}: Report): void {
  checkSamePerson(newer.holder, holder);
  const sameNumber = newer.reportNumber === reportNumber;
  const sameTime = newer.reportedAt === reportedAt;
  if (sameNumber && sameTime) return;
  throw new LoancloseError('NOT_THIS_REPORT', {theirs: dayOf(newer.reportedAt), ours: dayOf(reportedAt)});
}

function dayOf(time: string | null): string {
  return time?.slice(0, 10) ?? '--';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
