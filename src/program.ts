import type {Io} from './commands/io.ts';
import {detectLang} from './commands/lang.ts';
import type {ExitCode} from './errors.ts';
import {guarded} from './guarded.ts';

/** Runs one command line against `io` and returns the code to exit with, when all output is out. Never throws, never ends the process. */
export async function runProgram(argv: readonly string[], io: Io, version: string): Promise<ExitCode> {
  return await guarded(argv, io, () => runCommand(argv, io, version));
}

async function runCommand(argv: readonly string[], io: Io, version: string): Promise<ExitCode> {
  const lang = detectLang(argv, io.env);
  const [command, lender] = argv;
  // `loanclose script 借呗` is typed with the phone in the other hand, and needs no reader of options
  if (command === 'script' && argv.length === 2 && lender !== undefined && /^[^-]/.test(lender)) {
    const {runScript} = await import('./commands/script.ts');
    return await runScript({lender, lang}, io);
  }
  const {runCommandLine} = await import('./command-line.ts');
  return await runCommandLine(argv, {io, lang, version});
}
