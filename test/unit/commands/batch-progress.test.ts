import {expect, it} from 'vitest';
import {progressOf} from '../../../src/commands/batch-progress.ts';
import {loadTranslator} from '../../../src/text/index.ts';

const t = await loadTranslator('zh');

function shown(isTerminal: boolean, total: number | null, looks: readonly [elapsed: number, read: number][]) {
  let now = 0;
  const out: string[] = [];
  const io = {stderrIsTty: isTerminal, writeErr: (text: string) => void out.push(text)};
  const progress = progressOf({elapsed: () => now}, t, io, () => total);
  for (const [elapsed, read] of looks) {
    now = elapsed;
    progress?.show(read, 1);
  }
  progress?.clear();
  return out;
}

it('how many, how fast and how long it still takes, in one line that is taken away at the end', () => {
  expect(shown(true, 4000, [[2000, 40]])).toEqual([
    '\r\u001B[K已读 40/4000 份（1 份有问题），每秒 20 份，还要 3:18',
    '\r\u001B[K',
  ]);
  expect(shown(true, 100_000, [[1000, 4]])[0]).toContain('每秒 4.0 份，还要 6:56:39');
});

it('no time left while nobody knows how many there are', () => {
  expect(shown(true, null, [[2000, 40]])[0]).toBe('\r\u001B[K已读 40 份（1 份有问题），每秒 20 份');
});

it('at most five looks a second, and none where nobody looks', () => {
  expect(
    shown(true, 10, [
      [1000, 1],
      [1100, 2],
      [1300, 3],
    ]),
  ).toHaveLength(3);
  expect(shown(false, 10, [[1000, 1]])).toEqual([]);
});
