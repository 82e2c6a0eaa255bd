import {errorWords} from '../render/error-words.ts';
import type {Translate} from '../text/index.ts';
import type {Problem} from './protocol.ts';

/** What to say of anything that was thrown. Where the page has a hint of its own, that of the command line names options that are not here. */
export function describeProblem(error: unknown, t: Translate): Problem {
  const {code, message, hint} = errorWords(error, t);
  const own = `page.hint.${code}`;
  return {code, message, hint: t.knows(own) ? t(own) : hint};
}

/** Why the page does not open a case of which nothing is wrong. */
export type CaseRefusal = 'CASE_PASSPHRASE_NEEDED' | 'CASE_PASSPHRASE_WRONG' | 'CASE_SEVERAL' | 'CASE_UNSAVED';

export function describeRefusal(code: CaseRefusal, t: Translate): Problem {
  return {code, message: t(`page.refusal.${code}`), hint: t(`page.hint.${code}`)};
}
