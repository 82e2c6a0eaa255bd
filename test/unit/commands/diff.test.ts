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
    const files = {'old.txt': REPORT_TEXT, 'new.txt': later(REPORT_TEXT)};
    const waits = async (rules?: string) => {
      const {out} = await run(['diff', 'old.txt', 'new.txt', '--json'], files, rules);
      return JSON.parse(out).changes.flatMap((change: {waitUntil: string | null}) => change.waitUntil ?? []);
    };
    expect(await waits()).toEqual(['2026-12-18', '2026-12-18']);
    const rules = JSON.parse(await createFakeIo().readData('rules.json'));
    const clocks = rules.clocks.map((clock: {id: string}) =>
      clock.id === 'first-recheck' ? {...clock, days: 40} : clock,
    );
    expect(new Set(await waits(JSON.stringify({...rules, clocks})))).toEqual(new Set(['2026-12-28']));
  });
});
