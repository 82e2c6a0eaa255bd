import * as z from 'zod';

/** `YYYY-MM-DD`, a day that exists. Never a `Date`. */
export const DaySchema = z.iso.date();
/** `YYYY-MM`. */
export const MonthSchema = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
export const DayOrMonthSchema = z.union([DaySchema, MonthSchema]);
/** `YYYY-MM-DDTHH:MM:SS`, China time, no zone. */
export const TimeSchema = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/);
/** Yuan as printed. */
export const MoneySchema = z.number();
