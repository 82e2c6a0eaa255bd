import type {Node, YAMLMap} from 'yaml';
import type {Source} from '../../model/directory.ts';
import type {Lang} from '../../model/vocabulary.ts';
import type {AppEntry, FunderEntry} from '../entry-schema.ts';

export type LintPath = readonly (string | number)[];

/** One written record. `entry` is null when it does not have the shape of one; only the rule `schema` can say more then. */
export interface LintRecord {
  readonly type: 'funder' | 'app';
  readonly file: string;
  readonly id: string;
  readonly node: YAMLMap;
  readonly entry: FunderEntry | AppEntry | null;
  readonly schemaIssues: readonly {path: LintPath; message: string}[];
  readonly lineOf: (path: LintPath) => number;
  readonly lineOfNode: (node: Node) => number;
}

export interface LintContext {
  /** The records that are written in the files, in their order. */
  readonly records: readonly LintRecord[];
  /** Entries of the packaged directory that the files do not write. Empty when the files are the directory. */
  readonly packaged: readonly (FunderEntry | AppEntry)[];
  readonly fileIssues: readonly LintIssue[];
  readonly sources: Readonly<Record<string, Source>>;
  /** Digits of the numbers that are never offered. */
  readonly disputed: ReadonlySet<string>;
  /** `YYYY-MM-DD`; null leaves out what depends on the day. */
  readonly today: string | null;
}

export interface LintIssue {
  readonly file: string;
  readonly line: number;
  readonly slots: Readonly<Record<string, string | number>>;
}

export interface LintRule {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly words: Readonly<Record<Lang, {message: string; suggestion: string}>>;
  readonly check: (context: LintContext) => Iterable<LintIssue>;
}

/** An issue of a record, at the line of the value that the path leads to. */
export function issueAt(record: LintRecord, path: LintPath, slots: LintIssue['slots']): LintIssue {
  return {file: record.file, line: record.lineOf(path), slots: {id: record.id, ...slots}};
}

/** Records whose shape is right, with their entry. */
export function* wellFormed(context: LintContext): Generator<{record: LintRecord; entry: FunderEntry | AppEntry}> {
  for (const record of context.records) if (record.entry !== null) yield {record, entry: record.entry};
}

export function allEntries(context: LintContext): (FunderEntry | AppEntry)[] {
  return [...[...wellFormed(context)].map(({entry}) => entry), ...context.packaged];
}
