import {expect, test} from 'vitest';
import {EXIT} from '../../../src/errors.ts';
import {CaseWorld} from './case-world.ts';

test('one line a case, overdue first; what cannot be read costs its own line only', async () => {
  const world = new CaseWorld({'key.txt': 'k'});
  const start = (file: string) => world.run(['start', 'report.txt', '--case', file]);
  await start('folder/late.json');
  await start('folder/calm.json');
  for (const number of ['1', '2']) {
    await world.run(['done', number, '--on', '2026-11-22', '--case', 'folder/calm.json']);
    await world.run(['done', number, '--on', '2026-11-01', '--case', 'folder/late.json']);
  }
  await start('folder/sub/locked.json');
  await world.run(['case', 'encrypt', '--case', 'folder/sub/locked.json', '--case-password-file', 'key.txt']);
  const whole = world.files['folder/calm.json'] ?? '';
  world.files['folder/half.json'] = whole.slice(0, 200);
  world.files['folder/newer.json'] = whole.replace('case-file@1', 'case-file@3');
  world.files['folder/package.json'] = '{"name":"other"}';
  const {code, out, err} = await world.run(['today', '--cases', 'folder', '--json']);
  expect({code, err}).toEqual({code: EXIT.done, err: ''});
  const {cases, counts} = JSON.parse(out);
  expect(cases.map(({file, standing}: Record<string, string>) => [file, standing])).toEqual([
    ['late.json', 'read'],
    ['half.json', 'damaged'],
    ['newer.json', 'newer'],
    ['sub/locked.json', 'locked'],
    ['calm.json', 'read'],
    ['package.json', 'other'],
  ]);
  expect(cases[0]).toMatchObject({overdue: [1, 2], holder: '张**'});
  expect(counts).toEqual({cases: 5, overdue: 1, dueToday: 0, notRead: 3});
  const screen = (await world.run(['today', '--cases', 'folder', '--lang', 'en'])).out;
  expect(screen.split('\n').filter(line => line.startsWith('late.json'))).toHaveLength(1);
  expect((await world.run(['today', '--cases', 'folder', '--case', 'x.json'])).code).toBe(EXIT.usage);
});
