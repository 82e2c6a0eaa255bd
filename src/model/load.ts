import {LoancloseError} from '../errors.ts';
import type {App, Directory, DirectorySpellings, Funder, PreparedDirectory, QuotesFile} from './directory.ts';
import type {LetterTemplates} from './letter-templates.ts';
import type {Rules} from './rules.ts';
import type {Scenarios} from './scenarios.ts';

/**
 * Readers of what the build compiled from data/*.yaml, from JSON (text or parsed). They only look whether it is such a file, by its fields at
 * the top: the build has checked every record of it with zod, which is too slow for every start.
 */
const FILE_FIELDS: {readonly [Name in keyof Files]: Readonly<Record<keyof Files[Name], Form>>} = {
  directory: {
    updatedOn: 'text',
    funders: 'list',
    apps: 'list',
    disputedNumbers: 'list',
    sources: 'record',
    guide: 'record',
  },
  prepared: {
    rest: 'record',
    funders: 'record',
    apps: 'record',
    names: 'list',
    appNames: 'list',
    fundersOf: 'list',
  },
  spellings: {pinyin: 'record', sounds: 'record', alike: 'list'},
  rules: {
    checkedOn: 'text',
    clocks: 'list',
    law: 'list',
    calling: 'record',
    documents: 'list',
    hotlines: 'record',
    'public-numbers': 'list',
    'regulator-words': 'list',
    places: 'list',
    holidays: 'record',
  },
  scenarios: {
    opening: 'list',
    checklist: 'list',
    closing: 'list',
    answers: 'list',
    continue: 'record',
    gloss: 'list',
    never: 'list',
    write: 'list',
    scenarios: 'list',
  },
  letters: {letters: 'list'},
  quotes: {quotes: 'record'},
};

/** Of a record only what a call cannot do without. */
const RECORD_FIELDS: {readonly [Name in keyof Records]: Readonly<Partial<Record<keyof Records[Name], Form>>>} = {
  funder: {id: 'text', name: 'text', aliases: 'list', phones: 'list', apps: 'list'},
  app: {id: 'text', name: 'text', aliases: 'list', phones: 'list', charges: 'list'},
};
const FIELDS = {...FILE_FIELDS, ...RECORD_FIELDS};

interface Files {
  readonly directory: Directory;
  readonly prepared: PreparedDirectory;
  readonly spellings: DirectorySpellings;
  readonly rules: Rules;
  readonly scenarios: Scenarios;
  readonly letters: LetterTemplates;
  readonly quotes: QuotesFile;
}

interface Records {
  readonly funder: Funder;
  readonly app: App;
}

interface Compiled extends Files, Records {}

type Form = 'text' | 'list' | 'record';

/** @throws LoancloseError DIRECTORY_INVALID */
export function loadDirectory(json: unknown): Directory {
  return load('directory', json);
}

/** @throws LoancloseError DIRECTORY_INVALID */
export function loadPrepared(json: unknown): PreparedDirectory {
  return load('prepared', json);
}

/** One record. @throws LoancloseError DIRECTORY_INVALID */
export function loadFunder(json: unknown): Funder {
  return load('funder', json);
}

/** One record. @throws LoancloseError DIRECTORY_INVALID */
export function loadApp(json: unknown): App {
  return load('app', json);
}

/** How the names of the directory are spelled in pinyin. @throws LoancloseError DIRECTORY_INVALID */
export function loadSpellings(json: unknown): DirectorySpellings {
  return load('spellings', json);
}

/** Clocks, statutes, hotlines and places that plans and letters count with and name. @throws LoancloseError DIRECTORY_INVALID */
export function loadRules(json: unknown): Rules {
  return load('rules', json);
}

/** The words of the calls. @throws LoancloseError DIRECTORY_INVALID */
export function loadScenarios(json: unknown): Scenarios {
  return load('scenarios', json);
}

/** The words of the letters. @throws LoancloseError DIRECTORY_INVALID */
export function loadLetterTemplates(json: unknown): LetterTemplates {
  return load('letters', json);
}

/** The words of the sources. @throws LoancloseError DIRECTORY_INVALID */
export function loadQuotes(json: unknown): QuotesFile {
  return load('quotes', json);
}

function load<Name extends keyof Compiled>(name: Name, json: unknown): Compiled[Name] {
  const value = parseJson(json);
  if (!isCompiled(name, value)) throw new LoancloseError('DIRECTORY_INVALID', {count: 1});
  return value;
}

function parseJson(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new LoancloseError('DIRECTORY_INVALID', {count: 1}, {cause});
  }
}

function isCompiled<Name extends keyof Compiled>(name: Name, value: unknown): value is Compiled[Name] {
  if (!isRecord(value)) return false;
  return Object.entries<Form>(FIELDS[name]).every(([field, form]) => hasForm(value[field], form));
}

function hasForm(value: unknown, form: Form): boolean {
  if (form === 'text') return typeof value === 'string';
  return form === 'list' ? Array.isArray(value) : isRecord(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
