import {compareFrom} from '../case/compare-from.ts';
import {isSameReport} from '../case/stored-report.ts';
import {keysMeant} from '../contact/names-meant.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {Diff} from '../model/change.ts';
import type {Expectations} from '../model/expectations.ts';
import {loadRules} from '../model/load.ts';
import type {Report} from '../model/report.ts';
import {caseNote} from '../render/case-notes.ts';
import {renderJson, type View} from '../render/view.ts';
import {diffReports} from '../verify/index.ts';
import {deliver} from './deliver.ts';
import {reconciliationExit} from './exit-code.ts';
import {type Io, STDIO} from './io.ts';
import {caseOfPerson, type KnownCase} from './known-case.ts';
import {caseTail} from './open-case.ts';
import {type DirectoryArgs, openDirectory} from './open-directory.ts';
import {openView} from './open-view.ts';
import {conflict, type DIFF_FORMATS} from './options.ts';
import {readReport} from './read-report.ts';

export interface DiffArgs extends DirectoryArgs {
  /** The oldest first. Two are compared; of more a history is told. */
  readonly reports: readonly string[];
  readonly check?: boolean;
  /** What of the older report the person keeps: numbers of its plan, keys, names. */
  readonly keep?: readonly string[];
  /** What was asked for, and what is kept. */
  readonly case?: string;
  readonly casePasswordFile?: string;
  readonly today?: string;
  readonly format?: (typeof DIFF_FORMATS)[number];
  readonly output?: string;
  readonly passwordFile?: string;
  readonly keepReading?: string;
  readonly corrections?: readonly string[];
  readonly allowIncomplete?: boolean;
}

export async function runDiff(args: DiffArgs, io: Io): Promise<ExitCode> {
  if (args.reports.filter(path => path === STDIO).length > 1)
    throw new LoancloseError('BAD_OPTION', {reason: 'stdin-twice'});
  if (args.reports.length < 2) throw new LoancloseError('BAD_OPTION', {reason: 'missing-argument', option: 'new'});
  if (args.json && args.format !== undefined && args.format !== 'json')
    throw conflict('--json', `--format ${args.format}`);
  if (args.check && args.reports.length > 2) throw conflict('--check', args.reports.slice(2).join(' '));
  const view = await openView(args, io);
  const reports: Report[] = [];
  // one after the other: each may ask for its password
  for (const path of args.reports) {
    reports.push(await readReport(path, {...args, t: view.t, isOneOfSeveral: true}, io));
  }
  const [older, newer] = reports;
  if (older === undefined || newer === undefined) throw new Error('two reports were asked for');
  const known = await caseOfPerson(older.holder, args, io, view.t);
  const exit = await (reports.length === 2
    ? runTwo({older, newer, known}, args, view, io)
    : runHistory(reports, known, args, view, io));
  if (known !== null) io.writeErr(`${caseNote(known, view.t)}\n`);
  return exit;
}

interface TwoReports {
  readonly older: Report;
  readonly newer: Report;
  readonly known: KnownCase | null;
}

async function runTwo({older, newer, known}: TwoReports, args: DiffArgs, view: View, io: Io): Promise<ExitCode> {
  const today = args.today ?? io.today();
  const rules = loadRules(await io.readData('rules.json'));
  const expectations = await expect(older, known, args, io);
  const diff = diffReports(older, newer, {today, rules, expectations});
  const [oldFile = STDIO, newFile = STDIO] = args.reports;
  const inCase = known?.state.reports.some(head => isSameReport(head, newer)) ?? false;
  const files = {
    older: oldFile,
    newer: newFile,
    ...(known === null ? {} : {case: {tail: caseTail(args), hasNewer: inCase}}),
  };
  const format = args.json ? 'json' : (args.format ?? 'terminal');
  const text =
    format === 'json'
      ? renderJson(diff)
      : format === 'html'
        ? await (await import('../view/diff-html.tsx')).renderDiffHtml(diff, {t: view.t, lang: args.lang, files})
        : (await import('../render/diff-terminal.ts')).renderDiffTerminal(diff, view, files);
  await deliver([{path: args.output ?? STDIO, text}], view.t, io);
  return diffExit(diff, args);
}

async function runHistory(
  reports: readonly Report[],
  known: KnownCase | null,
  args: DiffArgs,
  view: View,
  io: Io,
): Promise<ExitCode> {
  const [oldest] = reports;
  if (oldest === undefined) throw new Error('reports were asked for');
  const expectations = await expect(oldest, known, args, io);
  const {buildHistory} = await import('../verify/history.ts');
  const history = buildHistory(reports, expectations);
  const format = args.json ? 'json' : (args.format ?? 'terminal');
  const text =
    format === 'json'
      ? renderJson(history)
      : format === 'html'
        ? await (await import('../view/history-html.tsx')).renderHistoryHtml(history, {t: view.t, lang: args.lang})
        : (await import('../render/history-terminal.ts')).renderHistoryTerminal(history, view, args.reports);
  await deliver([{path: args.output ?? STDIO, text}], view.t, io);
  const statuses = history.reports.map(({reconciliation}) => reconciliation);
  return reconciliationExit(statuses, args.allowIncomplete);
}

/** What the plan of the older report makes of everything in it, with what the person keeps and what was asked for by the case. */
async function expect(older: Report, known: KnownCase | null, args: DiffArgs, io: Io): Promise<Expectations> {
  const words = args.keep ?? [];
  const index = await openDirectory(args, io, {spellings: /[a-z]/i.test(words.join())});
  const rules = loadRules(await io.readData('rules.json'));
  return compareFrom(older, known, {index, rules, today: args.today ?? io.today()}, whole =>
    words.flatMap(word => keysMeant(word, whole, index)),
  );
}

/** Whether all is closed is only asked of reports that reconcile. */
export function diffExit(diff: Diff, {check, allowIncomplete}: Pick<DiffArgs, 'check' | 'allowIncomplete'>): ExitCode {
  const exit = reconciliationExit([diff.old.reconciliation, diff.new.reconciliation], allowIncomplete);
  if (exit !== EXIT.done) return exit;
  return check && diff.verdict !== 'all-closed' ? EXIT.checkFailed : EXIT.done;
}
