import {expect, test} from 'vitest';
import {mayRecode} from '../../../src/node/console-encoding.ts';
import {runProgram} from '../../../src/program.ts';
import {REPORT_TEXT} from '../commands/composed-report-text.ts';
import {createFakeIo} from '../commands/fake-io.ts';

const PIPED = {platform: 'win32', env: {}, stdoutIsTty: false, stderrIsTty: true};

test.each([
  ['a pipe of a Windows console', PIPED, true],
  ['a locale that is not UTF-8', {...PIPED, env: {LANG: 'zh_CN.GBK'}}, true],
  ['the console itself, which is given UTF-16', {...PIPED, stdoutIsTty: true}, false],
  ['a task that nobody looks at', {...PIPED, stderrIsTty: false}, false],
  ['Git Bash', {...PIPED, env: {MSYSTEM: 'MINGW64'}}, false],
  ['a terminal in UTF-8', {...PIPED, env: {LANG: 'zh_CN.UTF-8'}}, false],
  ['Linux', {...PIPED, platform: 'linux'}, false],
  ['macOS', {...PIPED, platform: 'darwin'}, false],
])('%s', (_, facts, expected) => {
  expect(mayRecode(facts)).toBe(expected);
});

test('what to type is said once, on stderr', async () => {
  const files = {'r.txt': REPORT_TEXT};
  const [piped, plain] = [createFakeIo({files, recodes: true}), createFakeIo({files})];
  for (const io of [piped, plain]) expect(await runProgram(['plan', 'r.txt'], io, '9.9.9')).toBe(0);
  expect(piped.out()).toBe(plain.out());
  expect(plain.err()).toBe('');
  expect(piped.err().split('chcp 65001')).toHaveLength(2);
  expect(piped.err()).toContain('-o');
});
