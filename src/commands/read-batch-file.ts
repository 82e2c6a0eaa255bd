import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import {loadRules} from '../model/load.ts';
import type {Plan} from '../model/plan.ts';
import type {PrintedReport} from '../model/report.ts';
import {loadTranslator} from '../text/index.ts';
import type {BatchFile, BatchSetup} from './batch-io.ts';
import {planExit, reconciliationExit} from './exit-code.ts';
import type {Io} from './io.ts';
import {openDirectory} from './open-directory.ts';
import {readReport} from './read-report.ts';

/** What came of one file: a report or a plan of it, or the code of what went wrong. */
export interface BatchOutcome {
  readonly exit: ExitCode;
  readonly code: string | null;
  readonly result: PrintedReport | Plan | null;
}

/** Reads one file after another and never fails: a fault is an outcome too. */
export type BatchReader = (file: BatchFile) => Promise<BatchOutcome>;

/** What is the same for every file is loaded once. @param io a machine that cannot be asked for a password */
export async function openBatchReader(setup: BatchSetup, io: Io): Promise<BatchReader> {
  const outcomeOf = setup.with === 'plan' ? await planning(setup, io) : await parsing(setup, io);
  return async file => {
    try {
      return await outcomeOf(file);
    } catch (error) {
      if (error instanceof LoancloseError) return {exit: error.exitCode, code: error.code, result: null};
      return {exit: EXIT.fault, code: 'INTERNAL', result: null};
    }
  };
}

async function parsing({lang, redacted}: BatchSetup, io: Io): Promise<BatchReader> {
  const t = await loadTranslator(lang);
  const {printReport} = await import('../render/report-json.ts');
  return async ({path}) => {
    const report = printReport(await readReport(path, {t}, io), t);
    const exit = reconciliationExit([report.reconciliation.status], false);
    return {exit, code: null, result: redacted ? {...report, ...NOBODY} : report};
  };
}

/** Whose report it is, left out. */
const NOBODY = {reportNumber: null, holder: {name: null, idTail: null}} as const;

async function planning({lang, redacted, today}: BatchSetup, io: Io): Promise<BatchReader> {
  const [t, {buildPlan}, {wordPlan}, index, rules] = await Promise.all([
    loadTranslator(lang),
    import('../planner/index.ts'),
    import('../render/word-plan.ts'),
    openDirectory({lang, today}, io, {spellings: false}),
    io.readData('rules.json').then(loadRules),
  ]);
  const context = {index, rules, today, before: null, since: null, keep: [], usedApps: []};
  return async ({path, file}) => {
    const plan = wordPlan(buildPlan(await readReport(path, {t}, io), context), t, lang, {file});
    const result = redacted ? {...plan, report: {...plan.report, reportNumber: null}} : plan;
    return {exit: planExit(plan, false), code: null, result};
  };
}
