import {expect, test} from 'vitest';
import {EXIT} from '../../../src/errors.ts';
import {laterReport, typedWorld} from './case-world.ts';

test('a line that was handed on is not closed: whoever has it now is asked, and nobody complains that it stays open', async () => {
  const world = typedWorld({'new.txt': laterReport('2026年12月已转出。')});
  await world.run('start', 'report.txt');
  await world.run('done', '2', '--ticket', 'T1', '--on', '2026-11-20');
  const {code, out} = await world.run('update', 'new.txt', '--today', '2027-01-21');
  expect(code).toBe(EXIT.done);
  expect(out).toContain('已转出，这不是关闭');
  const today = await world.run('today', '--json', '--today', '2027-01-21');
  const {items, due, progress} = JSON.parse(today.out);
  expect(progress.proven).toBe(0);
  expect(items[1]).toMatchObject({
    state: 'asked',
    shows: 'transferred',
    next: {code: 'follow-up', on: '2027-01-21', command: 'loanclose call 2'},
  });
  expect(due.filter(({itemNumbers}: {itemNumbers: number[]}) => itemNumbers.includes(2))).toHaveLength(1);
  expect((await world.run('today', '--today', '2027-01-21')).out).toContain('问清转给了谁');
});

test('it is still not closed when the report after that says the same', async () => {
  const moved = laterReport('2026年12月已转出。');
  const again = moved.replace('2027012009123400000000', '2027032009123400000000').replace('2027-01-20', '2027-03-20');
  const world = typedWorld({'new.txt': moved, 'newer.txt': again});
  await world.run('start', 'report.txt');
  await world.run('update', 'new.txt', '--today', '2027-01-21');
  await world.run('update', 'newer.txt', '--today', '2027-03-21');
  expect((await world.view()).items[1]).toMatchObject({state: 'todo', shows: 'transferred'});
});

test('a closed line is proven, whatever it was before', async () => {
  const world = typedWorld({'new.txt': laterReport('2026年12月已结清。')});
  await world.run('start', 'report.txt');
  await world.run('update', 'new.txt', '--today', '2027-01-21');
  expect((await world.view()).items[1]).toMatchObject({state: 'proven', shows: 'closed', next: null});
});
