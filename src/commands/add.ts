import {addedEvent} from '../case/added-event.ts';
import {startedState} from '../case/new-events.ts';
import {findContact} from '../contact/find-contact.ts';
import {EXIT, type ExitCode} from '../errors.ts';
import type {AddReason} from '../model/case-vocabulary.ts';
import {loadRules} from '../model/load.ts';
import {renderRecorded} from '../render/case-today.ts';
import {renderJson} from '../render/view.ts';
import type {Io} from './io.ts';
import {type CaseArgs, recordEvent, viewCase} from './open-case.ts';
import {type DirectoryArgs, openDirectory} from './open-directory.ts';
import {openView} from './open-view.ts';

export interface AddArgs extends CaseArgs, DirectoryArgs {
  /** An app or a lender, as a person types it. */
  readonly name: string;
  readonly why?: AddReason;
}

/** An item that no report shows: from an SMS, a debit, a list of authorisations. A notice can confirm it; nothing can prove it. */
export async function runAdd(args: AddArgs, io: Io): Promise<ExitCode> {
  const {name, why = null} = args;
  const on = args.today ?? io.today();
  const view = await openView(args, io);
  const index = await openDirectory(args, io, {spellings: /[a-z]/i.test(name)});
  const rules = loadRules(await io.readData('rules.json'));
  const contact = findContact(index, {typed: name, anyName: true}, rules, view.t);
  const {state, event} = await recordEvent(args, io, (file, stamp) =>
    addedEvent(stamp, startedState(file), {name, why, on}, contact),
  );
  const shown = await viewCase(state, args, view.t, io);
  io.writeOut(args.json ? renderJson(shown) : renderRecorded(shown, event, view));
  return EXIT.done;
}
