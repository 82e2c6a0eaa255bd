import type {z} from 'zod';
import {BatchLineSchema} from '../src/model/batch.ts';
import {CallSchema} from '../src/model/call.ts';
import {CaseSchema} from '../src/model/case.ts';
import {DiffSchema} from '../src/model/change.ts';
import {DiagnosticExplanationSchema} from '../src/model/diagnostic-explanation.ts';
import {HistorySchema} from '../src/model/history.ts';
import {LendersSchema} from '../src/model/lender.ts';
import {LetterSchema} from '../src/model/letter.ts';
import {PlanSchema} from '../src/model/plan.ts';
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
  LetterSchema,
  LendersSchema,
  DiagnosticExplanationSchema,
  BatchLineSchema,
];

/** Documents for which none is published. */
const WITHOUT_SCHEMA: ReadonlySet<string> = new Set([
  'loanclose/redacted@1',
  'loanclose/lint@1',
  'loanclose/lender@1',
  'loanclose/number@1',
]);

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
  if (WITHOUT_SCHEMA.has(String(named))) return;
  const schema = SCHEMAS.find(({shape}) => shape.schema?.safeParse(named).success);
  if (schema === undefined) throw new Error(`no schema is known for ${String(named)}`);
  schema.parse(printed);
}
