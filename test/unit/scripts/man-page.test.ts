import {expect, test} from 'vitest';
import {manPage} from '../../../scripts/man-page.ts';
import {runProgram} from '../../../src/program.ts';
import {createFakeIo} from '../commands/fake-io.ts';

test('the manual page names every command and option of the help, and no line of it becomes a request by accident', async () => {
  const page = await manPage('en');
  const io = createFakeIo({columns: 100});
  await runProgram(['--help', '--lang', 'en'], io, '9.9.9');
  const commands = [...io.out().matchAll(/^ {2}([a-z]+)(?: \[| <|$)/gm)].map(([, name]) => name);
  expect(commands.length).toBeGreaterThan(20);
  for (const name of commands) expect(page).toContain(`.SS "loanclose ${name}`);
  for (const name of ['encrypt', 'decrypt', 'check', 'export']) expect(page).toContain(`.SS "loanclose case ${name}`);
  for (const option of ['before', 'case', 'cases', 'case\\-password\\-file']) expect(page).toContain(`\\-\\-${option}`);
  const requests = new Set([...page.matchAll(/^[.'](\S*)/gm)].map(([, name]) => name));
  expect([...requests].toSorted()).toEqual(['B', 'I', 'PP', 'SH', 'SS', 'TH', 'TP', 'fi', 'nf']);
});
