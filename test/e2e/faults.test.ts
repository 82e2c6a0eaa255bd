import {execFileSync, spawn} from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {endlessPdf, GREEDY_PDFS} from '../compose/pdf/greedy-pdf.ts';
import {REPORT_TEXT} from '../unit/commands/composed-report-text.ts';
import {bin, installed, run} from './run-installed.ts';

const folder = mkdtempSync(join(tmpdir(), 'loanclose-faults-'));
const path = (name: string) => join(folder, name);
const report = path('report.txt');
writeFileSync(report, REPORT_TEXT);
const older = path('older.txt');
writeFileSync(older, REPORT_TEXT.replace('报告时间：2026-05-18', '报告时间：2026-04-18'));
const pdf = fileURLToPath(new URL('../../fixtures/brief/typical.pdf', import.meta.url));

/** Exit code as a shell tells it: 130 for a process that Ctrl-C ended, whether by itself or by the signal. */
function stopped(args: readonly string[], after: number): Promise<{code: number | null; ms: number}> {
  return new Promise(resolve => {
    const child = spawn(bin, args, {stdio: ['pipe', 'ignore', 'ignore']});
    let sent = 0;
    child.on('close', (code, signal) =>
      resolve({code: signal === 'SIGINT' ? 130 : code, ms: performance.now() - sent}),
    );
    setTimeout(() => {
      sent = performance.now();
      child.kill('SIGINT');
    }, after);
  });
}

describe('where the output goes', () => {
  test('never onto a file of this run, under any name of it', async () => {
    const own = path('own.pdf');
    copyFileSync(pdf, own);
    symlinkSync('own.pdf', path('link.pdf'));
    linkSync(own, path('hard.pdf'));
    copyFileSync(pdf, path('page.html'));
    for (const args of [
      ['plan', own, '--format', 'html', '-o', own],
      ['plan', own, '--format', 'html', '-o', path('link.pdf')],
      ['plan', own, '--format', 'html', '-o', path('hard.pdf')],
      ['plan', own, '--format', 'html', '-o', `${folder}/../${folder.split('/').at(-1)}/own.pdf`],
      ['letter', '借呗', '--kind', 'closure', '--report', own, '-o', own],
    ]) {
      const {code, err} = await run(args);
      expect({code, args}).toEqual({code: 2, args});
      expect(err).toContain('error: BAD_OPTION ');
    }
    const several = await run(['plan', path('page.html'), '--format', 'ics,html', '-o', path('page')]);
    expect(several.code).toBe(2);
    expect(readdirSync(folder)).not.toContain('page.ics');
    for (const name of ['own.pdf', 'page.html'])
      expect(readFileSync(path(name)).equals(readFileSync(pdf)), name).toBe(true);
  });

  test('a link stays a link, also one to nothing', async () => {
    writeFileSync(path('target.md'), 'before');
    symlinkSync('target.md', path('to-target.md'));
    symlinkSync('not-yet.md', path('to-nothing.md'));
    for (const [link, target] of [
      ['to-target.md', 'target.md'],
      ['to-nothing.md', 'not-yet.md'],
    ] as const) {
      expect((await run(['plan', report, '--format', 'md', '-o', path(link)])).code).toBe(0);
      expect(lstatSync(path(link)).isSymbolicLink()).toBe(true);
      expect(readFileSync(path(target), 'utf8')).toMatch(/^# /);
    }
  });

  test('- is stdout', async () => {
    const [dash, plain] = await Promise.all([
      run(['plan', report, '--json', '-o', '-']),
      run(['plan', report, '--json']),
    ]);
    expect(dash).toEqual(plain);
    expect((await run(['plan', report, '--format', 'md,csv', '-o', '-'])).code).toBe(2);
  });

  test.skipIf(process.platform !== 'linux')('devices and pipes are written through', async () => {
    expect((await run(['plan', report, '-o', '/dev/null'])).code).toBe(0);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    execFileSync('mkfifo', [path('out')]);
    const reader = spawn('cat', [path('out')], {stdio: ['ignore', 'pipe', 'ignore']});
    const chunks: Buffer[] = [];
    reader.stdout.on('data', chunk => chunks.push(chunk));
    const ended = new Promise(resolve => reader.on('close', resolve));
    expect((await run(['plan', report, '--format', 'md', '-o', path('out')])).code).toBe(0);
    await ended;
    expect(Buffer.concat(chunks).toString()).toMatch(/^# /);
    expect(lstatSync(path('out')).isFIFO()).toBe(true);
  });

  test.skipIf(process.platform !== 'linux')('a full stdout, stderr or disk is one sentence and 70', () => {
    const shell = (line: string) => {
      const script = `"$0" ${line}; echo "rc=$?" >&2`;
      return execFileSync('bash', ['-c', `{ ${script}; } 2>&1`, bin], {encoding: 'utf8', cwd: folder});
    };
    const full = shell('parse report.txt > /dev/full');
    expect(full).toMatch(/^error: WRITE_FAILED .+\nhint: .+\nrc=70\n$/);
    expect(shell('parse no-such.txt 2> /dev/full')).toBe('rc=70\n');
    expect(shell('plan report.txt -o /dev/full')).toMatch(/^error: WRITE_FAILED .+\nhint: .+\nrc=70\n$/);
  });
});

describe('what never ends', () => {
  test.each([
    ['today', ['plan', report, '--today', '9999-12-31']],
    ['today', ['diff', report, report, '--today', '0001-01-01']],
    ['a deadline', ['plan', report, '--before', '2101-01-01']],
  ])('%s is a day that can be counted from', async (_, args) => {
    const {code, err} = await run(args);
    expect(code).toBe(2);
    expect(err).toContain('error: BAD_OPTION ');
  });

  test.each(['9999-12-31', '2026-99-99', '1999-12-31'])('a wait until %s is no comparison', async waitUntil => {
    const diff = JSON.parse((await run(['diff', older, report, '--json'])).out);
    diff.changes[0].waitUntil = waitUntil;
    writeFileSync(path('since.json'), JSON.stringify(diff));
    const {code, err} = await run(['plan', report, '--since', path('since.json')]);
    expect(code).toBe(2);
    expect(err).toContain('error: BAD_OPTION ');
  });

  test.skipIf(process.platform !== 'linux')('a pipe that nobody opens, stopped within a second', async () => {
    execFileSync('mkfifo', [path('in')]);
    const {code, ms} = await stopped(['parse', path('in')], 1500);
    expect(code).toBe(130);
    expect(ms).toBeLessThan(1000);
  });

  test.skipIf(process.platform !== 'linux').each(['/dev/zero', '/dev/urandom'])('%s is too large', async device => {
    const {code, err} = await run(['parse', device]);
    expect(code).toBe(3);
    expect(err).toContain('error: FILE_TOO_LARGE ');
  });

  test.each([
    ['empty lines', `${REPORT_TEXT}${'\n'.repeat(5_000_000)}`],
    ['page footers', `${REPORT_TEXT}${'第 1 页，共 2 页\n'.repeat(200_000)}`],
    ['fewer page footers', `${REPORT_TEXT}${'第 1 页，共 2 页\n'.repeat(70_000)}`],
    ['unreadable entries', `${REPORT_TEXT}${'1.2022年07月19日某银行授信，余额为X。\n'.repeat(30_000)}`],
    ['an open quote', `机构,状态,余额\n"${'甲'.repeat(15_000_000)}`],
    ['a shorter open quote', `机构,状态,余额\n"${'甲'.repeat(700_000)}`],
    ['signs in one cell', `机构,状态,余额\n某银行,正常,${'5'.repeat(780_000)}\n`],
    ['quotes', `机构,状态,余额\n${'"'.repeat(780_000)}`],
    ['cells', `机构,状态,余额\n${','.repeat(780_000)}`],
    ['sentences on one line', `${REPORT_TEXT}${'1.2022年07月19日某银行授信，余额为0。'.repeat(30_000)}`],
    ['days in one sentence', REPORT_TEXT.replace('截至', `${'截至2026年03月'.repeat(100_000)}截至`)],
    ['rows', `机构,状态,余额\n${'某银行,正常,5\n'.repeat(1_000_000)}`],
  ])('%s, a million of them, take 300 MB and 10 s at most', async (name, text) => {
    const {code, err, megabytes, seconds} = await measured(path('many.txt'), text);
    expect([0, 3, 4], `${name}: ${err}`).toContain(code);
    expect(megabytes).toBeLessThan(300);
    expect(seconds).toBeLessThan(10);
  });

  test.each(GREEDY_PDFS)('a PDF of too many %s takes 300 MB and 10 s at most', async (name, compose) => {
    const {code, err, megabytes, seconds} = await measured(path('greedy.pdf'), await compose());
    expect(code, `${name}: ${err}`).toBe(3);
    expect(err).toMatch(/"code": "(?:PDF_DAMAGED|PDF_NO_TEXT_LAYER|FILE_TOO_LARGE|NOT_A_CREDIT_REPORT)"/);
    expect(megabytes).toBeLessThan(300);
    expect(seconds).toBeLessThan(10);
  });

  test('a page that does not end, stopped within a second', async () => {
    writeFileSync(path('endless.pdf'), await endlessPdf());
    const {code, ms} = await stopped(['plan', path('endless.pdf')], 4000);
    expect(code).toBe(130);
    expect(ms).toBeLessThan(1000);
  });
});

/** What `parse` of a file takes: the most memory at once, the time of the processor. */
async function measured(file: string, content: string | Uint8Array) {
  writeFileSync(file, content);
  const script = `
    process.argv = [process.argv[0], 'loanclose', 'parse', ${JSON.stringify(file)}, '--json'];
    process.on('exit', () => {
      const {maxRSS, userCPUTime, systemCPUTime} = process.resourceUsage();
      process.stderr.write('kilobytes=' + (peak() ?? maxRSS) + ' microseconds=' + (userCPUTime + systemCPUTime));
    });
    // on Linux, maxRSS is at least that of the process that started this one
    function peak() {
      if (process.platform !== 'linux') return null;
      return /VmHWM:\\s*(\\d+)/.exec(process.getBuiltinModule('fs').readFileSync('/proc/self/status', 'utf8'))[1];
    }
    await import(${JSON.stringify(join(installed, 'node_modules/loanclose/dist/cli.cjs'))});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {stdio: ['ignore', 'ignore', 'pipe']});
  const chunks: Buffer[] = [];
  child.stderr.on('data', chunk => chunks.push(chunk));
  const code = await new Promise(resolve => child.on('close', resolve));
  const err = Buffer.concat(chunks).toString();
  const [, kilobytes, microseconds] = /kilobytes=(\d+) microseconds=(\d+)/.exec(err) ?? [];
  return {code, err, megabytes: Number(kilobytes) / 1024, seconds: Number(microseconds) / 1e6};
}

describe('a home that is none', () => {
  writeFileSync(path('a-file'), '');
  test.each([
    ['HOME is a file', {HOME: path('a-file')}, true],
    ['XDG_CONFIG_HOME is a file', {XDG_CONFIG_HOME: path('a-file')}, true],
    // refused like a folder that may not be entered, also for a user who may enter all
    ['HOME is too long a name', {HOME: `/${'a'.repeat(300)}`}, true],
    ['HOME is missing', {HOME: ''}, false],
    ['HOME does not exist', {HOME: path('nowhere')}, false],
  ])('%s', async (_, env, warned) => {
    const {code, out, err} = await run(['plan', report], {env});
    expect(code).toBe(0);
    expect(out).toContain('你有');
    expect(err !== '').toBe(warned);
  });
});

test('a read-only install reads a PDF and a text', async () => {
  const dist = join(installed, 'node_modules/loanclose/dist');
  chmodSync(dist, 0o555);
  try {
    expect((await run(['parse', pdf])).code).toBe(0);
  } finally {
    chmodSync(dist, 0o755);
  }
});

describe('the files of options in the encodings of Windows', () => {
  const encode = (text: string, encoding: 'utf16le' | 'utf8') => Buffer.from(text, encoding);
  test.each([
    ['UTF-16 with a mark', (text: string) => encode(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without', (text: string) => encode(text, 'utf16le')],
    ['UTF-8 with a mark', (text: string) => encode(`\uFEFF${text}`, 'utf8')],
  ])('%s', async (_, write) => {
    const {out} = await run(['diff', older, report, '--json']);
    writeFileSync(path('plain.json'), out);
    writeFileSync(path('windows.json'), write(out));
    const [plain, windows] = await Promise.all(
      ['plain.json', 'windows.json'].map(name => run(['plan', report, '--json', '--since', path(name)])),
    );
    expect(windows).toEqual(plain);
    expect(windows?.code).toBe(0);
  });

  test.each(['--since', '--password-file', '--lenders'])('%s: bytes that are no text are refused', async option => {
    writeFileSync(path('noise'), Buffer.from([0x7b, 0xff, 0xff, 0x80, 0xff, 0x7d, 0x80]));
    const {code, err} = await run(['plan', report, option, path('noise')]);
    expect(code).toBe(option === '--lenders' ? 5 : 2);
    expect(err).toContain('GB18030');
  });
});
