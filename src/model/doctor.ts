import * as z from 'zod';
import {DaySchema} from './calendar.ts';

/** What `doctor --json` prints. No path outside of the home folder, no name and nothing of a report stands in it: it is made to be pasted. */
export const DoctorSchema = z.strictObject({
  schema: z.literal('loanclose/doctor@1'),
  version: z.string(),
  node: z.string(),
  platform: z.string(),
  arch: z.string(),
  terminal: z.strictObject({
    input: z.boolean(),
    output: z.boolean(),
    columns: z.int(),
    /** 0 none, 1 sixteen, 2 and 3 more. */
    colours: z.int(),
    /** Of the locale; null where the machine does not say. */
    encoding: z.string().nullable(),
  }),
  case: z.strictObject({
    /** `environment`: LOANCLOSE_CASE names it, and its path is not printed. */
    place: z.enum(['usual', 'environment', 'none']),
    /** The home folder is `~`; null where it is not below it. */
    path: z.string().nullable(),
    found: z.boolean(),
    encrypted: z.boolean().nullable(),
    /** Four octal digits; null where there is none, or the system has none. */
    rights: z.string().nullable(),
    /** Null where the folder is not there yet. */
    writable: z.boolean().nullable(),
  }),
  directory: z.strictObject({
    updatedOn: DaySchema,
    days: z.int().min(0),
    old: z.boolean(),
    lenders: z.int().min(0),
    apps: z.int().min(0),
    /** The person's own lenders. */
    own: z.enum(['none', 'used', 'invalid']),
  }),
  /** Version; null where it is not installed. */
  ocr: z.string().nullable(),
  secondReader: z.string().nullable(),
  ok: z.boolean(),
});
export type Doctor = z.infer<typeof DoctorSchema>;
