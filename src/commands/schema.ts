import {toJSONSchema} from 'zod';
import {EXIT, type ExitCode} from '../errors.ts';
import {renderJson} from '../render/view.ts';
import type {Io} from './io.ts';
import type {SCHEMA_NAMES} from './options.ts';

export interface SchemaArgs {
  readonly name: (typeof SCHEMA_NAMES)[number];
}

/** The zod schema of an output is the one source of its type; this prints it for other languages. */
export async function runSchema({name}: SchemaArgs, io: Io): Promise<ExitCode> {
  io.writeOut(renderJson(toJSONSchema(await loadSchema(name))));
  return EXIT.done;
}

async function loadSchema(name: SchemaArgs['name']) {
  switch (name) {
    case 'report':
      return (await import('../model/report.ts')).PrintedReportSchema;
    case 'plan':
      return (await import('../model/plan.ts')).PlanSchema;
    case 'diff':
      return (await import('../model/change.ts')).DiffSchema;
    case 'history':
      return (await import('../model/history.ts')).HistorySchema;
    case 'script':
      return (await import('../model/script.ts')).ScriptSchema;
    case 'call':
      return (await import('../model/call.ts')).CallSchema;
    case 'letter':
      return (await import('../model/letter.ts')).LetterSchema;
    case 'lenders':
      return (await import('../model/lender.ts')).LendersSchema;
    case 'lender':
      return (await import('../model/lender-record.ts')).LenderRecordSchema;
    case 'number':
      return (await import('../model/phone-check.ts')).PhoneCheckSchema;
    case 'lint':
      return (await import('../model/lint.ts')).LintSchema;
    case 'reading':
      return (await import('../model/reading.ts')).ReadingSchema;
    case 'redacted':
      return (await import('../model/redacted.ts')).RedactedSchema;
    case 'error':
      return (await import('../model/error.ts')).ErrorSchema;
    case 'case':
      return (await import('../model/case.ts')).CaseSchema;
    case 'case-file':
      return (await import('../model/case.ts')).CaseFileSchema;
    case 'case-check':
      return (await import('../model/case-check.ts')).CaseCheckSchema;
    case 'cases':
      return (await import('../model/cases.ts')).CasesSchema;
    case 'doctor':
      return (await import('../model/doctor.ts')).DoctorSchema;
    case 'explanation':
      return (await import('../model/diagnostic-explanation.ts')).DiagnosticExplanationSchema;
    case 'batch':
      return (await import('../model/batch.ts')).BatchLineSchema;
    case 'page':
      return (await import('../model/page.ts')).PageSchema;
    case 'figures':
      return (await import('../model/figures.ts')).FiguresSchema;
    case 'corrections':
      return (await import('../model/corrections.ts')).CorrectionsSchema;
    case 'directory':
      return (await import('../model/published-directory.ts')).PublishedDirectorySchema;
  }
}
