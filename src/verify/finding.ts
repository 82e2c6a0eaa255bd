import type {Change} from '../model/change.ts';

/**
 * A change, and what it says of closing: `proven` closed by the newer report, `open` in it for certain, `doubtful` where neither is proven: not
 * printed any more, transferred, not readable, or perhaps another account.
 */
export interface Finding {
  readonly change: Change;
  readonly closing: 'proven' | 'open' | 'doubtful';
}
