import {type AppCandidate, appsFor} from '../directory/apps-for.ts';
import {findLenders, type LenderHit} from '../directory/find-lenders.ts';
import {type DirectoryIndex, isFunder} from '../directory/index-directory.ts';
import {normalizeName} from '../directory/normalize-name.ts';
import {offeredPhones} from '../directory/offered-phones.ts';
import {resolveFunder} from '../directory/resolve.ts';
import {LoancloseError} from '../errors.ts';
import type {App, Funder} from '../model/directory.ts';
import type {ItemLender, OfferedApp, OfferedPhone} from '../model/lender.ts';
import type {Confidence, LenderKind, NameMatch} from '../model/vocabulary.ts';
import type {Translate} from '../text/index.ts';
import {BLANK} from './script.ts';

/** Whom the call goes to: a funder, an app, or both. */
export interface ScriptTarget {
  readonly funder: Funder | null;
  readonly lender: ItemLender;
  readonly app: OfferedApp | null;
  readonly phones: readonly OfferedPhone[];
  /** The person named an app only: how sure it is that this funder stands behind it, and who else may. */
  readonly assumed: {readonly confidence: Confidence; readonly others: readonly Funder[]} | null;
}

export interface TargetQuery {
  /** What the person typed. */
  readonly query: string;
  /** The app that he named besides. */
  readonly appName: string | undefined;
  /** Institutions as his report prints them; none without a report. */
  readonly printed: readonly string[];
  /** Take a name that the directory does not know as it is, for the neutral script. */
  readonly anyName: boolean;
}

/** At this score and above a hit is what the person typed; below it is a guess, and never taken. */
const CERTAIN = 0.7;
const SUGGESTIONS = 5;

/**
 * Finds whom the person means. What the directory leaves open the report may settle: a name that only one of its institutions bears, one
 * funder of several that it prints.
 * @throws LoancloseError LENDER_NOT_FOUND, LENDER_AMBIGUOUS
 */
export function findScriptTarget(index: DirectoryIndex, wanted: TargetQuery, t: Translate): ScriptTarget {
  const {query, printed} = wanted;
  const hits = findLenders(index, query);
  const best = hits.filter(hit => hit.score >= CERTAIN && hit.score === hits[0]?.score);
  const named = wanted.appName === undefined ? null : findApp(index, wanted.appName);
  if (best.length === 0) {
    const institution = printedName(query, printed);
    if (institution === null && !wanted.anyName) throw notFound(query, hits);
    const {funder, match} = resolveFunder(index, institution ?? query);
    if (funder !== null) return describeTarget(index, {funder, app: null, named, match}, t);
    return unknownTarget(index, institution ?? query, named, t);
  }
  const present = new Set(printed.map(name => resolveFunder(index, name).funder));
  return describeTarget(index, {...settle(index, query, best, present), named}, t);
}

/** The same call when the account in the report turns out to be with another funder of the app; null when it has nothing to do with it. */
export function retarget(
  index: DirectoryIndex,
  {app}: ScriptTarget,
  funder: Funder,
  match: NameMatch,
  t: Translate,
): ScriptTarget | null {
  const known = app === null ? undefined : index.apps.get(app.id);
  if (known === undefined || !funder.apps.some(relation => relation.app === known.id)) return null;
  return describeTarget(index, {funder, app: known, named: null, match}, t);
}

interface Settled {
  readonly funder: Funder | null;
  readonly app: App | null;
  readonly match: NameMatch;
  readonly assumed?: ScriptTarget['assumed'];
}

function describeTarget(
  index: DirectoryIndex,
  {funder, app, named, match, assumed = null}: Settled & {named: App | null},
  t: Translate,
): ScriptTarget {
  const candidates = funder === null ? [] : appsFor(index, funder);
  const chosen = named ?? app ?? candidates.find(candidate => candidate.chosen)?.app ?? null;
  const candidate = candidates.find(({app: offered}) => offered === chosen);
  return {
    funder,
    lender:
      funder === null
        ? {id: null, name: BLANK, kind: null, match: 'none'}
        : {id: funder.id, name: funder.name, kind: funder.kind, match},
    app: chosen === null ? null : offerApp(chosen, candidate, t),
    phones: phonesOf(index, [funder, chosen]),
    assumed,
  };
}

function unknownTarget(index: DirectoryIndex, name: string, app: App | null, t: Translate): ScriptTarget {
  return {
    funder: null,
    lender: {id: null, name, kind: null, match: 'none'},
    app: app === null ? null : offerApp(app, undefined, t),
    phones: app === null ? [] : offeredPhones(index, app),
    assumed: null,
  };
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
): Settled {
  const all = best.flatMap(({record, match}) => (isFunder(record) ? [{record, match}] : []));
  const inReport = all.filter(({record}) => present.has(record));
  const funders = inReport.length === 1 ? inReport : all;
  const apps = best.flatMap(({record}) => (isFunder(record) ? [] : [record]));
  const [first] = funders;
  if (funders.length > 1 || (first === undefined && apps.length > 1)) throw ambiguous(query, best);
  if (first !== undefined) {
    const own = apps.find(app => first.record.apps.some(relation => relation.app === app.id));
    return {funder: first.record, app: own ?? null, match: first.match};
  }
  const app = apps[0] ?? null;
  return app === null ? {funder: null, app, match: 'none'} : assumeFunder(index, app, present);
}

/** They stand in for a debt and lend nothing: no line of theirs is there to close. */
const GUARANTEES: ReadonlySet<LenderKind> = new Set(['guarantee', 'insurance']);

/**
 * The company behind an app that the person named without its funder: its only own one that is more than a rumour, or the own one that the
 * report prints. Several → nobody, and the platform is asked for its funders.
 */
function assumeFunder(index: DirectoryIndex, app: App, present: ReadonlySet<Funder | null>): Settled {
  const funders = index.fundersOf.get(app.id) ?? [];
  const owners = funders.flatMap(funder => {
    const own = funder.apps.find(relation => relation.app === app.id && relation.basis === 'own');
    return own === undefined ? [] : [{funder, confidence: own.confidence}];
  });
  const printed = owners.filter(({funder}) => present.has(funder));
  const live = owners.filter(({funder}) => funder.obsolete === null && !GUARANTEES.has(funder.kind));
  const sure = live.filter(({confidence}) => confidence !== 'low');
  const [only, ...more] = [printed, sure, live].find(group => group.length > 0) ?? [];
  if (only === undefined || more.length > 0) return {funder: null, app, match: 'alias'};
  const rank = (funder: Funder) => (owners.some(owner => owner.funder === funder) ? 0 : 1);
  const others = funders
    .filter(funder => funder !== only.funder && funder.obsolete === null)
    .toSorted((a, b) => rank(a) - rank(b));
  return {funder: only.funder, app, match: 'alias', assumed: {confidence: only.confidence, others}};
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

function offerApp(app: App, candidate: AppCandidate | undefined, t: Translate): OfferedApp {
  const {id, name} = app;
  if (candidate === undefined)
    return {id, name, basis: 'partner', confidence: 'low', why: t('ui.appNamedByYou'), chosen: true};
  const why = candidate.chosen ? t(`app-reason.${candidate.why.code}`, candidate.why.slots) : t('ui.appNamedByYou');
  return {id, name, basis: candidate.basis, confidence: candidate.confidence, why, chosen: true};
}

/** Numbers of all records, best of each first, every number once. */
function phonesOf(index: DirectoryIndex, records: readonly (Funder | App | null)[]): OfferedPhone[] {
  const phones = records.flatMap(record => (record === null ? [] : offeredPhones(index, record)));
  return phones.filter((phone, i) => phones.findIndex(other => other.number === phone.number) === i);
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
