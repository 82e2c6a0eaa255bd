import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import {composeBriefReport} from '../compose/brief-report.ts';
import {writeBriefPdf} from '../compose/pdf/brief-pdf.ts';
import {scannedPdf} from '../compose/pdf/broken-pdf.ts';
import {run} from './run-installed.ts';

const folder = mkdtempSync(join(tmpdir(), 'loanclose-pdf-'));
const path = (name: string) => join(folder, name);
const composed = composeBriefReport(7);

beforeAll(async () => {
  const pdf = {form: 'runs', font: 'embedded', seed: 7} as const;
  writeFileSync(path('open.pdf'), await writeBriefPdf(composed, pdf));
  writeFileSync(path('locked.pdf'), await writeBriefPdf(composed, {...pdf, password: 'sesame'}));
  writeFileSync(path('scan.pdf'), await scannedPdf());
  writeFileSync(path('right.txt'), 'sesame\n');
  writeFileSync(path('wrong.txt'), 'simsim\n');
});

test('a PDF is read with every account', async () => {
  const {code, out} = await run(['parse', path('open.pdf'), '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out).accounts).toHaveLength(composed.accounts.length);
});

test('a PDF on stdin', async () => {
  const bytes = await writeBriefPdf(composed, {form: 'lines', font: 'embedded', seed: 7});
  const {code, out} = await run(['parse', '-', '--json'], {stdin: bytes});
  expect(code).toBe(0);
  expect(JSON.parse(out).accounts).toHaveLength(composed.accounts.length);
});

test('a protected PDF without a password: an error, never a question on a pipe', async () => {
  const {code, out, err} = await run(['plan', path('locked.pdf')]);
  expect({code, out}).toEqual({code: 3, out: ''});
  expect(err).toContain('error: PDF_PASSWORD_NEEDED ');
  expect(err).toContain('--password-file');
});

test('a wrong password says so and is not repeated', async () => {
  const {code, err} = await run(['plan', path('locked.pdf'), '--password-file', path('wrong.txt')]);
  expect(code).toBe(3);
  expect(err).toContain('error: PDF_PASSWORD_WRONG ');
  expect(err).not.toContain('simsim');
});

test.each([
  ['a file', ['--password-file', path('right.txt')], {}],
  ['the environment', [], {LOANCLOSE_PDF_PASSWORD: 'sesame'}],
] as const)('the password from %s opens it, and the plan is that of the open copy', async (_, args, env) => {
  const locked = await run(['plan', path('locked.pdf'), '--json', '--today', '2026-11-22', ...args], {env});
  const open = await run(['plan', path('open.pdf'), '--json', '--today', '2026-11-22']);
  expect(locked).toEqual(open);
  expect(locked.code).toBe(0);
});

test('a scan is called a scan, not an empty plan', async () => {
  const {code, out, err} = await run(['plan', path('scan.pdf')]);
  expect({code, out}).toEqual({code: 3, out: ''});
  expect(err).toContain('error: OCR_NOT_INSTALLED ');
});
