import {type CaseState, foldCase} from '../case/fold.ts';
import {startedEvent} from '../case/started-event.ts';
import {appsMeant, keysMeant} from '../contact/names-meant.ts';
import {type ExitCode, LoancloseError} from '../errors.ts';
import {loadRules} from '../model/load.ts';
import {cleanLine} from '../render/clean-text.ts';
import {renderPlanScreen} from '../render/plan-screen.ts';
import {renderJson} from '../render/view.ts';
import {wordPlan} from '../render/word-plan.ts';
import {reconciliationExit} from './exit-code.ts';
import type {Io} from './io.ts';
import {beginCase, type CaseArgs, casePath, readCase} from './open-case.ts';
import {type DirectoryArgs, openDirectory} from './open-directory.ts';
import {openView} from './open-view.ts';
import {readReport} from './read-report.ts';
import {originOf} from './report-origin.ts';

export interface StartArgs extends CaseArgs, DirectoryArgs {
  readonly reports: readonly string[];
  readonly before?: string;
  readonly apps?: readonly string[];
  readonly keep?: readonly string[];
  readonly passwordFile?: string;
  readonly keepReading?: string;
  readonly corrections?: readonly string[];
  readonly allowIncomplete?: boolean;
}

/** Makes the case and prints the plan. @throws LoancloseError CASE_EXISTS where there is one */
export async function runStart(args: StartArgs, io: Io): Promise<ExitCode> {
  const today = args.today ?? io.today();
  if (args.before !== undefined && args.before < today)
    throw new LoancloseError('BAD_OPTION', {reason: 'before-today', option: '--before', today});
  const casefile = await refuseToOverwrite(args, io);
  const view = await openView(args, io);
  const [report, {buildPlan}, index, rules] = await Promise.all([
    readReport(args.reports, {...args, t: view.t}, io),
    import('../planner/index.ts'),
    openDirectory(args, io, {spellings: args.apps !== undefined || args.keep !== undefined}),
    io.readData('rules.json').then(loadRules),
  ]);
  const before = args.before ?? null;
  const {used, taken, unknown} = appsMeant(args.apps ?? [], index);
  const context = {index, rules, today, before, usedApps: used};
  // the numbers are those of the plan that nothing was taken out of
  const whole = buildPlan(report, {...context, keep: []});
  const keep = [...new Set((args.keep ?? []).flatMap(word => keysMeant(word, whole, index)))];
  const {path} = await beginCase(args, io, (file, stamp) => {
    if (isStarted(foldCase(file))) throw new LoancloseError('CASE_EXISTS', {reason: 'file', path: casefile});
    return startedEvent(stamp, {report, plan: whole, choices: {before, apps: [...used], keep}, on: today});
  });
  const origin = originOf(args);
  const plan = wordPlan(buildPlan(report, {...context, keep}), view.t, args.lang, origin);
  io.writeOut(args.json ? renderJson(plan) : renderPlanScreen(plan, view, {...origin, hints: true}));
  io.writeErr(`${view.t('case.started', {path: cleanLine(path)})}\n`);
  for (const {name, app} of taken) {
    io.writeErr(`${view.t('warning.APP_TAKEN_FOR', {name: cleanLine(name), app})}\n`);
  }
  for (const {name} of unknown) io.writeErr(`${view.t('case.appUnknown', {name: cleanLine(name)})}\n`);
  return reconciliationExit([report.reconciliation.status], args.allowIncomplete);
}

/** Where the case will lie. Looked at before the report is read, so that nobody waits for nothing. */
async function refuseToOverwrite(args: CaseArgs, io: Io): Promise<string> {
  const path = casePath(args, io);
  try {
    const {file} = await readCase(args, io);
    if (isStarted(foldCase(file))) throw new LoancloseError('CASE_EXISTS', {reason: 'file', path});
  } catch (error) {
    if (!(error instanceof LoancloseError) || error.code !== 'CASE_NOT_FOUND' || error.args.reason === 'unreadable')
      throw error;
  }
  return path;
}

function isStarted({startedOn}: CaseState): boolean {
  return startedOn !== null;
}
