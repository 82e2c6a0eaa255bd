import {CERTAIN, type LenderHit} from '../directory/find-lenders.ts';
import {type DirectoryIndex, isFunder} from '../directory/index-directory.ts';
import {normalizeName} from '../directory/normalize-name.ts';
import {resolveFunder} from '../directory/resolve.ts';
import {type Meant, meansCard, whoIsMeant} from '../directory/who-is-meant.ts';
import type {App, Funder} from '../model/directory.ts';
import type {Confidence, LenderKind, NameMatch} from '../model/vocabulary.ts';
import {choicesOf, productsOf, UnsettledLender} from './unsettled-lender.ts';

/** Whom the person means: a funder, an app, or both. */
export interface Target {
  readonly funder: Funder | null;
  /** How the funder was recognised. */
  readonly match: NameMatch;
  /** The institution as it is printed or was typed, where the directory does not know it; null where only an app was named. */
  readonly strangerName: string | null;
  readonly app: App | null;
  /** Of a bank: its credit card is meant. */
  readonly card: boolean;
  /** The person named an app only: how sure it is that this funder stands behind it, and who else may. */
  readonly assumed: {readonly confidence: Confidence; readonly others: readonly Funder[]} | null;
  /** Nothing bears the typed word: the only name that comes near it was taken. */
  readonly taken: {readonly typed: string; readonly hit: LenderHit} | null;
  /** What the typed word fits as well. */
  readonly alsoFits: readonly LenderHit[];
}

export interface TargetQuery {
  /** What the person typed: an institution, an app, an id, a number, pinyin. */
  readonly typed: string;
  /** The app that he named besides. */
  readonly appName?: string | undefined;
  /** Take a name that the directory does not know as it is, for words that need nothing of it. */
  readonly anyName?: boolean;
}

/** A target of which nothing but the names is known. */
const PLAIN = {card: false, assumed: null, taken: null, alsoFits: []};

/**
 * Finds whom the person means. What the directory leaves open the report may settle: a name that only one of its institutions bears, one
 * funder of several that it prints.
 * @param printed institutions as the report prints them; none without a report
 * @throws UnsettledLender LENDER_NOT_FOUND, LENDER_AMBIGUOUS with what there is to choose from
 */
export function findTarget(
  index: DirectoryIndex,
  {typed, appName, anyName = false}: TargetQuery,
  printed: readonly string[],
): Target {
  const meant = whoIsMeant(index, typed);
  const named = appName === undefined ? null : findApp(index, appName);
  const isNamed = (meant.hits[0]?.score ?? 0) >= CERTAIN;
  const institution = isNamed ? null : printedName(typed, printed);
  if (institution !== null || meant.sure === 'unknown') {
    if (institution === null && !anyName) {
      throw new UnsettledLender('LENDER_NOT_FOUND', typed, choicesOf(meant.hits), {
        ...(meant.hits.length > 0 ? {reason: 'near'} : {}),
      });
    }
    const name = institution ?? typed;
    const {funder, match} = resolveFunder(index, name);
    return {...PLAIN, funder, match, strangerName: funder === null ? name : null, app: named};
  }
  const present = new Set(printed.map(name => resolveFunder(index, name).funder));
  const settled = settle(index, typed, meant, present);
  return {...settled, app: named ?? settled.app};
}

/** The same call when the account in the report turns out to be with another funder of the app; null when it has nothing to do with it. */
export function retarget(index: DirectoryIndex, {app}: Target, institution: string): Target | null {
  const {funder, match} = resolveFunder(index, institution);
  if (funder === null || app === null || !funder.apps.some(relation => relation.app === app.id)) return null;
  return {...PLAIN, funder, match, strangerName: null, app};
}

/** The institution of the report that the words mean: the same name, else the only one that holds them. */
function printedName(query: string, printed: readonly string[]): string | null {
  const typed = normalizeName(query);
  const names = [...new Set(printed)];
  const same = names.find(name => normalizeName(name) === typed);
  if (same !== undefined) return same;
  const [holding, ...others] = typed.length < 2 ? [] : names.filter(name => normalizeName(name).includes(typed));
  return others.length === 0 ? (holding ?? null) : null;
}

function settle(index: DirectoryIndex, typed: string, meant: Meant, present: ReadonlySet<Funder | null>): Target {
  const {hits, sure, others: alsoFits} = meant;
  const all = hits.flatMap(({record, match}) => (isFunder(record) ? [{record, match}] : []));
  const inReport = all.filter(({record}) => present.has(record));
  const [only, ...more] = inReport;
  const bySomeReport = only !== undefined && more.length === 0;
  if (sure === 'several' && !bySomeReport) throw unsettled(index, typed, hits);
  const funders = bySomeReport ? inReport : all;
  const [app] = hits.flatMap(({record}) => (isFunder(record) ? [] : [record]));
  const [hit] = hits;
  const taken = sure === 'likely' && hit !== undefined ? {typed, hit} : null;
  const [first, ...further] = funders;
  const told = {taken, alsoFits, card: meansCard(typed)};
  if (first !== undefined && further.length === 0) {
    const own = hits.find(({record}) => first.record.apps.some(relation => relation.app === record.id))?.record;
    const ownApp = own === undefined || isFunder(own) ? null : own;
    return {...PLAIN, ...told, funder: first.record, match: first.match, strangerName: null, app: ownApp};
  }
  return app === undefined ? appAlone(null) : {...assumeFunder(index, app, present), ...told, card: false};
}

/** They stand in for a debt and lend nothing: no line of theirs is there to close. */
const GUARANTEES: ReadonlySet<LenderKind> = new Set(['guarantee', 'insurance']);

/**
 * The company behind an app that the person named without its funder: its only own one that is more than a rumour, or the own one that the
 * report prints. Several → nobody, and the platform is asked for its funders.
 */
function assumeFunder(index: DirectoryIndex, app: App, present: ReadonlySet<Funder | null>): Target {
  const funders = index.fundersOf.get(app.id) ?? [];
  const owners = funders.flatMap(funder => {
    const own = funder.apps.find(relation => relation.app === app.id && relation.basis === 'own');
    return own === undefined ? [] : [{funder, confidence: own.confidence}];
  });
  const printed = owners.filter(({funder}) => present.has(funder));
  const live = owners.filter(({funder}) => funder.obsolete === null && !GUARANTEES.has(funder.kind));
  const sure = live.filter(({confidence}) => confidence !== 'low');
  const [only, ...more] = [printed, sure, live].find(group => group.length > 0) ?? [];
  if (only === undefined || more.length > 0) return appAlone(app);
  const rank = (funder: Funder) => (owners.some(owner => owner.funder === funder) ? 0 : 1);
  const others = funders
    .filter(funder => funder !== only.funder && funder.obsolete === null)
    .toSorted((a, b) => rank(a) - rank(b));
  const assumed = {confidence: only.confidence, others};
  return {...PLAIN, funder: only.funder, match: 'alias', strangerName: null, app, assumed};
}

/** The app that the person named besides the institution. @throws UnsettledLender */
function findApp(index: DirectoryIndex, name: string): App {
  const {sure, hits} = whoIsMeant(index, name, 'app');
  const record = hits[0]?.record;
  if (sure === 'certain' && record !== undefined && !isFunder(record)) return record;
  const isNear = hits.length > 0 && (hits[0]?.score ?? 0) < CERTAIN;
  if (hits.length === 0 || isNear)
    throw new UnsettledLender('LENDER_NOT_FOUND', name, choicesOf(hits), isNear ? {reason: 'near'} : {});
  throw new UnsettledLender('LENDER_AMBIGUOUS', name, choicesOf(hits));
}

function appAlone(app: App | null): Target {
  return {...PLAIN, funder: null, match: 'none', strangerName: null, app};
}

/** One bank stands for all that it lends: what is to be chosen is its card, an app or the bank itself. */
function unsettled(index: DirectoryIndex, typed: string, hits: readonly LenderHit[]): UnsettledLender {
  const [hit, ...more] = hits;
  if (hit !== undefined && more.length === 0) {
    return new UnsettledLender('LENDER_AMBIGUOUS', typed, productsOf(hit, index.apps), {reason: 'product'});
  }
  return new UnsettledLender('LENDER_AMBIGUOUS', typed, choicesOf(hits));
}
