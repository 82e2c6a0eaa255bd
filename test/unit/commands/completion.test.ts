import {expect, test} from 'vitest';
import {EXIT} from '../../../src/errors.ts';
import {CaseWorld} from '../case/case-world.ts';

async function offered(world: CaseWorld, ...words: string[]): Promise<string[]> {
  const {code, out, err} = await world.run(['complete', '--', ...words]);
  expect({code, err}).toEqual({code: EXIT.done, err: ''});
  return out
    .trimEnd()
    .split('\n')
    .map(line => line.split('\t')[0] ?? '');
}

test('commands, lenders, numbers of the case and scenarios are offered; where nothing fits the shell offers its files', async () => {
  const world = new CaseWorld();
  await world.run(['start', 'report.txt']);
  expect(await offered(world, 'scr')).toEqual(['script', ':4']);
  expect(await offered(world, 'letter', '借呗')).toEqual(['借呗', ':4']);
  expect(await offered(world, 'script', 'jieb')).toContain('jiebei');
  expect(await offered(world, 'done', '')).toEqual(['1', '2', ':4']);
  expect(await offered(world, 'script', '1', '--scenario', 'ref')).toContain('refusal');
  expect(await offered(world, 'case', 'en')).toEqual(['encrypt', ':4']);
  expect(await offered(world, 'completion', 'z')).toEqual(['zsh', ':4']);
  expect(await offered(world, 'plan', 'rep')).toEqual([':0']);
  expect(await offered(world, 'plan', '--before', '')).toEqual([':0']);
});

test('a case that cannot be read offers nothing, and asks nothing', async () => {
  const world = new CaseWorld({'case.json': '{'});
  expect(await offered(world, 'done', '')).toEqual([':0']);
  expect(world.asked).toEqual([]);
});

test.each(['bash', 'zsh', 'fish', 'powershell'])('the script for %s', async shell => {
  const {code, out} = await new CaseWorld().run(['completion', shell]);
  expect(code).toBe(EXIT.done);
  expect(out).toContain('loanclose complete');
});

test('another shell is refused', async () => {
  expect((await new CaseWorld().run(['completion', 'csh'])).code).toBe(EXIT.usage);
});
