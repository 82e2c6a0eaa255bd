import {expect, test} from 'vitest';
import {type Goal, isMet} from '../../../scripts/bench/goals.ts';
import {lastRuns} from '../../../scripts/bench/last-runs.ts';

const goal = (label: string, value: number): Goal => ({label, value, limit: 1, at: 'most', unit: '×'});

test('the last five runs, the newest first; a goal that a run did not have is a dash', () => {
  let page = '# Benchmarks\n';
  for (let run = 1; run <= 6; run++) page = `# Benchmarks\n\n${lastRuns(page, `run ${run}`, [goal('`a` / b', run)])}\n`;
  page = lastRuns(page, 'run 7', [goal('`a` / b', 7), goal('c', 0.5)]);
  expect(page.split('\n')).toEqual([
    '## The last runs',
    '',
    '| run | `a` / b | c |',
    '| --- | ---: | ---: |',
    '| run 7 | 7.00 × | 0.50 × |',
    ...[6, 5, 4, 3].map(run => `| run ${run} | ${run}.00 × | – |`),
  ]);
});

test('a run that is measured again takes its own place', () => {
  const first = lastRuns('', 'run 1', [goal('a', 1)]);
  expect(lastRuns(first, 'run 1', [goal('a', 2)])).toContain('| run 1 | 2.00 × |');
  expect(lastRuns(first, 'run 1', [goal('a', 2)])).not.toContain('1.00');
});

test('a goal is the most or the least of a figure', () => {
  expect([isMet(goal('a', 1)), isMet(goal('a', 1.01)), isMet({...goal('a', 1.7), limit: 1.6, at: 'least'})]).toEqual([
    true,
    false,
    true,
  ]);
});
