import type {Funder} from '../model/directory.ts';
import type {NameMatch} from '../model/vocabulary.ts';
import {isBranch} from './branch.ts';
import type {DirectoryIndex, NameEntry} from './index-directory.ts';
import {coreName, normalizeName} from './normalize-name.ts';
import {similarTo} from './similarity.ts';

export interface FunderSuggestion {
  readonly funder: Funder;
  /** 0 to 1. */
  readonly score: number;
}

export interface FunderResolution {
  readonly funder: Funder | null;
  readonly match: Exclude<NameMatch, 'fuzzy'>;
  /** The name of the directory that was recognised; empty when none was. */
  readonly matchedOn: string;
  /** Near names for a person to choose from, best first; only when nothing matched. Never an answer by themselves. */
  readonly suggestions: readonly FunderSuggestion[];
}

/** 重庆市蚂蚁商诚信息技术有限公司（原：重庆市蚂蚁商诚小额贷款有限公司）, …（曾用名：…） */
const FORMER_NAME_SUFFIX = /^(.+?)（(?:原名?称?|曾用名称?|旧称|旧名|更名前|变更前)[为是]?[:：]?(.+?)）$/;
const MIN_SUGGESTION = 0.6;
const MAX_SUGGESTIONS = 5;

/** Which funder a printed institution name means. Never guesses: a near miss is `none` with suggestions. */
export function resolveFunder(index: DirectoryIndex, printedName: string): FunderResolution {
  const direct = index.names.get(printedName);
  if (direct !== undefined) return answer(direct, direct.match);
  const printed = normalizeName(printedName);
  const suffixed = FORMER_NAME_SUFFIX.exec(printed);
  const [name, former] = suffixed === null ? [printed, null] : [suffixed[1] ?? printed, suffixed[2] ?? null];
  const found = lookUp(index, printed) ?? lookUp(index, name) ?? (former === null ? null : lookUp(index, former));
  if (found === null) return unknown(index, name);
  return answer(found.entry, former !== null ? 'former-name' : found.match);
}

/** Near names cost a look at every name of the directory, and a plan never asks for them. */
function unknown(index: DirectoryIndex, name: string): FunderResolution {
  return {
    funder: null,
    match: 'none',
    matchedOn: '',
    get suggestions() {
      return suggest(index, name);
    },
  };
}

function answer(entry: NameEntry, match: FunderResolution['match']): FunderResolution {
  return {funder: entry.funder, match, matchedOn: entry.name, suggestions: []};
}

function lookUp(index: DirectoryIndex, name: string): {entry: NameEntry; match: FunderResolution['match']} | null {
  const whole = nameAt(index, name);
  if (whole !== undefined) return {entry: whole, match: whole.match};
  for (let end = name.length - 2; end >= 3; end--) {
    const entry = nameAt(index, name.slice(0, end));
    if (entry?.takesBranch && isBranch(name.slice(end)))
      return {entry, match: entry.match === 'former-name' ? 'former-name' : 'branch'};
  }
  return null;
}

/** The entry of a whole name, or of the same name with another legal form or without one. */
const nameAt = (index: DirectoryIndex, name: string): NameEntry | undefined =>
  index.names.get(name) ?? withCore(index.names.get(coreName(name)));

const withCore = (entry: NameEntry | undefined): NameEntry | undefined =>
  entry?.match === 'exact' ? {...entry, match: 'alias'} : entry;

function suggest(index: DirectoryIndex, name: string): FunderSuggestion[] {
  const scoreOf = similarTo(name);
  const best = new Map<Funder, number>();
  for (const [known, {funder}] of index.names) {
    const score = scoreOf(known);
    if (score >= MIN_SUGGESTION && score > (best.get(funder) ?? 0)) best.set(funder, score);
  }
  return [...best]
    .map(([funder, score]) => ({funder, score}))
    .sort((a, b) => b.score - a.score || (a.funder.id < b.funder.id ? -1 : 1))
    .slice(0, MAX_SUGGESTIONS);
}
