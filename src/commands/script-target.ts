import {type AppCandidate, appsFor} from '../directory/apps-for.ts';
import {findLenders, type LenderHit} from '../directory/find-lenders.ts';
import {type DirectoryIndex, isFunder} from '../directory/index-directory.ts';
import {normalizeName} from '../directory/normalize-name.ts';
import {offeredPhones} from '../directory/offered-phones.ts';
import {LoancloseError} from '../errors.ts';
import type {App, Funder} from '../model/directory.ts';
import type {ItemLender, OfferedApp, OfferedPhone} from '../model/lender.ts';
import type {NameMatch} from '../model/vocabulary.ts';
import {BLANK} from '../planner/script.ts';
import type {Translate} from '../text/index.ts';

/** Whom the call goes to: a funder, an app, or both. */
export interface ScriptTarget {
  readonly funder: Funder | null;
  readonly lender: ItemLender;
  readonly app: OfferedApp | null;
  readonly phones: readonly OfferedPhone[];
}

/** At this score and above a hit is what the person typed; below it is a guess, and never taken. */
const CERTAIN = 0.7;
const SUGGESTIONS = 5;

/**
 * Finds whom the person means.
 * @param anyName take a name that the directory does not know as it is, for the neutral script
 * @throws LoancloseError LENDER_NOT_FOUND, LENDER_AMBIGUOUS
 */
export function findScriptTarget(
  index: DirectoryIndex,
  {query, appName, anyName}: {query: string; appName: string | undefined; anyName: boolean},
  t: Translate,
): ScriptTarget {
  const hits = findLenders(index, query);
  const best = hits.filter(hit => hit.score >= CERTAIN && hit.score === hits[0]?.score);
  const named = appName === undefined ? null : findApp(index, appName);
  if (best.length === 0) {
    if (!anyName) throw notFound(query, hits);
    return {
      funder: null,
      lender: {id: null, name: query, kind: null, match: 'none'},
      app: named === null ? null : offerApp(named, undefined, t),
      phones: named === null ? [] : offeredPhones(index, named),
    };
  }
  const {funder, app, match} = settle(index, query, best);
  const candidates = funder === null ? [] : appsFor(index, funder);
  const chosen = named ?? app ?? candidates.find(candidate => candidate.chosen)?.app ?? null;
  return {
    funder,
    lender:
      funder === null
        ? {id: null, name: BLANK, kind: null, match: 'none'}
        : {id: funder.id, name: funder.name, kind: funder.kind, match},
    app:
      chosen === null
        ? null
        : offerApp(
            chosen,
            candidates.find(candidate => candidate.app === chosen),
            t,
          ),
    phones: phonesOf(index, [funder, chosen]),
  };
}

function settle(index: DirectoryIndex, query: string, best: readonly LenderHit[]) {
  const funders = best.flatMap(({record, match}) => (isFunder(record) ? [{record, match}] : []));
  const apps = best.flatMap(({record}) => (isFunder(record) ? [] : [record]));
  const [first] = funders;
  if (funders.length > 1 || (first === undefined && apps.length > 1)) throw ambiguous(query, best);
  if (first !== undefined) {
    const own = apps.find(app => first.record.apps.some(relation => relation.app === app.id));
    return {funder: first.record, app: own ?? null, match: first.match};
  }
  const app = apps[0] ?? null;
  const owners = app === null ? [] : ownersOf(index, app);
  const owner = owners.length === 1 ? owners[0] : undefined;
  const match: NameMatch = 'alias';
  return {funder: owner ?? null, app, match};
}

function ownersOf(index: DirectoryIndex, app: App): Funder[] {
  return (index.fundersOf.get(app.id) ?? []).filter(({apps}) =>
    apps.some(relation => relation.app === app.id && relation.basis === 'own'),
  );
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
