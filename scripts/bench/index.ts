/**
 * Measures whole processes from outside, all of them in turn in every round, so that a busy machine slows all alike.
 *
 *     npm run build && npm run bench -- [--rounds 15] [--reports 1000] [--date 2026-11-22] [--install-poppler]
 *     npm run build && npm run bench -- --compare HEAD~1
 *
 * With --date the figures are written to docs/benchmarks.md, and the run is added to the table of the last ones. With --compare another commit
 * is built and only the rows of both builds are measured, side by side.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {cpus, totalmem} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {type Goal, goalsOf, isMet, type Measured} from './goals.ts';
import {lastRuns} from './last-runs.ts';
import {measureCase, openLibrary, WARM_REPORTS} from './library.ts';
import {measureMany, rateOf} from './many.ts';
import {measure, median, peakMemory, type Row} from './measure.ts';
import {buildOther, programOf} from './other-build.ts';
import {rowsOfBuild, rowsOfOthers} from './rows.ts';
import {composeSamples} from './samples.ts';

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '15'},
    date: {type: 'string'},
    compare: {type: 'string'},
    reports: {type: 'string', default: '1000'},
    'install-poppler': {type: 'boolean', default: false},
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds: a whole number from 1');
const reports = Number(values.reports);
if (!Number.isInteger(reports) || reports < 1) throw new Error('--reports: a whole number from 1');
if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date)) throw new Error('--date: YYYY-MM-DD');

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = programOf(root);
const page = `${root}docs/benchmarks.md`;
const PLANNED_ACCOUNTS = [700, 1400];
const samples = await composeSamples(`${root}.tmp/bench`, reports);
const poppler = findPoppler();
process.stdout.write(`${values.compare === undefined ? await measureAll() : compareWith(values.compare)}\n`);

async function measureAll(): Promise<string> {
  const rows = [...rowsOfOthers(samples, poppler !== null), ...rowsOfBuild(cli, samples)];
  const times = measure(rows, rounds);
  const library = await openLibrary(`${root}dist`);
  const warm = await library.measureWarm(samples.many);
  const plan = new Map<number, number>();
  for (const accounts of PLANNED_ACCOUNTS) plan.set(accounts, await library.measurePlan(accounts));
  const memory = median(Array.from({length: 5}, () => peakMemory([cli, 'parse', samples.fileOf('40')])));
  const many = measureMany(cli, samples.many, `${root}.tmp/bench/many.txt`, poppler !== null);
  const measured = {times, memory, warm: warm.ms, plan, case: measureCase(), many};
  const goals = goalsOf(measured);
  const text = [
    ...head(),
    '',
    ...tableOf(rows, measured),
    '',
    `${WARM_REPORTS} reports in one process (median ${warm.accounts} accounts on ${warm.pages} pages, the first 20 not counted), read and planned: ${warm.ms.toFixed(1)} ms each.`,
    '',
    `${many.count} reports of about two pages, reports a second: ${rateOf(many.one, many.count).toFixed(0)} with one worker of \`batch\`, ${rateOf(many.two, many.count).toFixed(0)} with two${many.poppler === null ? '' : `, ${rateOf(many.poppler, many.count).toFixed(0)} by a loop of \`pdftotext\``}; CPU ms each: ${(many.two.cpu / many.count).toFixed(1)} with two workers${many.poppler === null ? '' : `, ${(many.poppler.cpu / many.count).toFixed(1)} by \`pdftotext\``}.`,
    '',
    '| goal | | measured | |',
    '|---|---:|---:|---|',
    ...goals.map(lineOf),
  ].join('\n');
  if (values.date === undefined) return text;
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {cwd: root, encoding: 'utf8'}).trim();
  const whole = `${text}\n\n${lastRuns(await readFile(page, 'utf8'), `${values.date} ${commit}`, goals)}`;
  await writeFile(page, `${whole}\n`);
  return whole;
}

function head(): string[] {
  return [
    '# Benchmarks',
    '',
    ...(values.date === undefined ? [] : [`Measured on ${values.date} with \`npm run bench\`.`]),
    `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'cpu'}, ${Math.round(totalmem() / 1024 ** 3)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}, ${poppler === null ? '`pdftotext` is not installed: its rows are left out' : `poppler ${poppler}`}.`,
    `Medians of ${rounds} rounds, one round uncounted before them; every round runs every row once. Whole processes: from start to exit, output included; ms by the clock, and CPU of all threads.`,
    'The reports are composed, with embedded fonts: prose is the brief layout, cells the detailed one. `pdftotext` and pdf-parse only give text; `parse` reads the accounts, `plan` plans as well.',
    'Ratios say more than milliseconds: they hold on other machines. Those of CPU time also hold on a busy one.',
  ];
}

function tableOf(rows: readonly Row[], {times}: Measured): string[] {
  const node = times.get('node')?.cpu ?? Number.NaN;
  return [
    '| process | ms | CPU ms | × `node -e 0` (CPU) |',
    '|---|---:|---:|---:|',
    ...rows.map(({id, label}) => {
      const {ms, cpu} = times.get(id) ?? {ms: Number.NaN, cpu: Number.NaN};
      return `| ${label} | ${ms.toFixed(0)} | ${cpu.toFixed(0)} | ${(cpu / node).toFixed(2)} |`;
    }),
  ];
}

function lineOf(goal: Goal): string {
  const {label, value, limit, at, unit} = goal;
  return `| ${label} | at ${at} ${limit} ${unit} | ${value.toFixed(2)} ${unit} | ${isMet(goal) ? 'met' : '**missed**'} |`;
}

function compareWith(reference: string): string {
  const other = buildOther(root, reference);
  try {
    const here = rowsOfBuild(cli, samples);
    const times = measure([...here, ...rowsOfBuild(other.cli, samples, '-other')], rounds);
    return [
      `| process, CPU ms | here | ${reference} | here / ${reference} |`,
      '|---|---:|---:|---:|',
      ...here.map(({id, label}) => {
        const [mine, theirs] = [times.get(id)?.cpu ?? Number.NaN, times.get(`${id}-other`)?.cpu ?? Number.NaN];
        return `| ${label} | ${mine.toFixed(0)} | ${theirs.toFixed(0)} | ${(mine / theirs).toFixed(2)} |`;
      }),
    ].join('\n');
  } finally {
    other.remove();
  }
}

function findPoppler(): string | null {
  const version = () => /version ([\d.]+)/.exec(spawnSync('pdftotext', ['-v']).stderr?.toString() ?? '')?.[1] ?? null;
  if (version() === null && values['install-poppler']) spawnSync('apt-get', ['install', '-y', 'poppler-utils']);
  return version();
}
