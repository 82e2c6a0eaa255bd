/**
 * Measures whole processes from outside, all of them in turn in every round, so that a busy machine slows all alike.
 *
 *     npm run build && npm run bench -- [--rounds 15] [--date 2026-11-22] [--install-poppler]
 *
 * With --date the figures are written to docs/benchmarks.md.
 */
import {spawnSync} from 'node:child_process';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {cpus, totalmem} from 'node:os';
import {performance} from 'node:perf_hooks';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {PDFDocument} from '@cantoo/pdf-lib';
import {foldCase} from '../src/case/fold.ts';
import {readCaseFile, writeCaseFile} from '../src/case/read-case-file.ts';
import {composeBriefReport} from '../test/compose/brief-report.ts';
import {writeBriefPdf} from '../test/compose/pdf/brief-pdf.ts';
import {loadPdfium} from '../test/compose/pdfium.ts';
import {composeBigCase} from '../test/unit/case/events.ts';
import {composeCells, composePages} from './report-of-pages.ts';

const {values} = parseArgs({
  options: {
    rounds: {type: 'string', default: '15'},
    date: {type: 'string'},
    'install-poppler': {type: 'boolean', default: false},
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds: a whole number from 1');
if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date)) throw new Error('--date: YYYY-MM-DD');

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.tmp/bench`;
const cli = `${root}dist/cli.js`;
/** Brief reports of so many pages of prose, detailed ones of at least so many pages of cells. */
const SAMPLES = [
  {id: '1', pages: 1, compose: composePages},
  {id: '10', pages: 10, compose: composePages},
  {id: '40', pages: 40, compose: composePages},
  {id: 'cells-10', pages: 10, compose: composeCells},
  {id: 'cells-40', pages: 40, compose: composeCells},
] as const;
const WARM_REPORTS = 200;
const CASE_EVENTS = 500;
const MEGABYTE = 1024 * 1024;
/** Set where a company's certificates are; it makes every start of Node 20 80 ms slower and has nothing to do with what is measured. */
const {NODE_EXTRA_CA_CERTS: _, ...rest} = process.env;
const env = {...rest, NO_COLOR: '1', COLUMNS: '80'};

interface Row {
  readonly id: string;
  readonly label: string;
  readonly command: string;
  readonly args: readonly string[];
}
interface Goal {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly unit: '×' | 'ms' | 'MB';
}

await mkdir(folder, {recursive: true});
for (const {id, pages, compose} of SAMPLES) await writeFile(fileOf(id), await compose(pages));
const bigCase = `${folder}/case.json`;
await writeFile(bigCase, writeCaseFile(composeBigCase(CASE_EVENTS)));
const poppler = findPoppler();
const medians = measure(rowsToMeasure());
const memory = median(Array.from({length: 5}, () => peakMemory(fileOf('10'))));
const warm = await measureWarm();
const text = report();
process.stdout.write(`${text}\n`);
if (values.date !== undefined) await writeFile(`${root}docs/benchmarks.md`, `${text}\n`);

function rowsToMeasure(): Row[] {
  const node = process.execPath;
  const pdfParse =
    "import {PDFParse} from 'pdf-parse';import {readFileSync} from 'node:fs';" +
    'const parser=new PDFParse({data:new Uint8Array(readFileSync(process.argv[1]))});' +
    'process.stdout.write((await parser.getText()).text)';
  return [
    {id: 'node', label: '`node -e 0`', command: node, args: ['-e', '0']},
    {id: 'version', label: '`loanclose --version`', command: node, args: [cli, '--version']},
    {id: 'script', label: '`loanclose script 京东金条`', command: node, args: [cli, 'script', '京东金条']},
    {
      id: 'today',
      label: `\`loanclose today\`, a case of ${CASE_EVENTS} events`,
      command: node,
      args: [cli, 'today', '--case', bigCase, '--today', '2026-11-24'],
    },
    ...SAMPLES.flatMap(({id, pages, compose}): Row[] => {
      const what = `${pages} p.${compose === composeCells ? ' of cells' : ''}`;
      return [
        ...(poppler === null
          ? []
          : [
              {
                id: `poppler-${id}`,
                label: `\`pdftotext\`, ${what}`,
                command: 'pdftotext',
                args: [fileOf(id), '-'],
              },
            ]),
        {
          id: `plan-${id}`,
          label: `\`loanclose plan\`, ${what}`,
          command: node,
          args: [cli, 'plan', fileOf(id)],
        },
        {
          id: `pdf-parse-${id}`,
          label: `pdf-parse \`getText\`, ${what}`,
          command: node,
          args: ['--input-type=module', '-e', pdfParse, fileOf(id)],
        },
      ];
    }),
  ];
}

/** Wall time of whole processes in ms. The first round fills the disk cache and is not counted. */
function measure(rows: readonly Row[]): {row: Row; ms: number}[] {
  const times = new Map<string, number[]>(rows.map(({id}) => [id, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const {id, command, args} of rows) {
      const start = performance.now();
      const {status, stderr} = spawnSync(command, args, {env, cwd: root, maxBuffer: 64 * MEGABYTE});
      const ms = performance.now() - start;
      if (status !== 0) throw new Error(`${id} ended with ${status}: ${stderr.toString().slice(0, 300)}`);
      if (round > 0) times.get(id)?.push(ms);
    }
  }
  return rows.map(row => ({row, ms: median(times.get(row.id) ?? [])}));
}

/** Checks and folds the file of a case. Median ms, the first time included: `today` reads it once. */
function measureCase(): number {
  const file = writeCaseFile(composeBigCase(CASE_EVENTS));
  const times = Array.from({length: rounds}, () => {
    const start = performance.now();
    foldCase(readCaseFile(file));
    return performance.now() - start;
  });
  return median(times);
}

/** Highest resident memory of `loanclose plan`, in MB. */
function peakMemory(path: string): number {
  const atExit =
    "data:text/javascript,process.on('exit',()=>process.stderr.write('rss '+process.resourceUsage().maxRSS))";
  const {stderr, status} = spawnSync(process.execPath, ['--import', atExit, cli, 'plan', path], {env, cwd: root});
  const kilobytes = /rss (\d+)$/.exec(stderr.toString())?.[1];
  if (status !== 0 || kilobytes === undefined) throw new Error('no memory figure');
  return (Number(kilobytes) * 1024) / MEGABYTE;
}

/** Reads and plans many reports in this process, through the built library. Median ms of one, without the first 20. */
async function measureWarm(): Promise<{ms: number; pages: number; accounts: number}> {
  const library: typeof import('../src/index.ts') = await import(pathToFileURL(`${root}dist/index.js`).href);
  const data = async (name: string) => JSON.parse(await readFile(`${root}dist/data/${name}`, 'utf8'));
  const context = {
    index: library.indexDirectory(library.loadDirectory(await data('directory.json'))),
    rules: await data('rules.json'),
    today: '2026-11-22',
    before: null,
    keep: [],
    usedApps: [],
  };
  const t = await library.loadTranslator('zh');
  const loaded = await loadPdfium();
  const times: number[] = [];
  const accounts: number[] = [];
  const pages: number[] = [];
  for (let seed = 1; seed <= WARM_REPORTS; seed++) {
    const composed = composeBriefReport(seed, {generation: 2, minAccounts: 8, maxAccounts: 24});
    const bytes = await writeBriefPdf(composed, {form: 'lines', font: 'embedded', seed});
    const start = performance.now();
    const read = await library.parseReport(bytes, {loadPdfium: async () => loaded});
    library.wordPlan(library.buildPlan(read, context), t, 'zh');
    const ms = performance.now() - start;
    if (read.accounts.length !== composed.accounts.length) throw new Error(`seed ${seed}: an account was lost`);
    if (seed <= 20) continue;
    times.push(ms);
    accounts.push(read.accounts.length);
    pages.push((await PDFDocument.load(bytes)).getPageCount());
  }
  return {ms: median(times), pages: median(pages), accounts: median(accounts)};
}

function findPoppler(): string | null {
  const version = () => /version ([\d.]+)/.exec(spawnSync('pdftotext', ['-v']).stderr?.toString() ?? '')?.[1] ?? null;
  if (version() === null && values['install-poppler']) spawnSync('apt-get', ['install', '-y', 'poppler-utils']);
  return version();
}

function report(): string {
  const of = (id: string) => medians.find(({row}) => row.id === id)?.ms ?? Number.NaN;
  const node = of('node');
  const goals: Goal[] = [
    {label: '`--version` / `node -e 0`', value: of('version') / node, most: 1.4, unit: '×'},
    {label: '`script` / `node -e 0`', value: of('script') / node, most: 1.8, unit: '×'},
    {label: '`today` / `node -e 0`', value: of('today') / node, most: 2.5, unit: '×'},
    {label: `reading a case of ${CASE_EVENTS} events`, value: measureCase(), most: 50, unit: 'ms'},
    {label: '`plan` / pdf-parse, 10 p.', value: of('plan-10') / of('pdf-parse-10'), most: 1, unit: '×'},
    ...(poppler === null
      ? []
      : [
          {label: '`plan` / `pdftotext`, 10 p.', value: of('plan-10') / of('poppler-10'), most: 10, unit: '×'} as const,
          {
            label: '`plan` / `pdftotext`, 40 p. of cells',
            value: of('plan-cells-40') / of('poppler-cells-40'),
            most: 6,
            unit: '×',
          } as const,
        ]),
    {
      label: '`plan` / pdf-parse, 10 p. of cells',
      value: of('plan-cells-10') / of('pdf-parse-cells-10'),
      most: 1,
      unit: '×',
    },
    {
      label: '`plan` / pdf-parse, 40 p. of cells',
      value: of('plan-cells-40') / of('pdf-parse-cells-40'),
      most: 1,
      unit: '×',
    },
    {label: 'peak memory of `plan`, 10 p.', value: memory, most: 130, unit: 'MB'},
    {label: `one of ${WARM_REPORTS} reports in one process`, value: warm.ms, most: 25, unit: 'ms'},
  ];
  return [
    '# Benchmarks',
    '',
    ...(values.date === undefined ? [] : [`Measured on ${values.date} with \`npm run bench\`.`]),
    `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'cpu'}, ${Math.round(totalmem() / 1024 / MEGABYTE)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}, ${poppler === null ? '`pdftotext` is not installed: its rows are left out' : `poppler ${poppler}`}.`,
    `Medians of ${rounds} rounds, one round uncounted before them; every round runs every row once. Whole processes: from start to exit, output included.`,
    'The reports are composed, with embedded fonts: prose is the brief layout, cells the detailed one. `pdftotext` and pdf-parse only give text; `plan` reads the accounts and plans as well.',
    'Ratios say more than milliseconds: they hold on other machines.',
    '',
    '| process | median ms | × `node -e 0` |',
    '|---|---:|---:|',
    ...medians.map(({row, ms}) => `| ${row.label} | ${ms.toFixed(0)} | ${(ms / node).toFixed(2)} |`),
    '',
    `${WARM_REPORTS} reports in one process (median ${warm.accounts} accounts on ${warm.pages} pages, the first 20 not counted), read and planned: ${warm.ms.toFixed(1)} ms each.`,
    '',
    '| goal | at most | measured | |',
    '|---|---:|---:|---|',
    ...goals.map(
      ({label, value, most, unit}) =>
        `| ${label} | ${most} ${unit} | ${value.toFixed(2)} ${unit} | ${value <= most ? 'met' : '**missed**'} |`,
    ),
  ].join('\n');
}

function fileOf(id: string): string {
  return `${folder}/${id}.pdf`;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}
