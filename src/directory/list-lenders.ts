import type {Funder} from '../model/directory.ts';
import type {LenderMatch} from '../model/lender.ts';
import type {LenderKind} from '../model/vocabulary.ts';
import {findLenders, type LenderHit} from './find-lenders.ts';
import {type DirectoryIndex, isFunder} from './index-directory.ts';
import {offeredPhones} from './offered-phones.ts';

/**
 * What a query finds, best first, or every funder.
 * @param query null for all
 * @param kind leave out every other kind; an app counts as `other`
 */
export function listLenders(index: DirectoryIndex, query: string | null, kind: LenderKind | null): LenderMatch[] {
  const hits = query === null ? everyFunder(index) : findLenders(index, query);
  return hits.map(hit => describeHit(hit, index)).filter(match => kind === null || match.kind === kind);
}

function everyFunder(index: DirectoryIndex): LenderHit[] {
  return index.directory.funders.map(record => ({
    record,
    type: 'funder',
    match: 'exact',
    matchedOn: 'name',
    matchedText: record.name,
    score: 1,
    telling: false,
  }));
}

function describeHit({record, match, matchedOn, matchedText, score}: LenderHit, index: DirectoryIndex): LenderMatch {
  return {
    id: record.id,
    name: record.name,
    kind: isFunder(record) ? record.kind : 'other',
    matchedOn: matchedText,
    by: matchedOn,
    match,
    score,
    apps: isFunder(record) ? funderApps(record, index) : [{id: record.id, name: record.name, basis: 'own'}],
    phones: offeredPhones(index, record),
    updatedOn: record.updatedOn,
  };
}

function funderApps({apps}: Funder, index: DirectoryIndex): LenderMatch['apps'] {
  return apps.flatMap(({app: id, basis}) => {
    const app = index.apps.get(id);
    return app === undefined ? [] : [{id, name: app.name, basis}];
  });
}
