import type {CommanderError} from 'commander';
import {type ErrorReason, LoancloseError} from '../errors.ts';

/** commander code → reason of BAD_OPTION. */
const REASONS: Readonly<Record<string, ErrorReason>> = {
  'commander.unknownOption': 'unknown-option',
  'commander.unknownCommand': 'unknown-command',
  'commander.missingArgument': 'missing-argument',
  'commander.optionMissingArgument': 'missing-value',
  'commander.excessArguments': 'too-many',
  'commander.help': 'missing-command',
};

/** Says in our own words what commander found. Only the name of an option is repeated, never what stands behind it: it may be a secret. */
export function usageError(error: CommanderError, argv: readonly string[]): LoancloseError {
  if (argv.some(arg => /^--?pass(word|wd)?(=|$)/i.test(arg)))
    return new LoancloseError('BAD_OPTION', {reason: 'password'});
  const reason = REASONS[error.code];
  if (reason === undefined) return new LoancloseError('BAD_OPTION', {}, {cause: error});
  const quoted = /'([^'=]*)/.exec(error.message)?.[1] ?? '';
  // commander: (Did you mean plan?) (Did you mean one of --apps, --app?)
  const near = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(error.message)?.[1];
  if (near !== undefined)
    return new LoancloseError('BAD_OPTION', {reason: 'near', value: quoted, near}, {cause: error});
  return new LoancloseError('BAD_OPTION', {reason, option: quoted, value: quoted}, {cause: error});
}
