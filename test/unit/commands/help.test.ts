import {expect, test} from 'vitest';
import {runProgram} from '../../../src/program.ts';
import {displayWidth} from '../../../src/render/width.ts';
import {LANGS} from '../../../src/text/index.ts';
import {createFakeIo} from './fake-io.ts';

async function help(columns: number, ...argv: string[]): Promise<string> {
  const io = createFakeIo({columns});
  await runProgram([...argv, '--help'], io, '9.9.9');
  return io.out();
}

/** Every command, as the help of the program names them, and those below them. */
async function commandsBelow(...parents: string[]): Promise<string[][]> {
  const text = await help(100, ...parents, '--lang', 'en');
  const names = [...(text.split('\nCommands:\n')[1] ?? '').matchAll(/^ {2}([a-z]+) /gmu)].map(([, name]) => name ?? '');
  const below = await Promise.all(names.map(name => commandsBelow(...parents, name)));
  return [parents, ...below.flat()];
}

test.each(LANGS)('the help of every command fits any width and loses nothing (%s)', async lang => {
  const commands = await commandsBelow();
  expect(commands).toContainEqual(['batch']);
  expect(commands).toContainEqual(['lenders', 'lint']);
  for (const command of commands) {
    const usual = await help(100, ...command, '--lang', lang);
    for (const columns of [20, 40, 52, 79, 100, 300]) {
      const text = await help(columns, ...command, '--lang', lang);
      const width = Math.max(40, Math.min(columns, 100));
      const wide = text.split('\n').filter(line => displayWidth(line) > width);
      expect({command, columns, wide}).toEqual({command, columns, wide: []});
      expect(text.replaceAll(/\s/g, '')).toBe(usual.replaceAll(/\s/g, ''));
    }
  }
});

test('a description stands beside its option where 30 cells are left, else below it', async () => {
  expect(await help(80, 'batch')).toMatch(/^ {2}--resume {2,}\S/mu);
  expect(await help(40, 'batch')).toMatch(/^ {2}--resume\n {6}\S/mu);
});
