import {isCountableDay} from '../account/days.ts';
import {LoancloseError} from '../errors.ts';
import {readDay} from '../parser/fields.ts';

export const PARSE_FORMATS = ['terminal', 'json', 'csv'] as const;
export const PLAN_FORMATS = ['terminal', 'md', 'html', 'json', 'ics', 'csv', 'officer', 'officer-html'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];
/** What the name of a file of each format ends with. */
export const PLAN_ENDINGS: Readonly<Record<PlanFormat, string>> = {
  terminal: '.txt',
  md: '.md',
  html: '.html',
  json: '.json',
  ics: '.ics',
  csv: '.csv',
  officer: '.officer.md',
  'officer-html': '.officer.html',
};
export const DIFF_FORMATS = ['terminal', 'json', 'html'] as const;
export const LETTER_FORMATS = ['text', 'md', 'html'] as const;
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export const SCHEMA_NAMES = [
  'report',
  'plan',
  'diff',
  'history',
  'script',
  'call',
  'letter',
  'lenders',
  'lender',
  'number',
  'lint',
  'redacted',
  'reading',
  'error',
  'case',
  'case-file',
  'case-check',
  'cases',
  'doctor',
  'explanation',
  'batch',
  'figures',
  'corrections',
  'directory',
  'page',
] as const;

/** Readers of option values. Each throws BAD_OPTION that names the option and never repeats a value that could be secret. */

export function dayOption(option: string): (value: string) => string {
  return value => {
    const read = readDay(value);
    if (!read.ok || read.value === null || !isCountableDay(read.value))
      throw new LoancloseError('BAD_OPTION', {reason: 'date', option});
    return read.value;
  };
}

export function choiceOption<const T extends string>(option: string, choices: readonly T[]): (value: string) => T {
  return value => {
    const choice = choices.find(candidate => candidate === value);
    if (choice === undefined)
      throw new LoancloseError('BAD_OPTION', {reason: 'choice', option, choices: choices.join(', ')});
    return choice;
  };
}

/** `拍拍贷,借呗` → two names; commas may be Chinese ones. */
export function listOption(option: string): (value: string) => string[] {
  return value => {
    const parts = value.split(/[,，、]/).map(part => part.trim());
    if (parts.some(part => part === '')) throw new LoancloseError('BAD_OPTION', {reason: 'empty', option});
    return parts;
  };
}

/** `3/16`: the third of sixteen parts. @throws LoancloseError BAD_OPTION */
export function shardOption(option: string): (value: string) => {part: number; parts: number} {
  return value => {
    const [, part, parts] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(value)?.map(Number) ?? [];
    if (part === undefined || parts === undefined || part > parts)
      throw new LoancloseError('BAD_OPTION', {reason: 'shard', option});
    return {part, parts};
  };
}

/** The number of an item: 1, 2, 3. @throws LoancloseError BAD_OPTION */
export function numberOption(option: string): (value: string) => number {
  return value => {
    if (!/^[1-9]\d{0,2}$/.test(value)) throw new LoancloseError('BAD_OPTION', {reason: 'item-number', option});
    return Number(value);
  };
}

/** Several numbers of items, also with commas: `3 5`, `3,5`. @throws LoancloseError BAD_OPTION */
export function numbersArgument(value: string, earlier: readonly number[] = []): number[] {
  return [...earlier, ...listOption('number')(value).map(numberOption('number'))];
}

/** An option that may be given several times. */
export function moreOption(option: string): (value: string, earlier?: readonly string[]) => string[] {
  return (value, earlier = []) => [...earlier, textOption(option)(value)];
}

export function textOption(option: string): (value: string) => string {
  return value => {
    if (value.trim() === '') throw new LoancloseError('BAD_OPTION', {reason: 'empty', option});
    return value;
  };
}

/** `html,ics`, or the option given several times; each format once, in the order given. @throws LoancloseError BAD_OPTION */
export function planFormatsOption(value: string, earlier: readonly PlanFormat[] = []): PlanFormat[] {
  const one = choiceOption('--format', PLAN_FORMATS);
  return [...new Set([...earlier, ...value.split(/[,，、]/).map(part => one(part.trim()))])];
}

/** Two options that contradict each other. */
export function conflict(option: string, other: string): LoancloseError {
  return new LoancloseError('BAD_OPTION', {reason: 'conflict', option, other});
}
