import {describe, expect, test} from 'vitest';
import {runProgram} from '../../../src/program.ts';
import {runScriptProgram} from '../../../src/script-program.ts';
import {runTodayProgram} from '../../../src/today-program.ts';
import {createFakeIo} from './fake-io.ts';

async function run(program: typeof runProgram, argv: readonly string[]) {
  const io = createFakeIo();
  const code = await program(argv, io, '9.9.9');
  return {code, out: io.out(), err: io.err()};
}

describe('the programs of two commands say what the command line says', () => {
  test.each([
    ['a name', ['script', '京东金条'], 0],
    ['a name that means several', ['script', '美团'], 2],
    ['a name that nobody bears', ['script', '没有这一家呢'], 2],
    ['an item of no report', ['script', '3'], 2],
    ['options', ['script', '借呗', '--lang', 'en', '--scenario', 'refusal'], 0],
    ['no name', ['script'], 2],
    ['a wrong option', ['script', '借呗', '--nonsense'], 2],
    ['help', ['script', '--help'], 0],
  ])('script: %s', async (_, argv, code) => {
    const whole = await run(runProgram, argv);
    expect(await run(runScriptProgram, argv)).toEqual(whole);
    expect(whole.code).toBe(code);
  });

  test.each([
    ['no case', ['today'], 3],
    ['a day that is none', ['today', '--today', '2026-02-30'], 2],
    ['help', ['today', '--help'], 0],
  ])('today: %s', async (_, argv, code) => {
    const whole = await run(runProgram, argv);
    expect(await run(runTodayProgram, argv)).toEqual(whole);
    expect(whole.code).toBe(code);
  });
});
