import {describe, expect, test} from 'vitest';
import {EXIT} from '../../../src/errors.ts';
import {DIAGNOSTIC_CODES} from '../../../src/model/diagnostic-codes.ts';
import {DiagnosticExplanationSchema} from '../../../src/model/diagnostic-explanation.ts';
import {runProgram} from '../../../src/program.ts';
import {createFakeIo} from './fake-io.ts';

async function run(...argv: string[]) {
  const io = createFakeIo();
  const code = await runProgram(argv, io, '9.9.9');
  return {code, out: io.out(), err: io.err()};
}

describe('explain', () => {
  test('says what a code means and what to do', async () => {
    const {code, out} = await run('explain', 'CARD_CURRENCY_STILL_OPEN');
    expect(code).toBe(EXIT.done);
    expect(out).toContain('CARD_CURRENCY_STILL_OPEN（警告）');
    expect(out).toContain('一张卡只销了一个币种的账户');
    expect(out).toContain('怎么办：打给发卡行');
  });

  test('in English, and in small letters', async () => {
    const {out} = await run('explain', 'value-unreadable', '--lang', 'en');
    expect(out).toContain('VALUE_UNREADABLE (error)');
    expect(out).toContain('What to do: ');
    expect(out).toContain('never 0');
  });

  test('has something to say of every code', async () => {
    for (const code of DIAGNOSTIC_CODES) {
      const {out} = await run('explain', code, '--json');
      expect(DiagnosticExplanationSchema.parse(JSON.parse(out)).code).toBe(code);
    }
  });

  test('a code that is not there ends with 2', async () => {
    const {code, out, err} = await run('explain', 'NO_SUCH_CODE');
    expect({code, out}).toEqual({code: EXIT.usage, out: ''});
    expect(err).toContain('没有这个提示代码：NO_SUCH_CODE');
  });
});
