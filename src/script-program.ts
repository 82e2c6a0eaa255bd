import type {Io} from './commands/io.ts';
import {detectLang} from './commands/lang.ts';
import {runScript} from './commands/script.ts';
import type {ExitCode} from './errors.ts';
import {guarded} from './guarded.ts';

/**
 * `runProgram` for command lines that begin with `script`: a small program of its own, because it is typed with the phone in the other hand.
 * `script 借呗` needs no reader of options; with any, the command line reads them and runs the same command.
 */
export async function runScriptProgram(argv: readonly string[], io: Io, version: string): Promise<ExitCode> {
  return await guarded(argv, io, async () => {
    const lang = detectLang(argv, io.env);
    const [, lender, ...more] = argv;
    if (more.length === 0 && lender !== undefined && /^[^-]/.test(lender)) return await runScript({lender, lang}, io);
    const {runCommandLine} = await import('./command-line.ts');
    return await runCommandLine(argv, {io, lang, version});
  });
}
