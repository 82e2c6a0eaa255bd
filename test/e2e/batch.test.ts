import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {type BatchLine, BatchLineSchema} from '../../src/model/batch.ts';
import {composeBriefReport} from '../compose/brief-report.ts';
import {writeBriefText} from '../compose/brief-text.ts';
import {endlessPdf} from '../compose/pdf/greedy-pdf.ts';
import {bin, run} from './run-installed.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'loanclose-batch-'));
const COUNT = 500;
const SMALL = {maxAccounts: 4};
const reports = join(folder, '报告 一');
for (const part of ['', 'deeper', 'deeper/still', '.hidden']) mkdirSync(join(reports, part), {recursive: true});
const names = Array.from({length: COUNT}, (_, i) => `${['', 'deeper/', 'deeper/still/'][i % 3]}${i}.txt`);
for (const [i, name] of names.entries())
  writeFileSync(join(reports, name), writeBriefText(composeBriefReport(i, SMALL)));
writeFileSync(join(reports, '.hidden/0.txt'), 'not read');
writeFileSync(join(reports, 'notes.docx'), 'not read');

const linesOf = (text: string): BatchLine[] =>
  text
    .trimEnd()
    .split('\n')
    .map(line => BatchLineSchema.parse(JSON.parse(line)));
const sortedNames = (lines: readonly BatchLine[]) => lines.map(({file}) => file).toSorted();

/** Runs until the output holds some lines, then sends the signal. */
async function interrupted(args: readonly string[], output: string, signal: NodeJS.Signals): Promise<number | null> {
  const child = spawn(bin, args, {stdio: ['ignore', 'ignore', 'ignore']});
  const ended = new Promise<number | null>(resolve => child.on('close', code => resolve(code)));
  const timer = setInterval(() => {
    if (!existsSync(output) || statSync(output).size < 100_000) return;
    clearInterval(timer);
    child.kill(signal);
  }, 5);
  const code = await ended;
  clearInterval(timer);
  return code;
}

describe('batch', () => {
  test('a folder of 500 reports, stopped twice and resumed, gives each exactly once', async () => {
    const output = join(folder, 'new/out.ndjson');
    const args = ['batch', reports, '-o', output, '--workers', '2', '--resume'];
    expect(await interrupted(args, output, 'SIGINT')).toBe(130);
    const first = readFileSync(output, 'utf8');
    // Ctrl-C leaves whole lines
    expect(first.endsWith('}\n')).toBe(true);
    expect(linesOf(first).length).toBeLessThan(COUNT);
    expect(statSync(output).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'new')).mode & 0o777).toBe(0o700);

    await interrupted(args, output, 'SIGKILL');
    // the power was cut in the middle of a line
    writeFileSync(output, readFileSync(output, 'utf8').slice(0, -20));
    const {code, err} = await run(args);
    expect({code, err}).toEqual({code: 0, err: expect.stringContaining(`${COUNT} 份，其中 0 份`)});
    expect(sortedNames(linesOf(readFileSync(output, 'utf8')))).toEqual(names.toSorted());
    const whole = readFileSync(output, 'utf8');
    await run(args);
    expect(readFileSync(output, 'utf8')).toBe(whole);
  }, 240_000);

  test('two runs do not write one file', async () => {
    const output = join(folder, 'one.ndjson');
    const args = ['batch', reports, '--shard', '1/4', '-o', output, '--resume', '--workers', '1'];
    const first = spawn(bin, args, {stdio: 'ignore'});
    const ended = new Promise(resolve => first.on('close', resolve));
    while (!existsSync(output) || statSync(output).size === 0) await setTimeout(20);
    first.kill('SIGSTOP');
    await setTimeout(1500);
    // it sleeps, and may yet go on: its lock is taken over only when it is old
    const second = run([...args.slice(0, -1), '2']);
    await setTimeout(1000);
    const size = statSync(output).size;
    expect((await second).code).toBe(0);
    const whole = readFileSync(output, 'utf8');
    expect(whole.length).toBeGreaterThan(size);
    first.kill('SIGCONT');
    // it sees that the file is no longer its own
    expect(await ended).toBe(2);
    expect(readFileSync(output, 'utf8') === whole).toBe(true);
    const read = sortedNames(linesOf(whole));
    expect(read.length).toBeGreaterThan(COUNT / 8);
    expect(new Set(read).size).toBe(read.length);
  }, 240_000);

  test('every kind of file and fault has its line; names come from stdin too', async () => {
    copyFileSync(join(fixtures, 'brief/typical.pdf'), join(folder, 'good.pdf'));
    writeFileSync(join(folder, 'broken.pdf'), '%PDF-1.7\nnothing');
    const given = ['good.pdf', 'broken.pdf', 'missing.pdf'].map(name => join(folder, name));
    const {code, out} = await run(['batch', '-', '--with', 'plan'], {stdin: `${given.join('\n')}\n`});
    expect(code).toBe(4);
    const lines = new Map(linesOf(out).map(line => [line.file, line]));
    expect([...lines.keys()].toSorted()).toEqual(given.toSorted());
    const [good, broken, missing] = given.map(name => lines.get(name));
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, 'good.pdf')))
      .digest('hex');
    expect(good).toMatchObject({exit: 0, error: null, sha256: hash, result: {schema: 'loanclose/plan@2'}});
    expect(broken).toMatchObject({exit: 3, error: {code: 'PDF_DAMAGED'}, result: null});
    expect(missing).toMatchObject({exit: 3, error: {code: 'FILE_NOT_FOUND'}, sha256: null, result: null});
  });

  test('pages that do not end take a minute, and another worker reads on', async () => {
    const endless = join(folder, 'endless.pdf');
    writeFileSync(endless, await endlessPdf());
    const {code, out} = await run(['batch', endless, join(folder, 'good.pdf'), '--workers', '1']);
    expect(code).toBe(4);
    const [ended, good] = linesOf(out);
    expect(ended).toMatchObject({exit: 3, error: {code: 'PDF_DAMAGED'}});
    // the line of a worker that was ended from outside
    expect(ended?.ms).toBe(0);
    expect(ended?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(good).toMatchObject({exit: 0, error: null});
  }, 120_000);

  test('what one file gives in a run is what it gives alone', async () => {
    const pdf = join(fixtures, 'brief/typical.pdf');
    const alone = await run(['parse', pdf, '--json']);
    const [line] = linesOf((await run(['batch', pdf])).out);
    expect(line?.result).toEqual(JSON.parse(alone.out));
  });

  test('nothing is written over, and nothing else is resumed', async () => {
    const own = join(folder, 'own.pdf');
    copyFileSync(join(fixtures, 'brief/typical.pdf'), own);
    const before = readFileSync(own);
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    for (const [code, reason, ...args] of [
      [2, '已经存在', own, '-o', own],
      [2, '不是 loanclose batch 写的', own, '-o', own, '--resume'],
      [2, '3/16', own, '--shard', '4/3'],
      [3, '没有报告', empty],
    ] as const) {
      const result = await run(['batch', ...args]);
      expect([result.code, result.err]).toEqual([code, expect.stringContaining(reason)]);
      expect(result.err.split('\n')).toHaveLength(3);
    }
    expect(readFileSync(own).equals(before)).toBe(true);
  });

  test.runIf(existsSync('/dev/full'))('a full disk is one line and 70', async () => {
    const {code, err} = await run(['batch', join(reports, '0.txt'), '-o', '/dev/full']);
    expect(code).toBe(70);
    expect(err).toContain('WRITE_FAILED');
  });

  test('parts on several machines make the whole', async () => {
    const parts = await Promise.all(
      ['1/3', '2/3', '3/3'].map(part => run(['batch', join(reports, 'deeper/still'), '--shard', part])),
    );
    const files = parts.flatMap(({out}) => sortedNames(linesOf(out)));
    const expected = names
      .filter(name => name.startsWith('deeper/still/'))
      .map(name => name.slice('deeper/still/'.length));
    expect(files.toSorted()).toEqual(expected.toSorted());
  });
});
