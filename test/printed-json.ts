import type * as z from 'zod';
import {BatchLineSchema} from '../src/model/batch.ts';
import {CallSchema} from '../src/model/call.ts';
import {CaseFileSchema, CaseSchema} from '../src/model/case.ts';
import {DiffSchema} from '../src/model/change.ts';
import {DiagnosticExplanationSchema} from '../src/model/diagnostic-explanation.ts';
import {ErrorSchema} from '../src/model/error.ts';
import {HistorySchema} from '../src/model/history.ts';
import {LendersSchema} from '../src/model/lender.ts';
import {LenderRecordSchema} from '../src/model/lender-record.ts';
import {LetterSchema} from '../src/model/letter.ts';
import {LintSchema} from '../src/model/lint.ts';
import {PhoneCheckSchema} from '../src/model/phone-check.ts';
import {PlanSchema} from '../src/model/plan.ts';
import {RedactedSchema} from '../src/model/redacted.ts';
import {PrintedReportSchema} from '../src/model/report.ts';
import {ScriptSchema} from '../src/model/script.ts';

const SCHEMAS: readonly z.ZodObject[] = [
  PrintedReportSchema,
  PlanSchema,
  DiffSchema,
  HistorySchema,
  ScriptSchema,
  CallSchema,
  CaseSchema,
  CaseFileSchema,
  LetterSchema,
  LendersSchema,
  LenderRecordSchema,
  PhoneCheckSchema,
  LintSchema,
  RedactedSchema,
  DiagnosticExplanationSchema,
  BatchLineSchema,
];

/** Holds every JSON document that a test makes the program print against the schema that it names. Other text passes. @throws ZodError */
export function checkPrintedJson(text: string): void {
  const printed = readObject(text);
  if (printed === null || !('schema' in printed)) return;
  const named = printed.schema;
  const schema = SCHEMAS.find(({shape}) => shape.schema?.safeParse(named).success);
  if (schema === undefined) throw new Error(`no schema is known for ${String(named)}`);
  schema.parse(printed);
}

/** The same for stderr, where sentences may stand before the error. @throws ZodError */
export function checkPrintedError(text: string): void {
  const printed = readObject(text.slice(Math.max(0, text.search(/^\{$/mu))));
  if (printed !== null) ErrorSchema.parse(printed);
}

function readObject(text: string): object | null {
  if (!text.startsWith('{')) return null;
  try {
    const printed: unknown = JSON.parse(text);
    return typeof printed === 'object' ? printed : null;
  } catch {
    // cut off by the test, or several documents
    return null;
  }
}
