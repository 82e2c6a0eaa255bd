import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test} from 'vitest';
import type {Plan} from '../../src/model/plan.ts';
import {type Result, run} from './run-installed.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixture = (name: string) => join(root, 'fixtures', name);
/** Milliseconds; on a busy machine the models take their time. */
const MINUTES = 900_000;

// the add-on lies where the program is called from: it is found there as well
const folder = mkdtempSync(join(tmpdir(), 'loanclose-pictures-'));
const place = join(folder, '某某 的照片');

beforeAll(() => {
  const addOn = join(place, 'node_modules/loanclose-ocr');
  mkdirSync(addOn, {recursive: true});
  execFileSync('npm', ['pack', '--silent', '--workspace', 'loanclose-ocr', '--pack-destination', folder], {cwd: root});
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', addOn, '--strip-components', '1']);
}, MINUTES);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const plan = (...args: string[]): Promise<Result> =>
  run(['plan', ...args, '--today', '2026-11-22', '--json'], {cwd: place});

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
  if (process.platform !== 'win32') expect(statSync(join(place, 'kept.json')).mode & 0o777).toBe(0o600);
  const from = performance.now();
  const again = await plan(scan, '--keep-reading', 'kept.json');
  expect(JSON.parse(again.out)).toEqual(read);
  expect(performance.now() - from).toBeLessThan(MINUTES / 10);
});

test('a photo of its first page gives what it holds, and says which page is missing', {timeout: MINUTES}, async () => {
  const photo = await plan(fixture('scans/typical-page-1-photo.jpg'));
  expect(photo.code).toBe(4);
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
