import {lintDirectory} from '../directory/lint/index.ts';
import {lintOverlay} from '../directory/overlay.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import type {Lint, LintFinding} from '../model/lint.ts';
import {loadDirectory} from '../model/load.ts';
import {renderFindings} from '../render/findings.ts';
import {renderJson} from '../render/view.ts';
import type {CommonArgs, Io} from './io.ts';
import {readDirectoryFile} from './open-directory.ts';
import {openView} from './open-view.ts';

export interface LintArgs extends CommonArgs {
  /** The user's own file; the directory of the package when left out. */
  readonly file?: string | undefined;
}

/** Every finding in one run. @throws LoancloseError DIRECTORY_INVALID after printing them, where one is an error */
export async function runLint(args: LintArgs, io: Io): Promise<ExitCode> {
  const findings = await lint(args, io);
  const printed: Lint = {schema: 'loanclose/lint@1', findings};
  io.writeOut(args.json ? renderJson(printed) : renderFindings(findings, await openView(args, io)));
  const count = findings.filter(({severity}) => severity === 'error').length;
  if (count > 0) throw new LoancloseError('DIRECTORY_INVALID', {count});
  return EXIT.done;
}

async function lint({file, lang}: LintArgs, io: Io): Promise<LintFinding[]> {
  const directory = loadDirectory(await io.readData('directory.json'));
  const today = io.today();
  if (file !== undefined) {
    return lintOverlay(directory, await readDirectoryFile(file, io), {file, today, lang});
  }
  const {sources, disputedNumbers} = directory;
  const files = {
    lines: await io.readData('lines.yaml'),
    lenders: await io.readData('lenders.yaml'),
    apps: await io.readData('apps.yaml'),
  };
  return lintDirectory(files, {sources, disputedNumbers, today, lang});
}
