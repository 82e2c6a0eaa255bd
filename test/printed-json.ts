import type {z} from 'zod';
import {CallSchema} from '../src/model/call.ts';
import {CaseSchema} from '../src/model/case.ts';
import {DiffSchema} from '../src/model/change.ts';
import {DiagnosticExplanationSchema} from '../src/model/diagnostic-explanation.ts';
import {LendersSchema} from '../src/model/lender.ts';
import {LetterSchema} from '../src/model/letter.ts';
import {PlanSchema} from '../src/model/plan.ts';
import {PrintedReportSchema} from '../src/model/report.ts';
import {ScriptSchema} from '../src/model/script.ts';

const SCHEMAS: readonly z.ZodObject[] = [
  PrintedReportSchema,
  PlanSchema,
  DiffSchema,
  ScriptSchema,
  CallSchema,
  CaseSchema,
  LetterSchema,
  LendersSchema,
  DiagnosticExplanationSchema,
];

/** Holds every JSON document that a test makes the program print against the schema that it names. Other text passes. @throws ZodError */
export function checkPrintedJson(text: string): void {
  if (!text.startsWith('{')) return;
  let printed: unknown;
  try {
    printed = JSON.parse(text);
  } catch {
    // cut off by the test, or several documents
    return;
  }
  if (typeof printed !== 'object' || printed === null || !('schema' in printed)) return;
  const named = printed.schema;
  SCHEMAS.find(({shape}) => shape.schema?.safeParse(named).success)?.parse(printed);
}
