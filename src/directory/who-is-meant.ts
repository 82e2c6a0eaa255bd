import type {App, Funder} from '../model/directory.ts';
import {CERTAIN, findNamed, type LenderHit} from './find-lenders.ts';
import {type DirectoryIndex, isFunder} from './index-directory.ts';
import {coreName, normalizeName} from './normalize-name.ts';

/**
 * - `certain`: it is what was typed.
 * - `likely`: nothing bears that name, and only one thing is near enough to be meant. Whoever uses it says so.
 * - `several`: more than one fits equally well; the person chooses.
 * - `unknown`: nothing that could be used; the hits are what is near.
 */
export type Sureness = 'certain' | 'likely' | 'several' | 'unknown';

export interface Meant {
  readonly sure: Sureness;
  /** Of `certain` and `likely` the one thing: an app, a lender, or an app with the lenders whose own it is. Otherwise the candidates. */
  readonly hits: readonly LenderHit[];
  /** What the word fits as well, where the public guide says which one is meant. */
  readonly others: readonly LenderHit[];
}

/**
 * What a typed word means. Every command that takes a name asks here, so that one word means the same everywhere.
 * @param only look among these records alone
 */
export function whoIsMeant(index: DirectoryIndex, typed: string, only?: LenderHit['type']): Meant {
  const found = findNamed(index, typed).filter(({type}) => only === undefined || type === only);
  const certain = found.filter(({score}) => score >= CERTAIN);
  const best = certain.filter(({score}) => score === certain[0]?.score);
  const byGuide = guideApp(index, typed);
  if (byGuide !== null && only !== 'funder') return meantByGuide(byGuide, best, found);
  if (best.length > 0) {
    const sure = isOneThing(best) && !isBankOfProducts(index, best, typed) ? 'certain' : 'several';
    return {sure, hits: best, others: []};
  }
  const telling = LEGAL_NAME.test(normalizeName(typed)) ? [] : found.filter(hit => hit.telling);
  if (telling.length === 0) return {sure: 'unknown', hits: found, others: []};
  // A name that holds the word is as good a reading as one that is the word but for 银行 or 借钱: 美团 is 美团月付 as well.
  const named = telling.filter(({matchedOn}) => matchedOn !== 'slip');
  const candidates =
    named.length > 0
      ? [...named, ...found.filter(({matchedOn, telling: tells}) => matchedOn === 'part' && !tells)]
      : telling;
  return {sure: isOneThing(candidates) ? 'likely' : 'several', hits: candidates, others: []};
}

/** A name in full is printed or copied: one that is not known is another lender, however near it comes. */
const LEGAL_NAME = /(?:公司|银行|信用社|合作社|联社)$/;

/** 招商银行信用卡, 招商银行信用卡中心: of the bank only its card. */
export function meansCard(typed: string): boolean {
  return /(?:信用|贷记)卡(?:中心|部)?$/.test(normalizeName(typed));
}

function guideApp(index: DirectoryIndex, typed: string): App | null {
  const id = index.directory.guide[normalizeName(typed)];
  return id === undefined ? null : (index.apps.get(id) ?? null);
}

function meantByGuide(app: App, best: readonly LenderHit[], found: readonly LenderHit[]): Meant {
  const hit = found.find(({record}) => record === app) ?? {
    record: app,
    type: 'app',
    match: 'alias',
    matchedOn: 'alias',
    matchedText: app.name,
    score: CERTAIN,
    telling: false,
  };
  const owners = best.filter(({record}) => owns(record, app));
  const fitting = best.length > 0 ? best : found.filter(({telling}) => telling);
  const others = fitting.filter(({record}) => record !== app && !owns(record, app));
  return {sure: 'certain', hits: [hit, ...owners], others};
}

const owns = (record: Funder | App, app: App): boolean =>
  isFunder(record) && record.apps.some(relation => relation.app === app.id && relation.basis === 'own');

/** One lender, one app, or one app with lenders whose own it is. */
function isOneThing(hits: readonly LenderHit[]): boolean {
  const funders = hits.flatMap(({record}) => (isFunder(record) ? [record] : []));
  const [app, ...apps] = hits.flatMap(({record}) => (isFunder(record) ? [] : [record]));
  if (app === undefined) return funders.length === 1;
  return apps.length === 0 && funders.every(funder => owns(funder, app));
}

/** 招行, 工行: people who say so mean its card as often as one of its loans. Only its name in full means the bank. */
function isBankOfProducts(index: DirectoryIndex, hits: readonly LenderHit[], typed: string): boolean {
  const [{record, matchedOn} = {record: null, matchedOn: null}, ...more] = hits;
  if (record === null || more.length > 0 || !isFunder(record) || record.kind !== 'bank' || matchedOn !== 'alias')
    return false;
  const name = coreName(normalizeName(typed));
  if (/银行$|银行.*卡/.test(name) || name === coreName(normalizeName(record.name))) return false;
  return record.apps.some(({app, basis}) => basis === 'own' && index.apps.has(app));
}
