import {lineNotRead, lineOfCase, listCases} from '../case/list-cases.ts';
import {startedState} from '../case/new-events.ts';
import {isOtherJson} from '../case/read-case-file.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {CaseStanding} from '../model/case-vocabulary.ts';
import type {CaseLine} from '../model/cases.ts';
import {renderCases} from '../render/cases-terminal.ts';
import {renderJson} from '../render/view.ts';
import type {Translate} from '../text/index.ts';
import type {Io} from './io.ts';
import {type CaseArgs, casePath, readCase, readCaseBytes, viewCase} from './open-case.ts';
import {openView} from './open-view.ts';
import {conflict} from './options.ts';

export interface TodayCasesArgs extends CaseArgs {
  /** A folder of cases: every `.json` below it, hidden ones not. */
  readonly cases: string;
}

/** What is due over all cases of a folder, one line a case. One that cannot be read costs its own line only; nobody is asked for a passphrase. */
export async function runTodayCases(args: TodayCasesArgs, io: Io): Promise<ExitCode> {
  if (args.case !== undefined) throw conflict('--cases', '--case');
  const view = await openView(args, io);
  const files = await io.filesBelow(args.cases, '.json');
  if (files === null) throw new LoancloseError('BAD_OPTION', {reason: 'cases-folder', path: args.cases});
  const quiet: CaseArgs = {...args, neverAsk: true};
  const lines: CaseLine[] = [];
  for (const {file, path} of files) lines.push(await lineOf(file, {...quiet, case: path}, view.t, io));
  const shown = listCases(lines, args.today ?? io.today());
  io.writeOut(args.json ? renderJson(shown) : renderCases(shown, view));
  return EXIT.done;
}

async function lineOf(name: string, args: CaseArgs, t: Translate, io: Io): Promise<CaseLine> {
  try {
    const {file} = await readCase(args, io);
    return lineOfCase(name, await viewCase(startedState(file), args, t, io));
  } catch (error) {
    if (!(error instanceof LoancloseError)) throw error;
    const standing = standingOf(error);
    return lineNotRead(name, standing === 'damaged' && (await isOther(args, io)) ? 'other' : standing);
  }
}

function standingOf({code, args: {reason}}: LoancloseError): Exclude<CaseStanding, 'read'> {
  switch (code) {
    case 'CASE_NEWER':
      return 'newer';
    case 'BAD_OPTION':
    case 'NOT_INTERACTIVE':
      return 'locked';
    case 'CASE_NOT_FOUND':
      return reason === 'not-started' ? 'not-started' : 'unreadable';
    case 'CASE_DAMAGED':
      return 'damaged';
    default:
      return 'unreadable';
  }
}

async function isOther(args: CaseArgs, io: Io): Promise<boolean> {
  const bytes = await readCaseBytes(casePath(args, io), io);
  return bytes !== null && isOtherJson(new TextDecoder().decode(bytes));
}
