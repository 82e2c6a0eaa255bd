import {execFileSync} from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Plan} from '../../src/model/plan.ts';
import {installed, type Result, run} from './run-installed.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixture = (name: string) => join(root, 'fixtures', name);
/** Milliseconds; on a busy machine the models take their time. */
const MINUTES = 900_000;
/** MiB that the whole process may take at its peak. */
const MOST_MEMORY = 1.2 * 1024;

// the add-on lies where the program is called from: it is found there as well
const folder = mkdtempSync(join(tmpdir(), 'loanclose-pictures-'));
const place = join(folder, '某某 的照片');

beforeAll(() => {
  const addOn = join(place, 'node_modules/loanclose-ocr');
  mkdirSync(addOn, {recursive: true});
  execFileSync('npm', ['pack', '--silent', '--workspace', 'loanclose-ocr', '--pack-destination', folder], {cwd: root});
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', addOn, '--strip-components', '1']);
  const note = `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)))`;
  writeFileSync(join(folder, 'peak.cjs'), note);
}, MINUTES);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const plan = (...args: string[]): Promise<Result> =>
  run(['plan', ...args, '--today', '2026-11-22', '--json'], {cwd: place, env: watched});

/** Writes down how much memory the program took. */
const watched = {NODE_OPTIONS: `--require ${JSON.stringify(join(folder, 'peak.cjs'))}`, PEAK: join(folder, 'peak')};
const peak = (): number => Number(readFileSync(watched.PEAK, 'utf8')) / 1024;

/** What there is to do, and every account. What is in doubt may have to be looked up first: that is `investigate`, and never less. */
function work({counts: {open, close, optional, ended}, items, others}: Plan) {
  return {
    counts: {open, close, optional, ended},
    items: items.map(({number, institution, accountKeys}) => ({number, institution, accountKeys})),
    accounts: [...items, ...others].flatMap(({accountKeys}) => accountKeys).toSorted(),
  };
}

test('a scan gives the plan of the report that was scanned, and need not be recognised twice', {
  timeout: MINUTES,
}, async () => {
  const scan = fixture('scans/typical-200dpi.pdf');
  const printed: Plan = JSON.parse((await plan(fixture('brief/typical.pdf'))).out);
  const scanned = await plan(scan, '--keep-reading', 'kept.json');
  expect(scanned.err).toBe('');
  const read: Plan = JSON.parse(scanned.out);
  expect(work(read)).toEqual(work(printed));
  expect(peak()).toBeGreaterThan(200);
  expect(peak()).toBeLessThan(MOST_MEMORY);
  if (process.platform !== 'win32') expect(statSync(join(place, 'kept.json')).mode & 0o777).toBe(0o600);
  const from = performance.now();
  const again = await plan(scan, '--keep-reading', 'kept.json');
  expect(JSON.parse(again.out)).toEqual(read);
  expect(performance.now() - from).toBeLessThan(MINUTES / 10);
});

test('a photo of its first page gives what it holds, and says which page is missing', {timeout: MINUTES}, async () => {
  const photo = await plan(fixture('scans/typical-page-1-photo.jpg'));
  expect(photo.code).toBe(4);
  expect(peak()).toBeLessThan(MOST_MEMORY);
  const {items, first}: Plan = JSON.parse(photo.out);
  expect(items.length).toBeGreaterThan(0);
  expect(first).toContainEqual(
    expect.objectContaining({code: 'NOT_RECONCILED', args: expect.objectContaining({pages: '2', total: 2})}),
  );
});

test('a photo of something else, a blank page, half a file are one line each', {timeout: MINUTES}, async () => {
  const faults = {
    'not-a-report.jpg': 'NOT_A_CREDIT_REPORT',
    'blank-page.jpg': 'PDF_NO_TEXT_LAYER',
    'truncated.jpg': 'UNSUPPORTED_FORMAT',
    'typical-70dpi.jpg': 'UNSUPPORTED_FORMAT',
  };
  for (const [name, fault] of Object.entries(faults)) {
    const {code, out, err} = await run(['plan', fixture(`scans/${name}`)], {cwd: place});
    expect(code).toBe(3);
    expect(out).toBe('');
    expect(err).toMatch(/^error: [A-Z_]+ .+\nhint: .+\n$/);
    expect(err.split(' ')[1], name).toBe(fault);
  }
});

test('a folder of reports: each picture is one, and what cannot be read costs its own line only', {
  timeout: MINUTES,
}, async () => {
  const reports = join(folder, 'reports');
  mkdirSync(reports);
  const names = ['pictures/five-lines.png', 'scans/blank-page.jpg', 'scans/truncated.jpg', 'brief/typical.pdf'];
  for (const name of names) copyFileSync(fixture(name), join(reports, name.replace(/.*\//, '')));
  const {code, out} = await run(['batch', reports, '--with', 'plan', '--workers', '1', '--today', '2026-11-22'], {
    cwd: place,
  });
  const lines = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  const line = (name: string) => lines.find(each => each.file.endsWith(name));
  expect(lines).toHaveLength(names.length);
  expect(line('five-lines.png')).toMatchObject({exit: 4, error: null});
  expect(line('five-lines.png').result.counts.open).toBe(2);
  expect(line('typical.pdf')).toMatchObject({error: null});
  expect(line('blank-page.jpg')).toMatchObject({exit: 3, error: {code: 'PDF_NO_TEXT_LAYER'}});
  expect(line('truncated.jpg')).toMatchObject({exit: 3, error: {code: 'UNSUPPORTED_FORMAT'}});
  expect(code).toBe(4);
});

test('doctor says that the add-on is there, beside what calls it or among the global packages of npm', async () => {
  const found = async (cwd: string, env: Record<string, string> = {}) =>
    JSON.parse((await run(['doctor', '--json'], {cwd, env})).out).ocr;
  expect(await found(place)).toBe('0.1.0');
  expect(await found(installed)).toBeNull();
  expect(await found(installed, {npm_config_prefix: globalPrefix()})).toBe('0.1.0');
});

test("a program of one's own reads pictures by the library", {timeout: MINUTES}, async () => {
  const script = `
    import {readFileSync} from 'node:fs';
    import {openRecognizer} from 'loanclose/node';
    const recognizer = await openRecognizer();
    const sheet = await recognizer.recognize({encoded: new Uint8Array(readFileSync(process.argv[2]))});
    await recognizer.close();
    console.log(sheet.runs.map(run => run.characters.map(({char}) => char).join('')).join('\\n'));`;
  writeFileSync(join(installed, 'reads-a-picture.mjs'), script);
  const args = [join(installed, 'reads-a-picture.mjs'), fixture('pictures/five-lines.png')];
  const text = execFileSync(process.execPath, args, {
    cwd: place,
    encoding: 'utf8',
    env: {...process.env, npm_config_prefix: globalPrefix()},
  });
  expect(text).toContain('招商银行股份有限公司信用卡中心发放的贷记卡');
});

/** A place of npm's global packages in which the add-on is. */
function globalPrefix(): string {
  const prefix = join(folder, 'global');
  const modules = process.platform === 'win32' ? join(prefix, 'node_modules') : join(prefix, 'lib/node_modules');
  mkdirSync(modules, {recursive: true});
  if (!existsSync(join(modules, 'loanclose-ocr')))
    symlinkSync(join(place, 'node_modules/loanclose-ocr'), join(modules, 'loanclose-ocr'), 'junction');
  return prefix;
}
