import {LoancloseError} from '../errors.ts';
import type {App, Directory, Funder, Source} from '../model/directory.ts';
import type {LintFinding} from '../model/lint.ts';
import type {Lang} from '../model/vocabulary.ts';
import {compileApp, compileFunder} from './compile.ts';
import {type AppEntry, cite, type FunderEntry} from './entry-schema.ts';
import {isFunder} from './index-directory.ts';
import {isFunderEntry, readDocument} from './lint/document.ts';
import {lintFiles} from './lint/index.ts';

/** Stands among the sources of every fact that the user's own file adds or corrects. */
const OVERLAY_SOURCE = 'overlay';

const overlaySource: Source = {
  title: '你自己的名录文件',
  url: null,
  grade: 'list',
  printedOn: null,
  origin: OVERLAY_SOURCE,
};

export interface OverlayOptions {
  /** How the file is called in findings. */
  readonly file: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly lang?: Lang;
}

/** What is wrong with a user's own file, whose records may correct or lean on packaged ones. All findings at once. */
export function lintOverlay(
  directory: Directory,
  text: string,
  {file, today, lang = 'zh'}: OverlayOptions,
): LintFinding[] {
  const options = {
    sources: {...directory.sources, [OVERLAY_SOURCE]: overlaySource},
    disputedNumbers: directory.disputedNumbers,
    guide: directory.guide,
    today,
    lang,
  };
  const packaged = [...directory.funders, ...directory.apps].map(entryOf);
  return lintFiles([{file, text}], options, packaged, completer(directory, today));
}

/**
 * The directory with the user's own file laid over it: a record with a new id is added, one with a known id is corrected.
 * A field that is given replaces the packaged one; lists are added to, with the user's items first, and a phone of the
 * same number or a relation to the same app is replaced. Every fact of the file names `overlay` among its sources.
 * Loads zod and yaml, so call it only when there is a file.
 * @throws LoancloseError DIRECTORY_INVALID with `count`, `file` and `lines`; the findings are its cause.
 */
export function applyOverlay(directory: Directory, text: string, options: OverlayOptions): Directory {
  const errors = lintOverlay(directory, text, options).filter(({severity}) => severity === 'error');
  if (errors.length > 0) {
    const lines = [...new Set(errors.map(({line}) => line))].join(', ');
    throw new LoancloseError('DIRECTORY_INVALID', {count: errors.length, file: options.file, lines}, {cause: errors});
  }
  const sources = {...directory.sources, [OVERLAY_SOURCE]: overlaySource};
  const funders = new Map(directory.funders.map(funder => [funder.id, funder]));
  const apps = new Map(directory.apps.map(app => [app.id, app]));
  for (const {entry} of readDocument({file: options.file, text}, completer(directory, options.today)).records) {
    if (entry === null) continue;
    if (isFunderEntry(entry)) funders.set(entry.id, compileFunder(entry, sources));
    else apps.set(entry.id, compileApp(entry, sources));
  }
  return {...directory, sources, funders: [...funders.values()], apps: [...apps.values()]};
}

/** Fields whose items carry sources, and what makes two of their items the same. */
const FACTS: Readonly<Record<string, string | null>> = {
  phones: 'number',
  apps: 'app',
  closing: null,
  certificate: null,
  charges: null,
};

function completer(directory: Directory, today: string) {
  const known = new Map<string, FunderEntry | AppEntry>(
    [...directory.funders, ...directory.apps].map(record => [record.id, entryOf(record)]),
  );
  return (_type: 'funder' | 'app', value: Record<string, unknown>): Record<string, unknown> => {
    const base: Record<string, unknown> = {...(typeof value.id === 'string' ? known.get(value.id) : undefined)};
    const merged: Record<string, unknown> = {...base, updatedOn: today};
    for (const [field, given] of Object.entries(value)) {
      const before = base[field];
      if (field in FACTS && Array.isArray(given)) merged[field] = mergeFacts(given, before, FACTS[field] ?? null);
      else if (Array.isArray(given) && Array.isArray(before)) merged[field] = [...new Set([...given, ...before])];
      else merged[field] = given;
    }
    merged.sources = withOverlay(merged.sources);
    return merged;
  };
}

function mergeFacts(given: readonly unknown[], before: unknown, key: string | null): unknown[] {
  const marked = given.map(fact =>
    isRecord(fact) ? {confidence: 'medium', ...fact, sources: withOverlay(fact.sources)} : fact,
  );
  if (!Array.isArray(before)) return marked;
  const replaced = new Set(key === null ? [] : marked.map(fact => (isRecord(fact) ? fact[key] : null)));
  return [...marked, ...before.filter(fact => key === null || !isRecord(fact) || !replaced.has(fact[key]))];
}

const withOverlay = (sources: unknown): unknown =>
  Array.isArray(sources) ? [...sources.filter(source => source !== OVERLAY_SOURCE), OVERLAY_SOURCE] : [OVERLAY_SOURCE];

/** A compiled record as it would be written. What its sources say, and what its editors noted, is not in it. */
function entryOf(record: Funder | App): FunderEntry | AppEntry {
  const {obsolete} = record;
  const shared = {
    research: [],
    sources: record.sources.map(cite),
    obsolete: obsolete === null ? null : {...obsolete, sources: obsolete.sources.map(cite)},
    phones: record.phones.map(phone => ({...written(phone), research: null})),
    closing: record.closing.map(path => ({...written(path), research: null})),
    certificate: record.certificate.map(written),
  };
  return isFunder(record)
    ? {...record, ...shared, apps: record.apps.map(written)}
    : {...record, ...shared, charges: record.charges.map(written)};
}

interface Computed {
  readonly sources: readonly string[];
  readonly trust: unknown;
  readonly grade: unknown;
  readonly asOf: string | null;
}

/** A fact with the date that the build gave it, which its sources no longer say. */
function written<Fact extends Computed>({trust: _, grade: _grade, asOf, sources, ...fact}: Fact) {
  return {...fact, checkedOn: null, sources: sources.map(ref => ({...cite(ref), printedOn: asOf}))};
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
