import {LoancloseError} from '../errors.ts';
import type {
  App,
  Directory,
  DirectorySpellings,
  Funder,
  PreparedDirectory,
  PreparedRecords,
} from '../model/directory.ts';
import {loadApp, loadFunder} from '../model/load.ts';
import {
  type DirectoryIndex,
  disputedDigits,
  indexDirectory,
  type Lookup,
  type NameEntry,
  phonesOf,
} from './index-directory.ts';

/** A part of directory.json as text. From and to in bytes. */
export type ReadPart = (from: number, to: number) => string;

/** The kinds of `NameEntry`, by one letter; a capital one takes no branch. */
const KINDS: Readonly<Record<string, NameEntry['match']>> = {e: 'exact', f: 'former-name', a: 'alias'};

/** The text of directory.json, and what a start reads in its place. */
export function prepareDirectory(directory: Directory): {readonly json: string; readonly prepared: PreparedDirectory} {
  const {funders, apps, ...rest} = directory;
  const text = new CountedText();
  text.add('{"funders":[');
  const preparedFunders = text.addRecords(funders);
  text.add('],"apps":[');
  const preparedApps = text.addRecords(apps);
  text.add(`],${JSON.stringify(rest).slice(1)}`);
  const {names, appNames, fundersOf} = indexDirectory(directory);
  const numbers = (records: readonly (Funder | App)[], all: readonly (Funder | App)[]) =>
    records.map(record => all.indexOf(record)).join(' ');
  return {
    json: text.whole,
    prepared: {
      rest,
      funders: preparedFunders,
      apps: preparedApps,
      names: [...names].flatMap(([key, {funder, match, takesBranch, name}]) => {
        const letter = Object.keys(KINDS).find(kind => KINDS[kind] === match) ?? '';
        const kind = takesBranch ? letter : letter.toUpperCase();
        return [key, `${funders.indexOf(funder)} ${kind}${name === key ? '' : ` ${name}`}`];
      }),
      appNames: [...appNames].flatMap(([key, found]) => [key, numbers(found, apps)]),
      fundersOf: [...fundersOf].flatMap(([key, found]) => [key, numbers(found, funders)]),
    },
  };
}

class CountedText {
  whole = '';
  #bytes = 0;

  add(part: string): void {
    this.whole += part;
    this.#bytes += new TextEncoder().encode(part).length;
  }

  /** Joined by commas. */
  addRecords(records: readonly (Funder | App)[]): PreparedRecords {
    const from = records.map((record, at) => {
      if (at > 0) this.add(',');
      const start = this.#bytes;
      this.add(JSON.stringify(record));
      return start;
    });
    return {ids: records.map(({id}) => id), from: [...from, this.#bytes + 1]};
  }
}

/**
 * The index of the packaged directory as the build prepared it: the same as `indexDirectory` of the whole, but that a record is read when
 * somebody asks for it. A call asks for a dozen of hundreds.
 * @throws LoancloseError DIRECTORY_INVALID, also later, where the installation is damaged
 */
export function openPrepared(
  prepared: PreparedDirectory,
  readPart: ReadPart,
  spellings: DirectorySpellings | null = null,
  today: string | null = null,
): DirectoryIndex {
  const funders = new Records(prepared.funders, (from, to) => loadFunder(readPart(from, to)));
  const apps = new Records(prepared.apps, (from, to) => loadApp(readPart(from, to)));
  const directory: Directory = {
    ...prepared.rest,
    get funders() {
      return [...funders.values()];
    },
    get apps() {
      return [...apps.values()];
    },
  };
  return {
    directory,
    funders,
    apps,
    names: new Made(prepared.names, (value, key) => readName(value, key, funders)),
    appNames: new Made(prepared.appNames, value => value.split(' ').map(number => apps.at(number))),
    phones: phonesOf(directory),
    fundersOf: new Made(prepared.fundersOf, value => value.split(' ').map(number => funders.at(number))),
    disputed: disputedDigits(prepared.rest),
    spellings,
    today,
  };
}

function readName(value: string, key: string, funders: Records<Funder>): NameEntry {
  const [, number = '', kind = '', name = key] = /^(\d+) (\w)(?: (.*))?$/.exec(value) ?? [];
  const match = KINDS[kind.toLowerCase()];
  if (match === undefined) throw damaged();
  return {funder: funders.at(number), match, name, takesBranch: kind === kind.toLowerCase()};
}

const damaged = () => new LoancloseError('DIRECTORY_INVALID', {count: 1});

/** Records by id and by number, each read when it is first asked for. */
class Records<Item> implements Lookup<Item> {
  readonly #ids: readonly string[];
  readonly #from: readonly number[];
  readonly #read: (from: number, to: number) => Item;
  readonly #known = new Map<number, Item>();

  constructor({ids, from}: PreparedRecords, read: (from: number, to: number) => Item) {
    this.#ids = ids;
    this.#from = from;
    this.#read = read;
  }

  get(id: string): Item | undefined {
    const at = this.#ids.indexOf(id);
    return at < 0 ? undefined : this.#at(at);
  }

  /** @throws LoancloseError DIRECTORY_INVALID where there is none */
  at(number: string): Item {
    return this.#at(Number(number));
  }

  has(id: string): boolean {
    return this.#ids.includes(id);
  }

  *values(): Generator<Item> {
    for (const at of this.#ids.keys()) yield this.#at(at);
  }

  *[Symbol.iterator](): Generator<[string, Item]> {
    for (const [at, id] of this.#ids.entries()) yield [id, this.#at(at)];
  }

  #at(at: number): Item {
    const known = this.#known.get(at);
    if (known !== undefined) return known;
    const [from, next] = [this.#from[at], this.#from[at + 1]];
    if (from === undefined || next === undefined) throw damaged();
    const item = this.#read(from, next - 1);
    this.#known.set(at, item);
    return item;
  }
}

/** A map whose values are made of text when they are asked for, each once. */
class Made<Value> implements Lookup<Value> {
  readonly #texts = new Map<string, string>();
  readonly #make: (text: string, key: string) => Value;
  readonly #made = new Map<string, Value>();

  constructor(pairs: readonly string[], make: (text: string, key: string) => Value) {
    for (let at = 0; at < pairs.length; at += 2) this.#texts.set(pairs[at] ?? '', pairs[at + 1] ?? '');
    this.#make = make;
  }

  get(key: string): Value | undefined {
    const made = this.#made.get(key);
    if (made !== undefined) return made;
    const text = this.#texts.get(key);
    if (text === undefined) return undefined;
    const value = this.#make(text, key);
    this.#made.set(key, value);
    return value;
  }

  has(key: string): boolean {
    return this.#texts.has(key);
  }

  *values(): Generator<Value> {
    for (const [, value] of this) yield value;
  }

  *[Symbol.iterator](): Generator<[string, Value]> {
    for (const key of this.#texts.keys()) {
      const value = this.get(key);
      if (value !== undefined) yield [key, value];
    }
  }
}
