import {LoancloseError} from '../../errors.ts';
import type {UnreadReason} from './picture.ts';

/** What is said where nothing at all could be read. @param picture from 1, among the pages of all files */
export function pictureFault(fault: UnreadReason, picture: number): LoancloseError {
  switch (fault) {
    case 'not-installed':
      return new LoancloseError('OCR_NOT_INSTALLED');
    case 'damaged':
      return new LoancloseError('UNSUPPORTED_FORMAT', {reason: 'picture-damaged', picture});
    case 'too-large':
      return new LoancloseError('FILE_TOO_LARGE', {reason: 'picture', picture});
    case 'too-slow':
      return new LoancloseError('UNSUPPORTED_FORMAT', {reason: 'picture-slow', picture});
    case 'too-small':
      return new LoancloseError('UNSUPPORTED_FORMAT', {reason: 'picture-small', picture});
    case 'blank':
      return new LoancloseError('PDF_NO_TEXT_LAYER', {reason: 'blank-picture', picture});
    case 'no-writing':
      return new LoancloseError('NOT_A_CREDIT_REPORT', {reason: 'picture', picture});
  }
}
