import {type AppReason, appsFor} from '../directory/apps-for.ts';
import {certificatePaths, closingPaths, reportingWindow} from '../directory/closing-paths.ts';
import type {DirectoryIndex} from '../directory/index-directory.ts';
import {offeredPhones} from '../directory/offered-phones.ts';
import {resolveFunder} from '../directory/resolve.ts';
import type {Account} from '../model/account.ts';
import type {App, Funder} from '../model/directory.ts';
import type {OfferedPhone} from '../model/lender.ts';
import type {UpdateWindow} from '../model/plan.ts';
import type {Report} from '../model/report.ts';
import type {Translate} from '../text/index.ts';
import {knownApp} from './closing-path.ts';
import type {LenderFacts, OwnedPath} from './lender-facts.ts';

/** What to look up: the institution as printed, and what the report and the user say that may tell which app stands behind it. */
export type LenderQuery = {
  readonly institution: string;
  /** The account that stands for the item; none for an agreement alone. */
  readonly account: Account | undefined;
  /** A card is closed at the bank: apps and app paths say nothing of it. */
  readonly card: boolean;
  /** Its accounts in the order of their keys, so that the answer does not depend on the order of the report. */
  readonly report: Report;
  readonly usedApps: readonly string[];
};

/** Gathers from the directory all that the plan says of one institution. A name that is not known gives empty lists, never a guess. */
export function lookUpLender(index: DirectoryIndex, query: LenderQuery, t: Translate): LenderFacts {
  const {funder, match} = resolveFunder(index, query.institution);
  if (funder === null) {
    return {
      lender: {id: null, name: query.institution, kind: null, match: 'none'},
      regulator: null,
      gone: false,
      apps: [],
      phones: [],
      paths: [],
      certificates: [],
      charges: [],
      update: UNKNOWN_WINDOW,
    };
  }
  const {account, report} = query;
  const candidates = query.card
    ? []
    : appsFor(index, funder, {
        product: account?.product ?? null,
        openedOn: account?.openedOn ?? null,
        inquiries: report.inquiries.filter(inquiry => inquiry.by === 'institution'),
        others: report.accounts.filter(other => other.key !== account?.key),
        usedApps: query.usedApps,
      });
  const apps = candidates.map(candidate => ({
    id: candidate.app.id,
    name: candidate.app.name,
    basis: candidate.basis,
    confidence: candidate.confidence,
    why: explainReason(candidate.why, t),
    chosen: candidate.chosen,
  }));
  const known = candidates.find(({app}) => app.id === knownApp(apps)?.id)?.app ?? null;
  return {
    lender: {id: funder.id, name: funder.name, kind: funder.kind, match},
    regulator: funder.regulator,
    gone: funder.obsolete !== null && GONE.has(funder.obsolete.reason),
    apps,
    phones: offerPhones(index, funder, known),
    paths: query.card
      ? []
      : ownPaths(
          index,
          funder,
          candidates.map(({app}) => app),
        ),
    certificates: query.card ? [] : certificatePaths(index, funder, known),
    charges: known?.charges ?? [],
    update: query.card ? UNKNOWN_WINDOW : updateWindow(index, funder, known, t),
  };
}

/** Nobody answers any more. A company that only left lending or changed its name still does. */
const GONE: ReadonlySet<string> = new Set(['closed-down', 'merged', 'acquired']);

const UNKNOWN_WINDOW: UpdateWindow = {minDays: null, maxDays: null, unit: 'calendar', source: 'default'};

function explainReason({code, slots}: AppReason, t: Translate): string {
  return t(`app-reason.${code}`, slots);
}

/** The funder's numbers, then those of the app, each number once. */
function offerPhones(index: DirectoryIndex, funder: Funder, app: App | null): OfferedPhone[] {
  const phones = [...offeredPhones(index, funder), ...(app === null ? [] : offeredPhones(index, app))];
  return phones.filter((phone, at) => phones.findIndex(other => other.number === phone.number) === at);
}

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
function updateWindow(index: DirectoryIndex, funder: Funder, app: App | null, t: Translate): UpdateWindow {
  const found = reportingWindow(index, funder, app);
  if (found === null) return UNKNOWN_WINDOW;
  const source = found.sources.join(', ');
  return {...found.window, source: found.window.unit === 'working' ? t('plan.source.working-days', {source}) : source};
}
