import {execFile, spawn} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {BatchLineSchema} from '../../src/model/batch.ts';
import {composeBriefReport} from '../compose/brief-report.ts';
import {writeBriefText} from '../compose/brief-text.ts';
import {bin} from './run-installed.ts';

const recipe = fileURLToPath(new URL('../../deploy/gnu-parallel.sh', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'loanclose-deploy-'));
const COUNT = 200;
const reports = join(folder, '报告 一');
mkdirSync(reports);
const names = Array.from({length: COUNT}, (_, i) => `${i}.txt`);
for (const [i, name] of names.entries())
  writeFileSync(join(reports, name), writeBriefText(composeBriefReport(i, {maxAccounts: 4})));

const env = {...process.env, LOANCLOSE: bin, HOME: folder};

function shareOut(lines: string, options = ''): Promise<{code: number; err: string}> {
  return new Promise(resolve =>
    execFile(recipe, [reports, lines, '3'], {env: {...env, BATCH_OPTIONS: options}}, (error, _out, err) =>
      resolve({code: error === null ? 0 : Number(error.code), err}),
    ),
  );
}

function linesIn(lines: string) {
  return readdirSync(lines)
    .toSorted()
    .flatMap(name => readFileSync(join(lines, name), 'utf8').trimEnd().split('\n'))
    .map(line => BatchLineSchema.parse(JSON.parse(line)));
}

const sizeOf = (lines: string) =>
  existsSync(lines) ? readdirSync(lines).reduce((sum, name) => sum + statSync(join(lines, name)).size, 0) : 0;

/** GNU parallel is a program of the machine (apt install parallel). */
describe('deploy/gnu-parallel.sh', () => {
  test('killed with everything that it started and begun again, gives each report exactly once', async () => {
    const lines = join(folder, '各份 a');
    const first = spawn(recipe, [reports, lines, '3'], {env, detached: true, stdio: 'ignore'});
    const ended = new Promise(resolve => first.on('close', resolve));
    const timer = setInterval(() => {
      if (sizeOf(lines) < 50_000 || first.pid === undefined) return;
      clearInterval(timer);
      process.kill(-first.pid, 'SIGKILL');
    }, 5);
    await ended;
    clearInterval(timer);
    expect(sizeOf(lines)).toBeGreaterThanOrEqual(50_000);

    expect(await shareOut(lines)).toMatchObject({code: 0});
    const files = linesIn(lines).map(({file}) => file);
    expect(files.toSorted()).toEqual(names.toSorted());
    expect(readdirSync(lines).toSorted()).toEqual(['part-1.ndjson', 'part-2.ndjson', 'part-3.ndjson']);
  }, 240_000);

  test('options reach the program, and a report that cannot be read ends with 4', async () => {
    writeFileSync(join(reports, 'broken.pdf'), '%PDF-1.7\nnothing');
    const lines = join(folder, '各份 b');
    const {code, err} = await shareOut(lines, '--with plan --redacted');
    expect({code, err}).toMatchObject({code: 4});
    const all = linesIn(lines);
    expect(all).toHaveLength(COUNT + 1);
    expect(all.find(({file}) => file === 'broken.pdf')?.error).toEqual({code: 'PDF_DAMAGED'});
    expect(new Set(all.map(({result}) => result?.schema))).toEqual(new Set(['loanclose/plan@2', undefined]));
    expect(
      all.every(({result}) => result === null || !('report' in result) || result.report.reportNumber === null),
    ).toBe(true);
  }, 240_000);
});
