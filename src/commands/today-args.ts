import type {Lang} from '../text/index.ts';
import type {CaseArgs} from './open-case.ts';
import {dayOption, textOption} from './options.ts';

/**
 * `today` is typed every morning, so that its few options need no reader of command lines. Null where there is anything else in it: the reader
 * takes it up, and says what is wrong.
 * @throws LoancloseError BAD_OPTION
 */
export function readTodayArgs([command, ...rest]: readonly string[], lang: Lang): CaseArgs | null {
  if (command !== 'today') return null;
  let args: CaseArgs = {lang};
  for (let at = 0; at < rest.length; at += 1) {
    const option = rest[at];
    if (option === '--json') {
      args = {...args, json: true};
      continue;
    }
    const value = rest[at + 1];
    if (value === undefined || value.startsWith('-')) return null;
    if (option === '--case') args = {...args, case: textOption(option)(value)};
    else if (option === '--today') args = {...args, today: dayOption(option)(value)};
    else return null;
    at += 1;
  }
  return args;
}
