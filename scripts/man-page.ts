import type {Command, Option} from 'commander';
import manifest from '../package.json' with {type: 'json'};
import {defineCommands} from '../src/command-line.ts';
import {exitTable} from '../src/commands/help.ts';
import {createProcessIo} from '../src/node/process-io.ts';
import {type Lang, loadTranslator, type Translate} from '../src/text/index.ts';

/** What `man` gives to a page on most terminals. */
const COLUMNS = 80;

/** Environment variables that a person may set. */
const ENVIRONMENT = ['LOANCLOSE_LANG', 'LOANCLOSE_CASE', 'LOANCLOSE_PDF_PASSWORD', 'NO_COLOR'] as const;

/** The manual page in one language. */
export async function manPage(lang: Lang): Promise<string> {
  const t = await loadTranslator(lang);
  const io = createProcessIo(new URL('../dist/data/', import.meta.url));
  const {version} = manifest;
  return renderManPage(
    defineCommands(t, {io, lang, version}, () => {}),
    t,
    version,
  );
}

/** The manual page of the table of commands, in roff, so that it cannot say what the program does not. */
function renderManPage(program: Command, t: Translate, version: string): string {
  const name = program.name();
  const blocks = [
    `.TH ${name.toUpperCase()} 1 "" "${roff(`${name} ${version}`)}"`,
    '.SH NAME',
    roff(`${name} - ${t('man.name')}`),
    '.SH SYNOPSIS',
    `.B ${name}`,
    roff(program.createHelp().commandUsage(program).replace(name, '').trim()),
    '.SH DESCRIPTION',
    roff(program.description()),
    `.SH "${roff(t('man.options'))}"`,
    ...program.createHelp().visibleOptions(program).flatMap(renderOption),
    `.SH "${roff(t('man.commands'))}"`,
    ...commandsBelow(program).flatMap(command => renderCommand(command)),
    `.SH "${roff(t('man.environment'))}"`,
    ...ENVIRONMENT.flatMap(variable => ['.TP', `.B ${variable}`, roff(t(`man.env.${variable}`))]),
    '.SH "EXIT STATUS"',
    '.nf',
    roff(exitTable(t, COLUMNS)),
    '.fi',
  ];
  return `${blocks.join('\n')}\n`;
}

function commandsBelow(parent: Command): Command[] {
  return parent
    .createHelp()
    .visibleCommands(parent)
    .flatMap(command => [command, ...commandsBelow(command)]);
}

function renderCommand(command: Command): string[] {
  const help = command.createHelp();
  const args = help.visibleArguments(command);
  return [
    `.SS "${roff(help.commandUsage(command))}"`,
    roff(command.description()),
    ...args.flatMap(argument => ['.TP', `.I ${roff(argument.name())}`, roff(argument.description)]),
    ...help
      .visibleOptions(command)
      .filter(({long}) => long !== '--help')
      .flatMap(renderOption),
    // what follows is no part of the last entry
    ...(args.length > 0 ? ['.PP'] : []),
  ];
}

function renderOption({flags, description, argChoices}: Option): string[] {
  const choices = argChoices === undefined ? '' : ` (${argChoices.join(' | ')})`;
  return ['.TP', `.B ${roff(flags)}`, roff(description + choices)];
}

/** No text becomes a request: a backslash, and what stands first on a line. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('"', '\\(dq')
    .split('\n')
    .map(line => (/^[.']/.test(line) ? `\\&${line}` : line))
    .join('\n');
}
