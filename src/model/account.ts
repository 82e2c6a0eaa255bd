import * as z from 'zod';
import {DayOrMonthSchema, DaySchema, MoneySchema} from './calendar.ts';
import {SpanSchema} from './diagnostics.ts';
import {ACCOUNT_GROUPS, ACCOUNT_KINDS, ACCOUNT_STATUSES} from './vocabulary.ts';

/** `null` = not printed (or printed as `--`), never 0. */
const Money = MoneySchema.nullable();

export const PastDueSchema = z.strictObject({
  /** 当前无逾期 false, 当前有逾期 or an overdue amount above 0 true. */
  now: z.boolean().nullable(),
  /** 最近5年内有N个月处于逾期状态. */
  months5y: z.int().nullable(),
  /** 没有发生过90天以上逾期 0, 其中N个月 N. */
  over90Months: z.int().nullable(),
});
export type PastDue = z.infer<typeof PastDueSchema>;

export const AccountSchema = z.strictObject({
  /** Identity, stable between two reports of one person; unique within a report (twins end in ~2, ~3). */
  key: z.string(),
  kind: z.enum(ACCOUNT_KINDS),
  /** As printed after NFKC and joining of wrapped lines, brackets full-width, with a （原：…） suffix. */
  institution: z.string(),
  /** 业务种类 as printed; null for the cards of the brief layout. */
  product: z.string().nullable(),
  openedOn: DaySchema.nullable(),
  currency: z.string().nullable(),
  cardTail: z.string().nullable(),
  accountId: z.string().nullable(),
  facilityId: z.string().nullable(),
  /** 借款金额, 债权金额, 累计代偿金额. */
  amount: Money,
  limit: Money,
  used: Money,
  balance: Money,
  overdraft: Money,
  installmentBalance: Money,
  /** 余额 of 最新还款记录 (detailed layout); the effective balance when not null. */
  latestBalance: Money,
  dueOn: DaySchema.nullable(),
  validUntil: DaySchema.nullable(),
  perpetual: z.boolean(),
  revolving: z.boolean().nullable(),
  asOf: DayOrMonthSchema.nullable(),
  closedOn: DayOrMonthSchema.nullable(),
  status: z.enum(ACCOUNT_STATUSES),
  /** The printed status word; null for the open forms of the brief layout, which print none. */
  statusText: z.string().nullable(),
  pastDue: PastDueSchema,
  group: z.enum(ACCOUNT_GROUPS),
  /** Names of the fields that were repaired, read with doubt, or printed and not readable (then they are null as well). */
  doubtful: z.array(z.string()),
  span: SpanSchema,
});
export type Account = z.infer<typeof AccountSchema>;
