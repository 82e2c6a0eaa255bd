import {execFileSync} from 'node:child_process';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {quoteWord, shellName} from '../../../src/render/quote-word.ts';
import {readByCmd, readByPowerShell} from './shell-readers.ts';

test.each([
  ['报告.pdf', '报告.pdf'],
  ['-', '-'],
  ['-报告.pdf', './-报告.pdf'],
  ['@报告.pdf', '"@报告.pdf"'],
  ['我的 报告.pdf', '"我的 报告.pdf"'],
  ['甲&乙(1).pdf', '"甲&乙(1).pdf"'],
  ['100%.pdf', '"100%.pdf"'],
  ['%E5%BE%81.pdf', '"%E5%BE%81.pdf"'],
  ['%CMDCMDLINE:~-1%&calc.pdf', '"_CMDCMDLINE:~-1_&calc.pdf"'],
  [String.raw`C:\报告\我的 报告.pdf`, String.raw`"C:\报告\我的 报告.pdf"`],
  [String.raw`\\server\共享\报告.pdf`, String.raw`"\\server\共享\报告.pdf"`],
  [String.raw`\\?\C:\很长\报告.pdf`, String.raw`"\\?\C:\很长\报告.pdf"`],
  ['C:\\报告 夹\\', "'C:\\报告 夹\\'"],
  ['$HOME 报告!.pdf', "'$HOME 报告!.pdf'"],
  ['$&calc&.pdf', "'$_calc_.pdf'"],
  ['“我的”报告.pdf', "'“我的”报告.pdf'"],
  ["it's.pdf", '"it\'s.pdf"'],
  ["it's $5.pdf", `'it'"'"'s $5.pdf'`],
])('%s', (word, quoted) => {
  expect(quoteWord(word)).toBe(quoted);
});

test.each([
  ['某甲银行股份有限公司', null, '某甲银行股份有限公司'],
  ['甲 银行', null, '"甲 银行"'],
  ['甲 银行', 'jia-bank', 'jia-bank'],
  ['--help', null, '"help"'],
  ['"; calc; "', null, '" calc "'.replace(' ', '')],
  ['%PATH:~0,1%&calc', null, '"PATH0,1calc"'],
])('the name %s', (name, id, shown) => {
  expect(shellName(name, id)).toBe(shown);
});

/** What means something to a shell, and what stands in names. */
const nasty = fc
  .array(
    fc.constantFrom(
      ...'\'"‘’‚‛“”„$`!%^&|<>;()@#~*?{}[],= \\/:.-_a银1',
      'calc',
      '%CMDCMDLINE:~-1%',
      '$(calc)',
      "';calc;'",
    ),
    {minLength: 1, maxLength: 12},
  )
  .map(parts => parts.join(''));

describe('any word', () => {
  test('runs nothing in cmd and in PowerShell', () => {
    fc.assert(
      fc.property(nasty, nasty, (any, name) => {
        // no name of a file on Windows has these
        const word = any.replaceAll(/["|<>]/g, '');
        for (const quoted of [quoteWord(word), shellName(name, null)]) {
          expect([quoted, readByCmd(quoted)]).not.toEqual([quoted, null]);
          expect([quoted, readByPowerShell(quoted)]).not.toEqual([quoted, null]);
        }
      }),
      {numRuns: 3000},
    );
  });

  test('is the same word in both where it has none of their own signs', () => {
    fc.assert(
      fc.property(nasty, word => {
        fc.pre(!/["“”„$`!%‘’‚‛]|\\\\|\\$|^-/u.test(word));
        expect(readByCmd(quoteWord(word))).toEqual([word]);
        expect(readByPowerShell(quoteWord(word))).toEqual([word]);
      }),
      {numRuns: 2000},
    );
  });

  test.skipIf(process.platform === 'win32')('is one word of a POSIX shell, and itself but for what acts in cmd', () => {
    const words = fc.sample(nasty, 400);
    const script = words.map(word => `printf '%s\\0' ${quoteWord(word)}`).join('\n');
    const read = execFileSync('bash', ['-c', script], {encoding: 'utf8'}).split('\0').slice(0, -1);
    const inert = (word: string) => word.replaceAll(/[&|<>^%_]/g, '').replace(/^\.\/-/, '-');
    // two backslashes are one between double quotes, which they are only at the beginning of a share of Windows
    const single = (word: string) => inert(word).replace(/^\\\\/, '\\');
    expect(read.map(single)).toEqual(words.map(single));
  });
});
