/**
 * Prints composed reports with real programs, reads the files and compares every record. Not part of `npm test`; see docs/reading.md.
 * Run: npm run test:producers -- [--count N] [--seed S] [--producer NAME]… [--layout brief|detailed] [--keep DIR] [--allow-missing]
 *      [--failures FILE] [--write-docs] | --mutants N
 */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {closeBrowser} from './chromium.ts';
import {compose, REPORT_LAYOUTS, type ReportLayout} from './composition.ts';
import {writeSection} from './docs.ts';
import {differingFields, judge, type Verdict} from './judge.ts';
import {mutantReport} from './mutants.ts';
import type {Producer} from './producer.ts';
import {PRODUCERS} from './producers.ts';
import {type Case, shortfalls, tableOf, tally} from './tally.ts';
import {isInstalled} from './tools.ts';

const {values: options} = parseArgs({
  options: {
    count: {type: 'string', default: '3'},
    seed: {type: 'string'},
    producer: {type: 'string', multiple: true, default: []},
    layout: {type: 'string'},
    keep: {type: 'string'},
    failures: {type: 'string'},
    mutants: {type: 'string'},
    'allow-missing': {type: 'boolean', default: false},
    'write-docs': {type: 'boolean', default: false},
  },
});

const say = (text: string) => process.stdout.write(`${text}\n`);

process.exitCode = options.mutants === undefined ? await runProducers() : await runMutants(Number(options.mutants));

async function runMutants(count: number): Promise<number> {
  const {table, failing, shortfalls: missed} = await mutantReport(count, Number(options.seed ?? '1'));
  say(table);
  if (options.failures !== undefined) await writeFile(options.failures, `${JSON.stringify(failing, null, 2)}\n`);
  if (options['write-docs']) await writeSection('mutants', table);
  for (const line of missed) say(`NOT REACHED: ${line}`);
  return missed.length === 0 ? 0 : 1;
}

async function runProducers(): Promise<number> {
  const {ready, missing} = await chooseProducers();
  const folder = options.keep ?? (await mkdtemp(join(tmpdir(), 'loanclose-producers-')));
  await mkdir(folder, {recursive: true});
  const cases: Case[] = [];
  const broken: string[] = [];
  for (const producer of ready) {
    for (const layout of layoutsOf(producer)) {
      const started = Date.now();
      const own = await runProducer(producer, layout, folder).catch((error: unknown) => {
        broken.push(`${producer.name} ${layout}: ${String(error).slice(0, 300)}`);
        return [];
      });
      cases.push(...own);
      const outcomes = own.map(({verdict}) => verdict.outcome).join(' ');
      say(`${producer.name} ${layout} (${((Date.now() - started) / 1000).toFixed(1)} s): ${outcomes}`);
    }
  }
  await closeBrowser();
  const failing = cases.filter(({verdict}) => verdict.outcome !== 'exact');
  if (options.failures !== undefined) await writeFile(options.failures, `${JSON.stringify(failing, null, 2)}\n`);
  if (options.keep === undefined) await rm(folder, {recursive: true});
  else for (const one of failing) say(describe(one));
  const tallies = tally(cases);
  const table = tableOf(tallies);
  say(`\n${table}`);
  if (options['write-docs']) await writeSection('producers', table);
  const missed = shortfalls(tallies);
  missed.push(...broken.map(text => `the producer failed: ${text}`));
  if (missing.length > 0 && !options['allow-missing'])
    missed.push(`not installed: ${missing.join(', ')} (scripts/install-producers.sh)`);
  for (const line of missed) say(`NOT REACHED: ${line}`);
  return missed.length === 0 ? 0 : 1;
}

async function chooseProducers(): Promise<{ready: Producer[]; missing: string[]}> {
  const wanted = PRODUCERS.filter(
    ({name}) => options.producer.length === 0 || options.producer.some(prefix => name.startsWith(prefix)),
  );
  const ready: Producer[] = [];
  const missing: string[] = [];
  for (const producer of wanted) {
    const installed = await Promise.all(producer.needs.map(isInstalled));
    if (installed.every(one => one)) ready.push(producer);
    else missing.push(`${producer.name} (${producer.needs.filter((_, index) => !installed[index]).join(', ')})`);
  }
  for (const name of missing) say(`PRODUCER MISSING: ${name}`);
  return {ready, missing};
}

function layoutsOf(producer: Producer): ReportLayout[] {
  return REPORT_LAYOUTS.filter(
    layout => producer.layouts.includes(layout) && (options.layout === undefined || options.layout === layout),
  );
}

async function runProducer(producer: Producer, layout: ReportLayout, folder: string): Promise<Case[]> {
  const count = Number(options.count);
  const seeds =
    options.seed === undefined ? Array.from({length: count}, (_, index) => index + 1) : [Number(options.seed)];
  const jobs = seeds.map(seed => ({
    composition: compose(layout, seed),
    seed,
    stem: join(folder, `${producer.name}-${layout}-${seed}`),
  }));
  const files = await producer.produce(jobs);
  const cases: Case[] = [];
  for (const [index, {composition, seed}] of jobs.entries()) {
    const verdict = await judge(
      files[index] ?? new Uint8Array(),
      producer.expected?.(composition) ?? composition.expected,
      layout,
    );
    cases.push({producer: producer.name, layout, seed, damaged: producer.damaged === true, verdict});
  }
  return cases;
}

function describe({producer, layout, seed, verdict}: Case): string {
  const head = `\n${producer} ${layout} ${seed}: ${verdict.outcome} (${verdict.word})`;
  return [head, ...verdict.differences.slice(0, 40).map(line => `  ${describeDifference(line)}`)].join('\n');
}

function describeDifference({kind, composed, read, said}: Verdict['differences'][number]): string {
  const mark = said ? ' (said)' : '';
  if (composed === null) return `${kind}: invented ${JSON.stringify(read)}`;
  if (read === null) return `${kind}: missing ${JSON.stringify(composed)}`;
  const fields = differingFields(composed, read).map(
    ([name, was, right]) => `${name} ${JSON.stringify(was)} instead of ${JSON.stringify(right)}`,
  );
  return `${kind}${mark}: ${fields.join('; ')}`;
}
