import {describeError} from './commands/describe-error.ts';
import type {Io} from './commands/io.ts';
import {detectLang, wantsJson} from './commands/lang.ts';
import {EXIT, type ExitCode} from './errors.ts';
import {loadTranslator} from './text/index.ts';

/** Runs one command line against `io` and returns the code to exit with, when all output is out. Never throws, never ends the process. */
export async function runProgram(argv: readonly string[], io: Io, version: string): Promise<ExitCode> {
  try {
    const exitCode = await runCommand(argv, io, version);
    await io.flush();
    return exitCode;
  } catch (error) {
    const t = await loadTranslator(detectLang(argv, io.env));
    const {text, exitCode} = describeError(error, {t, json: wantsJson(argv), debug: argv.includes('--debug')});
    io.writeErr(text);
    // stderr that cannot be written to has nobody to tell it to
    return io.flush().then(
      () => exitCode,
      () => EXIT.fault,
    );
  }
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
