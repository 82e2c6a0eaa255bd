import type {App, Directory, DirectorySpellings, Funder} from '../model/directory.ts';
import type {NameMatch} from '../model/vocabulary.ts';
import {coreName, normalizeName} from './normalize-name.ts';

/** A name under which a funder may be printed. `match` says what kind of name it is. */
export interface NameEntry {
  readonly funder: Funder;
  readonly match: Extract<NameMatch, 'exact' | 'former-name' | 'alias'>;
  /** The name as the directory writes it. */
  readonly name: string;
  /** Whether a branch may follow it (北京银行杭州分行). Nicknames of companies that are not banks never take one. */
  readonly takesBranch: boolean;
}

/** What is asked of a map. Also answered where the values are made when they are asked for. */
export interface Lookup<Value> {
  get(key: string): Value | undefined;
  has(key: string): boolean;
  values(): Iterable<Value>;
  [Symbol.iterator](): Iterator<[string, Value]>;
}

export interface DirectoryIndex {
  readonly directory: Directory;
  readonly funders: Lookup<Funder>;
  readonly apps: Lookup<App>;
  /** Normalised printed name → the one funder it names. A name that two funders could bear is not here. */
  readonly names: Lookup<NameEntry>;
  /** Normalised app name or alias → apps. */
  readonly appNames: Lookup<readonly App[]>;
  /** Digits of a number → the records that list it. */
  readonly phones: Pick<Lookup<readonly (Funder | App)[]>, 'get'>;
  /** App id → the funders that lend through it. */
  readonly fundersOf: Lookup<readonly Funder[]>;
  /** Digits of numbers that are never offered. */
  readonly disputed: ReadonlySet<string>;
  readonly spellings: DirectorySpellings | null;
  /** `YYYY-MM-DD` by which numbers and the directory itself grow old; null where nobody asks. */
  readonly today: string | null;
}

export const digitsOf = (number: string): string => number.replaceAll(/\D/g, '');

/** The digits of a number as a person types or copies it: the code of China in front of it is none of them. */
export const digitsTyped = (number: string): string => digitsOf(number.trim().replace(/^(?:\+|00)\s?86/, ''));

export const isFunder = (record: Funder | App): record is Funder => 'regulator' in record;

/** Hash maps over a directory; built once, in about a millisecond per hundred records. */
export function indexDirectory(
  directory: Directory,
  spellings: DirectorySpellings | null = null,
  today: string | null = null,
): DirectoryIndex {
  const funders = new Map(directory.funders.map(funder => [funder.id, funder]));
  const appNames = new Map<string, App[]>();
  const fundersOf = new Map<string, Funder[]>();
  for (const app of directory.apps)
    for (const name of new Set([app.name, ...app.aliases].map(normalizeName))) push(appNames, name, app);
  for (const funder of directory.funders) for (const {app} of funder.apps) push(fundersOf, app, funder);
  return {
    directory,
    funders,
    apps: new Map(directory.apps.map(app => [app.id, app])),
    names: indexNames(directory, funders),
    appNames,
    phones: phonesOf(directory),
    fundersOf,
    disputed: disputedDigits(directory),
    spellings,
    today,
  };
}

export function disputedDigits({disputedNumbers}: Pick<Directory, 'disputedNumbers'>): Set<string> {
  return new Set(disputedNumbers.map(({number}) => digitsOf(number)));
}

/** Digits of a number → the records that list it; gone through when somebody asks about a number. */
export function phonesOf(directory: Directory): DirectoryIndex['phones'] {
  let phones: ReadonlyMap<string, readonly (Funder | App)[]> | undefined;
  return {
    get(digits) {
      phones ??= indexPhones(directory);
      return phones.get(digits);
    },
  };
}

function indexPhones({funders, apps}: Directory): Map<string, (Funder | App)[]> {
  const phones = new Map<string, (Funder | App)[]>();
  for (const record of [...funders, ...apps])
    for (const {number} of record.phones) push(phones, digitsOf(number), record);
  return phones;
}

/** The funder that stands for this one today. A redirect never points to a record that redirects (lint rule `redirect`). */
export function successorOf(funder: Funder, funders: Pick<Lookup<Funder>, 'get'>): Funder {
  const next = funder.obsolete?.redirectTo;
  return (next == null ? undefined : funders.get(next)) ?? funder;
}

function indexNames(directory: Directory, funders: ReadonlyMap<string, Funder>): Map<string, NameEntry> {
  const names = new Map<string, NameEntry>();
  const ambiguous = new Set<string>();
  // Stronger kinds of name first: a full name is never lost to another funder's nickname.
  const passes: ((add: (key: string, entry: NameEntry) => void) => void)[] = [
    add => {
      for (const funder of directory.funders)
        if (funder.obsolete?.redirectTo == null) add(normalizeName(funder.name), entryOf(funder, 'exact', funder.name));
    },
    add => {
      for (const {funder, name} of formerNames(directory, funders))
        add(normalizeName(name), entryOf(funder, 'former-name', name));
    },
    add => {
      for (const funder of directory.funders)
        for (const name of funder.aliases)
          add(normalizeName(name), entryOf(successorOf(funder, funders), 'alias', name, funder.kind === 'bank'));
    },
    add => {
      for (const funder of directory.funders)
        if (funder.obsolete?.redirectTo == null)
          add(coreName(normalizeName(funder.name)), entryOf(funder, 'alias', funder.name));
    },
    add => {
      for (const {funder, name} of formerNames(directory, funders))
        add(coreName(normalizeName(name)), entryOf(funder, 'former-name', name));
    },
  ];
  for (const pass of passes) {
    const found = new Map<string, NameEntry>();
    pass((key, entry) => {
      if (names.has(key) || ambiguous.has(key)) return;
      const other = found.get(key);
      if (other !== undefined && other.funder !== entry.funder) ambiguous.add(key);
      else found.set(key, entry);
    });
    for (const [key, entry] of found) if (!ambiguous.has(key)) names.set(key, entry);
  }
  return names;
}

function entryOf(funder: Funder, match: NameEntry['match'], name: string, takesBranch = true): NameEntry {
  return {funder, match, name, takesBranch};
}

function* formerNames(
  directory: Directory,
  funders: ReadonlyMap<string, Funder>,
): Generator<{funder: Funder; name: string}> {
  for (const funder of directory.funders) {
    const successor = successorOf(funder, funders);
    if (successor !== funder) yield {funder: successor, name: funder.name};
    for (const {name} of funder.formerNames) yield {funder: successor, name};
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}
