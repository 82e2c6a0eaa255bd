import type {DirectoryIndex} from '../directory/index-directory.ts';
import {resolveFunder} from '../directory/resolve.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {Account} from '../model/account.ts';
import type {Report} from '../model/report.ts';
import type {Scenarios} from '../planner/data-schema.ts';
import {buildScript} from '../planner/script.ts';
import {renderJson} from '../render/json.ts';
import {renderScriptTerminal} from '../render/script-terminal.ts';
import type {Io} from './io.ts';
import {type DirectoryArgs, openDirectory} from './open-directory.ts';
import {openView} from './open-view.ts';
import {readReport} from './read-report.ts';
import {findScriptTarget, type ScriptTarget} from './script-target.ts';

export interface ScriptArgs extends DirectoryArgs {
  readonly lender: string;
  readonly scenario?: string;
  readonly app?: string;
  readonly report?: string;
  readonly account?: string;
  readonly passwordFile?: string;
}

export async function runScript(args: ScriptArgs, io: Io): Promise<ExitCode> {
  if (args.account !== undefined && args.report === undefined) {
    throw new LoancloseError('BAD_OPTION', {reason: 'needs', option: '--account', other: '--report'});
  }
  const [view, index, scenarios] = await Promise.all([
    openView(args, io),
    openDirectory(args, io, {spellings: /[a-z]/i.test(args.lender)}),
    io.readData('scenarios.json').then((text): Scenarios => JSON.parse(text)),
  ]);
  checkScenario(args.scenario, scenarios);
  const query = {query: args.lender, appName: args.app, anyName: args.scenario !== undefined};
  const target = findScriptTarget(index, query, view.t);
  const report =
    args.report === undefined
      ? undefined
      : await readReport(args.report, {passwordFile: args.passwordFile, t: view.t}, io);
  const accounts = report === undefined ? [] : accountsOf(report, target, index, args.account);
  if (report !== undefined && accounts.length !== 1) {
    const note = accounts.length === 0 ? 'ui.noAccount' : 'ui.severalAccounts';
    io.writeErr(`${view.t(note, {count: accounts.length})}\n`);
  }
  const account = accounts.length === 1 ? accounts[0] : undefined;
  const script = buildScript({
    scenarios,
    scenario: args.scenario ?? usualScenario(target, account),
    lender: target.lender,
    app: target.app,
    phones: target.phones,
    account,
    report,
  });
  io.writeOut(args.json ? renderJson(script) : renderScriptTerminal(script, view));
  return EXIT.done;
}

function checkScenario(id: string | undefined, {scenarios}: Scenarios): void {
  if (id === undefined || scenarios.some(scenario => scenario.id === id)) return;
  const choices = scenarios.map(scenario => scenario.id).join(', ');
  throw new LoancloseError('BAD_OPTION', {reason: 'choice', option: '--scenario', choices});
}

/** The accounts of the report that the call is about: the one named, else every account of the funder. */
function accountsOf(report: Report, target: ScriptTarget, index: DirectoryIndex, key: string | undefined): Account[] {
  if (key !== undefined) {
    const named = report.accounts.filter(account => account.key === key);
    if (named.length === 0) throw new LoancloseError('BAD_OPTION', {reason: 'account', value: key});
    return named;
  }
  return report.accounts.filter(({institution}) =>
    target.funder === null
      ? institution === target.lender.name
      : resolveFunder(index, institution).funder === target.funder,
  );
}

/** A funder whose app is not known is asked for it first; an app without a known funder is asked for its funders. */
function usualScenario({funder, lender, app}: ScriptTarget, account: Account | undefined): string {
  if (account?.kind === 'credit-card' || account?.kind === 'semi-credit-card') return 'card';
  if (funder === null) return app === null ? 'unknown-app' : 'platform';
  return app !== null || lender.kind === 'bank' ? 'simple' : 'unknown-app';
}
