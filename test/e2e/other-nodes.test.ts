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

interface Call {
  readonly args: readonly string[];
  readonly code: number;
  /** Where no home is made for it. */
  readonly home?: string;
}

const CALLS: readonly Call[] = [
  {args: ['plan', report, '--today', '2026-11-27'], code: 0},
  {args: ['plan', report, '--today', '2026-11-27', '--json'], code: 0},
  {args: ['parse', report], code: 0},
  {args: ['diff', report, later], code: 0},
  {args: ['script', '京东金条'], code: 0},
  {args: ['today', '--case', 'nothing.json'], code: 3},
  {args: ['batch', reports, '--workers', '2', '--with', 'plan'], code: 0},
  {args: ['plan', 'missing.pdf'], code: 3},
  {args: ['--version'], code: 0},
  // newer Nodes do not tell a folder that is none from one that is missing, if they are not asked to throw
  {args: ['plan', report, '--today', '2026-11-28'], code: 0, home: noFolder},
];

/** What is printed by a Node. The time that a report took is no answer of the program, nor is the order in which two workers have theirs. */
function printedBy(node: string, {args, home = mkdtempSync(join(folder, 'home-'))}: Call) {
  const env = {PATH: process.env.PATH ?? '', HOME: home, NO_COLOR: '1', COLUMNS: '80'};
  const {status, stdout, stderr} = spawnSync(node, [cli, ...args], {
    env,
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const lines = stdout.replaceAll(/"ms":[\d.]+/g, '"ms":0').split('\n');
  return {status, stderr, lines: args[0] === 'batch' ? lines.sort() : lines};
}

const here = new Map<Call, ReturnType<typeof printedBy>>();

// those of `engines` in package.json under which the tests do not run
describe.each([22, 24, 26])('Node %i prints what this one prints', major => {
  let node = '';
  beforeAll(() => {
    node = nodeOf(major);
  }, 300_000);

  test.each(CALLS)('$args.0 $args.1', call => {
    const expected = here.get(call) ?? printedBy(process.execPath, call);
    here.set(call, expected);
    expect(expected.status).toBe(call.code);
    expect(printedBy(node, call)).toEqual(expected);
  });

  test('is the one that was asked for', () => {
    expect(spawnSync(node, ['--version'], {encoding: 'utf8'}).stdout).toMatch(`v${major}.`);
  });
});
