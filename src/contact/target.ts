import {CERTAIN, findMeant, type LenderHit} from '../directory/find-lenders.ts';
import {type DirectoryIndex, isFunder} from '../directory/index-directory.ts';
import {normalizeName} from '../directory/normalize-name.ts';
import {resolveFunder} from '../directory/resolve.ts';
import {LoancloseError} from '../errors.ts';
import type {App, Funder} from '../model/directory.ts';
import type {Confidence, LenderKind, NameMatch} from '../model/vocabulary.ts';

/** Whom the person means: a funder, an app, or both. */
export interface Target {
  readonly funder: Funder | null;
  /** How the funder was recognised. */
  readonly match: NameMatch;
  /** The institution as it is printed or was typed, where the directory does not know it; null where only an app was named. */
  readonly strangerName: string | null;
  readonly app: App | null;
  /** The person named an app only: how sure it is that this funder stands behind it, and who else may. */
  readonly assumed: {readonly confidence: Confidence; readonly others: readonly Funder[]} | null;
}

export interface TargetQuery {
  /** What the person typed: an institution, an app, an id, a number, pinyin. */
  readonly typed: string;
  /** The app that he named besides. */
  readonly appName?: string | undefined;
  /** Take a name that the directory does not know as it is, for words that need nothing of it. */
  readonly anyName?: boolean;
}

const SUGGESTIONS = 5;

/**
 * Finds whom the person means. What the directory leaves open the report may settle: a name that only one of its institutions bears, one
 * funder of several that it prints.
 * @param printed institutions as the report prints them; none without a report
 * @throws LoancloseError LENDER_NOT_FOUND, LENDER_AMBIGUOUS
 */
export function findTarget(
  index: DirectoryIndex,
  {typed, appName, anyName = false}: TargetQuery,
  printed: readonly string[],
): Target {
  const hits = findMeant(index, typed);
  const best = hits.filter(hit => hit.score >= CERTAIN && hit.score === hits[0]?.score);
  const named = appName === undefined ? null : findApp(index, appName);
  if (best.length === 0) {
    const institution = printedName(typed, printed);
    if (institution === null && !anyName) throw notFound(typed, hits);
    const name = institution ?? typed;
    const {funder, match} = resolveFunder(index, name);
    return {funder, match, strangerName: funder === null ? name : null, app: named, assumed: null};
  }
  const present = new Set(printed.map(name => resolveFunder(index, name).funder));
  const settled = settle(index, typed, best, present);
  return {...settled, app: named ?? settled.app};
}

/** The same call when the account in the report turns out to be with another funder of the app; null when it has nothing to do with it. */
export function retarget(index: DirectoryIndex, {app}: Target, institution: string): Target | null {
  const {funder, match} = resolveFunder(index, institution);
  if (funder === null || app === null || !funder.apps.some(relation => relation.app === app.id)) return null;
  return {funder, match, strangerName: null, app, assumed: null};
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

function settle(
  index: DirectoryIndex,
  query: string,
  best: readonly LenderHit[],
  present: ReadonlySet<Funder | null>,
): Target {
  const all = best.flatMap(({record, match}) => (isFunder(record) ? [{record, match}] : []));
  const inReport = all.filter(({record}) => present.has(record));
  const funders = inReport.length === 1 ? inReport : all;
  const apps = best.flatMap(({record}) => (isFunder(record) ? [] : [record]));
  const [first] = funders;
  if (funders.length > 1 || (first === undefined && apps.length > 1)) throw ambiguous(query, best);
  if (first !== undefined) {
    const own = apps.find(app => first.record.apps.some(relation => relation.app === app.id));
    return {funder: first.record, match: first.match, strangerName: null, app: own ?? null, assumed: null};
  }
  const app = apps[0] ?? null;
  return app === null ? appAlone(null) : assumeFunder(index, app, present);
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
  return {funder: only.funder, match: 'alias', strangerName: null, app, assumed: {confidence: only.confidence, others}};
}

function findApp(index: DirectoryIndex, name: string): App {
  const found = index.apps.get(name);
  if (found !== undefined) return found;
  const [app, ...others] = index.appNames.get(normalizeName(name)) ?? [];
  if (app === undefined) throw new LoancloseError('LENDER_NOT_FOUND', {query: name});
  if (others.length > 0) {
    throw new LoancloseError('LENDER_AMBIGUOUS', {
      query: name,
      candidates: [app, ...others].map(({id}) => id).join(', '),
    });
  }
  return app;
}

function appAlone(app: App | null): Target {
  return {funder: null, match: 'none', strangerName: null, app, assumed: null};
}

function notFound(query: string, near: readonly LenderHit[]): LoancloseError {
  if (near.length === 0) return new LoancloseError('LENDER_NOT_FOUND', {query});
  return new LoancloseError('LENDER_NOT_FOUND', {reason: 'near', query, candidates: names(near)});
}

function ambiguous(query: string, hits: readonly LenderHit[]): LoancloseError {
  return new LoancloseError('LENDER_AMBIGUOUS', {query, candidates: names(hits)});
}

function names(hits: readonly LenderHit[]): string {
  return hits
    .slice(0, SUGGESTIONS)
    .map(({record}) => `${record.name} (${record.id})`)
    .join(', ');
}
