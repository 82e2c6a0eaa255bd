import type {HelpConfiguration, Option} from 'commander';
import {EXIT} from '../errors.ts';
import {displayWidth, wrap} from '../render/width.ts';
import type {TextKey, Translate} from '../text/index.ts';

const TITLES: Readonly<Record<string, TextKey>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Global Options:': 'help.globalOptions',
  'Commands:': 'help.commands',
};

const NARROWEST = 40;
/** Cells below which a description stands below its option and not beside it. */
const BESIDE = 30;

/** Makes commander's help speak the language chosen and measure Chinese by cells. */
export function localHelp(t: Translate, columns: number): HelpConfiguration {
  const width = helpWidth(columns);
  return {
    helpWidth: width,
    showGlobalOptions: true,
    styleTitle: title => {
      const key = TITLES[title];
      return key === undefined ? title : t(key);
    },
    optionDescription: (option: Option) =>
      option.argChoices === undefined
        ? option.description
        : `${option.description}${t('ui.inBrackets', {text: option.argChoices.join(' | ')})}`,
    displayWidth,
    boxWrap: (text, room) => wrap(text, room).join('\n'),
    // commander's own does not wrap what has less than 40 cells
    formatItem: (term, termWidth, description) => {
      const beside = width - termWidth - 4;
      if (beside < BESIDE) return [...hang(term, width, 2), ...hang(description, width, 6)].join('\n');
      const [first = '', ...more] = wrap(description, beside);
      const lead = `  ${term}${' '.repeat(termWidth - displayWidth(term) + 2)}`;
      return [`${lead}${first}`.trimEnd(), ...more.map(line => ' '.repeat(termWidth + 4) + line)].join('\n');
    },
    commandUsage: command => {
      const names = [command.name()];
      for (let at = command.parent; at !== null; at = at.parent) names.unshift(at.name());
      const [first = '', ...more] = wrap(`${names.join(' ')} ${command.usage()}`, width - USAGE_LEAD);
      return [first, ...more.map(line => `  ${line}`)].join('\n');
    },
  };
}

/** Cells of `Usage: `. */
const USAGE_LEAD = 7;

function helpWidth(columns: number): number {
  return Math.max(NARROWEST, Math.min(columns, 100));
}

function hang(text: string, width: number, indent: number): string[] {
  return text === '' ? [] : wrap(text, width - indent).map(line => ' '.repeat(indent) + line);
}

/** What each exit code means. */
export function exitTable(t: Translate, columns: number): string {
  const rows = Object.values(EXIT).flatMap(code => {
    const [first = '', ...more] = wrap(t(`help.exit.${code}`), helpWidth(columns) - 7);
    return [`  ${String(code).padEnd(4)} ${first}`, ...more.map(line => ' '.repeat(7) + line)];
  });
  return [t('help.exit'), ...rows].join('\n');
}
