import type {CertificatePath, ClosingPath, Funder} from '../model/directory.ts';
import type {ItemLender, OfferedPhone} from '../model/lender.ts';
import type {UpdateWindow} from '../model/plan.ts';
import type {Words} from '../text/phrase.ts';
import type {AppOffer} from './app-offer.ts';

/** A closing path and whose it is: the app's own or the funder's. */
export interface OwnedPath {
  readonly path: ClosingPath;
  readonly owner: string;
  readonly appId: string | null;
}

/** How long the lender's report takes. Where that comes from is not said yet. */
export interface LenderWindow extends Omit<UpdateWindow, 'source'> {
  readonly source: Words;
}

/** All that the directory says of the institution of one item. */
export interface LenderFacts {
  readonly lender: ItemLender;
  /** Who supervises it; null for an institution that is not in the directory. */
  readonly regulator: Funder['regulator'] | null;
  /** The institution is known to have stopped: its successor or the regulator must be asked. */
  readonly gone: boolean;
  readonly apps: readonly AppOffer[];
  readonly phones: readonly OfferedPhone[];
  readonly paths: readonly OwnedPath[];
  readonly certificates: readonly CertificatePath[];
  /** Automatic debits and memberships of the app to end first. */
  readonly charges: readonly {readonly text: string; readonly sources: readonly string[]}[];
  readonly update: LenderWindow;
}
