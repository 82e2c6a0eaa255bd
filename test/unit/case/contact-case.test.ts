import {expect, test} from 'vitest';
import {EXIT} from '../../../src/errors.ts';
import {runProgram} from '../../../src/program.ts';
import {REPORT_TEXT} from '../commands/composed-report-text.ts';
import {createFakeIo} from '../commands/fake-io.ts';

async function run(files: Readonly<Record<string, string>>, ...argv: string[]) {
  const io = createFakeIo({files});
  const code = await runProgram(argv, io, '9.9.9');
  return {code, out: io.out(), err: io.err(), files: Object.fromEntries(io.files)};
}

test('a number means the item of the case, and its report fills the words', async () => {
  const {files} = await run({'report.txt': REPORT_TEXT}, 'start', 'report.txt');
  const byCase = await run(files, 'script', '2', '--json');
  const byReport = await run(files, 'script', '2', '--report', 'report.txt', '--json');
  expect(byCase).toMatchObject({code: EXIT.done, err: byReport.err});
  expect(byCase.out).toBe(byReport.out);
  expect((await run(files, 'letter', '2', '--kind', 'closure')).out).toContain('中银消费金融有限公司');
});

test('an item that no report shows has its words too', async () => {
  const {files} = await run({'report.txt': REPORT_TEXT}, 'start', 'report.txt');
  const added = await run(files, 'add', '借呗', '--why', 'sms');
  expect(added.code).toBe(EXIT.done);
  expect((await run(added.files, 'script', '3', '--json')).out).toContain('借呗');
});

test('a number that the case has not, and a case that is not there', async () => {
  const {files} = await run({'report.txt': REPORT_TEXT}, 'start', 'report.txt');
  const wrong = await run(files, 'script', '9');
  expect(wrong.code).toBe(EXIT.usage);
  expect(wrong.err).toContain('第 9 项');
  expect((await run({}, 'script', '2')).code).toBe(EXIT.usage);
  expect((await run({}, 'script', '2', '--case', 'no.json')).err).toContain('CASE_NOT_FOUND');
});
