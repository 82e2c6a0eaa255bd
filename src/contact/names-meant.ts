import {CERTAIN} from '../directory/find-lenders.ts';
import {type DirectoryIndex, isFunder} from '../directory/index-directory.ts';
import {normalizeName} from '../directory/normalize-name.ts';
import {resolveFunder} from '../directory/resolve.ts';
import {whoIsMeant} from '../directory/who-is-meant.ts';
import {LoancloseError} from '../errors.ts';
import type {Item} from '../model/plan.ts';

/** What of a plan can be named: the number, the keys, who lends and through which app. */
export type NamedItem = Pick<Item, 'number' | 'accountKeys' | 'facilityKeys' | 'institution'> & {
  readonly apps: readonly Pick<Item['apps'][number], 'id' | 'name' | 'basis' | 'chosen'>[];
};
export interface NamedPlan {
  readonly items: readonly NamedItem[];
  readonly others: readonly {readonly accountKeys: readonly string[]; readonly institution: string}[];
}

export const ITEM_NUMBER = /^\d{1,3}$/;
const NEAR_NAMES = 3;

/**
 * The keys that a word means: the number of an item, a key, an app, a lender as it is printed or known. A lender means all that it has.
 * @throws LoancloseError BAD_OPTION where the plan has no such thing, saying what is near
 */
export function keysMeant(word: string, plan: NamedPlan, index: DirectoryIndex): string[] {
  const {items, others} = plan;
  if (ITEM_NUMBER.test(word)) {
    const item = items.find(({number}) => number === Number(word));
    if (item === undefined) throw new LoancloseError('BAD_OPTION', {reason: 'account-number', value: word});
    return keysOf(item);
  }
  const keyed = [...items.flatMap(keysOf), ...others.flatMap(({accountKeys}) => accountKeys)];
  if (keyed.includes(word)) return [word];
  const found = [...appItems(word, items, index), ...ofLender(word, plan, index)];
  if (found.length > 0) return [...new Set(found)];
  const near = nearNames(word, plan);
  if (near.length > 0)
    throw new LoancloseError('BAD_OPTION', {reason: 'account-near', value: word, near: near.join('、')});
  throw new LoancloseError('BAD_OPTION', {reason: 'account', value: word});
}

function keysOf({accountKeys, facilityKeys}: Pick<NamedItem, 'accountKeys' | 'facilityKeys'>): string[] {
  return [...accountKeys, ...facilityKeys];
}

/** Items of an app: where it is known to be this one, else where it is the lender's own. */
function appItems(word: string, items: readonly NamedItem[], index: DirectoryIndex): string[] {
  const {hits} = whoIsMeant(index, word, 'app');
  const ids = new Set(hits.filter(({score}) => score >= CERTAIN).map(({record}) => record.id));
  const named = items.filter(({apps}) => apps.some(({id}) => ids.has(id)));
  const chosen = named.filter(({apps}) => apps.some(app => app.chosen && ids.has(app.id)));
  const own = named.filter(({apps}) => apps.some(app => app.basis === 'own' && ids.has(app.id)));
  return (chosen.length > 0 ? chosen : own).flatMap(keysOf);
}

/** Everything of the lenders that the word means, in items and beside them. */
function ofLender(word: string, {items, others}: NamedPlan, index: DirectoryIndex): string[] {
  const typed = normalizeName(word);
  const {hits} = whoIsMeant(index, word, 'funder');
  const best = hits.filter(({score, matchedOn}) => score >= CERTAIN && matchedOn !== 'app');
  const funders = new Set(best.flatMap(({record}) => (isFunder(record) ? [record] : [])));
  const fits = (institution: string) => {
    const {funder} = resolveFunder(index, institution);
    if (funder !== null && funders.has(funder)) return true;
    return typed.length >= 2 && normalizeName(institution).includes(typed);
  };
  return [
    ...items.filter(({institution}) => fits(institution)).flatMap(keysOf),
    ...others.filter(({institution}) => fits(institution)).flatMap(({accountKeys}) => accountKeys),
  ];
}

/** Names of the plan that share the most with the word. */
function nearNames(word: string, {items}: NamedPlan): string[] {
  const typed = new Set(normalizeName(word));
  const names = [...new Set(items.flatMap(({institution, apps}) => [...apps.map(({name}) => name), institution]))];
  const shared = (name: string) => [...new Set(normalizeName(name))].filter(char => typed.has(char)).length;
  return names
    .map(name => ({name, score: shared(name)}))
    .filter(({score}) => score * 2 >= typed.size && score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, NEAR_NAMES)
    .map(({name}) => name);
}

export interface AppsMeant {
  /** Ids of the apps. */
  readonly used: readonly string[];
  /** Words that no app bears, and the only one that comes near, which was taken. */
  readonly taken: readonly {readonly name: string; readonly app: string}[];
  /** Words that mean none, with the names that are near. */
  readonly unknown: readonly {readonly name: string; readonly near: readonly string[]}[];
}

/** The apps that words of `--apps` mean. A word that means none is handed back: leaving it out silently would be a guess. */
export function appsMeant(words: readonly string[], index: DirectoryIndex): AppsMeant {
  const used: string[] = [];
  const taken: {name: string; app: string}[] = [];
  const unknown: {name: string; near: string[]}[] = [];
  for (const name of words) {
    const {sure, hits} = whoIsMeant(index, name, 'app');
    const record = hits[0]?.record;
    if (record !== undefined && (sure === 'certain' || sure === 'likely')) {
      used.push(record.id);
      if (sure === 'likely') taken.push({name, app: record.name});
    } else unknown.push({name, near: hits.slice(0, NEAR_NAMES).map(hit => hit.record.name)});
  }
  return {used, taken, unknown};
}
