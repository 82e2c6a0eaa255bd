import type {ClosingPath} from '../model/directory.ts';
import {type Channel, CONFIDENCES, TRUSTS} from '../model/vocabulary.ts';
import type {AppOffer} from './app-offer.ts';
import type {LenderFacts, OwnedPath} from './lender-facts.ts';

/**
 * The app that the line is taken to come from: the one that the user named, else the institution's own app when that is well known, else
 * the only one there is unless it is doubtful. `null` when the person has to find out first.
 */
export function knownApp<Offer extends Pick<AppOffer, 'id' | 'basis' | 'confidence' | 'chosen'>>(
  apps: readonly Offer[],
): Offer | null {
  const chosen = apps.find(app => app.chosen);
  if (chosen !== undefined) return chosen;
  const own = apps.filter(app => app.basis === 'own' && app.confidence !== 'low');
  if (own.length === 1) return own[0] ?? null;
  const [only] = apps;
  return apps.length === 1 && only !== undefined && only.confidence !== 'low' ? only : null;
}

/** All the apps there are belong to the institution itself: whichever it was, there is no second party to ask. */
export function isOwnLender(apps: readonly AppOffer[]): boolean {
  return apps.length > 0 && apps.every(app => app.basis === 'own');
}

/** The app under which a line is listed: the known one, else the first of the institution's own apps. */
export function likelyApp(apps: readonly AppOffer[]): AppOffer | undefined {
  return knownApp(apps) ?? (isOwnLender(apps) ? apps[0] : undefined);
}

/** What to follow: a path, and whether it holds only if the person borrowed in that app or product. */
export interface PathChoice extends OwnedPath {
  readonly only: boolean;
}

/** Ways that cancel nothing but the login: they close no line, and come last of all. */
function cancelsOnlyLogin({scope}: ClosingPath): boolean {
  return scope.length > 0 && scope.every(part => part === 'account');
}

/**
 * The paths that close the line: of the known app the best for each product, and the institution's own. Where the app is not known, the
 * best of each candidate, at most three, as "if you borrowed in …". Empty when the directory has none.
 */
export function choosePaths(facts: LenderFacts): PathChoice[] {
  return choose(facts, path => !cancelsOnlyLogin(path));
}

/** The ways to cancel the login, chosen as `choosePaths` does. */
export function chooseCancelPaths(facts: LenderFacts): PathChoice[] {
  return choose(facts, cancelsOnlyLogin);
}

function choose({apps, paths}: LenderFacts, wanted: (path: ClosingPath) => boolean): PathChoice[] {
  const known = knownApp(apps);
  const fitting = paths.filter(({path}) => wanted(path)).toSorted(byTrust);
  const general = fitting
    .filter(owned => owned.appId === null)
    .slice(0, 1)
    .map(owned => ({...owned, only: false}));
  if (known === null) {
    const perApp = apps.flatMap(app => fitting.filter(owned => owned.appId === app.id)[0] ?? []);
    return [...perApp.slice(0, 3).map(owned => ({...owned, only: true})), ...general];
  }
  const own = fitting.filter(owned => owned.appId === known.id);
  const best = own.filter((owned, at) => own.findIndex(other => other.path.product === owned.path.product) === at);
  return [...best.map(owned => ({...owned, only: best.length > 1 && owned.path.product !== null})), ...general];
}

/** Whether the person can do it in one sitting without a call: every sure path, or every path of the institution's own apps. */
export function isClosableInApp(facts: LenderFacts): boolean {
  const sure = choosePaths(facts).filter(choice => choice.appId !== null && (!choice.only || isOwnLender(facts.apps)));
  return sure.length > 0 && sure.every(({path: {channel}}) => channel === 'app' || channel === 'wechat');
}

const EASE: readonly Channel[] = ['app', 'wechat', 'phone', 'email', 'self', 'branch'];

/** Who says so counts more than how easy it is. */
function byTrust({path: a}: OwnedPath, {path: b}: OwnedPath): number {
  return (
    TRUSTS.indexOf(a.trust) - TRUSTS.indexOf(b.trust) ||
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    EASE.indexOf(a.channel) - EASE.indexOf(b.channel)
  );
}
