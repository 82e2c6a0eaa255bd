import type {DiagnosticCode} from '../model/diagnostic-codes.ts';

/** Of every code: what it means, and what to do. Kept apart from the other words, because only `explain` needs it. */
export type DiagnosticHelp = Readonly<Record<DiagnosticCode, {readonly meaning: string; readonly todo: string}>>;
