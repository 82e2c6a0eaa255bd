import type {DirectoryIndex} from '../directory/index-directory.ts';
import {type ExitCode, LoancloseError} from '../errors.ts';
import {loadRules, loadScenarios} from '../model/load.ts';
import type {Plan} from '../model/plan.ts';
import type {Report} from '../model/report.ts';
import {createTheme} from '../render/theme.ts';
import {renderJson, type View} from '../render/view.ts';
import {wordPlan} from '../render/word-plan.ts';
import type {PlanChoice} from './ask-plan.ts';
import {deliver} from './deliver.ts';
import {reconciliationExit} from './exit-code.ts';
import {canAsk, type Io, type OutputFile, STDIO} from './io.ts';
import {type DirectoryArgs, openDirectory} from './open-directory.ts';
import {openView} from './open-view.ts';
import {conflict, PLAN_ENDINGS, type PlanFormat} from './options.ts';
import {readDiff} from './read-diff.ts';
import {readReport} from './read-report.ts';

export interface PlanArgs extends DirectoryArgs {
  readonly report: string;
  readonly format?: readonly PlanFormat[];
  readonly output?: string;
  readonly today?: string;
  readonly before?: string;
  readonly apps?: readonly string[];
  readonly keep?: readonly string[];
  /** A file that `diff --json` wrote: the plan goes on from there. */
  readonly since?: string;
  /** Leave the steps out of the terminal plan. */
  readonly compact?: boolean;
  readonly interactive?: boolean;
  readonly passwordFile?: string;
  readonly allowIncomplete?: boolean;
}

export async function runPlan(args: PlanArgs, io: Io): Promise<ExitCode> {
  const today = args.today ?? io.today();
  checkArgs(args, today, io);
  const view = await openView(args, io);
  // the planner and the directory are loaded while the PDF engine compiles
  const [report, {buildPlan}, index, rules, since] = await Promise.all([
    readReport(args.report, {passwordFile: args.passwordFile, t: view.t}, io),
    import('../planner/index.ts'),
    openDirectory(args, io, {spellings: false}),
    io.readData('rules.json').then(loadRules),
    args.since === undefined ? null : readDiff(args.since, io),
  ]);
  const keys = new Set([...report.accounts, ...report.facilities].map(({key}) => key));
  for (const key of args.keep ?? []) {
    if (!keys.has(key) && !index.funders.has(key))
      throw new LoancloseError('BAD_OPTION', {reason: 'account', value: key});
  }
  const context = {index, rules, today, before: args.before ?? null, since};
  const build = (choice: PlanChoice) => wordPlan(buildPlan(report, {...context, ...choice}), view.t, args.lang);
  let choice: PlanChoice = {keep: args.keep ?? [], usedApps: args.apps ?? []};
  if (args.interactive) choice = await (await import('./ask-plan.ts')).askPlan(choice, build, view.t, io);
  await renderAll({plan: build(choice), report, index}, args, view, io);
  return reconciliationExit([report.reconciliation.status], args.allowIncomplete);
}

function checkArgs(args: PlanArgs, today: string, io: Io): void {
  const others = (args.format ?? []).filter(format => format !== 'json');
  if (args.json && others.length > 0) throw conflict('--json', `--format ${others.join(',')}`);
  if (formatsOf(args).length > 1 && (args.output ?? STDIO) === STDIO)
    throw new LoancloseError('BAD_OPTION', {
      reason: 'needs',
      option: `--format ${formatsOf(args).join(',')}`,
      other: '--output',
    });
  if (args.before !== undefined && args.before < today) {
    throw new LoancloseError('BAD_OPTION', {reason: 'before-today', option: '--before', today});
  }
  if (!args.interactive) return;
  if (args.report === STDIO) throw new LoancloseError('BAD_OPTION', {reason: 'stdin-prompt'});
  if (!canAsk(io)) throw new LoancloseError('NOT_INTERACTIVE');
}

interface Subject {
  readonly plan: Plan;
  readonly report: Report;
  readonly index: DirectoryIndex;
}

function formatsOf({json, format}: PlanArgs): readonly PlanFormat[] {
  if (json) return ['json'];
  return format === undefined || format.length === 0 ? ['terminal'] : format;
}

/** Everything is rendered before the first file is written: a fault leaves nothing half done. */
async function renderAll(subject: Subject, args: PlanArgs, view: View, io: Io): Promise<void> {
  const formats = formatsOf(args);
  const output = args.output ?? STDIO;
  const shown = output === STDIO ? view : {...view, theme: createTheme(0)};
  const files: OutputFile[] = [];
  for (const format of formats)
    files.push({path: pathFor(output, format, formats), text: await render(subject, format, args, shown, io)});
  await deliver(files, view.t, io);
}

const NAME_IN_FOLDER = 'loanclose-plan';

/** One format: the very name, or a name of ours in `FOLDER/`. Several: `NAME.html`, `NAME.ics` …; an ending that is one of them is dropped. */
function pathFor(output: string, format: PlanFormat, formats: readonly PlanFormat[]): string {
  if (output === STDIO) return output;
  if (/[\\/]$/.test(output)) return `${output}${NAME_IN_FOLDER}${PLAN_ENDINGS[format]}`;
  if (formats.length === 1) return output;
  const ending = formats.map(each => PLAN_ENDINGS[each]).find(each => output.endsWith(each));
  return `${ending === undefined ? output : output.slice(0, -ending.length)}${PLAN_ENDINGS[format]}`;
}

async function render(
  subject: Subject,
  format: PlanFormat,
  {lang, compact}: PlanArgs,
  view: View,
  io: Io,
): Promise<string> {
  const {plan, report} = subject;
  const {t} = view;
  const holder = report.holder.name;
  switch (format) {
    case 'terminal':
      return (await import('../render/plan-terminal.ts')).renderPlanTerminal(plan, view, {compact: compact ?? false});
    case 'md':
      return (await import('../render/plan-markdown.ts')).renderPlanMarkdown(plan, t);
    case 'json':
      return renderJson(plan);
    case 'html': {
      const [{renderPlanHtml}, calls] = await Promise.all([
        import('../render/plan-html.ts'),
        composeCalls(subject, io),
      ]);
      return renderPlanHtml(plan, {t, lang, calls});
    }
    case 'ics':
      return (await import('../render/plan-ics.ts')).renderPlanIcs(plan, t);
    case 'csv':
      return (await import('../render/plan-csv.ts')).renderPlanCsv(plan, t);
    case 'officer':
      return (await import('../render/officer-markdown.ts')).renderOfficerMarkdown(plan, holder, t);
    case 'officer-html':
      return (await import('../render/officer-html.ts')).renderOfficerHtml(plan, holder, {t, lang});
  }
}

/** The words of the call of every item, by item id: on paper there is no command to run for them. */
async function composeCalls({plan, report, index}: Subject, io: Io) {
  const [{buildScript}, {findRunning}, {subjectOf}] = await Promise.all([
    import('../contact/script.ts'),
    import('../contact/running.ts'),
    import('../contact/subject.ts'),
  ]);
  const scenarios = loadScenarios(await io.readData('scenarios.json'));
  const scripts = plan.items.map(item => {
    const matter = {
      accounts: report.accounts.filter(({key}) => item.accountKeys.includes(key)),
      facilities: report.facilities.filter(({key}) => item.facilityKeys.includes(key)),
    };
    return buildScript({
      scenarios,
      scenario: item.script.id,
      lender: item.lender,
      app: item.apps.find(app => app.chosen) ?? null,
      phones: item.phones,
      account: report.accounts.find(account => account.key === item.accountKeys[0]),
      report,
      subject: subjectOf(matter),
      running: findRunning(index, {report, matter, institution: item.institution, apps: item.apps}),
    });
  });
  return new Map(plan.items.flatMap(({id}, i) => (scripts[i] === undefined ? [] : [[id, scripts[i]] as const])));
}
