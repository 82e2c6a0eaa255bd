import type {App, Funder} from '../model/directory.ts';
import type {MatchedBy, NameMatch} from '../model/vocabulary.ts';
import {distinctPart, withoutTalk} from './generic-words.ts';
import {type DirectoryIndex, digitsTyped, isFunder} from './index-directory.ts';
import {type NearKind, nearTo} from './nearness.ts';
import {normalizeName} from './normalize-name.ts';
import {resolveFunder} from './resolve.ts';
import {soundAlike} from './sound-alike.ts';

export interface LenderHit {
  readonly record: Funder | App;
  readonly type: 'funder' | 'app';
  readonly match: NameMatch;
  readonly matchedOn: MatchedBy;
  /** What was matched: the name, number or spelling as the directory has it. */
  readonly matchedText: string;
  /** 0 to 1; see `CERTAIN`. */
  readonly score: number;
  /** Below `CERTAIN`: whether it may be taken for what was meant where nothing else is as near. */
  readonly telling: boolean;
}

const SCORES: Readonly<Record<Exclude<MatchedBy, NearKind>, number>> = {
  id: 1,
  name: 1,
  'former-name': 0.98,
  alias: 0.97,
  branch: 0.96,
  phone: 0.95,
  product: 0.94,
  app: 0.85,
  pinyin: 0.9,
  initials: 0.8,
};

/** At this score and above a hit is what was typed; below it is a guess. */
export const CERTAIN = 0.7;

/**
 * Records that a person may be looking for by what he typed: legal name, alias, app name, id, phone number, bank and product, pinyin or
 * initials, a part of a name or one that is near. Apps and funders both, best first; an app that is meant brings the funders whose own it
 * is. An empty list means that nothing is even near.
 */
export function findLenders(index: DirectoryIndex, query: string, limit = 20): LenderHit[] {
  const hits = new Hits();
  addNamed(index, query, hits);
  if (hits.size < limit) addNear(index, normalizeName(query), hits);
  return hits.best().slice(0, limit);
}

/** The records that bear what was typed as a name, number or spelling; near ones only where none does. */
export function findNamed(index: DirectoryIndex, query: string): LenderHit[] {
  const hits = new Hits();
  const typed = normalizeName(query);
  const bare = withoutTalk(typed);
  addNamed(index, query, hits);
  if (!hits.isCertain && bare !== typed) addNamed(index, bare, hits);
  if (!hits.isCertain) {
    addNear(index, bare === '' ? typed : bare, hits);
    // 美团贷款: no name holds it, and its first word stands in several
    if (!hits.best().some(({telling}) => telling)) addNear(index, distinctPart(bare), hits);
  }
  return hits.best();
}

type Found = Pick<LenderHit, 'record' | 'matchedOn' | 'matchedText' | 'match' | 'score' | 'telling'>;

/** The best hit of each record. */
class Hits {
  readonly #hits = new Map<Funder | App, LenderHit>();

  get size(): number {
    return this.#hits.size;
  }

  get isCertain(): boolean {
    return [...this.#hits.values()].some(({score}) => score >= CERTAIN);
  }

  add(found: Found): void {
    const known = this.#hits.get(found.record);
    if (known !== undefined && known.score >= found.score) return;
    this.#hits.set(found.record, {...found, type: isFunder(found.record) ? 'funder' : 'app'});
  }

  addSure(record: Funder | App, matchedOn: keyof typeof SCORES, matchedText: string, match: NameMatch): void {
    this.add({record, matchedOn, matchedText, match, score: SCORES[matchedOn], telling: false});
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
  if (byId !== undefined) hits.addSure(byId, 'id', byId.id, 'exact');
  for (const app of index.appNames.get(typed) ?? []) {
    const isName = normalizeName(app.name) === typed;
    hits.addSure(app, isName ? 'name' : 'alias', query.trim(), isName ? 'exact' : 'alias');
  }
  const {funder, match, matchedOn: name} = resolveFunder(index, query);
  if (funder !== null && match !== 'none') hits.addSure(funder, match === 'exact' ? 'name' : match, name, match);
  const digits = digitsTyped(query);
  if (digits.length >= 5 && /^[\d\s()+-]+$/.test(query.trim()))
    for (const record of index.phones.get(digits) ?? []) hits.addSure(record, 'phone', digits, 'exact');
  if (hits.size === 0) addProduct(index, typed, hits);
  if (hits.size === 0) addCard(index, typed, hits);
  for (const {record} of hits.best().filter(({type}) => type === 'app'))
    for (const owner of index.fundersOf.get(record.id) ?? [])
      if (owner.apps.some(({app, basis}) => app === record.id && basis === 'own'))
        hits.addSure(owner, 'app', record.name, 'alias');
  if (/^[a-z0-9-]+$/.test(typed)) addSpelled(index, typed.replaceAll('-', ''), hits);
}

/** 招行闪电贷, 交行惠民贷: a lender's name and, behind it, that of an app of its own. */
function addProduct(index: DirectoryIndex, typed: string, hits: Hits): void {
  for (let end = 2; end <= typed.length - 2; end++) {
    const {funder} = resolveFunder(index, typed.slice(0, end));
    if (funder === null) continue;
    for (const app of index.appNames.get(typed.slice(end)) ?? [])
      if (funder.apps.some(relation => relation.app === app.id)) {
        hits.addSure(app, 'product', app.name, 'alias');
        hits.addSure(funder, 'product', funder.name, 'alias');
      }
  }
}

/** 招行信用卡, 广发信用卡: the bank, whose name people cut before 卡; that its card is meant is told by `meansCard`. */
function addCard(index: DirectoryIndex, typed: string, hits: Hits): void {
  const bank = /^(.{2,}?)(?:信用卡|贷记卡|卡)$/.exec(typed)?.[1];
  if (bank === undefined) return;
  const funder = [bank, `${bank}银行`]
    .map(name => resolveFunder(index, name).funder)
    .find(found => found?.kind === 'bank');
  if (funder != null) hits.addSure(funder, 'product', funder.name, 'alias');
}

function addSpelled(index: DirectoryIndex, typed: string, hits: Hits): void {
  if (typed.length < 2 || index.spellings === null) return;
  for (const record of [...index.directory.apps, ...index.directory.funders])
    for (const name of [record.name, ...record.aliases]) {
      const spelling = index.spellings.pinyin[name];
      if (spelling === undefined) continue;
      const [full, initials] = spelling;
      if (full === typed) hits.addSure(record, 'pinyin', name, 'alias');
      // Two letters fit too many names to be an answer.
      else if (initials === typed && typed.length > 2) hits.addSure(record, 'initials', name, 'alias');
      else if (initials === typed) hits.add(guess(record, 'initials', name, 0.6));
      else if (typed.length >= 4 && full.startsWith(typed)) hits.add(guess(record, 'pinyin', name, 0.65));
    }
}

function guess(record: Funder | App, matchedOn: MatchedBy, matchedText: string, score: number, telling = false): Found {
  return {record, matchedOn, matchedText, match: 'fuzzy', score, telling};
}

function addNear(index: DirectoryIndex, typed: string, hits: Hits): void {
  if (typed.length < 2) return;
  const nearness = nearTo(typed, soundAlike(index.spellings));
  for (const record of [...index.directory.apps, ...index.directory.funders])
    for (const name of [record.name, ...record.aliases]) {
      const near = nearness(normalizeName(name));
      if (near !== null) hits.add(guess(record, near.kind, name, near.score, near.telling));
    }
}
