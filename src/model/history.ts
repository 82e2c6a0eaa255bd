import * as z from 'zod';
import {DaySchema, MoneySchema} from './calendar.ts';
import {ComparedAppSchema, MATCHES, ReportHeadSchema} from './change.ts';
import {ACCOUNT_STATUSES} from './vocabulary.ts';

/** How an account stood in one report. One that the report does not print has neither status nor balance. */
export const HistoryStateSchema = z.strictObject({
  reportNumber: z.string().nullable(),
  status: z.enum(ACCOUNT_STATUSES).nullable(),
  /** Yuan; null where none is printed. */
  balance: MoneySchema.nullable(),
});
export type HistoryState = z.infer<typeof HistoryStateSchema>;

export const AccountHistorySchema = z.strictObject({
  /** In the last report that prints it. */
  key: z.string(),
  institution: z.string(),
  apps: z.array(ComparedAppSchema),
  /** The weakest of its links from report to report; null where only one report prints it. */
  match: z.enum(MATCHES).nullable(),
  /** One a report, in the order of the reports. */
  states: z.array(HistoryStateSchema),
  openedOn: DaySchema.nullable(),
  /** Times of reports, `YYYY-MM-DDTHH:MM:SS`: the first in which nothing is owed on it, … */
  settledIn: z.string().nullable(),
  /** … the first of the reports at the end that print it as closed, without being open again later, … */
  closedIn: z.string().nullable(),
  /** … the last in which it was open after it had been closed, or printed after it had not been. */
  cameBackIn: z.string().nullable(),
});
export type AccountHistory = z.infer<typeof AccountHistorySchema>;

export const HistorySchema = z.strictObject({
  schema: z.literal('loanclose/history@1'),
  reports: z.array(ReportHeadSchema),
  accounts: z.array(AccountHistorySchema),
});
export type History = z.infer<typeof HistorySchema>;
