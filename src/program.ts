import {describeError} from './commands/describe-error.ts';
import type {Io} from './commands/io.ts';
import {detectLang, wantsJson} from './commands/lang.ts';
import type {ExitCode} from './errors.ts';
import {loadTranslator} from './text/index.ts';

/** Runs one command line against `io` and returns the code to exit with. Never throws, never ends the process. */
export async function runProgram(argv: readonly string[], io: Io, version: string): Promise<ExitCode> {
  const lang = detectLang(argv, io.env);
  try {
    const [command, lender] = argv;
    // `loanclose script 借呗` is typed with the phone in the other hand, and needs no reader of options
    if (command === 'script' && argv.length === 2 && lender !== undefined && /^[^-]/.test(lender)) {
      const {runScript} = await import('./commands/script.ts');
      return await runScript({lender, lang}, io);
    }
    const {runCommandLine} = await import('./command-line.ts');
    return await runCommandLine(argv, {io, lang, version});
  } catch (error) {
    const t = await loadTranslator(lang);
    const {text, exitCode} = describeError(error, {t, json: wantsJson(argv), debug: argv.includes('--debug')});
    io.writeErr(text);
    return exitCode;
  }
}
