import {accountsOf, chooseAccount, findAccount, standingNotes} from '../contact/account.ts';
import {findScriptTarget, retarget, type ScriptTarget} from '../contact/target.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import {resolveFunder} from '../directory/resolve.ts';
import {LoancloseError} from '../errors.ts';
import type {Account} from '../model/account.ts';
import type {Report} from '../model/report.ts';
import type {View} from '../render/view.ts';
import type {Translate} from '../text/index.ts';
import type {Io} from './io.ts';
import {type DirectoryArgs, openDirectory} from './open-directory.ts';
import {openView} from './open-view.ts';
import {readReport} from './read-report.ts';

/** What `script`, `call` and `letter` are asked with. */
export interface SubjectArgs extends DirectoryArgs {
  readonly lender: string;
  readonly app?: string;
  readonly report?: string;
  readonly account?: string;
  readonly passwordFile?: string;
}

/** Whom the words go to and which account they are about. */
export interface Subject {
  readonly view: View;
  readonly target: ScriptTarget;
  readonly report: Report | undefined;
  readonly account: Account | undefined;
  /** What was taken for granted or could not be filled, for the person to see. */
  readonly notes: readonly string[];
}

/**
 * @param anyName take an institution that nobody knows
 * @throws LoancloseError LENDER_NOT_FOUND, LENDER_AMBIGUOUS, BAD_OPTION and whatever reading a report throws
 */
export async function openSubject(args: SubjectArgs, io: Io, {anyName}: {anyName: boolean}): Promise<Subject> {
  if (args.account !== undefined && args.report === undefined) {
    throw new LoancloseError('BAD_OPTION', {reason: 'needs', option: '--account', other: '--report'});
  }
  const [view, index] = await Promise.all([
    openView(args, io),
    openDirectory(args, io, {spellings: /[a-z]/i.test(args.lender)}),
  ]);
  const {t} = view;
  const report =
    args.report === undefined ? undefined : await readReport(args.report, {passwordFile: args.passwordFile, t}, io);
  const printed = report === undefined ? [] : report.accounts.map(({institution}) => institution);
  const target = findScriptTarget(index, {query: args.lender, appName: args.app, printed, anyName}, t);
  if (report === undefined) return {view, target, report, account: undefined, notes: targetNotes(target, t)};
  const ofFunder = accountsOf(report, target, index);
  if (args.account === undefined) {
    const {account, notes} = chooseAccount(ofFunder, t);
    return {view, target, report, account, notes: [...reportNotes(report, t), ...targetNotes(target, t), ...notes]};
  }
  const account = await findAccount(args.account, report, ofFunder, () => planItemKeys(report, index, args, view, io));
  const fitting = fitTarget(target, account, ofFunder, index, t);
  const assumed = fitting === target ? targetNotes(target, t) : [];
  return {
    view,
    target: fitting,
    report,
    account,
    notes: [...reportNotes(report, t), ...assumed, ...standingNotes(account, t)],
  };
}

/** An account of another funder of the same app turns the call to that funder; one of a stranger is a mistake. */
function fitTarget(
  target: ScriptTarget,
  account: Account,
  ofFunder: readonly Account[],
  index: DirectoryIndex,
  t: Translate,
): ScriptTarget {
  if (ofFunder.includes(account)) return target;
  const {funder, match} = resolveFunder(index, account.institution);
  const other = funder === null ? null : retarget(index, target, funder, match, t);
  if (other === null) throw new LoancloseError('BAD_OPTION', {reason: 'account-elsewhere', value: account.key});
  return other;
}

/** Account keys of the items of the plan that `plan <report>` prints today, in its order. */
async function planItemKeys(report: Report, index: DirectoryIndex, args: SubjectArgs, {t}: View, io: Io) {
  const [{buildPlan}, rules] = await Promise.all([
    import('../planner/index.ts'),
    io.readData('rules.json').then(text => JSON.parse(text)),
  ]);
  const context = {index, rules, today: io.today(), before: null, t, lang: args.lang, keep: [], usedApps: []};
  return buildPlan(report, context).items.map(item => item.accountKeys);
}

const NAMED_FUNDERS = 5;

/** What was taken for granted about the institution: which one stands behind the app, that it has another name now, that it is gone. */
export function targetNotes({assumed, app, lender, funder}: ScriptTarget, t: Translate): string[] {
  const notes = lender.match === 'former-name' ? [t('script.formerName', {lender: lender.name})] : [];
  if (funder?.obsolete) {
    notes.push(t('script.obsolete', {lender: lender.name, reason: t(`label.obsolete.${funder.obsolete.reason}`)}));
  }
  if (assumed === null || app === null) return notes;
  const confidence = t(`label.confidence.${assumed.confidence}`);
  notes.push(t('script.assumed', {app: app.name, lender: lender.name, confidence}));
  if (assumed.others.length === 0) return notes;
  const others = assumed.others.slice(0, NAMED_FUNDERS).map(({name}) => name);
  const more = assumed.others.length - others.length;
  const slots = {app: app.name, others: others.join(t('ui.comma')), more};
  return [...notes, t(more > 0 ? 'script.otherFundersMore' : 'script.otherFunders', slots)];
}

function reportNotes({reconciliation}: Report, t: Translate): string[] {
  return reconciliation.status === 'mismatched' ? [t('ui.reconciliation.mismatched')] : [];
}
