import {isSecured} from '../account/action.ts';
import {compareText} from '../account/compare-text.ts';
import type {Group} from '../account/group.ts';
import {isCard} from '../account/standing.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import {LoancloseError} from '../errors.ts';
import type {Account} from '../model/account.ts';
import type {Funder} from '../model/directory.ts';
import type {ItemLender, OfferedApp, OfferedPhone} from '../model/lender.ts';
import type {Running} from '../model/plan.ts';
import type {Facility, Report} from '../model/report.ts';
import type {Rules} from '../model/rules.ts';
import type {Translate} from '../text/index.ts';
import {accountsOf, chooseAccount, findEntry, isAccount, isWith, matterOf} from './account.ts';
import {wordApp} from './app-offer.ts';
import {describeLender, describeStranger} from './lender.ts';
import type {LenderFacts} from './lender-facts.ts';
import {bankNotes, choiceNotes, reportNotes, runningNotes, standingNotes, targetNotes} from './notes.ts';
import {findRunning} from './running.ts';
import {chooseScenario} from './scenario.ts';
import {BLANK} from './script.ts';
import {type Subject, subjectOf} from './subject.ts';
import {type Supervisor, supervisorOf} from './supervisor.ts';
import {findTarget, retarget, type Target, type TargetQuery} from './target.ts';

/** One request of the plan of the report. */
export interface PlannedItem {
  readonly accountKeys: readonly string[];
  readonly facilityKeys: readonly string[];
  readonly running: readonly Running[];
  /** A mortgage, a pledge or a second borrower stands behind it. */
  readonly secured: boolean;
}

export interface ContactQuery extends TargetQuery {
  readonly report?: Report | undefined;
  /** Items of the plan of the report: what is said to one lender is the same there and here. */
  readonly items?: readonly PlannedItem[];
  /** Keys of what stays open because somebody wants it. */
  readonly kept?: ReadonlySet<string>;
  /** Key of an account or agreement of the report, or a part of a key that no other account has. Needs `report`. */
  readonly account?: string | undefined;
}

/** Whom to talk to about one account, and with which words. */
export interface Contact {
  /** Null where the directory does not know the institution, or where only the app is known. */
  readonly funder: Funder | null;
  /** Its `name` is `____` where only the app is known. */
  readonly lender: ItemLender;
  /** The app that the person named, or the only one there is; null while that is open. */
  readonly app: OfferedApp | null;
  /** Every app that it may be, the likeliest first. */
  readonly apps: readonly OfferedApp[];
  /** Those of the institution, then those of the app. Only one with `dial: true` may be called unchecked. */
  readonly phones: readonly OfferedPhone[];
  /** Id of the call script that fits. */
  readonly scenario: string;
  readonly supervisor: Supervisor;
  /** What is closed; null where no report says. */
  readonly subject: Subject | null;
  /** What goes on at the same lender by the report. Empty without one: then nobody knows. */
  readonly running: readonly Running[];
  /** A house, a car, a farm, a study, a pledge or a second borrower stands behind it. */
  readonly secured: boolean;
  readonly report: Report | undefined;
  /** The account that the words are about; none without a report, for an agreement alone, and where several fit. */
  readonly account: Account | undefined;
  /** What was taken for granted or could not be found, in sentences for the person to read. */
  readonly notes: readonly string[];
}

/**
 * Finds whom to talk to from what a person typed, and, where there is a report, about which account. A plan of the same report has the same
 * answer for the same account.
 * @throws LoancloseError LENDER_NOT_FOUND, LENDER_AMBIGUOUS; BAD_OPTION for an account that is not there, is one of several, or is elsewhere
 */
export function findContact(
  index: DirectoryIndex,
  query: ContactQuery,
  rules: Pick<Rules, 'regulator-words' | 'places'>,
  t: Translate,
): Contact {
  const {report} = query;
  const printed = report?.accounts.map(({institution}) => institution) ?? [];
  const target = findTarget(index, query, printed);
  if (report === undefined) {
    const notes = [...targetNotes(target, t), ...bankNotes(target, index.apps, t)];
    return describe(index, {target, notes}, rules, t);
  }
  const ofFunder = accountsOf(report, target, index);
  const {items = [], kept = new Set<string>()} = query;
  const known = {report, items, kept, target, notes: reportNotes(report, t)};
  if (query.account === undefined) {
    const choice = chooseAccount(ofFunder);
    const entry = 'account' in choice ? choice.account : undefined;
    const notes = [...known.notes, ...targetNotes(target, t), ...choiceNotes(choice, t)];
    return describe(index, {...known, entry, notes}, rules, t);
  }
  const entry = findEntry(query.account, report, ofFunder);
  const fitting = fitTarget(index, target, entry);
  const notes = [
    ...known.notes,
    ...(fitting === target ? targetNotes(target, t) : []),
    ...(isAccount(entry) ? standingNotes(entry, t) : []),
  ];
  return describe(index, {...known, target: fitting, entry, notes}, rules, t);
}

/** An account of another funder of the same app turns the call to that funder; one of a stranger is a mistake. */
function fitTarget(index: DirectoryIndex, target: Target, entry: Account | Facility): Target {
  if (isWith(target, entry.institution, index)) return target;
  const other = retarget(index, target, entry.institution);
  if (other === null) throw new LoancloseError('BAD_OPTION', {reason: 'account-elsewhere', value: entry.key});
  return other;
}

interface Found {
  readonly target: Target;
  readonly report?: Report;
  readonly items?: readonly PlannedItem[];
  readonly kept?: ReadonlySet<string>;
  readonly entry?: Account | Facility | undefined;
  readonly notes: readonly string[];
}

function describe(
  index: DirectoryIndex,
  {target, report, items = [], kept = new Set(), entry, notes}: Found,
  rules: Pick<Rules, 'regulator-words' | 'places'>,
  t: Translate,
): Contact {
  const item = items.find(({accountKeys, facilityKeys}) =>
    [...accountKeys, ...facilityKeys].includes(entry?.key ?? ''),
  );
  const matter =
    report === undefined || entry === undefined
      ? null
      : item === undefined
        ? matterOf(report, entry.key)
        : wholeOf(report, item);
  const facts = lookUp(index, target, report, matter);
  const apps = facts.apps.map(app => wordApp(app, t));
  const running =
    item?.running ??
    (report === undefined
      ? []
      : findRunning(index, {report, matter, institution: facts.lender.name, apps: facts.apps, kept}));
  const secured = item?.secured ?? (matter !== null && isSecured(matter));
  return {
    funder: target.funder,
    lender: facts.lender,
    app: apps.find(({chosen}) => chosen) ?? null,
    apps,
    phones: facts.phones,
    scenario: target.card && matter === null ? 'card' : chooseScenario(facts, matter, {secured}),
    supervisor: supervisorOf({name: facts.lender.name, regulator: facts.regulator}, rules),
    subject: matter === null ? null : subjectOf(matter),
    running,
    secured,
    report,
    account: entry !== undefined && isAccount(entry) ? entry : undefined,
    notes: [...notes, ...(secured ? [t('script.secured')] : []), ...runningNotes(running, t)],
  };
}

function wholeOf({accounts, facilities}: Report, {accountKeys, facilityKeys}: PlannedItem): Group {
  return {
    accounts: accounts.filter(({key}) => accountKeys.includes(key)),
    facilities: facilities.filter(({key}) => facilityKeys.includes(key)),
  };
}

function lookUp(
  index: DirectoryIndex,
  {funder, match, strangerName, app, card}: Target,
  report: Report | undefined,
  matter: Group | null,
): LenderFacts {
  if (funder === null) return describeStranger(index, strangerName ?? BLANK, app);
  const evidence = {
    account: matter?.accounts[0],
    // which of a bank's products it is stands only in a report
    card: matter?.accounts.some(isCard) ?? (card || (report === undefined && app === null && funder.kind === 'bank')),
    report: {
      accounts: report?.accounts.toSorted((a, b) => compareText(a.key, b.key)) ?? [],
      inquiries: report?.inquiries ?? [],
    },
    usedApps: [],
    named: app,
  };
  return describeLender(index, funder, match, evidence);
}
