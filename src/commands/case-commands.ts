import type {Command, Option} from 'commander';
import type {ExitCode} from '../errors.ts';
import {ADD_REASONS, ASKS} from '../model/case-vocabulary.ts';
import type {TextKey, Translate} from '../text/index.ts';
import type {AddArgs} from './add.ts';
import type {CommonArgs, Io} from './io.ts';
import type {CaseArgs} from './open-case.ts';
import {dayOption, listOption, moreOption, numbersArgument, textOption} from './options.ts';
import type {DoneArgs, RecordArgs} from './record.ts';
import type {StartArgs} from './start.ts';
import type {UpdateArgs} from './update.ts';

/** What the table of commands is made with. */
export interface CommandKit {
  readonly command: (name: string, help: TextKey, parent?: Command) => Command;
  readonly value: (flags: string, help: TextKey, read: (option: string) => (value: string) => unknown) => Option;
  readonly choice: (flags: string, help: TextKey, choices: readonly string[]) => Option;
  readonly passwordFile: () => Option;
  readonly keepReading: () => Option;
  readonly corrections: () => Option;
  readonly casePassword: () => Option;
  readonly overlay: () => Option;
  readonly t: Translate;
  readonly io: Io;
  readonly lang: CommonArgs['lang'];
  readonly finish: (code: ExitCode) => void;
}

type Options<Args extends CommonArgs> = Omit<Args, 'lang'>;

/** The commands of the case, in the order in which a person needs them. The module of a command is loaded only when that command runs. */
export function defineCaseCommands(kit: CommandKit): void {
  const {command, value, choice, passwordFile, keepReading, corrections, casePassword, overlay, t, io, lang, finish} =
    kit;
  const ofCase = (name: string, help: TextKey) =>
    command(name, help)
      .addOption(value('--case <file>', 'help.option.case', textOption))
      .addOption(casePassword())
      .addOption(value('--today <day>', 'help.option.today', dayOption));
  const ofItems = (name: string, help: TextKey) =>
    ofCase(name, help)
      .argument('<number...>', t('help.argument.numbers'), numbersArgument)
      .addOption(value('--on <day>', 'help.option.on', dayOption))
      .addOption(value('--ticket <number>', 'help.option.ticket', textOption))
      .addOption(value('--promised <day>', 'help.option.promised', dayOption))
      .addOption(value('--agent <id>', 'help.option.agent', textOption))
      .addOption(value('--note <text>', 'help.option.note', textOption))
      .addOption(value('--file <paths...>', 'help.option.evidence', moreOption));

  ofCase('start', 'help.start')
    .argument('<report...>', t('help.argument.report'))
    .addOption(value('--before <day>', 'help.option.before', dayOption))
    .addOption(value('--apps <names>', 'help.option.apps', listOption))
    .addOption(value('--keep <keys>', 'help.option.keep', listOption))
    .addOption(keepReading())
    .addOption(corrections())
    .addOption(passwordFile())
    .addOption(overlay())
    .option('--allow-incomplete', t('help.option.allowIncomplete'))
    .action(async (reports: string[], options: Options<StartArgs>) => {
      const {runStart} = await import('./start.ts');
      finish(await runStart({...options, lang, reports}, io));
    });
  ofCase('today', 'help.today')
    .addOption(value('--cases <folder>', 'help.option.cases', textOption))
    .action(async ({cases, ...options}: Options<CaseArgs> & {readonly cases?: string}) => {
      const {runToday} = await import('./today.ts');
      const {runTodayCases} = await import('./today-cases.ts');
      const args = {...options, lang};
      finish(cases === undefined ? await runToday(args, io) : await runTodayCases({...args, cases}, io));
    });
  ofItems('done', 'help.done')
    .addOption(choice('--what <what>', 'help.option.what', ASKS))
    .action(async (numbers: number[], options: Options<DoneArgs>) => {
      const {runDone} = await import('./record.ts');
      finish(await runDone({...options, lang, numbers}, io));
    });
  for (const answer of ['confirmed', 'refused'] as const) {
    ofItems(answer, `help.${answer}`).action(async (numbers: number[], options: Options<RecordArgs>) => {
      const {runAnswer} = await import('./record.ts');
      finish(await runAnswer(answer, {...options, lang, numbers}, io));
    });
  }
  ofCase('add', 'help.add')
    .argument('<name>', t('help.argument.platform'))
    .addOption(choice('--why <why>', 'help.option.why', ADD_REASONS))
    .addOption(overlay())
    .action(async (name: string, options: Options<AddArgs>) => {
      const {runAdd} = await import('./add.ts');
      finish(await runAdd({...options, lang, name}, io));
    });
  ofCase('keep', 'help.keep')
    .argument('<number...>', t('help.argument.numbers'), numbersArgument)
    .action(async (numbers: number[], options: Options<RecordArgs>) => {
      const {runAnswer} = await import('./record.ts');
      finish(await runAnswer('kept', {...options, lang, numbers}, io));
    });
  ofCase('undo', 'help.undo').action(async (options: Options<CaseArgs>) => {
    const {runUndo} = await import('./record.ts');
    finish(await runUndo({...options, lang}, io));
  });
  ofCase('update', 'help.update')
    .argument('<report...>', t('help.argument.newReport'))
    .addOption(keepReading())
    .addOption(corrections())
    .addOption(passwordFile())
    .addOption(overlay())
    .option('--allow-incomplete', t('help.option.allowIncomplete'))
    .action(async (reports: string[], options: Options<UpdateArgs>) => {
      const {runUpdate} = await import('./update.ts');
      finish(await runUpdate({...options, lang, reports}, io));
    });
  const ofFile = ofCase('case', 'help.case').action(async (options: Options<CaseArgs>) => {
    const {runCase} = await import('./case.ts');
    finish(await runCase({...options, lang}, io));
  });
  defineFileCommands(kit, ofFile);
}

/** What is done with the file of the case. The options of `case` hold for them. */
function defineFileCommands({command, t, io, lang, finish}: CommandKit, ofFile: Command): void {
  const below = (name: string, help: TextKey) => command(name, help, ofFile);
  const argsOf = (self: Command): CaseArgs => ({...self.optsWithGlobals<Omit<CaseArgs, 'lang'>>(), lang});
  below('encrypt', 'help.case.encrypt').action(async (_: unknown, self: Command) => {
    const {runEncrypt} = await import('./seal-case.ts');
    finish(await runEncrypt(argsOf(self), io));
  });
  below('decrypt', 'help.case.decrypt').action(async (_: unknown, self: Command) => {
    const {runDecrypt} = await import('./seal-case.ts');
    finish(await runDecrypt(argsOf(self), io));
  });
  below('check', 'help.case.check').action(async (_: unknown, self: Command) => {
    const {runCheckCase} = await import('./check-case.ts');
    finish(await runCheckCase(argsOf(self), io));
  });
  below('export', 'help.case.export')
    .argument('<file>', t('help.argument.exportFile'))
    .action(async (file: string, _: unknown, self: Command) => {
      const {runExportCase} = await import('./export-case.ts');
      finish(await runExportCase({...argsOf(self), file}, io));
    });
}
