import {EXIT, type ExitCode} from '../errors.ts';
import {renderCase} from '../render/case-terminal.ts';
import {renderJson} from '../render/view.ts';
import type {Io} from './io.ts';
import {type CaseArgs, openCase, viewCase} from './open-case.ts';
import {openView} from './open-view.ts';

/** All of the case: every item with what was done about it. */
export async function runCase(args: CaseArgs, io: Io): Promise<ExitCode> {
  const view = await openView(args, io);
  const {path, state} = await openCase(args, io);
  const shown = await viewCase(state, args, view.t, io);
  io.writeOut(args.json ? renderJson(shown) : renderCase(shown, path, view));
  return EXIT.done;
}
