import {type ExitCode, LoancloseError} from '../errors.ts';
import type {Plan} from '../model/plan.ts';
import {buildPlan} from '../planner/index.ts';
import {renderJson} from '../render/json.ts';
import {renderPlanMarkdown} from '../render/plan-markdown.ts';
import {renderPlanTerminal} from '../render/plan-terminal.ts';
import {createTheme} from '../render/theme.ts';
import type {View} from '../render/view.ts';
import {askPlan, type PlanChoice} from './ask-plan.ts';
import {reconciliationExit} from './exit-code.ts';
import {canAsk, type Io} from './io.ts';
import {type DirectoryArgs, openDirectory} from './open-directory.ts';
import {openView} from './open-view.ts';
import {conflict} from './options.ts';
import type {PLAN_FORMATS} from './output-names.ts';
import {readReport, STDIN} from './read-report.ts';

export interface PlanArgs extends DirectoryArgs {
  readonly report: string;
  readonly format?: (typeof PLAN_FORMATS)[number];
  readonly output?: string;
  readonly today?: string;
  readonly before?: string;
  readonly apps?: readonly string[];
  readonly keep?: readonly string[];
  readonly interactive?: boolean;
  readonly passwordFile?: string;
  readonly allowIncomplete?: boolean;
}

export async function runPlan(args: PlanArgs, io: Io): Promise<ExitCode> {
  const today = args.today ?? io.today();
  checkArgs(args, today, io);
  const view = await openView(args, io);
  const report = await readReport(args.report, {passwordFile: args.passwordFile, t: view.t}, io);
  const [index, rules] = await Promise.all([
    openDirectory(args, io, {spellings: false}),
    io.readData('rules.json').then(text => JSON.parse(text)),
  ]);
  const keys = new Set([...report.accounts, ...report.facilities].map(({key}) => key));
  for (const key of args.keep ?? []) {
    if (!keys.has(key) && !index.funders.has(key))
      throw new LoancloseError('BAD_OPTION', {reason: 'account', value: key});
  }
  const build = (choice: PlanChoice) =>
    buildPlan(report, {index, rules, today, before: args.before ?? null, t: view.t, lang: args.lang, ...choice});
  let choice: PlanChoice = {keep: args.keep ?? [], usedApps: args.apps ?? []};
  if (args.interactive) choice = await askPlan(choice, build, view.t, io);
  const plan = build(choice);
  await deliver(plan, args, view, io);
  return reconciliationExit([report.reconciliation.status], args.allowIncomplete);
}

function checkArgs(args: PlanArgs, today: string, io: Io): void {
  if (args.json && args.format !== undefined && args.format !== 'json')
    throw conflict('--json', `--format ${args.format}`);
  if (args.before !== undefined && args.before < today) {
    throw new LoancloseError('BAD_OPTION', {reason: 'before-today', option: '--before', today});
  }
  if (!args.interactive) return;
  if (args.report === STDIN) throw new LoancloseError('BAD_OPTION', {reason: 'stdin-prompt'});
  if (!canAsk(io)) throw new LoancloseError('NOT_INTERACTIVE');
}

async function deliver(plan: Plan, args: PlanArgs, view: View, io: Io): Promise<void> {
  const format = args.json ? 'json' : (args.format ?? 'terminal');
  if (args.output === undefined) return io.writeOut(render(plan, format, view));
  await io.writeFile(args.output, render(plan, format, {...view, theme: createTheme(0)}));
  io.writeErr(`${view.t('ui.written', {path: args.output})}\n`);
}

function render(plan: Plan, format: (typeof PLAN_FORMATS)[number], view: View): string {
  if (format === 'json') return renderJson(plan);
  return format === 'md' ? renderPlanMarkdown(plan, view.t) : renderPlanTerminal(plan, view);
}
