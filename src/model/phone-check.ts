import type {DisputedNumber} from './directory.ts';
import type {OfferedPhone} from './lender.ts';

/** What is known of a phone number. */
export interface PhoneCheck {
  /** As it was typed. */
  readonly number: string;
  /** Records that list it; empty when none does. */
  readonly known: readonly (OfferedPhone & {readonly id: string; readonly name: string})[];
  /** Why it is never offered, when sources disagree on it. */
  readonly disputed: DisputedNumber | null;
  /** In nobody's record and too long for the short code that it begins like: it may imitate one. */
  readonly suspicious: boolean;
}
