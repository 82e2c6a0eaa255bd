import {callEvent} from '../case/call-event.ts';
import {recordOf, startedState} from '../case/new-events.ts';
import type {Answered} from '../contact/call-flow.ts';
import {LoancloseError} from '../errors.ts';
import type {Call} from '../model/call.ts';
import {renderRecorded} from '../render/case-today.ts';
import {cleanLine} from '../render/clean-text.ts';
import {renderJson} from '../render/view.ts';
import type {Companion} from './companion.ts';
import type {CaseItemMeant} from './contact-case.ts';
import {deliver} from './deliver.ts';
import type {Io} from './io.ts';
import {type CaseArgs, recordEvent, viewCase} from './open-case.ts';

interface KeepArgs extends CaseArgs {
  /** A file for the notes. */
  readonly output?: string;
}

/** A call that is over, and the item of a case that it was about. */
export interface Called {
  readonly draft: Call;
  readonly answers: readonly Answered[];
  readonly inCase: CaseItemMeant | null;
}

/**
 * Writes the notes into the case, and into a file where there is no case or one was named. What cannot be written into the case is offered to a
 * file before it is said why: nobody can hear a call twice.
 * @throws LoancloseError CASE_BUSY, WRITE_FAILED and whatever else the case cannot be written for
 */
export async function keepCall(called: Called, args: KeepArgs, companion: Companion, io: Io): Promise<void> {
  const {inCase} = called;
  const number = inCase?.record?.item.number;
  if (number === undefined) {
    if (inCase !== null) companion.show([companion.view.t('case.callNoItem')]);
    return await writeNotes(called.draft, args, companion, io);
  }
  try {
    await recordCall(number, called, args, companion, io);
  } catch (error) {
    if (!(error instanceof LoancloseError)) throw error;
    companion.show([companion.view.t('case.callNotRecorded')]);
    await writeNotes(called.draft, args, companion, io);
    throw error;
  }
  if (args.output !== undefined) await writeNotes(called.draft, args, companion, io);
}

async function recordCall(
  number: number,
  {draft, answers}: Called,
  args: KeepArgs,
  companion: Companion,
  io: Io,
): Promise<void> {
  const {state, event} = await recordEvent(args, io, (file, stamp) => {
    recordOf(startedState(file), number);
    return callEvent(stamp, number, draft, answers);
  });
  const {view} = companion;
  companion.show(['', renderRecorded(await viewCase(state, args, view.t, io), event, view).trimEnd()]);
}

async function writeNotes(draft: Call, {output}: KeepArgs, companion: Companion, io: Io): Promise<void> {
  const {t} = companion.view;
  const path = output ?? (await askPath(draft, companion, io));
  if (path === null) return companion.show([t('call.notSaved')]);
  await deliver([{path, text: renderJson(draft)}], t, io);
}

/** An empty answer takes the name that is offered, `-` saves nothing. A file that exists is never overwritten without `-o`. */
async function askPath(draft: Call, companion: Companion, io: Io): Promise<string | null> {
  const {t} = companion.view;
  const offered = await freeName(`call-${draft.lender.id ?? fileName(draft)}-${draft.calledOn}`, io);
  for (;;) {
    const typed = (await io.askText(t('call.ask.path', {offered}))).trim();
    if (typed === '-') return null;
    if (typed === '') return offered;
    if ((await io.findFile(typed)) !== 'found') return typed;
    companion.show([t('call.fileExists', {path: cleanLine(typed)})]);
  }
}

function fileName({app, lender}: Call): string {
  const name = /^_*$/.test(lender.name) ? (app?.id ?? 'lender') : lender.name;
  return name.replaceAll(/[^\p{L}\p{N}-]/gu, '');
}

async function freeName(base: string, io: Io): Promise<string> {
  for (let copy = 1; ; copy++) {
    const name = `${base}${copy === 1 ? '' : `-${copy}`}.json`;
    if ((await io.findFile(name)) !== 'found') return name;
  }
}
