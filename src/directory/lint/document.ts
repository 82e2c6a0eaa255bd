import {isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap} from 'yaml';
import {type AppEntry, AppEntrySchema, type FunderEntry, FunderEntrySchema, LineEntrySchema} from '../entry-schema.ts';
import type {LintIssue, LintItem, LintLine, LintPath, LintRecord} from './rule.ts';

export interface LintFile {
  readonly file: string;
  readonly text: string;
}

export interface LintDocument {
  readonly records: LintRecord[];
  readonly lines: LintLine[];
  /** What is wrong with the file before any rule can look at it: broken YAML, an unknown key at the top. */
  readonly issues: LintIssue[];
}

/** Fills in what an overlay leaves to the packaged record of the same id. */
export type Complete = (type: 'funder' | 'app', value: Record<string, unknown>) => Record<string, unknown>;

/** The records of one YAML file with `funders:`, `apps:` or `lines:` or several of them, each with the way back to its lines. */
export function readDocument({file, text}: LintFile, complete: Complete): LintDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const at = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line);
  const issues: LintIssue[] = document.errors.map(error => ({file, line: at(error.pos[0]), slots: {what: error.code}}));
  const records: LintRecord[] = [];
  const register: LintLine[] = [];
  if (!isMap(document.contents)) {
    if (issues.length === 0) issues.push({file, line: 1, slots: {what: 'funders: / apps: / lines:'}});
    return {records, lines: register, issues};
  }
  for (const {key, value} of document.contents.items) {
    const section = isScalar(key) ? String(key.value) : '';
    if (!(section === 'funders' || section === 'apps' || section === 'lines') || !isSeq(value)) {
      issues.push({file, line: isScalar(key) ? at(key.range?.[0]) : 1, slots: {what: section}});
      continue;
    }
    for (const item of value.items) {
      if (!isMap(item)) continue;
      const raw: Record<string, unknown> = item.toJSON();
      const place = (id: unknown, error: SchemaError | undefined) => lintItem(file, item, id, error, at);
      if (section === 'lines') {
        const {data = null, error} = LineEntrySchema.safeParse(raw);
        register.push({...place(raw.number, error), entry: data});
      } else {
        const type = section === 'funders' ? 'funder' : 'app';
        const completed = complete(type, raw);
        const {data = null, error} =
          type === 'funder' ? FunderEntrySchema.safeParse(completed) : AppEntrySchema.safeParse(completed);
        records.push({type, ...place(raw.id, error), entry: data});
      }
    }
  }
  return {records, lines: register, issues};
}

/** What a schema finds wrong. */
interface SchemaError {
  readonly issues: readonly {readonly path: readonly PropertyKey[]; readonly message: string}[];
}

function lintItem(
  file: string,
  node: YAMLMap,
  id: unknown,
  error: SchemaError | undefined,
  at: (offset: number | undefined) => number,
): LintItem {
  const issues = error?.issues ?? [];
  return {
    file,
    node,
    id: id === undefined ? '' : String(id),
    schemaIssues: issues.map(({path, message}) => ({
      path: path.map(key => (typeof key === 'symbol' ? '' : key)),
      message,
    })),
    lineOf: path => at(nodeAt(node, path).range?.[0]),
    lineOfNode: written => at(written.range?.[0]),
  };
}

/** The node at a path, or the nearest one above it that is written. */
function nodeAt(record: YAMLMap, path: LintPath): Node {
  let node: Node = record;
  for (const key of path) {
    const next: unknown = isMap(node) || isSeq(node) ? node.get(key, true) : undefined;
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

export const isFunderEntry = (entry: FunderEntry | AppEntry): entry is FunderEntry => 'regulator' in entry;
