import {EXIT, type ExitCode} from '../errors.ts';
import {renderToday} from '../render/case-today.ts';
import {renderJson} from '../render/view.ts';
import type {Io} from './io.ts';
import {type CaseArgs, openCase, viewCase} from './open-case.ts';
import {openView} from './open-view.ts';

/** What is due. Read only: it needs no lock, because a case is replaced whole. */
export async function runToday(args: CaseArgs, io: Io): Promise<ExitCode> {
  const view = await openView(args, io);
  const {state} = await openCase(args, io);
  const shown = await viewCase(state, args, view.t, io);
  io.writeOut(args.json ? renderJson(shown) : renderToday(shown, view));
  return EXIT.done;
}
