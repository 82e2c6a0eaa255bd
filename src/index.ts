/** The library: everything that needs no terminal and no files. Runs in a browser. */

export {buildScript, type ScriptInput} from './contact/script.ts';
export {appsFor} from './directory/apps-for.ts';
export {findLenders, type LenderHit} from './directory/find-lenders.ts';
export {type DirectoryIndex, indexDirectory} from './directory/index-directory.ts';
export {loadDirectory, loadSpellings} from './directory/load.ts';
export {type FunderResolution, resolveFunder} from './directory/resolve.ts';
export {ERROR_EXIT, type ErrorCode, EXIT, type ExitCode, LoancloseError} from './errors.ts';
export type {Account} from './model/account.ts';
export type {Change, Diff} from './model/change.ts';
export type {Diagnostic, Span} from './model/diagnostics.ts';
export type {App, Directory, DirectorySpellings, Funder} from './model/directory.ts';
export type {LenderMatch, Lenders, OfferedApp, OfferedPhone} from './model/lender.ts';
export type {Item, Other, Plan, Step} from './model/plan.ts';
export type {Facility, Inquiry, Liability, Report} from './model/report.ts';
export type {Rules, Scenarios} from './model/rules.ts';
export type {Script} from './model/script.ts';
export {type ParseOptions, parseReport} from './parser/index.ts';
export {buildPlan, type PlanContext} from './planner/index.ts';
export {renderAccountCsv} from './render/account-csv.ts';
export {renderPlanMarkdown} from './render/plan-markdown.ts';
export {LANGS, type Lang, loadTranslator, type Translate} from './text/index.ts';
export {type DiffOptions, diffReports} from './verify/index.ts';
