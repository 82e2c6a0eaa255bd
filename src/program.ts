import {CommanderError} from 'commander';
import {defineCommands} from './command-line.ts';
import {describeError} from './commands/describe-error.ts';
import type {Io} from './commands/io.ts';
import {detectLang, wantsJson} from './commands/lang.ts';
import {usageError} from './commands/usage-error.ts';
import {EXIT, type ExitCode, LoancloseError} from './errors.ts';
import {loadTranslator} from './text/index.ts';

/** Runs one command line against `io` and returns the code to exit with. Never throws, never ends the process. */
export async function runProgram(argv: readonly string[], io: Io, version: string): Promise<ExitCode> {
  const lang = detectLang(argv, io.env);
  const t = await loadTranslator(lang);
  try {
    let exitCode: ExitCode = EXIT.done;
    const program = defineCommands({
      t,
      io,
      lang,
      version,
      finish(code) {
        exitCode = code;
      },
    });
    if (argv.length === 0) {
      io.writeErr(`${program.helpInformation()}\n`);
      throw new LoancloseError('BAD_OPTION', {reason: 'missing-command'});
    }
    await program.parseAsync([...argv], {from: 'user'});
    return exitCode;
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return EXIT.done;
    const error = thrown instanceof CommanderError ? usageError(thrown, argv) : thrown;
    const {text, exitCode} = describeError(error, {t, json: wantsJson(argv), debug: argv.includes('--debug')});
    io.writeErr(text);
    return exitCode;
  }
}
