import tab, {script} from '@bomb.sh/tab';
import fromCommander from '@bomb.sh/tab/commander';
import type {Command} from 'commander';
import {foldCase} from '../case/fold.ts';
import {EXIT, type ExitCode, LoancloseError} from '../errors.ts';
import {loadDirectory, loadScenarios} from '../model/load.ts';
import type {Lang} from '../text/index.ts';
import type {Io} from './io.ts';
import {readCase} from './open-case.ts';
import {SHELLS} from './options.ts';

/** What the library would say instead: nothing fits, so that the shell offers its files. */
const FILES = ':0';
/** A name that the library must not take from us. */
const ITS_COMMAND = 'completion-of-the-library';

/**
 * What the library leaves out for bash: it works where bash-completion is not installed, and files are offered where nothing else fits.
 */
const BASH_BEFORE = [
  'declare -F _get_comp_words_by_ref > /dev/null || _get_comp_words_by_ref() {',
  '    words=("\x24{COMP_WORDS[@]}"); cword=$COMP_CWORD',
  '    cur=\x24{COMP_WORDS[COMP_CWORD]}; prev=\x24{COMP_WORDS[COMP_CWORD - 1]}',
  '}',
];
const BASH_AFTER = ['complete -o default -F __loanclose_complete loanclose'];

/** The script that a shell loads. It asks the program itself what fits, so it knows every later version. */
export function runCompletion(shell: (typeof SHELLS)[number], io: Io): ExitCode {
  const lines = printed(() => script(shell, 'loanclose', 'loanclose'));
  io.writeOut(`${(shell === 'bash' ? [...BASH_BEFORE, ...lines, ...BASH_AFTER] : lines).join('\n')}\n`);
  return EXIT.done;
}

interface Suggestion {
  readonly value: string;
  readonly about: string;
}

/**
 * What fits behind the words that were typed, as the script of the shell wants it. Names of lenders, numbers of the case, scenarios; nothing is
 * asked, nothing is written, and a case that cannot be read offers nothing.
 * @param words what stands behind `complete --`, the last one half typed
 */
export async function runComplete(words: readonly string[], program: Command, lang: Lang, io: Io): Promise<ExitCode> {
  const [lenders, numbers, scenarios] = await Promise.all([names(io), caseNumbers(lang, io), scenarioIds(io)]);
  const root = fromCommander(program, {completionCommandName: ITS_COMMAND});
  root.commands.delete(ITS_COMMAND);
  for (const [name, command] of root.commands) {
    for (const [argument, {variadic}] of command.arguments) {
      const fitting = fittingFor(name, argument, lenders, numbers);
      if (fitting !== null) command.argument(argument, complete => offer(fitting, complete), variadic);
    }
    const scenario = command.options.get('scenario');
    if (scenario !== undefined) {
      command.option('scenario', scenario.description, complete => offer(scenarios, complete));
    }
  }
  const lines = printed(() => tab.parse([...words]));
  io.writeOut(`${lines.length > 1 ? lines.join('\n') : FILES}\n`);
  return EXIT.done;
}

function fittingFor(
  command: string,
  argument: string,
  lenders: readonly Suggestion[],
  numbers: readonly Suggestion[],
): readonly Suggestion[] | null {
  if (argument === 'shell') return SHELLS.map(value => ({value, about: ''}));
  if (argument === 'lender') return [...numbers, ...lenders];
  if (argument === 'number' && command !== 'lenders check') return numbers;
  return argument === 'name' || argument === 'query' || argument === 'id' ? lenders : null;
}

function offer(fitting: readonly Suggestion[], complete: (value: string, description: string) => void): void {
  for (const {value, about} of fitting) complete(value, about);
}

/** Apps as people call them, and their ids for keyboards without Chinese. */
async function names(io: Io): Promise<Suggestion[]> {
  const {apps, funders} = loadDirectory(await io.readData('directory.json'));
  return [
    ...apps.map(({name}) => ({value: name, about: ''})),
    ...[...apps, ...funders].map(({id, name}) => ({value: id, about: name})),
  ];
}

async function caseNumbers(lang: Lang, io: Io): Promise<Suggestion[]> {
  try {
    const {file} = await readCase({lang, neverAsk: true}, io);
    return foldCase(file).items.map(({item: {number, name}}) => ({value: String(number), about: name}));
  } catch (error) {
    if (error instanceof LoancloseError) return [];
    throw error;
  }
}

async function scenarioIds(io: Io): Promise<Suggestion[]> {
  const {scenarios} = loadScenarios(await io.readData('scenarios.json'));
  return scenarios.map(({id, title}) => ({value: id, about: title}));
}

/** The library prints by itself; what it prints belongs to the output of the command. */
function printed(work: () => void): string[] {
  const lines: string[] = [];
  const {log} = console;
  console.log = (text: string) => lines.push(text);
  try {
    work();
  } finally {
    console.log = log;
  }
  return lines;
}
