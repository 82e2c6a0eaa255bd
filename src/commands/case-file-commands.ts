import type {Command} from 'commander';
import type {ExitCode} from '../errors.ts';
import type {TextKey, Translate} from '../text/index.ts';
import type {CommonArgs, Io} from './io.ts';
import type {CaseArgs} from './open-case.ts';

/** What is needed to name commands below `case`. */
export interface CaseFileCommandsSetup {
  readonly command: (name: string, help: TextKey) => Command;
  readonly t: Translate;
  readonly io: Io;
  readonly lang: CommonArgs['lang'];
  readonly finish: (code: ExitCode) => void;
}

/** The commands about the file of the case: `case encrypt`, `case decrypt`, `case check`, `case export`. The options of `case` hold for them. */
export function defineCaseFileCommands({command, t, io, lang, finish}: CaseFileCommandsSetup): void {
  const argsOf = (self: Command): CaseArgs => ({...self.optsWithGlobals<Omit<CaseArgs, 'lang'>>(), lang});
  command('encrypt', 'help.case.encrypt').action(async (_: unknown, self: Command) => {
    const {runEncrypt} = await import('./seal-case.ts');
    finish(await runEncrypt(argsOf(self), io));
  });
  command('decrypt', 'help.case.decrypt').action(async (_: unknown, self: Command) => {
    const {runDecrypt} = await import('./seal-case.ts');
    finish(await runDecrypt(argsOf(self), io));
  });
  command('check', 'help.case.check').action(async (_: unknown, self: Command) => {
    const {runCheckCase} = await import('./check-case.ts');
    finish(await runCheckCase(argsOf(self), io));
  });
  command('export', 'help.case.export')
    .argument('<file>', t('help.argument.exportFile'))
    .action(async (file: string, _: unknown, self: Command) => {
      const {runExportCase} = await import('./export-case.ts');
      finish(await runExportCase({...argsOf(self), file}, io));
    });
}
