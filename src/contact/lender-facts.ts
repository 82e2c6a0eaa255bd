import type {CertificatePath, ClosingPath, Funder} from '../model/directory.ts';
import type {ItemLender, OfferedApp, OfferedPhone} from '../model/lender.ts';
import type {UpdateWindow} from '../model/plan.ts';

/** A closing path and whose it is: the app's own or the funder's. */
export interface OwnedPath {
  readonly path: ClosingPath;
  readonly owner: string;
  readonly appId: string | null;
}

/** All that the directory says of the institution of one item. */
export interface LenderFacts {
  readonly lender: ItemLender;
  /** Who supervises it; null for an institution that is not in the directory. */
  readonly regulator: Funder['regulator'] | null;
  /** The institution is known to have stopped: its successor or the regulator must be asked. */
  readonly gone: boolean;
  readonly apps: readonly OfferedApp[];
  readonly phones: readonly OfferedPhone[];
  readonly paths: readonly OwnedPath[];
  readonly certificates: readonly CertificatePath[];
  /** Automatic debits and memberships of the app to end first. */
  readonly charges: readonly {readonly text: string; readonly sources: readonly string[]}[];
  readonly update: UpdateWindow;
}
