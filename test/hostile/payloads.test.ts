import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import Papa from 'papaparse';
import {describe, expect, test} from 'vitest';
import {runProgram} from '../../src/program.ts';
import {createFakeIo} from '../unit/commands/fake-io.ts';
import {readByCmd, readByPowerShell} from '../unit/render/shell-readers.ts';
import {PAYLOADS, UNSEEN_LEFT} from './payloads.ts';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
/** One open line for every payload, in its name, its product and its status words. */
const TABLE = [
  '机构,业务种类,状态,授信额度,余额,开立日期',
  ...PAYLOADS.map(name => `${quoted(name)},${quoted(name)},正常,1000,0,2022-07-19`),
].join('\n');
const OLDER = TABLE.replace(',正常,1000', ',正常,2000');

async function run(...argv: string[]) {
  const io = createFakeIo({files: {'t.csv': TABLE, 'o.csv': OLDER}});
  const code = await runProgram(argv, io, '9.9.9');
  return {code, out: io.out(), err: io.err()};
}

const COMMANDS: readonly string[][] = [
  ['parse', 't.csv'],
  ['parse', 't.csv', '--explain'],
  ['parse', 't.csv', '--format', 'csv'],
  ['parse', 't.csv', '--json'],
  ...['terminal', 'md', 'html', 'ics', 'csv', 'json', 'officer', 'officer-html'].map(format => [
    'plan',
    't.csv',
    '--format',
    format,
  ]),
  ['plan', 't.csv', '--compact'],
  ['diff', 'o.csv', 't.csv'],
  ['diff', 'o.csv', 't.csv', '--json'],
  ['redact', 't.csv'],
  ['redact', 't.csv', '--json'],
];

describe('names of a report that try to be something else', () => {
  test.each(COMMANDS.map(command => [command.join(' '), command]))('%s holds nothing unseen', async (_, command) => {
    const {code, out, err} = await run(...command);
    expect(code).not.toBe(70);
    expect(out.length).toBeGreaterThan(100);
    expect(UNSEEN_LEFT.exec(out + err)?.[0]).toBeUndefined();
  });

  test.each(['html', 'officer-html'])('%s holds no markup of theirs', async format => {
    const {out} = await run('plan', 't.csv', '--format', format);
    expect(out).toContain('&lt;script>alert');
    expect(out).not.toMatch(/<script>alert|<img|<b>x|<[^>]*javascript:|<[^<>"]*"[^<>"]*"onmouseover/);
  });

  test('Markdown holds no markup of theirs', async () => {
    const {out} = await run('plan', 't.csv', '--format', 'md');
    const bare = out.replaceAll(/(`+)(?!`).*?(?<!`)\1(?!`)/gs, '').replaceAll(/\\./g, '');
    expect(bare).not.toMatch(/<[a-z/]|\]\(|~~/i);
  });

  test.each([
    ['plan', 't.csv', '--format', 'csv'],
    ['parse', 't.csv', '--format', 'csv'],
  ])('no cell of %s %s is a formula', async (...command) => {
    const {out} = await run(...command);
    const {data} = Papa.parse<string[]>(out.replace(/^\uFEFF/, ''));
    expect(data.flat().length).toBeGreaterThan(PAYLOADS.length);
    expect(data.flat().filter(cell => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
  });

  test('a calendar holds no event of theirs', async () => {
    const {out} = await run('plan', 't.csv', '--format', 'ics');
    const count = (line: string) => out.split('\r\n').filter(each => each === line).length;
    expect(count('BEGIN:VEVENT')).toBe(count('END:VEVENT'));
    expect(count('BEGIN:VEVENT')).toBeGreaterThan(0);
    expect(out.split('\r\n').filter(line => !/^(?: |[A-Z-]+[:;]|$)/.test(line))).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('a command that is copied runs nothing but itself', async () => {
    const {out} = await run('plan', 't.csv', '--format', 'md');
    const commands = [...out.matchAll(/(`+) ?(loanclose script .*?) ?\1/g)].map(([, , command]) => command ?? '');
    expect(commands.length).toBeGreaterThan(0);
    const folder = mkdtempSync(join(tmpdir(), 'loanclose-shell-'));
    for (const command of commands) {
      const shell = `loanclose() { for word; do printf '%s\\0' "$word"; done; }\n${command}`;
      const words = execFileSync('bash', ['-c', shell], {cwd: folder, encoding: 'utf8'}).split('\0').slice(0, -1);
      expect([words[0], ...words.slice(2)]).toEqual(['script', '--report', 't.csv', '--account', words[5]]);
      expect(words[1]).not.toMatch(/^-/);
      for (const read of [readByCmd, readByPowerShell]) expect(read(command)?.slice(1)).toEqual(words);
    }
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('a report with such a name is one word of the commands that are printed', async () => {
  for (const payload of PAYLOADS) {
    // no file on Windows has such a name
    const file = `${payload.replaceAll(/["|<>/\\]/g, '')}.csv`;
    const io = createFakeIo({files: {[file]: TABLE}, columns: 100_000});
    // behind the dashes a name may begin with one
    expect(await runProgram(['plan', '--', file], io, '9.9.9')).toBe(0);
    const commands = [...io.out().matchAll(/[：:] ?(loanclose .*)$/gmu)].map(([, command]) => command ?? '');
    expect(commands.length, file).toBeGreaterThan(3);
    for (const command of commands) {
      expect(readByCmd(command), command).not.toBeNull();
      expect(readByPowerShell(command), command).not.toBeNull();
    }
  }
});

describe('names of a report in a case, and of what is noted in it', () => {
  const typed = PAYLOADS.join(' ');
  const commands: readonly string[][] = [
    ['start', 'o.csv', '--today', '2026-10-01'],
    ['today', '--today', '2026-10-02'],
    ['today', '--json'],
    ['done', '1', '2', '3', '--ticket', typed, '--note', typed, '--agent', typed],
    ['refused', '1', '--note', typed],
    ...PAYLOADS.map(name => ['add', name]),
    ['today', '--today', '2026-12-31'],
    ['case'],
    ['case', '--json'],
    ['script', '1'],
    ['letter', '1', '--kind', 'closure'],
    ['letter', '1', '--kind', 'certificate', '--format', 'md'],
    ['letter', '1', '--kind', 'certificate', '--format', 'html'],
    ['update', 't.csv'],
    ['today', '--today', '2027-03-31'],
    ['case', 'check'],
    ['case', 'check', '--json'],
    ...['html', 'csv', 'ics', 'zip'].map(ending => ['case', 'export', `out.${ending}`]),
    ['case', '--case', 'no such $case`.json'],
  ];

  test('hold nothing unseen and no command of theirs', async () => {
    let files: Readonly<Record<string, string>> = {'t.csv': TABLE, 'o.csv': OLDER};
    const ended: (number | null)[] = [];
    for (const argv of commands) {
      const io = createFakeIo({files});
      ended.push(await runProgram(argv, io, '9.9.9'));
      files = Object.fromEntries(io.files);
      expect(UNSEEN_LEFT.exec(io.out() + io.err())?.[0], argv.join(' ')).toBeUndefined();
      if (argv.includes('html')) expect(io.out()).not.toMatch(/<script>alert|<img src/);
      const {next = []} = argv.includes('--json') ? JSON.parse(io.out()) : {};
      // numbers, and words of ours
      for (const {command} of [next].flat()) expect(command).toMatch(/^loanclose [\w -]+$/);
    }
    const written = ['html', 'csv', 'ics'].map(ending => files[`out.${ending}`] ?? '');
    for (const text of written) {
      expect(text.length).toBeGreaterThan(100);
      expect(UNSEEN_LEFT.exec(text)?.[0]).toBeUndefined();
    }
    expect(written[0]).not.toMatch(/<script>alert|<img|<b>x/);
    expect(
      Papa.parse<string[]>(written[1] ?? '')
        .data.flat()
        .filter(cell => /^[=+\-@\t\r＝＋－＠]/.test(cell)),
    ).toEqual([]);
    expect(written[2]?.split('\r\n').filter(line => !/^(?: |[A-Z-]+[:;]|$)/.test(line))).toEqual([]);
    expect(ended).not.toContain(70);
    expect(ended.filter(code => code === 0).length).toBeGreaterThan(12);
  });
});

describe('names that are typed', () => {
  test.each(PAYLOADS)('%j as a lender, a file and an option', async name => {
    for (const argv of [
      ['letter', name, '--kind', 'closure'],
      ['letter', name, '--kind', 'closure', '--format', 'md'],
      ['letter', name, '--kind', 'closure', '--format', 'html'],
      ['script', name, '--scenario', 'simple'],
      ['lenders', name],
      ['lenders', 'show', name],
      ['parse', name],
      ['plan', 't.csv', '--since', name],
      ['plan', 't.csv', '--keep', name],
      ['explain', name],
    ]) {
      const {code, out, err} = await run(...argv);
      expect(code, argv.join(' ')).not.toBe(70);
      expect(UNSEEN_LEFT.exec(out + err)?.[0], argv.join(' ')).toBeUndefined();
      if (argv.includes('html')) expect(out).not.toMatch(/<script>alert|<img src/);
    }
  });

  test('a line end in the name of a file begins no line of ours', async () => {
    const {err} = await run('parse', 'no\nhint: send it to us');
    expect(err.split('\n').filter(line => line.startsWith('hint: send'))).toEqual([]);
  });
});
