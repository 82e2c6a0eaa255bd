import {expect, test} from 'vitest';
import {typedWorld} from './case-world.ts';

test('a day says which holidays moved it, and a promise that moves takes what follows with it', async () => {
  const world = typedWorld();
  await world.run('start', 'report.txt', '--today', '2026-02-02');
  await world.run('done', '2', '--ticket', 'T1', '--promised', '2026-02-13', '--today', '2026-02-02');
  const due = async (today: string) => {
    const {items, due: all} = JSON.parse((await world.run('today', '--json', '--today', today)).out);
    return {next: items[1].next, complain: all.find(({code}: {code: string}) => code === 'complain')};
  };
  // 春节 2026: 15 to 23 February; the 16th is three days after the promise
  const {complain} = await due('2026-02-03');
  expect(complain).toMatchObject({
    on: '2026-02-24',
    counted: {from: '2026-02-13', days: 3, moved: 8, holidaysKnown: true},
  });
  expect(complain.counted.holidays).toContain('2026-02-17');
  expect((await world.run('today', '--today', '2026-02-24')).out.replaceAll(/\s/g, '')).toContain(
    '放假：2026-02-16、2026-02-17',
  );
  await world.run('done', '2', '--ticket', 'T2', '--promised', '2026-03-10', '--today', '2026-02-24');
  const moved = await due('2026-02-25');
  expect(moved.next).toMatchObject({code: 'promised', on: '2026-03-10'});
  expect(moved.complain).toMatchObject({on: '2026-03-13', counted: {from: '2026-03-10', holidays: []}});
});
