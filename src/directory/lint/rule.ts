import type {Node, YAMLMap} from 'yaml';
import type {Source} from '../../model/directory.ts';
import type {Lang} from '../../model/vocabulary.ts';
import type {AppEntry, FunderEntry, LineEntry, PhoneEntry} from '../entry-schema.ts';
import {digitsOf} from '../index-directory.ts';

export type LintPath = readonly (string | number)[];

/** Something written in a list of a file, with the way back to its lines. */
export interface LintItem {
  readonly file: string;
  /** Of a number in the register the number. */
  readonly id: string;
  readonly node: YAMLMap;
  readonly schemaIssues: readonly {path: LintPath; message: string}[];
  readonly lineOf: (path: LintPath) => number;
  readonly lineOfNode: (node: Node) => number;
}

/** One written record. `entry` is null when it does not have the shape of one; only the rule `schema` can say more then. */
export interface LintRecord extends LintItem {
  readonly type: 'funder' | 'app';
  readonly entry: FunderEntry | AppEntry | null;
}

/** One number of the register of lines. */
export interface LintLine extends LintItem {
  readonly entry: LineEntry | null;
}

export interface LintContext {
  /** The records that are written in the files, in their order. */
  readonly records: readonly LintRecord[];
  /** The register of lines, in its order. Empty for a user's own file, which writes its numbers itself. */
  readonly lines: readonly LintLine[];
  /** Whether the records have to point at that register. */
  readonly pointing: boolean;
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
export function issueAt(record: LintItem, path: LintPath, slots: LintIssue['slots']): LintIssue {
  return {file: record.file, line: record.lineOf(path), slots: {id: record.id, ...slots}};
}

/** Records whose shape is right, with their entry. */
export function* wellFormed(context: LintContext): Generator<{record: LintRecord; entry: FunderEntry | AppEntry}> {
  for (const record of context.records) if (record.entry !== null) yield {record, entry: record.entry};
}

export function allEntries(context: LintContext): (FunderEntry | AppEntry)[] {
  return [...[...wellFormed(context)].map(({entry}) => entry), ...context.packaged];
}

/** Every number that is written with its sources: those of the register, and those of records that do not point there. */
export function* writtenPhones(
  context: LintContext,
): Generator<{item: LintItem; path: LintPath; phone: LineEntry | PhoneEntry}> {
  for (const line of context.lines) if (line.entry !== null) yield {item: line, path: [], phone: line.entry};
  const register = new Set(context.lines.map(({id}) => digitsOf(id)));
  for (const {record, entry} of wellFormed(context))
    for (const [at, phone] of entry.phones.entries())
      if (!register.has(digitsOf(phone.number))) yield {item: record, path: ['phones', at], phone};
}
