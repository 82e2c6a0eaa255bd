import {type Case, CaseSchema} from '../../../src/model/case.ts';
import {runProgram} from '../../../src/program.ts';
import {REPORT_TEXT} from './composed-report-text.ts';
import {createFakeIo, type FakeIoOptions} from './fake-io.ts';

/** The line of 中银消费金融 in the composed report; it is item 2. The other item is 蚂蚁消费金融. */
const BOC_LINE = '额度有效期至2028年07月19日，可循环使用。截至2026年03月，信用额度26,700元（人民币），余额为0。';

/** The same report three months later, with the line of 中银消费金融 as it is said to be then. */
export function laterReport(line: string, open: 1 | 2 = 1): string {
  return REPORT_TEXT.replace('2026051809123400000000', '2027012009123400000000')
    .replace('2026-05-18', '2027-01-20')
    .replace(BOC_LINE, line)
    .replace('未结清/未销户账户数 1 -- 2 --', `未结清/未销户账户数 1 -- ${open} --`);
}

/** Commands that are typed one after the other beside the same files. */
export interface CaseWorld {
  readonly files: Map<string, string>;
  readonly run: (...argv: string[]) => Promise<Ran>;
  readonly asked: (answers: FakeIoOptions['answers'], ...argv: string[]) => Promise<Ran>;
  readonly view: () => Promise<Case>;
}
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export function caseWorld(given: Readonly<Record<string, string>> = {}, options: FakeIoOptions = {}): CaseWorld {
  let files = new Map(Object.entries({'report.txt': REPORT_TEXT, ...given}));
  const go = async (own: FakeIoOptions, argv: readonly string[]): Promise<Ran> => {
    const io = createFakeIo({...options, ...own, files: Object.fromEntries(files)});
    const code = await runProgram(argv, io, '9.9.9');
    files = io.files;
    return {code, out: io.out(), err: io.err()};
  };
  return {
    get files() {
      return files;
    },
    run: (...argv) => go({}, argv),
    asked: (answers, ...argv) => go({tty: true, ...(answers === undefined ? {} : {answers})}, argv),
    view: async () => CaseSchema.parse(JSON.parse((await go({}, ['case', '--json'])).out)),
  };
}
