import {isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap} from 'yaml';
import {type AppEntry, AppEntrySchema, type FunderEntry, FunderEntrySchema} from '../entry-schema.ts';
import type {LintIssue, LintPath, LintRecord} from './rule.ts';

export interface LintFile {
  readonly file: string;
  readonly text: string;
}

export interface LintDocument {
  readonly records: LintRecord[];
  /** What is wrong with the file before any rule can look at it: broken YAML, an unknown key at the top. */
  readonly issues: LintIssue[];
}

/** Fills in what an overlay leaves to the packaged record of the same id. */
export type Complete = (type: 'funder' | 'app', value: Record<string, unknown>) => Record<string, unknown>;

/** The records of one YAML file with `funders:` or `apps:` or both, each with the way back to its lines. */
export function readDocument({file, text}: LintFile, complete: Complete): LintDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  const at = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line);
  const issues: LintIssue[] = document.errors.map(error => ({file, line: at(error.pos[0]), slots: {what: error.code}}));
  const records: LintRecord[] = [];
  if (!isMap(document.contents)) {
    if (issues.length === 0) issues.push({file, line: 1, slots: {what: 'funders: / apps:'}});
    return {records, issues};
  }
  for (const {key, value} of document.contents.items) {
    const section = isScalar(key) ? String(key.value) : '';
    const type = section === 'funders' ? 'funder' : section === 'apps' ? 'app' : null;
    if (type === null || !isSeq(value)) {
      issues.push({file, line: isScalar(key) ? at(key.range?.[0]) : 1, slots: {what: section}});
      continue;
    }
    for (const item of value.items)
      if (isMap(item)) records.push(readRecord(type, file, item, item.toJSON(), complete, at));
  }
  return {records, issues};
}

function readRecord(
  type: LintRecord['type'],
  file: string,
  node: YAMLMap,
  raw: Record<string, unknown>,
  complete: Complete,
  at: (offset: number | undefined) => number,
): LintRecord {
  const value = complete(type, raw);
  const parsed = type === 'funder' ? FunderEntrySchema.safeParse(value) : AppEntrySchema.safeParse(value);
  return {
    type,
    file,
    node,
    id: typeof raw.id === 'string' ? raw.id : '',
    entry: parsed.success ? parsed.data : null,
    schemaIssues: parsed.success
      ? []
      : parsed.error.issues.map(({path, message}) => ({
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
