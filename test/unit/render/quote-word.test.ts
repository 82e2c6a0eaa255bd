import {execFileSync} from 'node:child_process';
import {expect, test} from 'vitest';
import {quoteWord} from '../../../src/render/quote-word.ts';

test.each([
  ['报告.pdf', '报告.pdf'],
  ['我的 报告.pdf', '"我的 报告.pdf"'],
  [String.raw`C:\报告\我的 报告.pdf`, String.raw`"C:\报告\我的 报告.pdf"`],
  [String.raw`\\server\共享\报告.pdf`, String.raw`"\\server\共享\报告.pdf"`],
  [String.raw`\\?\C:\很长\报告.pdf`, String.raw`"\\?\C:\很长\报告.pdf"`],
  ['C:\\报告 夹\\', "'C:\\报告 夹\\'"],
  ['$HOME 报告!.pdf', "'$HOME 报告!.pdf'"],
  ['“我的”报告.pdf', "'“我的”报告.pdf'"],
  ["it's.pdf", '"it\'s.pdf"'],
  ["it's $5.pdf", `'it'"'"'s $5.pdf'`],
])('%s', (word, quoted) => {
  expect(quoteWord(word)).toBe(quoted);
});

const NASTY = [
  "x'; calc; '$.pdf",
  '”; calc; “',
  '‘; calc; $‘',
  '`calc`',
  '$(calc)',
  '"; calc; "',
  `"'$\`!`,
  'a\\\\b',
  String.raw`C:\报告\我的 报告.pdf`,
  '折 “扣” ’s',
];

/** Pieces of a word as PowerShell reads them: what a quote of its kinds opens ends at the next of that kind. */
function isAllQuoted(word: string): boolean {
  return /^(?:'[^'‘’‚‛]*'|"[^"“”„$`]*")+$/u.test(word);
}

test.each(NASTY)('%s is data to a shell', word => {
  const quoted = quoteWord(word);
  expect(isAllQuoted(quoted)).toBe(true);
  if (process.platform === 'win32') return;
  expect(execFileSync('bash', ['-c', `printf %s ${quoted}`], {encoding: 'utf8'})).toBe(word);
});
