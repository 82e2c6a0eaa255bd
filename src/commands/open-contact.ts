import {findContact} from '../contact/find-contact.ts';
import {ITEM_NUMBER} from '../contact/names-meant.ts';
import {LoancloseError} from '../errors.ts';
import {loadRules} from '../model/load.ts';
import type {ContactArgs, ContactSetup, OpenedContact} from './contact-args.ts';
import type {Io} from './io.ts';
import {openDirectoryFor} from './open-directory.ts';
import {settleLender} from './settle-lender.ts';

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
