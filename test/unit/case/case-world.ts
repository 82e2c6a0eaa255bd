import {type Case, CaseSchema} from '../../../src/model/case.ts';
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

/** The same with the words of a command one after the other, and answers for what it asks. */
export interface TypedWorld {
  readonly files: ReadonlyMap<string, string>;
  readonly run: (...argv: string[]) => Promise<Ran>;
  readonly asked: (answers: FakeIoOptions['answers'], ...argv: string[]) => Promise<Ran>;
  readonly view: () => Promise<Case>;
  readonly remove: (name: string) => void;
}

export function typedWorld(given: Readonly<Record<string, string>> = {}, options: FakeIoOptions = {}): TypedWorld {
  const world = new CaseWorld(given);
  const go = (own: FakeIoOptions, argv: readonly string[]) => world.run(argv, {...options, ...own});
  return {
    get files() {
      return new Map(Object.entries(world.files));
    },
    run: (...argv) => go({}, argv),
    asked: (answers, ...argv) => go({tty: true, ...(answers === undefined ? {} : {answers})}, argv),
    remove: name => {
      world.files = Object.fromEntries(Object.entries(world.files).filter(([file]) => file !== name));
    },
    view: async () => CaseSchema.parse(JSON.parse((await go({}, ['case', '--json'])).out)),
  };
}

/** The line of 中银消费金融 in the composed report; it is item 2. The other item is 蚂蚁消费金融. */
const BOC_LINE = '额度有效期至2028年07月19日，可循环使用。截至2026年03月，信用额度26,700元（人民币），余额为0。';

/** The same report three months later, with the line of 中银消费金融 as it is said to be then. */
export function laterReport(line: string, open: 1 | 2 = 1): string {
  return REPORT_TEXT.replace('2026051809123400000000', '2027012009123400000000')
    .replace('2026-05-18', '2027-01-20')
    .replace(BOC_LINE, line)
    .replace('未结清/未销户账户数 1 -- 2 --', `未结清/未销户账户数 1 -- ${open} --`);
}
