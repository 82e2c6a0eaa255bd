import {describe, expect, it} from 'vitest';
import {EXIT} from '../../../src/errors.ts';
import {runProgram} from '../../../src/program.ts';
import {REPORT_TEXT} from './composed-report-text.ts';
import {createFakeIo} from './fake-io.ts';

const later = (text: string) => text.replace('报告时间：2026-05-18', '报告时间：2026-11-18');
const overpaid = REPORT_TEXT.replaceAll('余额为0', '余额为-12');

async function run(argv: readonly string[], files: Readonly<Record<string, string>>, rules?: string) {
  const io = createFakeIo({files});
  const readData: typeof io.readData = async name =>
    rules !== undefined && name === 'rules.json' ? rules : io.readData(name);
  const code = await runProgram(argv, {...io, readData}, '9.9.9');
  return {code, out: io.out()};
}

describe('diff --check', () => {
  it('does not pass while two overpaid lines are open that the plan closes', async () => {
    const files = {'old.txt': overpaid, 'new.txt': later(overpaid)};
    const {code, out} = await run(['diff', 'old.txt', 'new.txt', '--check', '--json'], files);
    expect(code).toBe(EXIT.checkFailed);
    expect(JSON.parse(out)).toMatchObject({verdict: 'some-open'});
    const plan = await run(['plan', 'new.txt', '--json'], files);
    const closing = JSON.parse(plan.out).items.filter((item: {action: string}) => item.action === 'close');
    expect(closing).toHaveLength(2);
  });

  it('does not pass while it cannot be said whether a loan is paid', async () => {
    const noBalance = REPORT_TEXT.replaceAll('，余额为0', '');
    const files = {'old.txt': REPORT_TEXT, 'new.txt': later(noBalance)};
    expect((await run(['diff', 'old.txt', 'new.txt', '--check'], files)).code).not.toBe(EXIT.done);
  });

  it('counts with the clocks of the rules', async () => {
    const older = REPORT_TEXT.replace('报告时间：2026-05-18', '报告时间：2026-11-01');
    const files = {'old.txt': older, 'new.txt': later(REPORT_TEXT)};
    const waits = async (rules?: string) => {
      const {out} = await run(['diff', 'old.txt', 'new.txt', '--json'], files, rules);
      return JSON.parse(out).changes.flatMap((change: {waitUntil: string | null}) => change.waitUntil ?? []);
    };
    // 30 days after the older report, of the 1st of November
    expect(await waits()).toEqual(['2026-12-01', '2026-12-01']);
    const rules = JSON.parse(await createFakeIo().readData('rules.json'));
    const clocks = rules.clocks.map((clock: {id: string}) =>
      clock.id === 'first-recheck' ? {...clock, days: 40} : clock,
    );
    expect(new Set(await waits(JSON.stringify({...rules, clocks})))).toEqual(new Set(['2026-12-11']));
  });
});

describe('diff', () => {
  const files = {
    'old.txt': REPORT_TEXT,
    'new.txt': later(REPORT_TEXT),
    'third.txt': REPORT_TEXT.replace('2026-05-18', '2026-11-20'),
  };

  it('hears what is kept: it fails nothing and is not called open', async () => {
    const {items} = JSON.parse((await run(['plan', 'old.txt', '--json'], files)).out);
    const numbers = items.map(({number}: {number: number}) => number).join();
    const kept = await run(['diff', 'old.txt', 'new.txt', '--check', '--json', '--keep', numbers], files);
    expect(kept.code).toBe(EXIT.done);
    const {changes} = JSON.parse(kept.out);
    const wanted = changes.filter((change: {wanted: string}) => change.wanted === 'kept');
    expect(wanted.map((change: {kind: string}) => change.kind)).toEqual(['unchanged', 'unchanged']);
    expect((await run(['diff', 'old.txt', 'new.txt', '--keep', '99'], files)).code).toBe(EXIT.usage);
  });

  it('of three reports is a history, in every format; a check needs two', async () => {
    const three = ['diff', 'old.txt', 'new.txt', 'third.txt'];
    const json = JSON.parse((await run([...three, '--json'], files)).out);
    expect(json).toMatchObject({schema: 'loanclose/history@1', reports: [{}, {}, {}]});
    expect(json.accounts).toHaveLength(4);
    expect((await run(three, files)).out).toContain('3 份报告');
    expect((await run([...three, '--format', 'html'], files)).out).toContain('<svg class="timeline"');
    expect((await run([...three, '--check'], files)).code).toBe(EXIT.usage);
    expect((await run(['diff', 'old.txt', 'third.txt', 'new.txt'], files)).code).toBe(EXIT.usage);
    expect((await run(['diff', 'old.txt'], files)).code).toBe(EXIT.usage);
  });

  it('is a page that loads nothing and ends with what to type', async () => {
    const {out} = await run(['diff', 'old.txt', 'new.txt', '--format', 'html'], files);
    expect(out).toContain("default-src 'none'");
    expect(out).toContain('loanclose plan new.txt');
    expect((await run(['diff', 'old.txt', 'new.txt', '--format', 'html', '--json'], files)).code).toBe(EXIT.usage);
  });

  it('ends with commands that run', async () => {
    const {out} = await run(['diff', 'old.txt', 'new.txt', '--format', 'html'], files);
    const commands = [...out.matchAll(/loanclose ([^<]+)<\/li>/g)].map(([, line = '']) => line);
    expect(commands.length).toBeGreaterThan(1);
    // one after the other, beside what those before it wrote
    let left: Record<string, string> = {...files};
    for (const command of commands) {
      const io = createFakeIo({files: left});
      const code = await runProgram(command.split(' '), io, '9.9.9');
      left = Object.fromEntries(io.files);
      expect([command, code]).toEqual([command, EXIT.done]);
    }
  });
});
