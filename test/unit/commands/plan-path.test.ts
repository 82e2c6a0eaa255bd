import {win32} from 'node:path';
import {expect, test} from 'vitest';
import {planPath} from '../../../src/commands/plan-path.ts';

test.each([
  ['plan.html', 'plan.html'],
  [String.raw`C:\报告\我的 计划.html`, String.raw`C:\报告\我的 计划.html`],
  ['C:\\报告\\', String.raw`C:\报告\loanclose-plan.html`],
  ['C:/报告/', String.raw`C:\报告\loanclose-plan.html`],
  ['C:\\', String.raw`C:\loanclose-plan.html`],
  ['D:', 'D:loanclose-plan.html'],
  ['\\\\server\\共享\\', String.raw`\\server\共享\loanclose-plan.html`],
  ['\\\\?\\C:\\很长\\', String.raw`\\?\C:\很长\loanclose-plan.html`],
  ['.', 'loanclose-plan.html'],
  ['..\\', String.raw`..\loanclose-plan.html`],
  [String.raw`桌面\..`, 'loanclose-plan.html'],
])('one format to %s', (output, path) => {
  expect(win32.normalize(planPath(output, 'html', ['html']))).toBe(path);
});

test.each([
  [String.raw`C:\报告\计划`, String.raw`C:\报告\计划`],
  [String.raw`C:\报告\计划.html`, String.raw`C:\报告\计划`],
  [String.raw`C:\报告\计划.ICS`, String.raw`C:\报告\计划`],
  [String.raw`C:\v1.2\计划`, String.raw`C:\v1.2\计划`],
  ['C:\\报告\\', String.raw`C:\报告\loanclose-plan`],
  ['D:', 'D:loanclose-plan'],
])('two formats to %s', (output, path) => {
  const formats = ['html', 'ics'] as const;
  expect(formats.map(format => win32.normalize(planPath(output, format, formats)))).toEqual([
    `${path}.html`,
    `${path}.ics`,
  ]);
});

test('- is stdout', () => {
  expect(planPath('-', 'md', ['md'])).toBe('-');
});
