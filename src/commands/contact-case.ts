import {recordOf, startedState} from '../case/new-events.ts';
import {ITEM_NUMBER} from '../contact/names-meant.ts';
import {LoancloseError} from '../errors.ts';
import type {CaseFile, CaseItem} from '../model/case.ts';
import type {Report} from '../model/report.ts';
import type {Io} from './io.ts';
import {type CaseArgs, readCase} from './open-case.ts';

/** What the case knows of whom to talk to. */
export interface ContactCase {
  /** The institution as the report prints it, or what was typed. */
  readonly typed: string;
  /** Undefined for an item that no report shows. */
  readonly report: Report | undefined;
  /** Key of the account or agreement; undefined where only a lender was named. */
  readonly account: string | undefined;
}

/**
 * The item of a number, or the report for a lender that was named. Null where no case was asked for: neither `--case`, nor a number without
 * `--report` and a case at its usual place.
 * @throws LoancloseError CASE_NOT_FOUND, CASE_DAMAGED, CASE_NEWER; BAD_OPTION for a number that the case has not
 */
export async function readContactCase(
  args: CaseArgs & {readonly lender: string; readonly report?: string},
  io: Io,
): Promise<ContactCase | null> {
  const byNumber = ITEM_NUMBER.test(args.lender);
  const file = await findCase(args, io);
  if (file === null) return null;
  const {latestReport} = await import('../case/revive-report.ts');
  const state = startedState(file);
  if (!byNumber) return {typed: args.lender, report: latestReport(file), account: undefined};
  const {item} = recordOf(state, Number(args.lender));
  if (!isOnReport(item)) return {typed: item.lender, report: undefined, account: undefined};
  return {typed: item.institution, report: latestReport(file), account: item.accountKeys[0] ?? item.facilityKeys[0]};
}

/** A case that nobody named need not be there. */
async function findCase(args: CaseArgs, io: Io): Promise<CaseFile | null> {
  try {
    return (await readCase(args, io)).file;
  } catch (error) {
    const missing = error instanceof LoancloseError && error.code === 'CASE_NOT_FOUND';
    if (missing && args.case === undefined) return null;
    throw error;
  }
}

function isOnReport({accountKeys, facilityKeys}: CaseItem): boolean {
  return accountKeys.length + facilityKeys.length > 0;
}
