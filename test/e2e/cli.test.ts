import {execFileSync, spawn} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {displayWidth} from '../../src/render/width.ts';
import {REPORT_TEXT} from '../unit/commands/composed-report-text.ts';
import {bin, installed, manifestVersion, run} from './run-installed.ts';

const folder = mkdtempSync(join(tmpdir(), 'loanclose-reports-'));
const report = join(folder, 'report.txt');
const wrong = join(folder, 'wrong.txt');
const later = join(folder, 'later.txt');

beforeAll(() => {
  writeFileSync(report, REPORT_TEXT);
  writeFileSync(later, REPORT_TEXT.replace('报告时间：2026-05-18', '报告时间：2026-11-18'));
  writeFileSync(wrong, REPORT_TEXT.replace('账户数 1 -- 3 --', '账户数 1 -- 4 --'));
});

describe('the installed package', () => {
  test('holds the program and its data, no sources, tests or fixtures', () => {
    const names = readdirSync(join(installed, 'node_modules/loanclose'));
    expect(names).toEqual(expect.arrayContaining(['dist', 'package.json']));
    expect(names.filter(name => ['src', 'test', 'fixtures', 'scripts', 'data'].includes(name))).toEqual([]);
  });

  test('--version prints the version', async () => {
    expect(await run(['--version'])).toEqual({code: 0, out: `${manifestVersion()}\n`, err: ''});
  });

  test('the library can be imported and plans in memory', () => {
    const script = `
      import {readFileSync} from 'node:fs';
      import {parseReport, LoancloseError} from 'loanclose';
      const report = await parseReport(readFileSync(process.argv[1]), {loadPdfium: async () => new Uint8Array()});
      process.stdout.write([report.accounts.length, typeof LoancloseError].join(' '));`;
    const out = execFileSync('node', ['--input-type=module', '-e', script, report], {cwd: installed, encoding: 'utf8'});
    expect(out).toBe('4 function');
  });
});

describe('streams and exit codes', () => {
  test('a plan goes to stdout alone, with stdin closed', async () => {
    const {code, out, err} = await run(['plan', report]);
    expect({code, err}).toEqual({code: 0, err: ''});
    expect(out).toContain('你有');
  });

  test.each([40, 80])('at %i columns nothing is wider', async columns => {
    const {out} = await run(['plan', report], {env: {COLUMNS: String(columns)}});
    expect(out.split('\n').filter(line => displayWidth(line) > columns)).toEqual([]);
  });

  test('200 columns change nothing but the wrapping', async () => {
    const squeeze = (text: string) => text.replaceAll(/\s/g, '');
    const [wide, usual] = await Promise.all([200, 100].map(n => run(['plan', report], {env: {COLUMNS: String(n)}})));
    expect(squeeze(wide?.out ?? '')).toBe(squeeze(usual?.out ?? ''));
  });

  test('no colour when piped; FORCE_COLOR asks for it, NO_COLOR wins', async () => {
    const colour = (env: Record<string, string>) =>
      run(['plan', report], {env}).then(({out}) => out.includes('\u001B['));
    expect(await colour({NO_COLOR: ''})).toBe(false);
    expect(await colour({NO_COLOR: '', FORCE_COLOR: '1'})).toBe(true);
    expect(await colour({NO_COLOR: '1', FORCE_COLOR: '1'})).toBe(false);
  });

  test('a report on stdin', async () => {
    const {code, out} = await run(['parse', '-', '--json'], {stdin: REPORT_TEXT});
    expect(code).toBe(0);
    expect(JSON.parse(out).accounts).toHaveLength(4);
  });

  test('JSON beyond 64 KB arrives whole through a pipe', async () => {
    const {out} = await run(['lenders', '--json']);
    expect(out.length).toBeGreaterThan(100_000);
    expect(JSON.parse(out).matches.length).toBeGreaterThan(100);
  });

  test('a reader that goes away is no fault', () => {
    const out = execFileSync('bash', ['-c', `set -o pipefail; "${bin}" lenders --json | head -1`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(out).toBe('{\n');
  });

  test('Ctrl-C ends with 130', async () => {
    const child = spawn(bin, ['parse', '-'], {stdio: ['pipe', 'ignore', 'ignore']});
    const ended = new Promise(resolve => child.on('close', resolve));
    await new Promise(resolve => setTimeout(resolve, 1500));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
  });

  test.each([
    ['missing file', ['plan', 'no-such.pdf'], 3, 'FILE_NOT_FOUND'],
    ['a folder', ['plan', '.'], 3, 'FILE_NOT_FOUND'],
    ['unknown option', ['plan', '--frobnicate'], 2, 'BAD_OPTION'],
    ['unknown command', ['frobnicate'], 2, 'BAD_OPTION'],
    ['unknown lender', ['script', '子虚乌有典当行'], 2, 'LENDER_NOT_FOUND'],
    ['no terminal to ask on', ['plan', report, '--interactive'], 2, 'NOT_INTERACTIVE'],
  ])('%s', async (_, args, code, error) => {
    const plain = await run(args);
    expect({code: plain.code, out: plain.out}).toEqual({code, out: ''});
    expect(plain.err.split('\n')[0]).toMatch(new RegExp(`^(?:error: |error: )${error} .+`));
    expect(plain.err.split('\n')[1]).toMatch(/^(?:hint: |hint: ).+/);
    const json = await run([...args, '--json']);
    expect(json.out).toBe('');
    expect(JSON.parse(json.err).error).toEqual({code: error, message: expect.any(String), hint: expect.any(String)});
  });

  test.each([
    ['an empty file', '', 'EMPTY_INPUT'],
    ['another text', '这是一封信，不是报告。\n', 'NOT_A_CREDIT_REPORT'],
  ])('%s on stdin ends with 3', async (_, stdin, error) => {
    const {code, out, err} = await run(['plan', '-'], {stdin});
    expect({code, out}).toEqual({code: 3, out: ''});
    expect(err).toContain(`${error} `);
  });

  test('a report that does not add up: output, banner, 4', async () => {
    const {code, out} = await run(['plan', wrong]);
    expect(code).toBe(4);
    expect(out).toContain('对不上');
    expect((await run(['plan', wrong, '--allow-incomplete'])).code).toBe(0);
  });

  test('diff --check ends with 1 while something is open', async () => {
    expect((await run(['diff', report, later, '--check'])).code).toBe(1);
  });

  test('diff refuses one report given twice, and the newer one first, saying what to type', async () => {
    for (const [code, args] of [
      ['SAME_REPORT', [report, report]],
      ['REPORTS_REVERSED', [later, report]],
    ] as const) {
      const told = await run(['diff', ...args]);
      expect(told.code).toBe(2);
      expect(told.err).toMatch(new RegExp(`^error: ${code} .+\nhint: .+loanclose diff `));
    }
  });
});

describe('files', () => {
  test('-o writes a file that only its owner can read, and leaves no draft', async () => {
    const target = join(folder, 'plan.md');
    const {code, out} = await run(['plan', report, '--format', 'md', '-o', target]);
    expect({code, out}).toEqual({code: 0, out: ''});
    expect(readFileSync(target, 'utf8')).toMatch(/^# /);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  test('-o into a folder that does not exist', async () => {
    const {code, err} = await run(['plan', report, '-o', join(folder, 'no/such/plan.md')]);
    expect(code).toBe(2);
    expect(err).toContain('BAD_OPTION');
  });

  test("the user's own directory file is used", async () => {
    const own = join(folder, 'own.yaml');
    writeFileSync(own, 'funders: [\n');
    const {code, err} = await run(['lenders', '--lenders', own]);
    expect(code).toBe(5);
    expect(err).toContain('DIRECTORY_INVALID');
  });
});
