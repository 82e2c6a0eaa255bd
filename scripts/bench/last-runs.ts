import type {Goal} from './goals.ts';

const LAST_RUNS = '## The last runs';
const KEPT = 5;

/**
 * The table of the last runs with this one as its first row. Its columns are the goals of this run; a run that lacks one has a dash there.
 * @param page what docs/benchmarks.md holds so far
 */
export function lastRuns(page: string, run: string, goals: readonly Goal[]): string {
  const [, table = ''] = page.split(`${LAST_RUNS}\n`);
  const rows = table.split('\n').flatMap(line => (line.startsWith('| ') ? [cellsOf(line)] : []));
  const [titles = [], , ...earlier] = rows;
  const labels = goals.map(({label}) => label);
  const now = [run, ...goals.map(({value, unit}) => `${value.toFixed(2)} ${unit}`)];
  const before = earlier.map(cells => [
    cells[0] ?? '',
    ...labels.map(label => (titles.includes(label) ? (cells[titles.indexOf(label)] ?? '–') : '–')),
  ]);
  const kept = [now, ...before.filter(([name]) => name !== run)].slice(0, KEPT);
  return [
    LAST_RUNS,
    '',
    ...[['run', ...labels], ['---', ...labels.map(() => '---:')], ...kept].map(cells => `| ${cells.join(' | ')} |`),
  ].join('\n');
}

function cellsOf(line: string): string[] {
  return line.split(' | ').map(cell => cell.replace(/^\| | \|$/g, ''));
}
