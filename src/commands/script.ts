import {amountOwed, isCard} from '../account/standing.ts';
import {buildScript} from '../contact/script.ts';
import type {ScriptTarget} from '../contact/target.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {Account} from '../model/account.ts';
import type {Scenarios} from '../model/rules.ts';
import type {AccountKind} from '../model/vocabulary.ts';
import {renderJson} from '../render/json.ts';
import {renderScriptTerminal} from '../render/script-terminal.ts';
import type {Io} from './io.ts';
import {openSubject, type Subject, type SubjectArgs} from './open-contact.ts';

export interface ScriptArgs extends SubjectArgs {
  readonly scenario?: string;
}

export async function runScript(args: ScriptArgs, io: Io): Promise<ExitCode> {
  const scenarios = await readScenarios(args.scenario, io);
  const subject = await openSubject(args, io, {anyName: args.scenario !== undefined});
  const script = composeScript(subject, args.scenario, scenarios);
  if (!args.json) io.writeOut(renderScriptTerminal(script, subject.view, subject.notes));
  else {
    io.writeErr(subject.notes.map(note => `${note}\n`).join(''));
    io.writeOut(renderJson(script));
  }
  return EXIT.done;
}

/** @throws LoancloseError BAD_OPTION when there is no such scenario */
export async function readScenarios(wanted: string | undefined, io: Io): Promise<Scenarios> {
  const scenarios: Scenarios = JSON.parse(await io.readData('scenarios.json'));
  if (wanted === undefined || scenarios.scenarios.some(({id}) => id === wanted)) return scenarios;
  const choices = scenarios.scenarios.map(({id}) => id).join(', ');
  throw new LoancloseError('BAD_OPTION', {reason: 'choice', option: '--scenario', choices});
}

export function composeScript({target, account, report}: Subject, wanted: string | undefined, scenarios: Scenarios) {
  return buildScript({
    scenarios,
    scenario: wanted ?? usualScenario(target, account),
    lender: target.lender,
    app: target.app,
    phones: target.phones,
    account,
    report,
  });
}

/** Kinds that end by being paid off: nothing is left to close, only to report. */
const REPORTED_ONLY: ReadonlySet<AccountKind> = new Set(['term-loan', 'drawdown', 'finance-lease']);

/** Nobody answers there any more: the successor or the authority is asked. A company that only changed its name still answers. */
const GONE: ReadonlySet<string> = new Set(['closed-down', 'merged', 'acquired']);

/**
 * What the account is decides first: a card is closed at its bank, a recovery was paid by a guarantor, a loan, drawdown or lease with nothing
 * owed has only to be reported. Else a funder whose app is not known is asked for
 * it, and an app without a known funder for its funders.
 */
export function usualScenario({funder, lender, app}: ScriptTarget, account: Account | undefined): string {
  if (account !== undefined && isCard(account)) return 'card';
  if (account?.kind === 'recovery') return 'guarantee-borrower';
  if (funder?.obsolete && GONE.has(funder.obsolete.reason)) return 'lender-gone';
  if (account !== undefined && REPORTED_ONLY.has(account.kind) && amountOwed(account) === 0) return 'already-closed';
  if (funder === null) return app === null ? 'unknown-app' : 'platform';
  return app !== null || lender.kind === 'bank' ? 'simple' : 'unknown-app';
}
