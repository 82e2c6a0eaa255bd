import {type Purpose, purposeOfAccount} from '../account/printed-words.ts';
import {appsFor} from '../directory/apps-for.ts';
import {certificatePaths, closingPaths, reportingWindow} from '../directory/closing-paths.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import {resolveFunder} from '../directory/resolve.ts';
import type {Account} from '../model/account.ts';
import type {App, Funder} from '../model/directory.ts';
import type {Report} from '../model/report.ts';
import type {NameMatch} from '../model/vocabulary.ts';
import {phrase} from '../text/phrase.ts';
import {openedOn} from './accounts-by-day.ts';
import {offerApp, offerStranger} from './app-offer.ts';
import {knownApp} from './closing-path.ts';
import type {LenderFacts, LenderWindow, OwnedPath} from './lender-facts.ts';
import {contactPhones} from './phones.ts';

/** What the report and the user say that may tell which app stands behind an institution. */
export interface LenderEvidence {
  /** The account that stands for the item; none for an agreement alone. */
  readonly account: Account | undefined;
  /** What the loan is for; told by the account where it is not given. */
  readonly subject?: Purpose | null;
  /** A card is closed at the bank: apps and app paths say nothing of it. */
  readonly card: boolean;
  /** Its accounts in the order of their keys, so that the answer does not depend on the order of the report. */
  readonly report: Pick<Report, 'accounts' | 'inquiries'>;
  readonly usedApps: readonly string[];
  /** The app that the person named for this very institution; offered even where the directory does not know that it lends there. */
  readonly named?: App | null;
}

/** The institution as printed. */
export interface LenderQuery extends LenderEvidence {
  readonly institution: string;
}

/** Gathers from the directory all that the plan says of one institution. A name that is not known gives empty lists, never a guess. */
export function lookUpLender(index: DirectoryIndex, query: LenderQuery): LenderFacts {
  const {funder, match} = resolveFunder(index, query.institution);
  if (funder === null) return describeStranger(index, query.institution, query.named ?? null);
  return describeLender(index, funder, match, query);
}

/** An institution that the directory does not know. Of the app that the person named for it only the numbers are known to be right. */
export function describeStranger(index: DirectoryIndex, name: string, named: App | null): LenderFacts {
  return {
    lender: {id: null, name, kind: null, match: 'none'},
    regulator: null,
    gone: false,
    apps: named === null ? [] : [offerStranger(named)],
    phones: contactPhones(index, null, named, false),
    paths: [],
    certificates: [],
    charges: [],
    update: UNKNOWN_WINDOW,
  };
}

export function describeLender(
  index: DirectoryIndex,
  funder: Funder,
  match: NameMatch,
  {account, card, report, usedApps, named = null, subject = subjectOf(account)}: LenderEvidence,
): LenderFacts {
  const candidates = card
    ? []
    : appsFor(index, funder, {
        product: account?.product ?? null,
        subject,
        openedOn: account?.openedOn ?? null,
        inquiries: report.inquiries.filter(inquiry => inquiry.by === 'institution'),
        others: openedOn(report.accounts, account?.openedOn ?? '').filter(other => other.key !== account?.key),
        usedApps: named === null ? usedApps : [...usedApps, named.id],
      });
  const stranger = card || named === null || candidates.some(({app}) => app === named) ? [] : [offerStranger(named)];
  const apps = [...stranger, ...candidates.map(offerApp)];
  const knownId = knownApp(apps)?.id;
  const known = knownId === undefined ? null : (index.apps.get(knownId) ?? null);
  return {
    lender: {id: funder.id, name: funder.name, kind: funder.kind, match},
    regulator: funder.regulator,
    gone: funder.obsolete !== null && GONE.has(funder.obsolete.reason),
    apps,
    phones: contactPhones(index, funder, known, card),
    paths: card
      ? []
      : ownPaths(
          index,
          funder,
          candidates.map(({app}) => app),
        ),
    certificates: card ? [] : certificatePaths(index, funder, known),
    charges: known?.charges ?? [],
    update: card ? UNKNOWN_WINDOW : updateWindow(index, funder, known),
  };
}

function subjectOf(account: Account | undefined): Purpose | null {
  return account === undefined ? null : purposeOfAccount(account);
}

/** Nobody answers any more. A company that only left lending or changed its name still does. */
const GONE: ReadonlySet<string> = new Set(['closed-down', 'merged', 'acquired']);

const UNKNOWN_WINDOW: LenderWindow = {minDays: null, maxDays: null, unit: 'calendar', source: 'default'};

function ownPaths(index: DirectoryIndex, funder: Funder, apps: readonly App[]): OwnedPath[] {
  const ofApps = apps.flatMap(app =>
    (closingPaths(index, funder, app) ?? [])
      .filter(path => app.closing.includes(path) || path.app === app.id)
      .map(path => ({path, owner: app.name, appId: app.id})),
  );
  const ofFunder = funder.closing
    .filter(path => path.app === null)
    .map(path => ({path, owner: funder.name, appId: null}));
  return [...ofApps, ...ofFunder];
}

/** The lender's own words on how long its report takes. In working days the source says how they are counted. */
function updateWindow(index: DirectoryIndex, funder: Funder, app: App | null): LenderWindow {
  const found = reportingWindow(index, funder, app);
  if (found === null) return UNKNOWN_WINDOW;
  const source = found.sources.join(', ');
  return {
    ...found.window,
    source: found.window.unit === 'working' ? phrase('plan.source.working-days', {source}) : source,
  };
}
