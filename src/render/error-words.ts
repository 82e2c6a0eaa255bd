import {LoancloseError} from '../errors.ts';
import type {Translate} from '../text/index.ts';
import {cleanLine} from './clean-text.ts';

/** What happened, and what to do about it. */
export interface ErrorWords {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** Of a known error in the words of its reason, else of its code; of anything else that it is a fault of ours. */
export function errorWords(error: unknown, t: Translate): ErrorWords {
  if (!(error instanceof LoancloseError))
    return {code: 'INTERNAL', message: t('error.INTERNAL'), hint: t('hint.INTERNAL')};
  const {reason, ...args} = error.args;
  const slots = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? cleanLine(value) : value]),
  );
  const message = `error.${error.code}.${reason}`;
  const hint = `hint.${error.code}.${reason}`;
  return {
    code: error.code,
    message: t(t.knows(message) ? message : `error.${error.code}`, slots),
    hint: t(t.knows(hint) ? hint : `hint.${error.code}`, slots),
  };
}
