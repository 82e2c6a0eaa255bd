import {expect, test} from 'vitest';
import {runProgram} from '../../../src/program.ts';
import {REPORT_TEXT} from './composed-report-text.ts';
import {createFakeIo} from './fake-io.ts';

async function startedCase(): Promise<string> {
  const io = createFakeIo({files: {'r.txt': REPORT_TEXT}});
  await runProgram(['start', 'r.txt'], io, '9.9.9');
  return io.files.get('case.json') ?? '';
}

/** Runs a command on a case of these bytes. */
async function runOn(bytes: Uint8Array, ...argv: string[]) {
  const written: Uint8Array[] = [];
  const io = {
    ...createFakeIo(),
    readFile: async () => bytes,
    changeFile: async (_: string, change: (before: Uint8Array | null) => Promise<Uint8Array>) => {
      written.push(await change(bytes));
    },
  };
  const code = await runProgram(argv, io, '9.9.9');
  return {code, out: io.out(), err: io.err(), written: written.map(each => Buffer.from(each).toString())};
}

test.each([
  ['UTF-16 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 without', (text: string) => Buffer.from(text, 'utf16le')],
  ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
])('a case that an editor saved as %s is read, and written as UTF-8', async (_, encode) => {
  const text = await startedCase();
  const [plain, saved] = await Promise.all([runOn(Buffer.from(text), 'today'), runOn(encode(text), 'today')]);
  expect(saved).toEqual(plain);
  expect(saved.code).toBe(0);
  const {code, written} = await runOn(encode(text), 'done', '1', '--ticket', 'T1');
  expect(code).toBe(0);
  expect(JSON.parse(written[0] ?? '').events).toMatchObject([{type: 'started'}, {type: 'asked', ticket: 'T1'}]);
});

test('one broken byte makes no other names of its names', async () => {
  const bytes = Buffer.from(await startedCase());
  const at = bytes.findIndex(byte => byte > 0xe0);
  bytes[at + 1] = 0x41;
  const {code, err, written} = await runOn(bytes, 'done', '1', '--ticket', 'T1');
  expect(code).toBe(3);
  expect(err).toContain('CASE_DAMAGED');
  expect(written).toEqual([]);
});
