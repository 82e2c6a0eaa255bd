import {askedEvent, checkDays, itemEvent, type Said, startedState, undoneEvent} from '../case/new-events.ts';
import {EXIT, type ExitCode} from '../errors.ts';
import type {Ask} from '../model/case-vocabulary.ts';
import {renderRecorded} from '../render/case-today.ts';
import {renderJson} from '../render/view.ts';
import {readEvidence} from './evidence.ts';
import type {Io} from './io.ts';
import {type CaseArgs, type CaseRecorded, recordEvent, viewCase} from './open-case.ts';
import {openView} from './open-view.ts';

/** What a person says of one or several items. */
export interface RecordArgs extends CaseArgs {
  readonly numbers: readonly number[];
  readonly on?: string;
  readonly ticket?: string;
  readonly promised?: string;
  readonly agent?: string;
  readonly note?: string;
  readonly file?: readonly string[];
}

export interface DoneArgs extends RecordArgs {
  readonly what?: Ask;
}

export async function runDone(args: DoneArgs, io: Io): Promise<ExitCode> {
  const said = await readSaid(args, io);
  const what = args.what ?? 'closing';
  return await show(
    await recordEvent(args, io, (file, stamp) => askedEvent(stamp, startedState(file), {...said, what})),
    args,
    io,
  );
}

export async function runAnswer(type: 'confirmed' | 'refused' | 'kept', args: RecordArgs, io: Io): Promise<ExitCode> {
  const said = await readSaid(args, io);
  return await show(
    await recordEvent(args, io, (file, stamp) => itemEvent(stamp, type, startedState(file), said)),
    args,
    io,
  );
}

export async function runUndo(args: CaseArgs, io: Io): Promise<ExitCode> {
  const on = args.today ?? io.today();
  const recorded = await recordEvent(args, io, (file, stamp) => undoneEvent(stamp, file, on));
  if (recorded.state.startedOn !== null) return await show(recorded, args, io);
  const view = await openView(args, io);
  if (!args.json) io.writeOut(`${view.t('case.undone.start')}\n`);
  return EXIT.done;
}

/** @throws LoancloseError BAD_OPTION for a day that lies ahead, or a promise that lies before it */
async function readSaid(args: RecordArgs, io: Io): Promise<Said> {
  const {numbers, ticket, agent, note, promised: promisedOn} = args;
  const today = args.today ?? io.today();
  const on = args.on ?? today;
  checkDays({on, promisedOn}, today);
  return {numbers, on, ticket, promisedOn, agent, note, files: await readEvidence(args.file ?? [], io)};
}

async function show({state, event}: CaseRecorded, args: CaseArgs, io: Io): Promise<ExitCode> {
  const view = await openView(args, io);
  const shown = await viewCase(state, args, view.t, io);
  io.writeOut(args.json ? renderJson(shown) : renderRecorded(shown, event, view));
  return EXIT.done;
}
