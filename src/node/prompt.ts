import {checkbox, input, password, select} from '@inquirer/prompts';
import type {Choice} from '../commands/io.ts';

/** Questions on stderr, so that stdout stays the result. */
const ON_STDERR = {output: process.stderr};

export function askPassword(message: string): Promise<string> {
  return password({message, mask: '*'}, ON_STDERR);
}

export function askText(message: string, check?: (text: string) => string | null): Promise<string> {
  return input({message, validate: text => check?.(text) ?? true}, ON_STDERR);
}

export function askMany(message: string, choices: readonly Choice[], keys: string): Promise<string[]> {
  const theme = {style: {keysHelpTip: () => keys}};
  return checkbox({message, choices: [...choices], pageSize: 15, theme}, ON_STDERR);
}

export function askOne(message: string, choices: readonly Choice[], keys: string): Promise<string> {
  const theme = {style: {keysHelpTip: () => keys}};
  return select({message, choices: [...choices], pageSize: 15, theme}, ON_STDERR);
}
