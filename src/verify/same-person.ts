import {LoancloseError} from '../errors.ts';
import type {Diagnostic} from '../model/diagnostics.ts';
import {Findings} from '../model/findings.ts';
import type {Report} from '../model/report.ts';

type Holder = Report['holder'];

/**
 * Compares the masked names (测**) and the last characters of the id number. What is not printed proves nothing.
 * @throws LoancloseError DIFFERENT_PERSONS where the id tails or the surnames differ, or the names without an id tail to settle it
 */
export function checkSamePerson(old: Holder, now: Holder): Diagnostic[] {
  const findings = new Findings();
  const tails = compare(old.idTail?.toUpperCase() ?? null, now.idTail?.toUpperCase() ?? null);
  const names = compare(old.name, now.name);
  const surnames = compare(firstCharacter(old.name), firstCharacter(now.name));
  if (tails === 'different' || surnames === 'different') throw new LoancloseError('DIFFERENT_PERSONS');
  if (names === 'different') {
    if (tails !== 'same') throw new LoancloseError('DIFFERENT_PERSONS');
    findings.add('HOLDER_NAME_DIFFERS');
  }
  if (tails === 'unknown' && names === 'unknown') findings.add('HOLDER_NOT_COMPARABLE');
  return findings.diagnostics;
}

function compare(old: string | null, now: string | null): 'same' | 'different' | 'unknown' {
  if (old === null || now === null) return 'unknown';
  return old === now ? 'same' : 'different';
}

function firstCharacter(name: string | null): string | null {
  return [...(name ?? '')][0] ?? null;
}
