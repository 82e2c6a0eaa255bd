import {mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {checkNothingPersonal} from '../nothing-personal.ts';
import {run} from './run-installed.ts';

const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));
const brief = fixture('brief/typical.pdf');
const text = fixture('brief/typical.txt');
const folder = mkdtempSync(join(tmpdir(), 'loanclose-privacy-'));
/** Every socket of the process ends it with 99. */
const offline = {NODE_OPTIONS: `--require "${fileURLToPath(new URL('refuse-sockets.cjs', import.meta.url))}"`};

/** One case for all, so in this order. */
const ofCase = (...words: string[]) => [...words, '--case', join(folder, 'case.json')];
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
    ['figures', report],
    ['figures', report, '--all', '--json'],
  ]),
  ['plan', fixture('scans/typical-200dpi.pdf'), '--debug'],
  ['page'],
  ['diff', fixture('brief/before.pdf'), fixture('brief/after.pdf')],
  [
    'diff',
    fixture('brief/before.pdf'),
    fixture('brief/after.pdf'),
    '--format',
    'html',
    '-o',
    join(folder, 'diff.html'),
  ],
  ofCase('start', fixture('brief/before.pdf'), '--today', '2026-11-22'),
  ofCase('today'),
  ofCase('today', '--json'),
  ofCase('done', '1', '--ticket', 'T1', '--promised', '2026-12-20'),
  ofCase('refused', '1'),
  ofCase('undo'),
  ofCase('confirmed', '1'),
  ofCase('keep', '2'),
  ofCase('add', '花呗', '--why', 'debit'),
  ofCase('script', '1'),
  ofCase('letter', '1', '--kind', 'closure'),
  ofCase('call', '1'),
  ofCase('update', fixture('brief/after.pdf')),
  ofCase('case'),
  ofCase('case', '--json'),
  ofCase('case', 'check'),
  ofCase('case', 'check', '--json'),
  ...['html', 'csv', 'ics', 'zip'].map(ending => ofCase('case', 'export', join(folder, `case-export.${ending}`))),
  ['today', '--cases', folder],
  ['doctor'],
  ['doctor', '--json'],
  ['completion', 'bash'],
  ofCase('start', brief),
  ofCase('done', '99', '--debug'),
  ['batch', fixture('text'), brief, '-o', join(folder, 'parse.ndjson')],
  ['batch', fixture('text'), brief, '-o', '-', '--with', 'plan'],
  ['batch', brief, fixture('wrong/enterprise.txt'), '-o', join(folder, 'redacted.ndjson'), '--redacted'],
  ['batch', fixture('wrong'), '-o', join(folder, 'wrong.csv'), '--format', 'csv'],
  ['diff', brief, fixture('detailed/typical.pdf'), '--debug'],
  ['script', '借呗'],
  ['lenders', '借呗', '--json'],
  ['lenders', 'show', 'jiebei'],
  ['lenders', 'check', '95188'],
  ['lenders', 'lint'],
  ['explain', 'CLAUSE_UNKNOWN'],
  ['page'],
  ['page', '--json'],
  ['doctor'],
  ['doctor', '--json'],
  ['completion', 'bash'],
  ['complete', '--', 'script', ''],
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
    checkNothingPersonal(out + err);
  },
);

test('nor does any file that they wrote', () => {
  const names = readdirSync(folder);
  expect(names).toEqual(
    expect.arrayContaining(['case.json', 'case.json.bak', 'plan.html', 'diff.html', 'parse.ndjson']),
  );
  for (const name of names) checkNothingPersonal(readFileSync(join(folder, name), 'utf8'));
});

test('every command is among them', async () => {
  const {out} = await run(['--help', '--lang', 'en']);
  const commands = [...out.slice(out.indexOf('Commands:')).matchAll(/^ {2}([a-z]+) /gmu)].map(([, name]) => name);
  expect(commands.length).toBeGreaterThan(15);
  expect(commands.filter(name => !COMMANDS.some(([first]) => first === name))).toEqual([]);
});

test('the fixtures hold what is looked for', () => {
  expect(people.length).toBeGreaterThan(0);
  expect(ids.length).toBeGreaterThan(0);
});
