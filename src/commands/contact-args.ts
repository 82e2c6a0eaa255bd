import type {Contact} from '../contact/find-contact.ts';
import type {Translate} from '../text/index.ts';
import type {CaseItemMeant} from './contact-case.ts';
import type {DirectoryArgs} from './open-directory.ts';

/** What `script`, `call` and `letter` are asked with. */
export interface ContactArgs extends DirectoryArgs {
  readonly lender: string;
  readonly app?: string;
  /** One file, or the pictures of one report. */
  readonly report?: readonly string[];
  /** Key of an account, a part of it, or the number of an item of the plan. */
  readonly account?: string;
  /** What stays open: item numbers, apps, lenders, keys. Needs `report`. */
  readonly keep?: readonly string[];
  readonly today?: string;
  readonly passwordFile?: string;
  readonly keepReading?: string;
  readonly corrections?: readonly string[];
  /** A case: a number is one of its items, and its newest report fills the words. */
  readonly case?: string;
  readonly casePasswordFile?: string;
}

export interface ContactSetup {
  readonly t: Translate;
  /** Take an institution that nobody knows. */
  readonly anyName: boolean;
}

/** Whom to talk to, and the item of a case that it is about. */
export interface OpenedContact extends Contact {
  readonly inCase: CaseItemMeant | null;
}
