import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {run} from './run-installed.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
const brief = fixture('brief/typical.pdf');
const text = fixture('brief/typical.txt');
const folder = mkdtempSync(join(tmpdir(), 'loanclose-privacy-'));
/** Every socket of the process ends it with 99. */
const offline = {NODE_OPTIONS: `--require "${fileURLToPath(new URL('refuse-sockets.cjs', import.meta.url))}"`};

const COMMANDS: readonly string[][] = [
  ['--help'],
  ...[brief, text, fixture('detailed/typical.pdf')].flatMap(report => [
    ['parse', report],
    ['parse', report, '--json'],
    ['parse', report, '--explain'],
    ['parse', report, '--format', 'csv'],
    ['plan', report],
    ['plan', report, '--format', 'md,html,ics,csv,json,officer,officer-html', '-o', join(folder, 'plan')],
    ['plan', report, '--keep', 'no-such', '--debug'],
    ['script', '借呗', '--report', report],
    ['letter', '借呗', '--kind', 'closure', '--report', report],
    ['redact', report],
  ]),
  ['diff', fixture('brief/before.pdf'), fixture('brief/after.pdf')],
  ['diff', brief, fixture('detailed/typical.pdf'), '--debug'],
  ['script', '借呗'],
  ['lenders', '借呗', '--json'],
  ['lenders', 'show', 'jiebei'],
  ['lenders', 'check', '95188'],
  ['lenders', 'lint'],
  ['explain', 'CLAUSE_UNKNOWN'],
  ['schema', 'report'],
  ...['damaged.pdf', 'scan.pdf', 'unreadable-font.pdf', 'bank-statement.txt', 'enterprise.txt'].map(name => [
    'parse',
    fixture(`wrong/${name}`),
    '--debug',
  ]),
];

/** Names of people, and everything in the fixture that is long enough to be the number of an id or a telephone, as printed. */
const source = readFileSync(text, 'utf8');
const people = [...source.matchAll(/姓名[:：]\s*(\p{Script=Han}{2,4})(?=\s|证件)/gu)].map(([, name]) => name ?? '');
const ids = [...source.matchAll(/证件号码[:：]\s*([\d*Xx]{15,18})/gu)].map(([, id]) => id ?? '');

test.each(COMMANDS.map(command => [command.map(word => word.split('/').at(-1)).join(' '), command]))(
  '%s asks no network and tells no name and no number of an id',
  async (_, command) => {
    const {code, out, err} = await run(command, {env: offline});
    expect(code).not.toBe(99);
    expect(code).not.toBe(70);
    for (const secret of [...people, ...ids]) expect(`${out}${err}`.includes(secret)).toBe(false);
    expect(`${out}${err}`).not.toMatch(/(?<!\d)(?!1{17})\d{17}[\dXx](?!\d)/);
  },
);

test('the fixtures hold what is looked for', () => {
  expect(people.length).toBeGreaterThan(0);
  expect(ids.length).toBeGreaterThan(0);
});
