import inquirer from 'inquirer';
import type {Choice} from '../commands/io.ts';

/** Questions on stderr, so that stdout stays the result. */
const ask = inquirer.createPromptModule({output: process.stderr});

export async function askPassword(message: string): Promise<string> {
  const {answer} = await ask<{answer: string}>([{type: 'password', name: 'answer', message, mask: '*'}]);
  return answer;
}

export async function askText(message: string, check?: (text: string) => string | null): Promise<string> {
  const validate = (text: string) => check?.(text) ?? true;
  const {answer} = await ask<{answer: string}>([{type: 'input', name: 'answer', message, validate}]);
  return answer;
}

export async function askMany(message: string, choices: readonly Choice[], keys: string): Promise<string[]> {
  const theme = {style: {keysHelpTip: () => keys}};
  const {answer} = await ask<{answer: string[]}>([
    {type: 'checkbox', name: 'answer', message, choices: [...choices], pageSize: 15, theme},
  ]);
  return answer;
}

export async function askOne(message: string, choices: readonly Choice[], keys: string): Promise<string> {
  const theme = {style: {keysHelpTip: () => keys}};
  const {answer} = await ask<{answer: string}>([
    {type: 'select', name: 'answer', message, choices: [...choices], pageSize: 15, theme},
  ]);
  return answer;
}
