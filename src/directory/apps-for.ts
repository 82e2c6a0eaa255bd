import {daysApart} from '../account/days.ts';
import {isSecuredPurpose, type Purpose} from '../account/printed-words.ts';
import type {App, Funder, Relation} from '../model/directory.ts';
import {CONFIDENCES, type Confidence, type RelationBasis, TRUSTS, type Trust} from '../model/vocabulary.ts';
import type {DirectoryIndex} from './index-directory.ts';
import {normalizeName} from './normalize-name.ts';
import {resolveFunder} from './resolve.ts';

/** What the report and the user say that may tell which app a loan came through. */
export interface AppEvidence {
  /** The business kind as printed. */
  readonly product: string | null;
  /** What the loan is for: an app for consumer loans stands behind no mortgage. */
  readonly subject: Purpose | null;
  /** `YYYY-MM-DD` of the account. */
  readonly openedOn: string | null;
  readonly inquiries: readonly {institution: string; on: string}[];
  /** The other accounts of the report; only those of the same day say something. */
  readonly others: readonly {institution: string; openedOn: string | null}[];
  /** Names of apps that the user says he has used. */
  readonly usedApps: readonly string[];
}

export const APP_REASONS = [
  'used-by-you',
  'product-names-it',
  'same-day-funder',
  'inquiry-near',
  'only-app',
  'own-app',
  'partner',
] as const;

/** Why an app is a candidate: a code for the words, and what fills them. */
export interface AppReason {
  readonly code: (typeof APP_REASONS)[number];
  readonly slots: {app: string; funder: string; other: string; on: string};
}

export interface AppCandidate {
  readonly app: App;
  readonly basis: RelationBasis;
  readonly confidence: Confidence;
  readonly trust: Trust;
  readonly why: AppReason;
  /** Settled: the user named it, or it is surely the only app of a funder that is no bank. A bank lends in many ways. */
  readonly chosen: boolean;
}

/** A funder asks the bureau shortly before it opens an account. */
const INQUIRY_DAYS = 7;

/**
 * The apps through which a funder lends, best first: those the user named, then own before partner, then confidence,
 * then what the report says, then trust. Relations that had ended when the account was opened come last.
 */
export function appsFor(index: DirectoryIndex, funder: Funder, given: Partial<AppEvidence> = {}): AppCandidate[] {
  const evidence = {...given, ...nearInTime(given)};
  const used = usedApps(index, evidence.usedApps ?? []);
  const candidates = funder.apps.flatMap(relation => {
    const app = index.apps.get(relation.app);
    if (app === undefined) return [];
    const found = findReason(index, funder, app, evidence);
    const named = used.has(app.id) || found?.code === 'product-names-it';
    if (!named && !fitsSubject(app, funder, evidence.subject ?? null)) return [];
    const past = hasEnded(relation, evidence.openedOn ?? null);
    return [{relation, app, found, used: used.has(app.id), past}];
  });
  const anyUsed = candidates.some(({used: named}) => named);
  return candidates
    .sort(
      (a, b) =>
        Number(b.used) - Number(a.used) ||
        Number(a.past) - Number(b.past) ||
        Number(b.relation.basis === 'own') - Number(a.relation.basis === 'own') ||
        CONFIDENCES.indexOf(a.relation.confidence) - CONFIDENCES.indexOf(b.relation.confidence) ||
        Number(b.found !== null) - Number(a.found !== null) ||
        TRUSTS.indexOf(a.relation.trust) - TRUSTS.indexOf(b.relation.trust) ||
        (a.app.id < b.app.id ? -1 : 1),
    )
    .map(({relation, app, found, used: named}) => {
      const only = candidates.length === 1 && relation.basis === 'own';
      const basisCode = only ? 'only-app' : relation.basis === 'own' ? 'own-app' : 'partner';
      const plain = reason(basisCode, app, funder);
      return {
        app,
        basis: relation.basis,
        confidence: relation.confidence,
        trust: relation.trust,
        why: named ? reason('used-by-you', app, funder) : (found ?? plain),
        chosen: named || (only && !anyUsed && funder.kind !== 'bank' && relation.confidence === 'high'),
      };
    });
}

/** What an app for business loans is called: 网商贷, 微业贷, 生意贷, 经营快贷. */
const BUSINESS_APP = /经营|网商|企业|小微|微业|生意|商户|税/;

/**
 * No consumer app is taken for a loan on a house, a car, a farm or a study; a company that finances cars has its own. A bank's business loan
 * comes through an app that says so, while lenders on the internet use one app for both.
 */
function fitsSubject({name, aliases}: App, {kind}: Funder, subject: Purpose | null): boolean {
  if (isSecuredPurpose(subject)) return subject === 'car' && (kind === 'auto-finance' || kind === 'finance-lease');
  return subject !== 'business' || kind !== 'bank' || [name, ...aliases].some(each => BUSINESS_APP.test(each));
}

/** Ids of the apps that a list of names means; a name that means none is left out. */
function usedApps(index: DirectoryIndex, names: readonly string[]): Set<string> {
  const ids = names.flatMap(name => {
    if (index.apps.has(name)) return [name];
    return (index.appNames.get(normalizeName(name)) ?? []).map(({id}) => id);
  });
  return new Set(ids);
}

function hasEnded({from, until}: Relation, openedOn: string | null): boolean {
  if (openedOn === null) return false;
  const covers = (limit: string) => openedOn.slice(0, limit.length);
  return (until !== null && covers(until) > until) || (from !== null && covers(from) < from);
}

/** The other accounts of the same day, and the inquiries around it: gone through once and not for every app. */
function nearInTime({openedOn = null, others = [], inquiries = []}: Partial<AppEvidence>) {
  if (openedOn === null) return {others: [], inquiries: []};
  return {
    others: others.filter(other => other.openedOn === openedOn),
    inquiries: inquiries.filter(inquiry => (daysApart(inquiry.on, openedOn) ?? Infinity) <= INQUIRY_DAYS),
  };
}

function findReason(index: DirectoryIndex, funder: Funder, app: App, evidence: Partial<AppEvidence>): AppReason | null {
  const {product = null, openedOn = null, others = [], inquiries = []} = evidence;
  if (product !== null && [app.name, ...app.aliases].some(name => name.length > 1 && product.includes(name)))
    return reason('product-names-it', app, funder);
  if (openedOn === null) return null;
  for (const other of others) {
    const name = otherFunderOf(index, app, funder, other.institution);
    if (name !== null) return reason('same-day-funder', app, funder, name, openedOn);
  }
  for (const inquiry of inquiries) {
    const name = otherFunderOf(index, app, funder, inquiry.institution);
    if (name !== null) return reason('inquiry-near', app, funder, name, inquiry.on);
  }
  return null;
}

/** The legal name when the printed institution is another funder of the same app: guarantor and lender of one loan. */
function otherFunderOf(index: DirectoryIndex, app: App, funder: Funder, institution: string): string | null {
  const other = resolveFunder(index, institution).funder;
  if (other === null || other === funder) return null;
  return other.apps.some(relation => relation.app === app.id) ? other.name : null;
}

function reason(code: AppReason['code'], app: App, funder: Funder, other = '', on = ''): AppReason {
  return {code, slots: {app: app.name, funder: funder.name, other, on}};
}
