import {z} from 'zod';

/** `YYYY-MM-DD`, a day that exists is checked where it is read. Never a `Date`. */
export const DaySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** `YYYY-MM`. */
export const MonthSchema = z.string().regex(/^\d{4}-\d{2}$/);
export const DayOrMonthSchema = z.union([DaySchema, MonthSchema]);
/** `YYYY-MM-DDTHH:MM:SS`, China time, no zone. */
export const TimeSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/);
/** Yuan as printed. */
export const MoneySchema = z.number();
