import {type Contact, findContact} from '../contact/find-contact.ts';
import {ITEM_NUMBER} from '../contact/names-meant.ts';
import {LoancloseError} from '../errors.ts';
import {loadRules} from '../model/load.ts';
import type {Translate} from '../text/index.ts';
import type {CaseItemMeant} from './contact-case.ts';
import type {Io} from './io.ts';
import {type DirectoryArgs, openDirectoryFor} from './open-directory.ts';
import {settleLender} from './settle-lender.ts';

/** What `script`, `call` and `letter` are asked with. */
export interface ContactArgs extends DirectoryArgs {
  readonly lender: string;
  readonly app?: string;
  readonly report?: string;
  /** Key of an account, a part of it, or the number of an item of the plan. */
  readonly account?: string;
  /** What stays open: item numbers, apps, lenders, keys. Needs `report`. */
  readonly keep?: readonly string[];
  readonly today?: string;
  readonly passwordFile?: string;
  /** A case: a number is one of its items, and its newest report fills the words. */
  readonly case?: string;
  readonly casePasswordFile?: string;
}

export interface ContactSetup {
  readonly t: Translate;
  /** Take an institution that nobody knows. */
  readonly anyName: boolean;
}

/** Whom to talk to, and the item of a case that it is about. */
export interface OpenedContact extends Contact {
  readonly inCase: CaseItemMeant | null;
}

/**
 * What needs a report or a case is loaded only where there is one.
 * @throws LoancloseError LENDER_NOT_FOUND, LENDER_AMBIGUOUS, BAD_OPTION and whatever reading a report or a case throws
 */
export async function openContact(args: ContactArgs, io: Io, setup: ContactSetup): Promise<OpenedContact> {
  const {t, anyName} = setup;
  const byNumber = ITEM_NUMBER.test(args.lender);
  if (args.report === undefined) {
    for (const option of ['account', 'keep'] as const) {
      if (args[option] !== undefined)
        throw new LoancloseError('BAD_OPTION', {reason: 'needs', option: `--${option}`, other: '--report'});
    }
  }
  if (args.report !== undefined || args.case !== undefined || byNumber) {
    const {contactOfReport} = await import('./contact-of-report.ts');
    const contact = await contactOfReport(args, io, setup);
    if (contact !== null) return contact;
  }
  if (byNumber) throw new LoancloseError('BAD_OPTION', {reason: 'needs', option: args.lender, other: '--report'});
  const index = await openDirectoryFor([args.lender, args.app ?? args.lender], args, io);
  const rules = loadRules(await io.readData('rules.json'));
  const query = {appName: args.app, anyName};
  const contact = await settleLender(
    args.lender,
    typed => findContact(index, {...query, typed}, rules, t),
    args,
    io,
    t,
  );
  return {...contact, inCase: null};
}
