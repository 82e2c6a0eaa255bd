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
  readonly record: Funder | App;
  readonly type: 'funder' | 'app';
  readonly match: NameMatch;
  readonly matchedOn: MatchedOn;
  /** What was matched: the name, number or spelling as the directory has it. */
  readonly matchedText: string;
  /** 0 to 1; see `CERTAIN`. */
  readonly score: number;
}

const SCORES: Readonly<Record<MatchedOn, number>> = {
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

/** At this score and above a hit is what was typed; below it is a guess to choose from. */
export const CERTAIN = 0.7;

/**
 * Records that a person may be looking for by what he typed: legal name, alias, app name, id, phone number, pinyin or initials, a part of a
 * name or one that is near. Apps and funders both, best first; an app that is meant brings the funders whose own it is. An empty list means
 * that nothing is even near.
 */
export function findLenders(index: DirectoryIndex, query: string, limit = 20): LenderHit[] {
  const hits = new Hits();
  addNamed(index, query, hits);
  if (hits.size < limit) addNear(index, normalizeName(query), hits);
  return hits.best().slice(0, limit);
}

/**
 * The records that a person means: like `findLenders`, but near names are looked at (every name of the directory) only where nothing is
 * certain. Then they are what he may choose from.
 */
export function findMeant(index: DirectoryIndex, query: string): LenderHit[] {
  const hits = new Hits();
  addNamed(index, query, hits);
  if (!hits.best().some(({score}) => score >= CERTAIN)) addNear(index, normalizeName(query), hits);
  return hits.best();
}

/** The best hit of each record. */
class Hits {
  readonly #hits = new Map<Funder | App, LenderHit>();

  get size(): number {
    return this.#hits.size;
  }

  add(
    record: Funder | App,
    matchedOn: MatchedOn,
    matchedText: string,
    match: NameMatch,
    score = SCORES[matchedOn],
  ): void {
    const known = this.#hits.get(record);
    if (known !== undefined && known.score >= score) return;
    this.#hits.set(record, {record, type: isFunder(record) ? 'funder' : 'app', match, matchedOn, matchedText, score});
  }

  best(): LenderHit[] {
    return [...this.#hits.values()].sort(
      (a, b) =>
        b.score - a.score ||
        Number(isFunder(a.record)) - Number(isFunder(b.record)) ||
        (a.record.id < b.record.id ? -1 : 1),
    );
  }
}

function addNamed(index: DirectoryIndex, query: string, hits: Hits): void {
  const typed = normalizeName(query);
  if (typed === '') return;
  const byId = index.funders.get(typed) ?? index.apps.get(typed);
  if (byId !== undefined) hits.add(byId, 'id', byId.id, 'exact');
  for (const app of index.appNames.get(typed) ?? []) {
    const isName = normalizeName(app.name) === typed;
    hits.add(app, isName ? 'name' : 'alias', query.trim(), isName ? 'exact' : 'alias');
  }
  const resolved = resolveFunder(index, query);
  if (resolved.funder !== null)
    hits.add(
      resolved.funder,
      resolved.match === 'exact' ? 'name' : resolved.match === 'none' ? 'similar' : resolved.match,
      resolved.matchedOn,
      resolved.match,
    );
  const digits = digitsOf(query);
  if (digits.length >= 5 && /^[\d\s()+-]+$/.test(query.trim()))
    for (const record of index.phones.get(digits) ?? []) hits.add(record, 'phone', digits, 'exact');
  for (const {record} of hits.best().filter(({type}) => type === 'app'))
    for (const funder of index.fundersOf.get(record.id) ?? [])
      if (funder.apps.some(({app, basis}) => app === record.id && basis === 'own'))
        hits.add(funder, 'app', record.name, 'alias');

  if (/^[a-z0-9-]+$/.test(typed)) addSpelled(index, typed.replaceAll('-', ''), hits);
}

function addSpelled(index: DirectoryIndex, typed: string, hits: Hits): void {
  if (typed.length < 2 || index.spellings === null) return;
  for (const record of [...index.directory.apps, ...index.directory.funders])
    for (const name of [record.name, ...record.aliases]) {
      const spelling = index.spellings.pinyin[name];
      if (spelling === undefined) continue;
      const [full, initials] = spelling;
      if (full === typed) hits.add(record, 'pinyin', name, 'alias');
      // Two letters fit too many names to be an answer.
      else if (initials === typed && typed.length > 2) hits.add(record, 'initials', name, 'alias');
      else if (initials === typed) hits.add(record, 'initials', name, 'fuzzy', 0.6);
      else if (typed.length >= 4 && full.startsWith(typed)) hits.add(record, 'pinyin', name, 'fuzzy', 0.65);
    }
}

function addNear(index: DirectoryIndex, typed: string, hits: Hits): void {
  if (typed.length < 2) return;
  const scoreOf = similarTo(typed);
  for (const record of [...index.directory.apps, ...index.directory.funders])
    for (const name of [record.name, ...record.aliases]) {
      const known = normalizeName(name);
      if (known.includes(typed)) hits.add(record, 'part', name, 'fuzzy', 0.6 + (0.1 * typed.length) / known.length);
      else {
        const score = scoreOf(known);
        if (score >= 0.5) hits.add(record, 'similar', name, 'fuzzy', score * 0.65);
      }
    }
}
