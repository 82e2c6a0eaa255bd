import {errorWords} from '../render/error-words.ts';
import type {Translate} from '../text/index.ts';
import type {Problem} from './protocol.ts';

/** What to say of anything that was thrown. Where the page has a hint of its own, that of the command line names options that are not here. */
export function describeProblem(error: unknown, t: Translate): Problem {
  const {code, message, hint} = errorWords(error, t);
  const own = `page.hint.${code}`;
  return {code, message, hint: t.knows(own) ? t(own) : hint};
}
