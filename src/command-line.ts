import {Command, CommanderError, Option} from 'commander';
import type {BatchArgs} from './commands/batch.ts';
import type {CallArgs} from './commands/call.ts';
import {defineCaseCommands} from './commands/case-commands.ts';
import type {DiffArgs} from './commands/diff.ts';
import type {ExplainArgs} from './commands/explain.ts';
import type {FiguresArgs} from './commands/figures.ts';
import {exitTable, localHelp} from './commands/help.ts';
import type {CommonArgs, Io} from './commands/io.ts';
import type {CheckArgs, LendersArgs, ShowArgs} from './commands/lenders.ts';
import type {LetterArgs} from './commands/letter.ts';
import type {LintArgs} from './commands/lint.ts';
import {
  choiceOption,
  DIFF_FORMATS,
  dayOption,
  LETTER_FORMATS,
  listOption,
  moreOption,
  numberOption,
  PARSE_FORMATS,
  PLAN_FORMATS,
  planFormatsOption,
  SCHEMA_NAMES,
  SHELLS,
  shardOption,
  textOption,
} from './commands/options.ts';
import type {PageArgs} from './commands/page.ts';
import type {ParseArgs} from './commands/parse.ts';
import type {PlanArgs} from './commands/plan.ts';
import type {RedactArgs} from './commands/redact.ts';
import type {ScriptArgs} from './commands/script.ts';
import {usageError} from './commands/usage-error.ts';
import {EXIT, type ExitCode, LoancloseError} from './errors.ts';
import {BATCH_FORMATS, BATCH_RESULTS, COMPLAINT_ADDRESSEES, LENDER_KINDS, LETTER_KINDS} from './model/vocabulary.ts';
import {LANGS, loadTranslator, type TextKey, type Translate} from './text/index.ts';

export interface Setup {
  readonly io: Io;
  readonly lang: CommonArgs['lang'];
  readonly version: string;
}

/** @throws LoancloseError BAD_OPTION when the line is not understood, and whatever the command throws */
export async function runCommandLine(argv: readonly string[], setup: Setup): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.done;
  const t = await loadTranslator(setup.lang);
  const program = defineCommands(t, setup, code => {
    exitCode = code;
  });
  if (argv[0] === 'complete') {
    const {runComplete} = await import('./commands/completion.ts');
    return await runComplete(argv.slice(argv[1] === '--' ? 2 : 1), program, setup.lang, setup.io);
  }
  if (argv.length === 0) throw new LoancloseError('BAD_OPTION', {reason: 'missing-command'});
  try {
    await program.parseAsync([...argv], {from: 'user'});
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error, argv);
  }
  return exitCode;
}

/** Names, arguments, options and help of every command. The module of a command is loaded only when that command runs. */
export function defineCommands(t: Translate, {io, lang, version}: Setup, finish: (code: ExitCode) => void): Command {
  const program = new Command('loanclose')
    .description(t('help.description'))
    .version(version, '-V, --version', t('help.option.version'))
    .addOption(choice(t, '--lang <lang>', 'help.option.lang', LANGS))
    .option('--debug', t('help.option.debug'))
    .helpOption('-h, --help', t('help.option.help'))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({writeOut: text => io.writeOut(text), writeErr: () => {}})
    .configureHelp(localHelp(t, io.columns));
  const command = (name: string, help: TextKey, parent = program) =>
    parent
      .command(name)
      .description(t(help))
      .option('--json', t('help.option.json'))
      .helpOption('-h, --help', t('help.option.help'));
  const value = (flags: string, help: TextKey, read: (option: string) => (value: string) => unknown) => {
    const option = new Option(flags, t(help));
    return option.argParser(read(`--${option.name()}`));
  };
  const passwordFile = () => value('--password-file <file>', 'help.option.passwordFile', textOption);
  const keepReading = () => value('--keep-reading <file>', 'help.option.keepReading', textOption);
  const corrections = () => value('--corrections <file>', 'help.option.corrections', moreOption);
  const overlay = () => value('--lenders <file>', 'help.option.lenders', textOption);

  const casePassword = () => value('--case-password-file <file>', 'help.option.casePasswordFile', textOption);

  command('parse', 'help.parse')
    .argument('<report...>', t('help.argument.report'))
    .addOption(choice(t, '--format <format>', 'help.option.format', PARSE_FORMATS))
    .option('--explain', t('help.option.explain'))
    .option('--second-opinion', t('help.option.secondOpinion'))
    .addOption(keepReading())
    .addOption(corrections())
    .addOption(passwordFile())
    .option('--allow-incomplete', t('help.option.allowIncomplete'))
    .action(async (reports: string[], options: Options<ParseArgs>) => {
      const {runParse} = await import('./commands/parse.ts');
      finish(await runParse({...options, lang, reports}, io));
    });

  command('plan', 'help.plan')
    .argument('[report...]', t('help.argument.planReport'))
    .addOption(planFormats(t))
    .addOption(value('-o, --output <file>', 'help.option.planOutput', textOption))
    .addOption(value('--today <day>', 'help.option.today', dayOption))
    .addOption(value('--before <day>', 'help.option.before', dayOption))
    .addOption(value('--apps <names>', 'help.option.apps', listOption))
    .addOption(value('--keep <keys>', 'help.option.keep', listOption))
    .addOption(value('--since <file>', 'help.option.since', textOption))
    .addOption(value('--case <file>', 'help.option.case', textOption))
    .addOption(casePassword())
    .addOption(value('--item <number>', 'help.option.item', numberOption))
    .option('--full', t('help.option.full'))
    .option('--compact', t('help.option.compact'))
    .option('--interactive', t('help.option.interactive'))
    .addOption(keepReading())
    .addOption(corrections())
    .addOption(passwordFile())
    .addOption(overlay())
    .option('--allow-incomplete', t('help.option.allowIncomplete'))
    .action(async (reports: string[], options: Options<PlanArgs>) => {
      const {runPlan} = await import('./commands/plan.ts');
      finish(await runPlan({...options, lang, reports}, io));
    });

  command('script', 'help.script')
    .argument('<lender>', t('help.argument.lender'))
    .addOption(value('--scenario <id>', 'help.option.scenario', textOption))
    .addOption(value('--app <name>', 'help.option.app', textOption))
    .addOption(value('--report <file>', 'help.option.report', moreOption))
    .addOption(keepReading())
    .addOption(corrections())
    .addOption(value('--account <key>', 'help.option.accountKey', textOption))
    .addOption(value('--keep <keys>', 'help.option.keep', listOption))
    .addOption(value('--today <day>', 'help.option.today', dayOption))
    .addOption(value('--case <file>', 'help.option.case', textOption))
    .addOption(casePassword())
    .addOption(passwordFile())
    .addOption(overlay())
    .action(async (lender: string, options: Options<ScriptArgs>) => {
      const {runScript} = await import('./commands/script.ts');
      finish(await runScript({...options, lang, lender}, io));
    });

  command('call', 'help.call')
    .argument('<lender>', t('help.argument.lender'))
    .addOption(value('--scenario <id>', 'help.option.scenario', textOption))
    .addOption(value('--app <name>', 'help.option.app', textOption))
    .addOption(value('--report <file>', 'help.option.report', moreOption))
    .addOption(keepReading())
    .addOption(corrections())
    .addOption(value('--account <key>', 'help.option.accountKey', textOption))
    .addOption(value('--keep <keys>', 'help.option.keep', listOption))
    .addOption(value('--today <day>', 'help.option.today', dayOption))
    .addOption(value('-o, --output <file>', 'help.option.callOutput', textOption))
    .addOption(value('--case <file>', 'help.option.case', textOption))
    .addOption(casePassword())
    .addOption(passwordFile())
    .addOption(overlay())
    .action(async (lender: string, options: Options<CallArgs>) => {
      const {runCall} = await import('./commands/call.ts');
      finish(await runCall({...options, lang, lender}, io));
    });

  command('letter', 'help.letter')
    .argument('<lender>', t('help.argument.lender'))
    .addOption(choice(t, '--kind <kind>', 'help.option.letterKind', LETTER_KINDS))
    .addOption(choice(t, '--to <addressee>', 'help.option.to', COMPLAINT_ADDRESSEES))
    .addOption(value('--app <name>', 'help.option.app', textOption))
    .addOption(value('--report <file>', 'help.option.fillReport', moreOption))
    .addOption(keepReading())
    .addOption(corrections())
    .addOption(value('--account <key>', 'help.option.accountKey', textOption))
    .addOption(value('--keep <keys>', 'help.option.keep', listOption))
    .addOption(value('--today <day>', 'help.option.today', dayOption))
    .addOption(choice(t, '--format <format>', 'help.option.format', LETTER_FORMATS))
    .addOption(value('-o, --output <file>', 'help.option.output', textOption))
    .addOption(value('--note <text>', 'help.option.letterNote', textOption))
    .addOption(value('--case <file>', 'help.option.case', textOption))
    .addOption(casePassword())
    .addOption(passwordFile())
    .addOption(overlay())
    .action(async (lender: string, options: Options<LetterArgs>) => {
      const {runLetter} = await import('./commands/letter.ts');
      finish(await runLetter({...options, lang, lender}, io));
    });

  command('diff', 'help.diff')
    .argument('<reports...>', t('help.argument.reports'))
    .option('--check', t('help.option.check'))
    .addOption(value('--case <file>', 'help.option.case', textOption))
    .addOption(casePassword())
    .addOption(value('--keep <keys>', 'help.option.keep', listOption))
    .addOption(value('--today <day>', 'help.option.today', dayOption))
    .addOption(choice(t, '--format <format>', 'help.option.format', DIFF_FORMATS))
    .addOption(value('-o, --output <file>', 'help.option.output', textOption))
    .addOption(keepReading())
    .addOption(corrections())
    .addOption(passwordFile())
    .addOption(overlay())
    .option('--allow-incomplete', t('help.option.allowIncomplete'))
    .action(async (reports: string[], options: Options<DiffArgs>) => {
      const {runDiff} = await import('./commands/diff.ts');
      finish(await runDiff({...options, lang, reports}, io));
    });

  defineCaseCommands({
    command,
    value,
    choice: (...named) => choice(t, ...named),
    passwordFile,
    keepReading,
    corrections,
    casePassword,
    overlay,
    t,
    io,
    lang,
    finish,
  });

  command('batch', 'help.batch')
    .argument('<input...>', t('help.argument.batchInput'))
    .addOption(value('-o, --output <file>', 'help.option.batchOutput', textOption))
    .addOption(choice(t, '--with <result>', 'help.option.batchWith', BATCH_RESULTS))
    .addOption(choice(t, '--format <format>', 'help.option.batchFormat', BATCH_FORMATS))
    .addOption(value('--workers <number>', 'help.option.workers', numberOption))
    .addOption(value('--shard <part>', 'help.option.shard', shardOption))
    .option('--resume', t('help.option.resume'))
    .option('--redacted', t('help.option.redacted'))
    .addOption(value('--today <day>', 'help.option.today', dayOption))
    .addOption(passwordFile())
    .action(async (inputs: string[], options: Options<BatchArgs>) => {
      const {runBatch} = await import('./commands/batch.ts');
      finish(await runBatch({...options, lang, inputs}, io));
    });

  command('figures', 'help.figures')
    .argument('<report...>', t('help.argument.report'))
    .addOption(value('-o, --output <file>', 'help.option.figuresOutput', textOption))
    .option('--all', t('help.option.figuresAll'))
    .addOption(keepReading())
    .addOption(corrections())
    .addOption(passwordFile())
    .action(async (reports: string[], options: Options<FiguresArgs>) => {
      const {runFigures} = await import('./commands/figures.ts');
      finish(await runFigures({...options, lang, reports}, io));
    });

  command('redact', 'help.redact')
    .argument('<report...>', t('help.argument.report'))
    .addOption(keepReading())
    .addOption(passwordFile())
    .action(async (reports: string[], options: Options<RedactArgs>) => {
      const {runRedact} = await import('./commands/redact.ts');
      finish(await runRedact({...options, lang, reports}, io));
    });

  const lenders = command('lenders', 'help.lenders')
    .argument('[query]', t('help.argument.query'))
    .addOption(choice(t, '--kind <kind>', 'help.option.kind', LENDER_KINDS))
    .addOption(overlay())
    .action(async (query: string | undefined, options: Options<LendersArgs>) => {
      const {runLenders} = await import('./commands/lenders.ts');
      finish(await runLenders({...options, lang, query}, io));
    });
  command('show', 'help.lenders.show', lenders)
    .argument('<id>', t('help.argument.id'))
    .action(async (id: string, _: unknown, self: Command) => {
      const {runShow} = await import('./commands/lenders.ts');
      finish(await runShow({...self.optsWithGlobals<Options<ShowArgs>>(), lang, id}, io));
    });
  command('check', 'help.lenders.check', lenders)
    .argument('<number>', t('help.argument.number'))
    .action(async (number: string, _: unknown, self: Command) => {
      const {runCheck} = await import('./commands/lenders.ts');
      finish(await runCheck({...self.optsWithGlobals<Options<CheckArgs>>(), lang, number}, io));
    });
  command('lint', 'help.lenders.lint', lenders)
    .argument('[file]', t('help.argument.file'))
    .action(async (file: string | undefined, _: unknown, self: Command) => {
      const {runLint} = await import('./commands/lint.ts');
      finish(await runLint({...self.optsWithGlobals<Options<LintArgs>>(), lang, file}, io));
    });

  command('page', 'help.page')
    .addOption(value('-o, --output <folder>', 'help.option.pageOutput', textOption))
    .action(async (options: Options<PageArgs>) => {
      const {runPage} = await import('./commands/page.ts');
      finish(await runPage({...options, lang}, io));
    });

  command('explain', 'help.explain')
    .argument('<code>', t('help.argument.code'))
    .action(async (code: string, options: Options<ExplainArgs>) => {
      const {runExplain} = await import('./commands/explain.ts');
      finish(await runExplain({...options, lang, code}, io));
    });

  command('doctor', 'help.doctor').action(async (options: Options<CommonArgs>) => {
    const {runDoctor} = await import('./commands/doctor.ts');
    finish(await runDoctor({...options, lang, version}, io));
  });
  command('completion', 'help.completion')
    .argument('<shell>', t('help.argument.shell'))
    .action(async (shell: string) => {
      const {runCompletion} = await import('./commands/completion.ts');
      finish(runCompletion(choiceOption('shell', SHELLS)(shell), io));
    });

  command('schema', 'help.schema')
    .argument('<name>', t('help.argument.schema', {names: SCHEMA_NAMES.join(', ')}))
    .action(async (name: string) => {
      const {runSchema} = await import('./commands/schema.ts');
      finish(await runSchema({name: choiceOption('name', SCHEMA_NAMES)(name)}, io));
    });

  return program.addHelpText('after', `\n${exitTable(t, io.columns)}`);
}

/** What commander gives to an action: everything but the language and the arguments. */
type Options<Args extends CommonArgs> = Omit<Args, 'lang'>;

/** May name several formats, and may be given several times. */
function planFormats(t: Translate): Option {
  const option = new Option('--format <formats>', t('help.option.planFormat'));
  option.choices(PLAN_FORMATS);
  return option.argParser(planFormatsOption);
}

/** An option with a closed set of values. commander's own check would answer in English. */
function choice(t: Translate, flags: string, help: TextKey, choices: readonly string[]): Option {
  const option = new Option(flags, t(help));
  option.choices(choices);
  return option.argParser(choiceOption(`--${option.name()}`, choices));
}
