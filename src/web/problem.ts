import {LoancloseError} from '../errors.ts';
import {cleanLine} from '../render/clean-text.ts';
import type {Translate} from '../text/index.ts';
import type {Problem} from './protocol.ts';

/** Codes for which the page has words of its own: those of the command line name options that are not here. */
const OWN_WORDS = ['PDF_PASSWORD_NEEDED', 'PDF_PASSWORD_WRONG', 'OCR_NOT_INSTALLED', 'INTERNAL'] as const;

/** What to say of anything that was thrown: a known error and what to do about it, or a fault of ours. */
export function describeProblem(error: unknown, t: Translate): Problem {
  const code = error instanceof LoancloseError ? error.code : 'INTERNAL';
  const {reason, ...args} = error instanceof LoancloseError ? error.args : {};
  const slots = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? cleanLine(value) : value]),
  );
  const say = (place: 'error' | 'hint') => {
    const special = `${place}.${code}.${reason}`;
    return t(t.knows(special) ? special : `${place}.${code}`, slots);
  };
  const own = OWN_WORDS.find(each => each === code);
  return {code, message: say('error'), hint: own === undefined ? say('hint') : t(`page.hint.${own}`)};
}
