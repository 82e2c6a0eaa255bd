import {mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {startCase} from './case-on-disk.ts';
import {installed, run} from './run-installed.ts';

const HEAD = /^age-encryption\.org\/v1\n-> scrypt /;
const mode = (path: string) => statSync(path).mode & 0o777;

test('an encrypted case: nothing plain beside it, its owner alone reads it', async () => {
  const subject = await startCase();
  const key = join(dirname(subject.file), 'key.txt');
  writeFileSync(key, '测试口令\n', {mode: 0o600});
  await subject.run('done', '1', '--ticket', 'PLAIN');
  expect((await subject.run('case', 'encrypt', '--case-password-file', key)).code).toBe(0);
  const both = [subject.file, `${subject.file}.bak`];
  for (const path of both) {
    expect(readFileSync(path, 'latin1')).toMatch(HEAD);
    expect(mode(path)).toBe(0o600);
  }
  expect(readdirSync(dirname(subject.file)).toSorted()).toEqual(['case.json', 'case.json.bak', 'key.txt']);
  const noted = await subject.run('done', '1', '--ticket', 'SECRET', '--case-password-file', key);
  expect(noted).toMatchObject({code: 0, err: ''});
  for (const path of both) expect(readFileSync(path, 'latin1')).toMatch(HEAD);
  const shown = await subject.run('case', '--json', '--case-password-file', key);
  expect(shown.out).toContain('SECRET');
  expect((await subject.run('today')).code).toBe(2);
}, 120_000);

test('two writers of an encrypted case lose nothing', async () => {
  const subject = await startCase();
  const key = join(dirname(subject.file), 'key.txt');
  writeFileSync(key, 'k');
  const keyed = ['--case-password-file', key];
  await subject.run('case', 'encrypt', ...keyed);
  const results = await Promise.all(['A', 'B'].map(name => subject.run('done', '1', '--ticket', name, ...keyed)));
  const kept = (await subject.run('case', '--json', ...keyed)).out;
  for (const [at, name] of ['A', 'B'].entries()) {
    const {code} = results[at] ?? {};
    if (code === 0) expect(kept).toContain(`"ticket": "${name}"`);
    else expect(code).toBe(3);
  }
  expect(results.some(({code}) => code === 0)).toBe(true);
}, 120_000);

test('nothing of the cipher is loaded for a plain case', async () => {
  const subject = await startCase();
  const coverage = mkdtempSync(join(tmpdir(), 'loanclose-loaded-'));
  const env = {LOANCLOSE_CASE: subject.file, NODE_V8_COVERAGE: coverage};
  await run(['today'], {env});
  await run(['done', '1'], {env});
  const loaded = readdirSync(coverage).flatMap(name => {
    const {result}: {result: {url: string}[]} = JSON.parse(readFileSync(join(coverage, name), 'utf8'));
    return result.map(({url}) => url);
  });
  expect(loaded.some(url => url.includes('/cli/case-store'))).toBe(true);
  expect(loaded.filter(url => /\/cli\/seal/.test(url))).toEqual([]);
});

test('an export is its owner’s alone, and never written over what it was made of', async () => {
  const subject = await startCase();
  const folder = dirname(subject.file);
  const evidence = join(folder, 'evidence.zip');
  writeFileSync(evidence, 'evidence');
  await subject.run('done', '1', '--ticket', 'T1', '--file', evidence);
  for (const ending of ['zip', 'csv', 'ics', 'html']) {
    const path = join(folder, `out.${ending}`);
    expect((await subject.run('case', 'export', path)).code).toBe(0);
    expect(mode(path)).toBe(0o600);
  }
  const over = await subject.run('case', 'export', evidence);
  expect(over.code).toBe(2);
  expect(readFileSync(evidence, 'utf8')).toBe('evidence');
});

test('the package brings its manual pages', () => {
  const folder = join(installed, 'node_modules/loanclose');
  const manifest: {man: string[]} = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  expect(manifest.man.map(page => readFileSync(join(folder, page), 'utf8').slice(0, 4))).toEqual(['.TH ', '.TH ']);
});
