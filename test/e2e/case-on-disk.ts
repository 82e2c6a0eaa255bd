import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {CaseFileSchema, CaseSchema} from '../../src/model/case.ts';
import {REPORT_TEXT} from '../unit/commands/composed-report-text.ts';
import {bin, type Result, run} from './run-installed.ts';

const folder = mkdtempSync(join(tmpdir(), 'loanclose-case-'));
const report = join(folder, 'report.txt');
writeFileSync(report, REPORT_TEXT);

let count = 0;

/** A case that was just started, in a folder of its own. */
export interface CaseOnDisk {
  readonly file: string;
  readonly run: (...args: string[]) => Promise<Result>;
  /** Starts the program and leaves it to the test. */
  readonly spawn: (...args: string[]) => ReturnType<typeof spawn>;
  /** Every ticket of the file, in its order. */
  readonly tickets: () => string[];
  readonly view: () => Promise<ReturnType<typeof CaseSchema.parse>>;
}

export async function startCase(): Promise<CaseOnDisk> {
  count += 1;
  const home = join(folder, `case-${count}`);
  mkdirSync(home);
  const file = join(home, 'case.json');
  const env = {LOANCLOSE_CASE: file};
  const started = await run(['start', report, '--today', '2026-11-22'], {env});
  if (started.code !== 0) throw new Error(started.err);
  return {
    file,
    run: (...args) => run(args, {env}),
    spawn: (...args) => spawn(bin, args, {env: {...process.env, ...env}, stdio: 'ignore'}),
    tickets: () => {
      const {events} = CaseFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      return events.flatMap(({ticket}) => (typeof ticket === 'string' ? [ticket] : []));
    },
    view: async () => CaseSchema.parse(JSON.parse((await run(['case', '--json'], {env})).out)),
  };
}
