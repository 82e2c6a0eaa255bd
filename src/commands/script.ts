import {buildScript} from '../contact/script.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import {loadScenarios} from '../model/load.ts';
import type {Scenarios} from '../model/scenarios.ts';
import {cleanText} from '../render/clean-text.ts';
import {renderScriptTerminal} from '../render/script-terminal.ts';
import {renderJson} from '../render/view.ts';
import type {ContactArgs} from './contact-args.ts';
import type {Io} from './io.ts';
import {openContact} from './open-contact.ts';
import {openView} from './open-view.ts';

export interface ScriptArgs extends ContactArgs {
  readonly scenario?: string;
}

export async function runScript(args: ScriptArgs, io: Io): Promise<ExitCode> {
  const scenarios = await readScenarios(args.scenario, io);
  const view = await openView(args, io);
  const contact = await openContact(args, io, {t: view.t, anyName: args.scenario !== undefined});
  const script = buildScript({...contact, scenarios, scenario: args.scenario ?? contact.scenario});
  if (!args.json) io.writeOut(renderScriptTerminal(script, view, {notes: contact.notes, lang: args.lang}));
  else {
    io.writeErr(cleanText(contact.notes.map(note => `${note}\n`).join('')));
    io.writeOut(renderJson(script));
  }
  return EXIT.done;
}

/** @throws LoancloseError BAD_OPTION when there is no such scenario */
export async function readScenarios(wanted: string | undefined, io: Io): Promise<Scenarios> {
  const scenarios = loadScenarios(await io.readData('scenarios.json'));
  if (wanted === undefined || scenarios.scenarios.some(({id}) => id === wanted)) return scenarios;
  const choices = scenarios.scenarios.map(({id}) => id).join(', ');
  throw new LoancloseError('BAD_OPTION', {reason: 'choice', option: '--scenario', choices});
}
