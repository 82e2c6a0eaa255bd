/** Closed sets of words of the case. Kept free of zod: `today` must start fast. */

/** What a line of the file can say. A newer version may know more of them. */
export const CASE_EVENTS = [
  'started',
  'added',
  'asked',
  'confirmed',
  'refused',
  'kept',
  'undone',
  'report-added',
  'letter',
  'call',
] as const;
export type CaseEventType = (typeof CASE_EVENTS)[number];

/** What was asked for, or done about an item. Each of the last four starts the clock of its rung. */
export const ASKS = ['closing', 'certificate', 'payment', 'complaint', 'regulator', 'dispute', 'central-bank'] as const;
export type Ask = (typeof ASKS)[number];

/**
 * `todo`: nothing was asked for yet; `asked`: closing was asked for; `promised`: with a day; `confirmed`: a notice came; `proven`: a report
 * shows it; `refused`: they will not; `disputed`: what the report says is disputed; `kept`: stays open because the person wants it.
 */
export const ITEM_STATES = ['todo', 'asked', 'promised', 'confirmed', 'proven', 'refused', 'disputed', 'kept'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export const DUE_CODES = ['do', 'follow-up', 'promised', 'recheck', 'final-check', 'complain', 'half-year'] as const;
export type DueCode = (typeof DUE_CODES)[number];

/** Where a person learned of an item that no report shows. */
export const ADD_REASONS = ['sms', 'debit', 'authorisation'] as const;
export type AddReason = (typeof ADD_REASONS)[number];

/** What the newest report shows of an item. `transferred`: with somebody else now, and not closed by that. */
export const SHOWN = ['closed', 'open', 'reopened', 'transferred', 'unclear'] as const;
export type Shown = (typeof SHOWN)[number];

/** Where a report stands beside a case: its newest one, not in it yet, or from before. */
export type ReportPlace = 'newest' | 'newer' | 'older';

/** How a file of a folder of cases could be read. `locked`: it is encrypted and was not opened; `other`: it is no case. */
export const CASE_STANDINGS = ['read', 'locked', 'damaged', 'newer', 'unreadable', 'not-started', 'other'] as const;
export type CaseStanding = (typeof CASE_STANDINGS)[number];
