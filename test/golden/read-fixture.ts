import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {LoancloseError} from '../../src/errors.ts';
import {runProgram} from '../../src/program.ts';
import {loadPdfium} from '../compose/pdfium.ts';
import {createFakeIo} from '../unit/commands/fake-io.ts';

const ROOT = join(import.meta.dirname, '../../fixtures');

export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A file below `fixtures/`; one that is not there is missing as on a disk. */
export async function readFixture(path: string): Promise<Uint8Array> {
  const file = join(ROOT, path);
  if (!existsSync(file)) throw new LoancloseError('FILE_NOT_FOUND', {reason: 'missing', path});
  return readFileSync(file);
}

/** What the program prints for a command line whose files lie in `fixtures/`, on 2026-11-22. */
export async function printed(argv: readonly string[], columns = 80): Promise<Printed> {
  const io = {
    ...createFakeIo({columns}),
    readFile: readFixture,
    loadPdfium,
  };
  const code = await runProgram(argv, io, '9.9.9');
  return {code, out: io.out(), err: io.err()};
}
