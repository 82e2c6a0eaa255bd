import type {App, Funder} from '../model/directory.ts';
import type {NameMatch} from '../model/vocabulary.ts';
import {type DirectoryIndex, digitsOf, isFunder} from './index-directory.ts';
import {normalizeName} from './normalize-name.ts';
import {resolveFunder} from './resolve.ts';
import {similarTo} from './similarity.ts';

export type MatchedOn =
  | 'id'
  | 'name'
  | 'former-name'
  | 'alias'
  | 'branch'
  | 'phone'
  | 'app'
  | 'pinyin'
  | 'initials'
  | 'part'
  | 'similar';

export interface LenderHit {
  record: Funder | App;
  type: 'funder' | 'app';
  match: NameMatch;
  matchedOn: MatchedOn;
  /** What was matched: the name, number or spelling as the directory has it. */
  matchedText: string;
  /** 1 is certain; below 0.7 it is a guess to choose from. */
  score: number;
}

const SCORES: Record<MatchedOn, number> = {
  id: 1,
  name: 1,
  'former-name': 0.98,
  alias: 0.97,
  branch: 0.96,
  phone: 0.95,
  app: 0.85,
  pinyin: 0.9,
  initials: 0.8,
  part: 0.7,
  similar: 0,
};

/**
 * Records that a person may mean by what he typed: legal name, alias, app name, id, phone number, pinyin or initials.
 * Apps and funders both, best first; an app that is meant brings the funders whose own it is. An empty list means that
 * nothing is even near.
 */
export function findLenders(index: DirectoryIndex, query: string, limit = 20): LenderHit[] {
  const typed = normalizeName(query);
  if (typed === '') return [];
  const hits = new Map<Funder | App, LenderHit>();
  const add = (
    record: Funder | App,
    matchedOn: MatchedOn,
    matchedText: string,
    match: NameMatch,
    score = SCORES[matchedOn],
  ) => {
    const known = hits.get(record);
    if (known === undefined || known.score < score)
      hits.set(record, {record, type: isFunder(record) ? 'funder' : 'app', match, matchedOn, matchedText, score});
  };

  const byId = index.funders.get(typed) ?? index.apps.get(typed);
  if (byId !== undefined) add(byId, 'id', byId.id, 'exact');
  for (const app of index.appNames.get(typed) ?? []) {
    const isName = normalizeName(app.name) === typed;
    add(app, isName ? 'name' : 'alias', query.trim(), isName ? 'exact' : 'alias');
  }
  const resolved = resolveFunder(index, query);
  if (resolved.funder !== null)
    add(
      resolved.funder,
      resolved.match === 'exact' ? 'name' : resolved.match === 'none' ? 'similar' : resolved.match,
      resolved.matchedOn,
      resolved.match,
    );
  const digits = digitsOf(query);
  if (digits.length >= 5 && /^[\d\s()+-]+$/.test(query.trim()))
    for (const record of index.phones.get(digits) ?? []) add(record, 'phone', digits, 'exact');
  for (const {record} of [...hits.values()].filter(({type}) => type === 'app'))
    for (const funder of index.fundersOf.get(record.id) ?? [])
      if (funder.apps.some(({app, basis}) => app === record.id && basis === 'own'))
        add(funder, 'app', record.name, 'alias');

  if (/^[a-z0-9-]+$/.test(typed)) addSpelled(index, typed.replaceAll('-', ''), add);
  if (hits.size < limit) addNear(index, typed, add);
  return [...hits.values()]
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(isFunder(a.record)) - Number(isFunder(b.record)) ||
        (a.record.id < b.record.id ? -1 : 1),
    )
    .slice(0, limit);
}

type Add = (record: Funder | App, matchedOn: MatchedOn, matchedText: string, match: NameMatch, score?: number) => void;

function addSpelled(index: DirectoryIndex, typed: string, add: Add): void {
  if (typed.length < 2 || index.spellings === null) return;
  for (const record of [...index.directory.apps, ...index.directory.funders])
    for (const name of [record.name, ...record.aliases]) {
      const spelling = index.spellings.pinyin[name];
      if (spelling === undefined) continue;
      const [full, initials] = spelling;
      if (full === typed) add(record, 'pinyin', name, 'alias');
      // Two letters fit too many names to be an answer.
      else if (initials === typed && typed.length > 2) add(record, 'initials', name, 'alias');
      else if (initials === typed) add(record, 'initials', name, 'fuzzy', 0.6);
      else if (typed.length >= 4 && full.startsWith(typed)) add(record, 'pinyin', name, 'fuzzy', 0.65);
    }
}

function addNear(index: DirectoryIndex, typed: string, add: Add): void {
  if (typed.length < 2) return;
  const scoreOf = similarTo(typed);
  for (const record of [...index.directory.apps, ...index.directory.funders])
    for (const name of [record.name, ...record.aliases]) {
      const known = normalizeName(name);
      if (known.includes(typed)) add(record, 'part', name, 'fuzzy', 0.6 + (0.1 * typed.length) / known.length);
      else {
        const score = scoreOf(known);
        if (score >= 0.5) add(record, 'similar', name, 'fuzzy', score * 0.65);
      }
    }
}
