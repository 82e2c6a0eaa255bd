import {groupAccounts} from '../account/group.ts';
import {recordOf} from '../case/new-events.ts';
import {type ContactQuery, findContact} from '../contact/find-contact.ts';
import {ITEM_NUMBER, keysMeant, type NamedPlan} from '../contact/names-meant.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import {LoancloseError} from '../errors.ts';
import type {CaseItem} from '../model/case.ts';
import {loadRules} from '../model/load.ts';
import type {Report} from '../model/report.ts';
import type {Rules} from '../model/rules.ts';
import type {PlanChoice} from './ask-plan.ts';
import type {ContactArgs, ContactSetup, OpenedContact} from './contact-args.ts';
import {caseForReport, itemMeant} from './contact-case.ts';
import type {Io} from './io.ts';
import {caseOfPerson, type KnownCase} from './known-case.ts';
import {openDirectoryFor} from './open-directory.ts';
import {readReport} from './read-report.ts';
import {settleLender} from './settle-lender.ts';

/** Whom to talk to by a report, or by a case in its place; null where neither is there. @throws LoancloseError as `openContact` */
export async function contactOfReport(args: ContactArgs, io: Io, setup: ContactSetup): Promise<OpenedContact | null> {
  const report = args.report === undefined ? null : await readReport(args.report, {...args, t: setup.t}, io);
  const known =
    report === null ? await caseForReport(args, io, setup.t) : await caseOfPerson(report.holder, args, io, setup.t);
  if (report === null && known === null) return null;
  const added =
    known !== null && ITEM_NUMBER.test(args.lender)
      ? recordOf(known.state, Number(args.lender)).item.lender
      : args.lender;
  const index = await openDirectoryFor([added, args.app ?? args.lender, ...(args.keep ?? [])], args, io);
  const rules = loadRules(await io.readData('rules.json'));
  const tools = {index, rules, io, args, ...setup};
  if (report !== null) return await inReport(report, known, tools);
  if (known === null) return null;
  const {latestReport} = await import('../case/revive-report.ts');
  return await inReport(latestReport(known.file), known, tools);
}

interface Tools extends ContactSetup {
  readonly index: DirectoryIndex;
  readonly rules: Rules;
  readonly io: Io;
  readonly args: ContactArgs;
}

function settle(typed: string, query: Omit<ContactQuery, 'typed'>, {index, rules, args, io, t}: Tools) {
  return settleLender(typed, word => findContact(index, {...query, typed: word}, rules, t), args, io, t);
}

async function inReport(report: Report, known: KnownCase | null, tools: Tools): Promise<OpenedContact> {
  const {index, rules, args, io, anyName, t} = tools;
  const byNumber = ITEM_NUMBER.test(args.lender);
  const item = known !== null && byNumber ? recordOf(known.state, Number(args.lender)).item : null;
  if (known !== null && item !== null && item.accountKeys.length + item.facilityKeys.length === 0) {
    const contact = findContact(index, {typed: item.lender, appName: args.app, anyName: true}, rules, t);
    return {...contact, inCase: itemMeant(known, args.lender, contact)};
  }
  const [{buildPlan}, {keptKeys}, {casePlans}] = await Promise.all([
    import('../planner/index.ts'),
    import('../planner/kept.ts'),
    import('../case/case-plans.ts'),
  ]);
  const context = {index, rules, today: args.today ?? io.today(), before: null};
  const plain = {chosen: NOTHING_CHOSEN, build: (choice: PlanChoice) => buildPlan(report, {...context, ...choice})};
  const {chosen, build} = known === null ? plain : casePlans(report, known, context);
  // the numbers are those of the plan that nothing was taken out of
  const whole = build({...chosen, keep: []});
  const keep = [...chosen.keep, ...(args.keep ?? []).flatMap(word => keysMeant(word, whole, index))];
  const {items} = keep.length === 0 ? whole : build({...chosen, keep});
  const planned = {appName: args.app, anyName, report, items, kept: keptKeys(groupAccounts(report), {index, keep})};
  const account = args.account ?? (byNumber ? (keyOfCaseItem(item, whole) ?? args.lender) : undefined);
  const typed = byNumber ? (item?.institution ?? institutionOf(args.lender, whole)) : args.lender;
  const query = account === undefined ? planned : {...planned, account: keyMeant(account, report, whole, index)};
  const contact = await settle(typed, query, tools);
  return {...contact, inCase: known === null ? null : itemMeant(known, args.lender, contact)};
}

const NOTHING_CHOSEN: PlanChoice = {keep: [], usedApps: []};

/** An item that the plan has no more, because it is closed or was handed on, is still spoken of. */
function keyOfCaseItem(item: CaseItem | null, {items}: NamedPlan): string | undefined {
  if (item === null || items.some(({number}) => number === item.number)) return undefined;
  return item.accountKeys[0] ?? item.facilityKeys[0];
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
