import {copyFileSync, mkdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Plan} from '../../src/model/plan.ts';
import {installed, run} from './run-installed.ts';
import {fixture, globalPrefix, MINUTES, MOST_MEMORY, peak, place, plan, useAddOn} from './with-add-on.ts';

useAddOn();

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

test('a folder of reports: each picture is one, and what cannot be read costs its own line only', {
  timeout: MINUTES,
}, async () => {
  const reports = join(place, 'reports');
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
