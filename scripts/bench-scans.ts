import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {setFlagsFromString} from 'node:v8';
import type {RecognitionAddOn} from '../src/model/recognition.ts';
import {closeBrowser} from '../test/producers/chromium.ts';
import {requireFonts} from '../test/scans/draw.ts';
import {judgeScan} from '../test/scans/judge-scan.ts';
import {scansOf} from '../test/scans/kept-scans.ts';
import {layoutOf} from '../test/scans/kinds.ts';
import type {Scan} from '../test/scans/make-scan.ts';
import {keptReading, type Reading, type Runtime, recognizeScan, reportOf} from '../test/scans/readings.ts';
import {FONTS} from '../test/scans/set-report.ts';
import {type JudgedScan, scanTable, silentCount, silentLines} from '../test/scans/tally-scans.ts';

/**
 * Recognises generated scans and photos of composed reports and counts what comes out wrong. Pictures and what was recognised in them stay in
 * .tmp/bench-scans: a run that was stopped goes on, and after a change of the rules only the judging is done anew (seconds). After a change of
 * the generator or the engine delete the folder `pictures` or `readings` there.
 */
const {values} = parseArgs({
  options: {
    /** Pages that are recognised by the native runtime. */
    pages: {type: 'string', default: '300'},
    /** Of these, pages that wasm recognises as well. */
    'wasm-pages': {type: 'string', default: '20'},
    /** One runtime alone, for all pages. */
    runtime: {type: 'string'},
    seed: {type: 'string', default: '1'},
    date: {type: 'string'},
    'write-docs': {type: 'boolean', default: false},
    /** For the processes that this one starts: `make` or `read`. */
    phase: {type: 'string'},
  },
});
const seed = Number(values.seed);

/** In processes of their own, so that each one's memory is its own. */
if (values.phase === 'make') await makePictures();
else if (values.phase === 'read') await readPictures(runtimeOf(values.runtime));
else await bench();

async function bench(): Promise<void> {
  await startPhase(['--phase', 'make', '--pages', values.pages]);
  const only = values.runtime === undefined ? null : runtimeOf(values.runtime);
  const plan: [Runtime, string][] =
    only === null
      ? [
          ['native', values.pages],
          ['wasm', values['wasm-pages']],
        ]
      : [[only, values.pages]];
  for (const [runtime, pages] of plan) await startPhase(['--phase', 'read', '--runtime', runtime, '--pages', pages]);
  const judged = await judge(only ?? 'native');
  const text = [
    ...head(judged, only ?? 'native'),
    scanTable(judged),
    '',
    ...(only === null ? await compareRuntimes(Number(values['wasm-pages'])) : []),
  ].join('\n');
  process.stdout.write(`${text}\n`);
  for (const line of silentLines(judged)) process.stdout.write(`wrong without a mark: ${line}\n`);
  if (values['write-docs']) writeSection(text);
  if (silentCount(judged) > 0) process.exitCode = 1;
}

async function makePictures(): Promise<void> {
  await requireFonts(FONTS);
  let pages = 0;
  for await (const scan of scansOf(Number(values.pages), seed)) {
    pages += scan.pages;
    process.stderr.write(`\rmade ${pages} pages `);
  }
  await closeBrowser();
  process.stderr.write('\n');
}

async function readPictures(runtime: Runtime): Promise<void> {
  // what the PDF engine is better off without, the models need
  setFlagsFromString('--no-liftoff-only');
  const addOn: RecognitionAddOn = await import(import.meta.resolve('loanclose-ocr'));
  let pages = 0;
  for await (const scan of scansOf(Number(values.pages), seed)) {
    if ((await keptReading(runtime, scan)) === null) await recognizeScan(runtime, scan, addOn);
    pages += scan.pages;
    process.stderr.write(`\r${runtime}: recognised ${pages} pages `);
    keepPeak(runtime);
  }
  process.stderr.write('\n');
}

async function judge(runtime: Runtime): Promise<JudgedScan[]> {
  const judged: JudgedScan[] = [];
  for await (const {scan, reading} of readingsOf(runtime, Number(values.pages))) {
    const verdict = await judgeScan(() => reportOf(scan, reading), scan.expected, layoutOf(scan.kind));
    judged.push({scan, verdict});
  }
  return judged;
}

async function* readingsOf(runtime: Runtime, pages: number): AsyncGenerator<{scan: Scan; reading: Reading}> {
  for await (const scan of scansOf(pages, seed)) {
    const reading = await keptReading(runtime, scan);
    if (reading === null) throw new Error(`${scan.kind}-${scan.seed} was not recognised by ${runtime}`);
    yield {scan, reading};
  }
}

function head(judged: readonly JudgedScan[], runtime: Runtime): string[] {
  const pages = judged.reduce((sum, {scan}) => sum + scan.pages, 0);
  const when = values.date === undefined ? '' : ` on ${values.date}`;
  return [
    `Measured${when} with \`npm run bench:scans\`: ${judged.length} composed reports on ${pages} pages, seeds from ${seed}, recognised by the ${runtime} runtime.`,
    '',
  ];
}

/** The same pages by both runtimes: whether they give the same text, and what they take. */
async function compareRuntimes(pages: number): Promise<string[]> {
  let [same, all] = [0, 0];
  const cpu = {native: 0, wasm: 0};
  for await (const {scan, reading} of readingsOf('wasm', pages)) {
    const native = await keptReading('native', scan);
    all += scan.pages;
    if (native === null) continue;
    if (textOf(native) === textOf(reading)) same += scan.pages;
    cpu.native += native.cpuSeconds;
    cpu.wasm += reading.cpuSeconds;
  }
  const [native, wasm] = [peakOf('native'), peakOf('wasm')];
  return [
    `Of ${all} pages, ${same} gave the same text by both runtimes, to the character.`,
    '',
    '| one thread | CPU, × native | peak memory, × native | CPU s a page here | peak MiB here |',
    '|---|---:|---:|---:|---:|',
    `| native | 1 | 1 | ${(cpu.native / all).toFixed(1)} | ${native} |`,
    `| wasm | ${(cpu.wasm / cpu.native).toFixed(2)} | ${(wasm / native).toFixed(2)} | ${(cpu.wasm / all).toFixed(1)} | ${wasm} |`,
    '',
    `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'cpu'}, Node ${process.versions.node}. Ratios say more than seconds: they hold on other machines.`,
  ];
}

function textOf({sheets}: Reading): string {
  return JSON.stringify(
    sheets.map(({sheet}) => sheet.runs.map(({characters}) => characters.map(({char}) => char).join(''))),
  );
}

/** The largest that any process of this runtime was, in MiB. */
function keepPeak(runtime: Runtime): void {
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  mkdirSync('.tmp/bench-scans', {recursive: true});
  if (peak > peakOf(runtime)) writeFileSync(peakPath(runtime), String(peak));
}

function peakOf(runtime: Runtime): number {
  try {
    return Number(readFileSync(peakPath(runtime), 'utf8'));
  } catch {
    return 0;
  }
}

function peakPath(runtime: Runtime): string {
  return `.tmp/bench-scans/peak-${runtime}.txt`;
}

async function startPhase(args: readonly string[]): Promise<void> {
  const script = fileURLToPath(import.meta.url);
  const all = ['--import', 'tsx', script, '--seed', values.seed, ...args];
  const child = spawn(process.execPath, all, {stdio: ['ignore', 'inherit', 'inherit']});
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
}

function runtimeOf(word: string | undefined): Runtime {
  if (word === 'native' || word === 'wasm') return word;
  throw new Error(`--runtime ${word}: native or wasm`);
}

/** Puts the figures between the markers of docs/scans.md. */
function writeSection(text: string): void {
  const [begin, end] = ['<!-- begin figures -->', '<!-- end figures -->'];
  const page = readFileSync('docs/scans.md', 'utf8');
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error('docs/scans.md has no section for the figures');
  writeFileSync('docs/scans.md', `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`);
}
