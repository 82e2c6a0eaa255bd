import type {Io} from './commands/io.ts';
import {detectLang} from './commands/lang.ts';
import {runToday} from './commands/today.ts';
import {readTodayArgs} from './commands/today-args.ts';
import type {ExitCode} from './errors.ts';
import {guarded} from './guarded.ts';

/** `runProgram` for command lines that begin with `today`: a small program of its own, because it is run every morning. */
export async function runTodayProgram(argv: readonly string[], io: Io, version: string): Promise<ExitCode> {
  return await guarded(argv, io, async () => {
    const lang = detectLang(argv, io.env);
    const args = readTodayArgs(argv, lang);
    if (args !== null) return await runToday(args, io);
    const {runCommandLine} = await import('./command-line.ts');
    return await runCommandLine(argv, {io, lang, version});
  });
}
