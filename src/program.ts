import type {Io} from './commands/io.ts';
import {detectLang} from './commands/lang.ts';
import type {ExitCode} from './errors.ts';
import {guarded} from './guarded.ts';

/** Runs one command line against `io` and returns the code to exit with, when all output is out. Never throws, never ends the process. */
export async function runProgram(argv: readonly string[], io: Io, version: string): Promise<ExitCode> {
  return await guarded(argv, io, async () => {
    const {runCommandLine} = await import('./command-line.ts');
    return await runCommandLine(argv, {io, lang: detectLang(argv, io.env), version});
  });
}
