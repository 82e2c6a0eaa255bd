import type {DisputedNumber, Source} from '../../model/directory.ts';
import type {LintFinding} from '../../model/lint.ts';
import type {Lang} from '../../model/vocabulary.ts';
import type {AppEntry, FunderEntry} from '../entry-schema.ts';
import {digitsOf} from '../index-directory.ts';
import {pointToLines} from '../lines.ts';
import {citationDay} from './citation-day.ts';
import {disputedNumber} from './disputed-number.ts';
import {type Complete, type LintFile, readDocument} from './document.ts';
import {duplicateName} from './duplicate-name.ts';
import {duplicatePhone} from './duplicate-phone.ts';
import {editorWords} from './editor-words.ts';
import {idOrder} from './id-order.ts';
import {lineOrder} from './line-order.ts';
import {lineRegister} from './line-register.ts';
import {missingSource} from './missing-source.ts';
import {numberInStep} from './number-in-step.ts';
import {phoneShape} from './phone-shape.ts';
import {quotedNumber} from './quoted-number.ts';
import {redirect} from './redirect.ts';
import type {LintContext, LintRule} from './rule.ts';
import {schema} from './schema.ts';
import {sourceForm} from './source-form.ts';
import {staleRecord} from './stale-record.ts';
import {uncountedSource} from './uncounted-source.ts';
import {unknownRecord} from './unknown-record.ts';
import {unquotedNumber} from './unquoted-number.ts';
import {windowOrder} from './window-order.ts';

export const LINT_RULES: readonly LintRule[] = [
  schema,
  unquotedNumber,
  idOrder,
  lineOrder,
  lineRegister,
  duplicateName,
  phoneShape,
  duplicatePhone,
  disputedNumber,
  numberInStep,
  unknownRecord,
  windowOrder,
  editorWords,
  missingSource,
  uncountedSource,
  sourceForm,
  quotedNumber,
  citationDay,
  redirect,
  staleRecord,
];

export interface LintOptions {
  readonly sources: Readonly<Record<string, Source>>;
  readonly disputedNumbers?: readonly DisputedNumber[];
  /** `YYYY-MM-DD`; without it records are not looked at for their age. */
  readonly today?: string | null;
  readonly lang?: Lang;
}

/** The text of the directory's own files. */
export interface DirectoryFiles {
  readonly lines: string;
  readonly lenders: string;
  readonly apps: string;
}

/** Everything that is wrong with the directory's own files, in the order of the lines. */
export function lintDirectory({lines, lenders, apps}: DirectoryFiles, options: LintOptions): LintFinding[] {
  const register = {file: 'data/lines.yaml', text: lines};
  const files = [register, {file: 'data/lenders.yaml', text: lenders}, {file: 'data/apps.yaml', text: apps}];
  const written = readDocument(register, (_, value) => value).lines.flatMap(({entry}) => entry ?? []);
  const point = pointToLines(written);
  return lintFiles(files, options, [], (_, value) => point(value), true);
}

/** Runs every rule over files whose records may lean on packaged entries. */
export function lintFiles(
  files: readonly LintFile[],
  {sources, disputedNumbers = [], today = null, lang = 'zh'}: LintOptions,
  packaged: readonly (FunderEntry | AppEntry)[],
  complete: Complete,
  pointing = false,
): LintFinding[] {
  const documents = files.map(file => readDocument(file, complete));
  const records = documents.flatMap(document => document.records);
  // A packaged record stands until its correction has the right shape.
  const written = new Set(records.filter(({entry}) => entry !== null).map(({id}) => id));
  const context: LintContext = {
    records,
    lines: documents.flatMap(({lines}) => lines),
    pointing,
    packaged: packaged.filter(({id}) => !written.has(id)),
    fileIssues: documents.flatMap(({issues}) => issues),
    sources,
    disputed: new Set(disputedNumbers.map(({number}) => digitsOf(number))),
    today,
  };
  const order = new Map(files.map(({file}, at) => [file, at]));
  return LINT_RULES.flatMap(rule =>
    [...rule.check(context)].map(({file, line, slots}) => ({
      file,
      line,
      rule: rule.id,
      severity: rule.severity,
      message: fill(rule.words[lang].message, slots),
      suggestion: fill(rule.words[lang].suggestion, slots),
    })),
  ).sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line);
}

function fill(template: string, slots: Readonly<Record<string, string | number>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => String(slots[slot] ?? ''));
}
