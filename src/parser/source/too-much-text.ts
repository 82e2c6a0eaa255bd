import {LoancloseError} from '../../errors.ts';
import {MAX_SOURCE_CHARACTERS} from '../../model/source-limit.ts';

export function tooMuchText(): LoancloseError {
  return new LoancloseError('FILE_TOO_LARGE', {reason: 'text', limit: MAX_SOURCE_CHARACTERS});
}

export function countLines(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/[\n\r\f\u0085\u2028\u2029]/g)) count++;
  return count;
}
