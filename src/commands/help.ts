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

/** Makes commander's help speak the language chosen and measure Chinese by cells. */
export function localHelp(t: Translate, columns: number): HelpConfiguration {
  return {
    helpWidth: Math.max(40, Math.min(columns, 100)),
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
    boxWrap: (text, width) => wrap(text, width).join('\n'),
  };
}

/** One line for each exit code. */
export function exitTable(t: Translate): string {
  const rows = Object.values(EXIT).map(code => `  ${String(code).padEnd(4)} ${t(`help.exit.${code}`)}`);
  return [t('help.exit'), ...rows].join('\n');
}
