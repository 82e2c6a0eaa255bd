import {type Contact, findContact} from '../contact/find-contact.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import {LoancloseError} from '../errors.ts';
import {loadRules} from '../model/load.ts';
import type {Report} from '../model/report.ts';
import type {Rules} from '../model/rules.ts';
import type {Translate} from '../text/index.ts';
import type {Io} from './io.ts';
import {type DirectoryArgs, openDirectory} from './open-directory.ts';
import {readReport} from './read-report.ts';

/** What `script`, `call` and `letter` are asked with. */
export interface ContactArgs extends DirectoryArgs {
  readonly lender: string;
  readonly app?: string;
  readonly report?: string;
  /** Key of an account, a part of it, or the number of an item of the plan. */
  readonly account?: string;
  readonly passwordFile?: string;
}

export interface ContactSetup {
  readonly t: Translate;
  /** Take an institution that nobody knows. */
  readonly anyName: boolean;
}

const ITEM_NUMBER = /^\d{1,3}$/;

/** @throws LoancloseError LENDER_NOT_FOUND, LENDER_AMBIGUOUS, BAD_OPTION and whatever reading a report throws */
export async function openContact(args: ContactArgs, io: Io, {t, anyName}: ContactSetup): Promise<Contact> {
  if (args.account !== undefined && args.report === undefined) {
    throw new LoancloseError('BAD_OPTION', {reason: 'needs', option: '--account', other: '--report'});
  }
  const index = await openDirectory(args, io, {spellings: /[a-z]/i.test(args.lender)});
  const rules = loadRules(await io.readData('rules.json'));
  const report =
    args.report === undefined ? undefined : await readReport(args.report, {passwordFile: args.passwordFile, t}, io);
  const numbered = report !== undefined && args.account !== undefined && ITEM_NUMBER.test(args.account);
  const account = numbered ? await keyOfItem(Number(args.account), report, {index, rules}, io) : args.account;
  return findContact(index, {typed: args.lender, appName: args.app, anyName, report, account}, rules, t);
}

interface PlanSetup {
  readonly index: DirectoryIndex;
  readonly rules: Rules;
}

/** The account or agreement that stands first in an item of the plan that `plan <report>` prints today. @throws LoancloseError BAD_OPTION */
async function keyOfItem(number: number, report: Report, setup: PlanSetup, io: Io) {
  const {buildPlan} = await import('../planner/index.ts');
  const {items} = buildPlan(report, {...setup, today: io.today(), before: null, keep: [], usedApps: []});
  const item = items[number - 1];
  const [key] = [...(item?.accountKeys ?? []), ...(item?.facilityKeys ?? [])];
  if (key === undefined) throw new LoancloseError('BAD_OPTION', {reason: 'account-number', value: String(number)});
  return key;
}
