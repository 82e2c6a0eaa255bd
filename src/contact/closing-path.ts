import {type Channel, TRUSTS} from '../model/vocabulary.ts';
import type {AppOffer} from './app-offer.ts';
import type {LenderFacts, OwnedPath} from './lender-facts.ts';

/**
 * The app that the line is taken to come from: the one that the user named, else the institution's own app when that is well known, else
 * the only one there is unless it is doubtful. `null` when the person has to find out first.
 */
export function knownApp<Offer extends Pick<AppOffer, 'chosen' | 'basis' | 'confidence'>>(
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

/**
 * The paths of the known app and of the institution, the easiest for each product. Where the app is not known, the easiest of each candidate,
 * at most three, as "if you borrowed in …". Empty when the directory has none.
 */
export function choosePaths({apps, paths}: LenderFacts): PathChoice[] {
  const known = knownApp(apps);
  const general = paths.filter(owned => owned.appId === null).toSorted(byEase);
  if (known === null) {
    const perApp = apps.flatMap(app => paths.filter(owned => owned.appId === app.id).toSorted(byEase)[0] ?? []);
    const several = perApp.slice(0, 3).map(owned => ({...owned, only: true}));
    return [...several, ...general.slice(0, 1).map(owned => ({...owned, only: false}))];
  }
  const own = paths.filter(owned => owned.appId === known.id).toSorted(byEase);
  const best = own.filter((owned, at) => own.findIndex(other => other.path.product === owned.path.product) === at);
  if (best.length === 0) return general.slice(0, 1).map(owned => ({...owned, only: false}));
  return best.map(owned => ({...owned, only: best.length > 1 && owned.path.product !== null}));
}

/** Whether the person can do it in one sitting without a call: the easiest path for sure, or every path of the institution's own apps. */
export function isClosableInApp(facts: LenderFacts): boolean {
  const paths = choosePaths(facts);
  const sure = paths.filter(choice => !choice.only || isOwnLender(facts.apps));
  return sure.length > 0 && sure.every(choice => isInAppChannel(choice.path.channel));
}

function isInAppChannel(channel: Channel): boolean {
  return channel === 'app' || channel === 'wechat';
}

const EASE: readonly Channel[] = ['app', 'wechat', 'phone', 'email', 'self', 'branch'];

function byEase(a: OwnedPath, b: OwnedPath): number {
  return (
    EASE.indexOf(a.path.channel) - EASE.indexOf(b.path.channel) ||
    TRUSTS.indexOf(a.path.trust) - TRUSTS.indexOf(b.path.trust)
  );
}
