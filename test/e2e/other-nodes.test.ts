import {spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {beforeAll, describe, expect, test} from 'vitest';
import manifest from '../../package.json' with {type: 'json'};
import {nodeOf} from './other-nodes.ts';
import {installed} from './run-installed.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/brief', import.meta.url));
const cli = join(installed, 'node_modules/loanclose', manifest.bin.loanclose);
const folder = mkdtempSync(join(installed, 'nodes-'));
const noFolder = join(folder, 'a-file');
const [report, later, reports] = [join(folder, '报告.pdf'), join(folder, '新报告.pdf'), join(folder, 'reports')];

beforeAll(() => {
  mkdirSync(reports);
  writeFileSync(noFolder, '');
  copyFileSync(join(fixtures, 'before.pdf'), report);
  copyFileSync(join(fixtures, 'after.pdf'), later);
  copyFileSync(report, join(reports, 'a.pdf'));
  copyFileSync(later, join(reports, 'b.pdf'));
});

/** What is printed by a Node. The time that a report took is no answer of the program, nor is the order in which two workers have theirs. */
function printedBy(node: string, args: readonly string[]) {
  const home = mkdtempSync(join(folder, 'home-'));
  const env = {PATH: process.env.PATH ?? '', HOME: args === HOMELESS ? noFolder : home, NO_COLOR: '1', COLUMNS: '80'};
  const {status, stdout, stderr} = spawnSync(node, [cli, ...args], {env, cwd: home, encoding: 'utf8', maxBuffer: 1e8});
  const lines = stdout.replaceAll(/"ms":[\d.]+/g, '"ms":0').split('\n');
  return {status, stderr, lines: args[0] === 'batch' ? lines.sort() : lines};
}

/** Newer Nodes do not tell a folder that is none from one that is missing, if they are not asked to throw. */
const HOMELESS = ['plan', report, '--today', '2026-11-27'];
const CALLS = [
  HOMELESS,
  ['plan', report, '--today', '2026-11-27'],
  ['plan', report, '--today', '2026-11-27', '--json'],
  ['parse', report, '--check'],
  ['diff', report, later],
  ['script', '京东金条'],
  ['today', '--case', 'nothing.json'],
  ['batch', reports, '--workers', '2', '--with', 'plan'],
  ['plan', 'missing.pdf'],
  ['--version'],
];
const here = new Map<readonly string[], ReturnType<typeof printedBy>>();

// those of `engines` in package.json under which the tests do not run
describe.each([22, 24, 26])('Node %i prints what this one prints', major => {
  let node = '';
  beforeAll(() => {
    node = nodeOf(major);
  }, 300_000);

  test.each(CALLS.map(args => ({args})))('$args.0 $args.1', ({args}) => {
    const expected = here.get(args) ?? printedBy(process.execPath, args);
    here.set(args, expected);
    expect(printedBy(node, args)).toEqual(expected);
  });

  test('is the one that was asked for', () => {
    expect(spawnSync(node, ['--version'], {encoding: 'utf8'}).stdout).toMatch(`v${major}.`);
  });
});
