import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {Diff} from '../model/change.ts';
import {loadRules} from '../model/load.ts';
import {renderDiffTerminal} from '../render/diff-terminal.ts';
import {renderJson} from '../render/view.ts';
import {diffReports} from '../verify/index.ts';
import {reconciliationExit} from './exit-code.ts';
import {type CommonArgs, type Io, STDIO} from './io.ts';
import {openView} from './open-view.ts';
import {readReport} from './read-report.ts';

export interface DiffArgs extends CommonArgs {
  readonly older: string;
  readonly newer: string;
  readonly check?: boolean;
  readonly today?: string;
  readonly passwordFile?: string;
  readonly allowIncomplete?: boolean;
}

export async function runDiff(args: DiffArgs, io: Io): Promise<ExitCode> {
  if (args.older === STDIO && args.newer === STDIO) throw new LoancloseError('BAD_OPTION', {reason: 'stdin-twice'});
  const view = await openView(args, io);
  const options = {passwordFile: args.passwordFile, t: view.t};
  const older = await readReport(args.older, options, io);
  const newer = await readReport(args.newer, options, io);
  const rules = loadRules(await io.readData('rules.json'));
  const diff = diffReports(older, newer, {today: args.today ?? io.today(), rules});
  io.writeOut(args.json ? renderJson(diff) : renderDiffTerminal(diff, view));
  return diffExit(diff, args);
}

/** Whether all is closed is only asked of reports that reconcile. */
export function diffExit(diff: Diff, {check, allowIncomplete}: Pick<DiffArgs, 'check' | 'allowIncomplete'>): ExitCode {
  const exit = reconciliationExit([diff.old.reconciliation, diff.new.reconciliation], allowIncomplete);
  if (exit !== EXIT.done) return exit;
  return check && diff.verdict !== 'all-closed' ? EXIT.checkFailed : EXIT.done;
}
