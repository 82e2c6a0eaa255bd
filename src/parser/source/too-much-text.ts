import {LoancloseError} from '../../errors.ts';
import {MAX_SOURCE_CHARACTERS} from '../../model/source-limit.ts';

export function tooMuchText(): LoancloseError {
  return new LoancloseError('FILE_TOO_LARGE', {reason: 'text', limit: MAX_SOURCE_CHARACTERS});
}
