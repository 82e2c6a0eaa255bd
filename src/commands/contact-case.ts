import {numbersOf} from '../case/ledger.ts';
import {recordOf} from '../case/new-events.ts';
import type {Contact} from '../contact/find-contact.ts';
import {ITEM_NUMBER} from '../contact/names-meant.ts';
import type {Translate} from '../text/index.ts';
import type {Io} from './io.ts';
import {findUsualCase, type KnownCase, readKnownCase} from './known-case.ts';
import type {CaseArgs} from './open-case.ts';

/** The item of a case that somebody is talked to about. */
export interface CaseItemMeant {
  readonly known: KnownCase;
  /** Null where the case has no item of the kind, or several. */
  readonly record: ReturnType<typeof recordOf> | null;
}

/**
 * The case that takes the place of a report: the one that was named, or for a number the one at its usual place. Null where neither is there.
 * @throws LoancloseError CASE_NOT_FOUND, CASE_DAMAGED, CASE_NEWER for one that was named
 */
export async function caseForReport(
  args: CaseArgs & {readonly lender: string},
  io: Io,
  t: Translate,
): Promise<KnownCase | null> {
  if (args.case !== undefined) return await readKnownCase(args, io);
  return ITEM_NUMBER.test(args.lender) ? await findUsualCase(args, io, t) : null;
}

/** By the number that was typed, else by the account, else by the lender or app where only one item has it. */
export function itemMeant(known: KnownCase, typed: string, {account, lender, app}: Contact): CaseItemMeant {
  const {state} = known;
  if (ITEM_NUMBER.test(typed)) return {known, record: recordOf(state, Number(typed))};
  const number = account === undefined ? undefined : numbersOf(state).get(account.key);
  const fitting =
    number === undefined
      ? state.items.filter(({item}) => item.lender === lender.id || item.lender === app?.id)
      : state.items.filter(({item}) => item.number === number);
  const [only = null, ...more] = fitting;
  return {known, record: more.length === 0 ? only : null};
}
