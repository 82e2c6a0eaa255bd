import {runProgram} from '../../../src/program.ts';
import {REPORT_TEXT} from '../commands/composed-report-text.ts';
import {createFakeIo, type FakeIoOptions} from '../commands/fake-io.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder in memory that stays from one command to the next. */
export class CaseWorld {
  files: Record<string, string>;
  blobs: ReadonlyMap<string, Uint8Array> = new Map();
  /** Questions of the last command. */
  asked: readonly string[] = [];

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.files = {'report.txt': REPORT_TEXT, ...files};
  }

  async run(argv: readonly string[], options: FakeIoOptions = {}): Promise<Ran> {
    const io = createFakeIo({files: this.files, blobs: this.blobs, ...options});
    const code = await runProgram(argv, io, '9.9.9');
    this.files = Object.fromEntries(io.files);
    this.blobs = io.blobs;
    this.asked = io.asked;
    return {code, out: io.out(), err: io.err()};
  }
}
