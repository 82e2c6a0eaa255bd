import type * as z from 'zod';
import {BatchLineSchema} from '../src/model/batch.ts';
import {CallSchema} from '../src/model/call.ts';
import {CaseFileSchema, CaseSchema} from '../src/model/case.ts';
import {CaseCheckSchema} from '../src/model/case-check.ts';
import {CasesSchema} from '../src/model/cases.ts';
import {DiffSchema} from '../src/model/change.ts';
import {CorrectionsSchema} from '../src/model/corrections.ts';
import {DiagnosticExplanationSchema} from '../src/model/diagnostic-explanation.ts';
import {DoctorSchema} from '../src/model/doctor.ts';
import {ErrorSchema} from '../src/model/error.ts';
import {FiguresSchema} from '../src/model/figures.ts';
import {HistorySchema} from '../src/model/history.ts';
import {LendersSchema} from '../src/model/lender.ts';
import {LenderRecordSchema} from '../src/model/lender-record.ts';
import {LetterSchema} from '../src/model/letter.ts';
import {LintSchema} from '../src/model/lint.ts';
import {PageSchema} from '../src/model/page.ts';
import {PhoneCheckSchema} from '../src/model/phone-check.ts';
import {PlanSchema} from '../src/model/plan.ts';
import {ReadingSchema} from '../src/model/reading.ts';
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
  CaseCheckSchema,
  CasesSchema,
  DoctorSchema,
  LetterSchema,
  LendersSchema,
  LenderRecordSchema,
  PhoneCheckSchema,
  LintSchema,
  RedactedSchema,
  ReadingSchema,
  DiagnosticExplanationSchema,
  BatchLineSchema,
  FiguresSchema,
  CorrectionsSchema,
  PageSchema,
];

/**
 * Holds every JSON document that a test makes the program print against the schema that it names, also several, one a line. Other text passes;
 * what begins as JSON and is none does not. @throws ZodError, SyntaxError
 */
export function checkPrintedJson(text: string): void {
  if (!text.startsWith('{')) return;
  for (const printed of documentsOf(text)) checkDocument(printed);
}

function checkDocument(printed: object): void {
  // a JSON Schema names what it is of itself
  if ('$schema' in printed) return;
  const named = 'schema' in printed ? printed.schema : undefined;
  const schema = SCHEMAS.find(({shape}) => shape.schema?.safeParse(named).success);
  if (schema === undefined) throw new Error(`no schema is known for ${String(named)}`);
  schema.parse(printed);
}

/** The same for stderr, where sentences may stand before the error. @throws ZodError, SyntaxError */
export function checkPrintedError(text: string): void {
  const at = text.search(/^\{$/mu);
  if (at >= 0) ErrorSchema.parse(JSON.parse(text.slice(at)));
}

function documentsOf(text: string): object[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return text
      .trimEnd()
      .split('\n')
      .map(each => JSON.parse(each));
  }
}
