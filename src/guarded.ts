import {describeError} from './commands/describe-error.ts';
import type {Io} from './commands/io.ts';
import {detectLang, wantsJson} from './commands/lang.ts';
import {EXIT, type ExitCode} from './errors.ts';
import {loadTranslator} from './text/index.ts';

/** Runs a command to its end and returns the code to exit with, when all output is out. What it throws is told in the language asked for. */
export async function guarded(argv: readonly string[], io: Io, command: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    const exitCode = await command();
    if (io.mayRecode()) io.writeErr(`${(await loadTranslator(detectLang(argv, io.env)))('ui.mayRecode')}\n`);
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
