import {type AppsMeant, appsMeant, keysMeant} from '../contact/names-meant.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import {loadRules, loadScenarios} from '../model/load.ts';
import type {Plan, PlanWarning} from '../model/plan.ts';
import type {PlanCalls} from '../model/plan-calls.ts';
import type {Report} from '../model/report.ts';
import type {ProofreadReport} from '../parser/index.ts';
import {createTheme} from '../render/theme.ts';
import {renderJson, type View} from '../render/view.ts';
import {type PlanOrigin, wordPlan} from '../render/word-plan.ts';
import type {PlanChoice} from './ask-plan.ts';
import {deliver} from './deliver.ts';
import {planExit} from './exit-code.ts';
import {canAsk, type Io, type OutputFile, STDIO} from './io.ts';
import {caseOfPerson, findUsualCase, type KnownCase, readKnownCase} from './known-case.ts';
import {caseTail} from './open-case.ts';
import {type DirectoryArgs, openDirectory} from './open-directory.ts';
import {openView} from './open-view.ts';
import {conflict, type PlanFormat} from './options.ts';
import {planPath} from './plan-path.ts';
import {checkSince, readDiff} from './read-diff.ts';
import {proofread} from './read-report.ts';
import {originOf} from './report-origin.ts';

export interface PlanArgs extends DirectoryArgs {
  /** Without one the newest of the case is planned; without a case only `--apps` can be spoken of. */
  readonly reports?: readonly string[];
  readonly format?: readonly PlanFormat[];
  readonly output?: string;
  readonly today?: string;
  readonly before?: string;
  readonly apps?: readonly string[];
  readonly keep?: readonly string[];
  /** A file that `diff --json` wrote: the plan goes on from there. */
  readonly since?: string;
  /** A case that it goes on from. */
  readonly case?: string;
  readonly casePasswordFile?: string;
  /** One item whole. */
  readonly item?: number;
  /** All items whole. */
  readonly full?: boolean;
  /** The screen without saying how to see more. */
  readonly compact?: boolean;
  readonly interactive?: boolean;
  readonly passwordFile?: string;
  readonly keepReading?: string;
  readonly corrections?: readonly string[];
  readonly allowIncomplete?: boolean;
}

export async function runPlan(args: PlanArgs, io: Io): Promise<ExitCode> {
  checkArgs(args, args.today ?? io.today(), io);
  const view = await openView(args, io);
  const {reports = []} = args;
  if (reports.length === 0) {
    const known = await caseAlone(args, view, io);
    if (known === null) return await runAhead(args, view, io);
    const {latestReport} = await import('../case/revive-report.ts');
    return await planReport({report: latestReport(known.file), figures: []}, {args, known, view, io});
  }
  // the planner and the directory are loaded while the PDF engine compiles
  const [{read}] = await Promise.all([proofread(reports, {...args, t: view.t}, io), import('../planner/index.ts')]);
  const known = await caseOfPerson(read.report.holder, args, io, view.t);
  return await planReport(read, {args, known, view, io});
}

/** The case that is planned where no report was given: the one that was named, else, where nothing else was asked, the one at its usual place. */
async function caseAlone(args: PlanArgs, {t}: View, io: Io): Promise<KnownCase | null> {
  if (args.case !== undefined) return await readKnownCase(args, io);
  return args.apps === undefined ? await findUsualCase(args, io, t) : null;
}

interface Setup {
  readonly args: PlanArgs;
  readonly known: KnownCase | null;
  readonly view: View;
  readonly io: Io;
}

/** @param read the report, and what of it is in doubt */
async function planReport(
  {report, figures}: Pick<ProofreadReport, 'report' | 'figures'>,
  {args, known, view, io}: Setup,
): Promise<ExitCode> {
  const today = args.today ?? io.today();
  const [{buildPlan}, index, rules, since] = await Promise.all([
    import('../planner/index.ts'),
    openDirectory(args, io, {spellings: args.apps !== undefined || args.keep !== undefined}),
    io.readData('rules.json').then(loadRules),
    args.since === undefined ? null : readDiff(args.since, io),
  ]);
  if (since !== null) checkSince(since, report);
  const context = {index, rules, today, before: args.before ?? null, since};
  const ofCase = known === null ? null : (await import('../case/case-plans.ts')).casePlans(report, known, context);
  const make = ofCase?.build ?? ((choice: PlanChoice) => buildPlan(report, {...context, ...choice}));
  const apps = appsMeant(args.apps ?? [], index);
  const named = originOf(args);
  const {file} = named;
  const origin = {...named, keep: args.keep ?? [], caseTail: known === null ? null : caseTail(args)};
  const build = (choice: PlanChoice) => {
    const plan = wordPlan(make(choice), view.t, args.lang, origin);
    return {...plan, warnings: [...plan.warnings, ...appWarnings(apps)]};
  };
  const usedApps = [...(ofCase?.chosen.usedApps ?? []), ...apps.used];
  // the numbers are those of the plan that nothing was taken out of
  const whole = make({keep: [], usedApps});
  const keep = [...(ofCase?.chosen.keep ?? []), ...(args.keep ?? []).flatMap(word => keysMeant(word, whole, index))];
  const given: PlanChoice = {keep, usedApps};
  const choice = args.interactive ? await (await import('./ask-plan.ts')).askPlan(given, build, view.t, io) : given;
  if (args.interactive && known !== null && ofCase?.place === 'newest') {
    const {recordChoice} = await import('./record-choice.ts');
    await recordChoice({report, known, choice, plan: make({keep: [], usedApps: choice.usedApps})}, args, io);
  }
  const plan = build(choice);
  await renderAll({plan, report, figures, origin}, args, view, io);
  if (known !== null && ofCase !== null) {
    const {caseNote, placeNote} = await import('../render/case-notes.ts');
    const place = placeNote(ofCase.place, file, caseTail(args), view.t);
    io.writeErr(`${caseNote(known, view.t)}\n${place === null ? '' : `${place}\n`}`);
  }
  return planExit(plan, args.allowIncomplete);
}

/** What can be said before there is a report. @throws LoancloseError BAD_OPTION where not even an app is named */
async function runAhead({apps: words, ...args}: PlanArgs, view: View, io: Io): Promise<ExitCode> {
  if (words === undefined) throw new LoancloseError('BAD_OPTION', {reason: 'no-report'});
  const [format] = formatsOf(args);
  if (format !== 'terminal') {
    throw new LoancloseError('BAD_OPTION', {reason: 'needs', option: `--format ${format}`, other: 'report'});
  }
  const index = await openDirectory(args, io, {spellings: true});
  const {renderPlanAhead} = await import('../render/plan-ahead.ts');
  const {used, taken, unknown} = appsMeant(words, index);
  const apps = used.flatMap(id => {
    const app = index.apps.get(id);
    return app === undefined ? [] : [{app, funders: index.fundersOf.get(id) ?? []}];
  });
  const text = renderPlanAhead({apps, taken, unknown, typed: words.join(',')}, view);
  await deliver([{path: args.output ?? STDIO, text}], view.t, io);
  return EXIT.done;
}

function appWarnings({taken, unknown}: AppsMeant): PlanWarning[] {
  return [
    ...taken.map(({name, app}): PlanWarning => ({code: 'APP_TAKEN_FOR', args: {name, app}})),
    ...unknown.map(
      ({name, near}): PlanWarning =>
        near.length === 0
          ? {code: 'APP_NOT_KNOWN', args: {name}}
          : {code: 'APP_NOT_KNOWN_NEAR', args: {name, near: near.join('、')}},
    ),
  ];
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
  const sizes = [
    args.item === undefined ? [] : ['--item'],
    args.full ? ['--full'] : [],
    args.compact ? ['--compact'] : [],
  ].flat();
  const [size, other] = sizes;
  if (size !== undefined && other !== undefined) throw conflict(size, other);
  if (!args.interactive) return;
  if (args.reports?.includes(STDIO)) throw new LoancloseError('BAD_OPTION', {reason: 'stdin-prompt'});
  if (!canAsk(io)) throw new LoancloseError('NOT_INTERACTIVE');
}

interface Subject {
  readonly plan: Plan;
  readonly report: Report;
  readonly figures: ProofreadReport['figures'];
  readonly origin: PlanOrigin;
}

function formatsOf({json, format}: Pick<PlanArgs, 'json' | 'format'>): readonly PlanFormat[] {
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
    files.push({path: planPath(output, format, formats), text: await render(subject, format, args, shown, io)});
  await deliver(files, view.t, io);
}

async function render(subject: Subject, format: PlanFormat, args: PlanArgs, view: View, io: Io): Promise<string> {
  const {plan, report} = subject;
  const {t} = view;
  const {lang} = args;
  const {holder} = report;
  switch (format) {
    case 'terminal':
      return await renderTerminal(subject, args, view);
    case 'md':
      return (await import('../render/plan-markdown.ts')).renderPlanMarkdown(plan, t);
    case 'json':
      return renderJson(plan);
    case 'html': {
      const [{renderPlanHtml}, {linePictures}, calls] = await Promise.all([
        import('../view/plan-html.tsx'),
        import('../render/line-pictures.ts'),
        composePlanCalls(subject, io),
      ]);
      return renderPlanHtml(plan, {t, lang, calls, pictures: linePictures(subject.figures)});
    }
    case 'ics': {
      const {renderPlanIcs} = await import('../render/plan-ics.ts');
      return renderPlanIcs(plan, t, {owner: [holder.name ?? '', holder.idTail ?? ''], now: io.now()});
    }
    case 'csv':
      return (await import('../render/plan-csv.ts')).renderPlanCsv(plan, t);
    case 'officer':
      return (await import('../render/officer-markdown.ts')).renderOfficerMarkdown(plan, holder.name, t);
    case 'officer-html':
      return (await import('../view/officer-html.tsx')).renderOfficerHtml(plan, holder.name, {t, lang});
  }
}

async function renderTerminal({plan, origin}: Subject, args: PlanArgs, view: View): Promise<string> {
  if (args.full) return (await import('../render/plan-terminal.ts')).renderPlanTerminal(plan, view);
  if (args.item !== undefined) {
    const item = plan.items.find(({number}) => number === args.item);
    if (item === undefined) {
      throw new LoancloseError('BAD_OPTION', {reason: 'account-number', value: String(args.item)});
    }
    return (await import('../render/plan-card.ts')).renderOneItem(plan, item, view);
  }
  const {renderPlanScreen} = await import('../render/plan-screen.ts');
  return renderPlanScreen(plan, view, {...origin, hints: !args.compact});
}

async function composePlanCalls({plan, report}: Pick<Subject, 'plan' | 'report'>, io: Io): Promise<PlanCalls> {
  const {composeCalls} = await import('../contact/plan-calls.ts');
  return composeCalls(plan, report, loadScenarios(await io.readData('scenarios.json')));
}
