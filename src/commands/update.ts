import type {ExitCode} from '../errors.ts';
import {loadRules} from '../model/load.ts';
import {renderUpdated} from '../render/case-today.ts';
import {renderJson} from '../render/view.ts';
import {reconciliationExit} from './exit-code.ts';
import type {Io} from './io.ts';
import {type CaseArgs, recordEvent, viewCase} from './open-case.ts';
import {type DirectoryArgs, openDirectory} from './open-directory.ts';
import {openView} from './open-view.ts';
import {readReport} from './read-report.ts';

export interface UpdateArgs extends CaseArgs, DirectoryArgs {
  readonly reports: readonly string[];
  readonly passwordFile?: string;
  readonly keepReading?: string;
  readonly corrections?: readonly string[];
  readonly allowIncomplete?: boolean;
}

/**
 * Adds a newer report: what it shows closed is proven, what it brings gets the next numbers.
 * @throws LoancloseError DIFFERENT_PERSONS, REPORTS_REVERSED, SAME_REPORT
 */
export async function runUpdate(args: UpdateArgs, io: Io): Promise<ExitCode> {
  const today = args.today ?? io.today();
  const view = await openView(args, io);
  const [newer, {reportAddedEvent}, index, rules] = await Promise.all([
    readReport(args.reports, {...args, t: view.t}, io),
    import('../case/report-added-event.ts'),
    openDirectory(args, io, {spellings: false}),
    io.readData('rules.json').then(loadRules),
  ]);
  const {state, event} = await recordEvent(args, io, (file, stamp) =>
    reportAddedEvent(stamp, file, newer, {index, rules, today}),
  );
  const shown = await viewCase(state, args, view.t, io);
  io.writeOut(args.json ? renderJson(shown) : renderUpdated(shown, event, view));
  return reconciliationExit([newer.reconciliation.status], args.allowIncomplete);
}
