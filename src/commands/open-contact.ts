import {groupAccounts} from '../account/group.ts';
import {type Contact, type ContactQuery, findContact} from '../contact/find-contact.ts';
import {ITEM_NUMBER, keysMeant, type NamedPlan} from '../contact/names-meant.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import {LoancloseError} from '../errors.ts';
import {loadRules} from '../model/load.ts';
import type {Report} from '../model/report.ts';
import type {Translate} from '../text/index.ts';
import type {ContactCase} from './contact-case.ts';
import type {Io} from './io.ts';
import {type DirectoryArgs, openDirectoryFor} from './open-directory.ts';
import {readReport} from './read-report.ts';
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

/** @throws LoancloseError LENDER_NOT_FOUND, LENDER_AMBIGUOUS, BAD_OPTION and whatever reading a report throws */
export async function openContact(args: ContactArgs, io: Io, {t, anyName}: ContactSetup): Promise<Contact> {
  if (args.account !== undefined && args.report === undefined) {
    throw new LoancloseError('BAD_OPTION', {reason: 'needs', option: '--account', other: '--report'});
  }
  if (args.keep !== undefined && args.report === undefined) {
    throw new LoancloseError('BAD_OPTION', {reason: 'needs', option: '--keep', other: '--report'});
  }
  const known = await readKnown(args, io);
  if (known !== null) {
    const index = await openDirectoryFor([known.typed], args, io);
    const rules = loadRules(await io.readData('rules.json'));
    return findContact(index, {...known, appName: args.app, anyName: anyName || known.report === undefined}, rules, t);
  }
  const byNumber = ITEM_NUMBER.test(args.lender);
  if (byNumber && args.report === undefined) {
    throw new LoancloseError('BAD_OPTION', {reason: 'needs', option: args.lender, other: '--report'});
  }
  const index = await openDirectoryFor([args.lender, args.app ?? args.lender, ...(args.keep ?? [])], args, io);
  const rules = loadRules(await io.readData('rules.json'));
  const report =
    args.report === undefined ? undefined : await readReport(args.report, {passwordFile: args.passwordFile, t}, io);
  const asked = {appName: args.app, anyName, report};
  const account = args.account ?? (byNumber ? args.lender : undefined);
  const settle = (typed: string, query: Omit<ContactQuery, 'typed'>) =>
    settleLender(typed, word => findContact(index, {...query, typed: word}, rules, t), args, io, t);
  if (report === undefined) return await settle(args.lender, asked);
  const [{buildPlan}, {keptKeys}] = await Promise.all([import('../planner/index.ts'), import('../planner/kept.ts')]);
  const plain = {index, rules, today: args.today ?? io.today(), before: null, usedApps: []};
  // the numbers are those of the plan that nothing was taken out of
  const whole = buildPlan(report, {...plain, keep: []});
  const keep = (args.keep ?? []).flatMap(word => keysMeant(word, whole, index));
  const {items} = keep.length === 0 ? whole : buildPlan(report, {...plain, keep});
  const planned = {...asked, items, kept: keptKeys(groupAccounts(report), {index, keep})};
  if (account === undefined) return await settle(args.lender, planned);
  const typed = byNumber ? institutionOf(args.lender, whole) : args.lender;
  return await settle(typed, {...planned, account: keyMeant(account, report, whole, index)});
}

/** The numbers are those of the plan that `plan <report>` prints. */
function institutionOf(number: string, {items}: NamedPlan): string {
  const item = items.find(each => each.number === Number(number));
  if (item === undefined) throw new LoancloseError('BAD_OPTION', {reason: 'account-number', value: number});
  return item.institution;
}

/**
 * A part of a key is left to those who know the lender. A number, an app or a lender becomes the first key of the item that it means, and is
 * refused where it means several.
 */
function keyMeant(word: string, report: Report, plan: NamedPlan, index: DirectoryIndex): string {
  const isNumber = ITEM_NUMBER.test(word);
  if (!isNumber && [...report.accounts, ...report.facilities].some(({key}) => key.includes(word))) return word;
  const keys = keysMeant(word, plan, index);
  const items = plan.items.filter(item => [...item.accountKeys, ...item.facilityKeys].some(key => keys.includes(key)));
  const [only, ...more] = items;
  if (only !== undefined && more.length > 0) {
    const numbers = items.map(({number}) => number).join(', ');
    throw new LoancloseError('BAD_OPTION', {reason: 'account-several', value: word, keys: numbers});
  }
  const [key, ...others] = only === undefined ? keys : [...only.accountKeys, ...only.facilityKeys];
  if (key === undefined) throw new LoancloseError('BAD_OPTION', {reason: 'account-number', value: word});
  if (only === undefined && others.length > 0) {
    throw new LoancloseError('BAD_OPTION', {reason: 'account-several', value: word, keys: keys.join(', ')});
  }
  return key;
}

/**
 * What a case knows, where one was asked for: by `--case`, or by a number without a report. Nothing that reads cases is loaded for a lender
 * that was named.
 */
async function readKnown(args: ContactArgs, io: Io): Promise<ContactCase | null> {
  if (args.report !== undefined || (args.case === undefined && !ITEM_NUMBER.test(args.lender))) return null;
  const {readContactCase} = await import('./contact-case.ts');
  return await readContactCase(args, io);
}
