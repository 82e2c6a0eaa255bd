/**
 * Measures the page against the command line, in turn in every round, so that a busy machine slows both alike.
 *
 *     npm run build && npm run bench:page -- [--rounds 5] [--write-docs 2026-11-22]
 *
 * With --write-docs the figures are written into docs/page.md. The page is built once more, to see that the bytes are the same.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {cpus} from 'node:os';
import {performance} from 'node:perf_hooks';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {type DropFigures, measureDrop, measureMemory, measureUsable, pageBrowser} from './page-in-browser.ts';
import {composeCells, composePages} from './report-of-pages.ts';

const {values} = parseArgs({options: {rounds: {type: 'string', default: '5'}, 'write-docs': {type: 'string'}}});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds: a whole number from 1');

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.tmp/bench-page`;
const built = `${root}dist/loanclose.html`;
const TODAY = '2026-11-22';
/** Set where a company's certificates are; it makes every start of Node slower and has nothing to do with what is measured. */
const {NODE_EXTRA_CA_CERTS: _, ...rest} = process.env;
const env = {...rest, NO_COLOR: '1', COLUMNS: '80'};

interface Sample {
  readonly label: string;
  readonly path: string;
  /** At most so much of the time of the whole process of the command line. */
  readonly most: number | null;
}
interface Goal {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly unit: string;
}

mkdirSync(folder, {recursive: true});
writeFileSync(`${folder}/prose.pdf`, await composePages(40));
writeFileSync(`${folder}/cells.pdf`, await composeCells(40));
const SAMPLES: readonly Sample[] = [
  {label: 'brief, 1 page', path: `${root}fixtures/brief/typical.pdf`, most: 0.35},
  {label: 'detailed', path: `${root}fixtures/detailed/typical.pdf`, most: null},
  {label: '40 pages of prose', path: `${folder}/prose.pdf`, most: 0.8},
  {label: '40 pages of cells', path: `${folder}/cells.pdf`, most: 0.8},
];

const page = readFileSync(built, 'utf8');
const again = buildAgain();
const browser = await pageBrowser();
const drops = new Map<Sample, {cli: number; drop: DropFigures}[]>(SAMPLES.map(each => [each, []]));
const usable: {first: number; last: number}[] = [];
const late = `${folder}/script-last.html`;
writeFileSync(late, scriptLast(page));
for (let round = 0; round <= rounds; round++) {
  for (const sample of SAMPLES) {
    const figures = {cli: commandLine(sample.path), drop: await measureDrop(browser, built, sample.path)};
    if (round > 0) drops.get(sample)?.push(figures);
  }
  const order = {first: await measureUsable(browser, built), last: await measureUsable(browser, late)};
  if (round > 0) usable.push(order);
}
await browser.close();
const memory = await Promise.all(
  [SAMPLES[0], SAMPLES[2]].flatMap(each => (each === undefined ? [] : [memoryOf(each)])),
);
const text = report();
process.stdout.write(`${text}\n`);
if (values['write-docs'] !== undefined) writeDocs(text);

/** Wall time of the whole process in ms. */
function commandLine(path: string): number {
  const start = performance.now();
  const {status, stderr} = spawnSync(process.execPath, [`${root}dist/cli.cjs`, 'plan', path, '--today', TODAY], {env});
  if (status !== 0) throw new Error(`plan ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

async function memoryOf({label, path}: Sample): Promise<{label: string; page: number; cli: number}> {
  const atExit =
    "data:text/javascript,process.on('exit',()=>process.stderr.write('rss '+process.resourceUsage().maxRSS))";
  const args = ['--import', atExit, `${root}dist/cli.cjs`, 'plan', path, '--today', TODAY];
  const kilobytes = /rss (\d+)$/.exec(spawnSync(process.execPath, args, {env}).stderr.toString())?.[1];
  return {label, page: await measureMemory(built, path), cli: Number(kilobytes) / 1024};
}

/** The same page with its script below the data: what it would be to wait for them. */
function scriptLast(html: string): string {
  const start = html.indexOf('<script>');
  const end = html.indexOf('<script type="text/plain"', start);
  const body = html.lastIndexOf('</body>');
  return html.slice(0, start) + html.slice(end, body) + html.slice(start, end) + html.slice(body);
}

function buildAgain(): boolean {
  const before = sha256(readFileSync(built));
  execFileSync('npm', ['run', 'build', '--silent'], {cwd: root, stdio: 'ignore'});
  return before === sha256(readFileSync(built));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function report(): string {
  const engine = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const bytes = Buffer.byteLength(page);
  const packedEngine = block('pdfium').length;
  const parts = [
    ['PDF engine', packedEngine],
    ['worker: parser, planner, renderers', block('worker').length],
    ['words, Chinese and English', block('words').length],
    ['app: screens', Buffer.byteLength(/<script>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '')],
    ['directory, rules, words of calls and letters', block('data').length],
    ['the whole file', bytes],
  ] as const;
  const shares = SAMPLES.map(sample => {
    const figures = drops.get(sample) ?? [];
    return {
      sample,
      share: median(figures.map(({cli, drop}) => drop.ms / cli)),
      ms: median(figures.map(({drop}) => drop.ms)),
      cli: median(figures.map(({cli}) => cli)),
      longest: median(figures.map(({drop}) => drop.longestTask)),
    };
  });
  const [brief, , prose] = shares;
  const rest = bytes - packedEngine;
  const packed = ['worker', 'words', 'data'].map(block);
  const unpacked = [...packed, block('pdfium')].reduce((text, each) => text.replace(each, ''), page);
  const ofRest = gzipSync(unpacked).length + packed.reduce((sum, text) => sum + Buffer.from(text, 'base64').length, 0);
  const goals: Goal[] = [
    {label: 'bytes of the file', value: bytes, most: 4_000_000, unit: ''},
    {
      label: 'file / (gzip of the engine × 4/3)',
      value: bytes / ((gzipSync(engine, {level: 9}).length * 4) / 3),
      most: 1.35,
      unit: ' ×',
    },
    {label: 'all but the engine, kB', value: rest / 1000, most: 900, unit: ''},
    {label: 'all but the engine, packed, kB', value: ofRest / 1000, most: 330, unit: ''},
    ...shares.flatMap(({sample: {label, most}, share}) =>
      most === null ? [] : [{label: `drop to plan / command line, ${label}`, value: share, most, unit: ' ×'}],
    ),
    {label: 'longest task of the page, brief, ms', value: brief?.longest ?? Number.NaN, most: 50, unit: ''},
    {
      label: 'longest task of the page / drop to plan, 40 pages of prose',
      value: (prose?.longest ?? Number.NaN) / (prose?.ms ?? Number.NaN),
      most: 0.1,
      unit: ' ×',
    },
    {
      label: 'usable: script first / script last',
      value: median(usable.map(({first, last}) => first / last)),
      most: 0.7,
      unit: ' ×',
    },
    ...memory.map(({label, page: mb, cli}) => ({
      label: `memory over an empty page / peak of the command line, ${label}`,
      value: mb / cli,
      most: 1.5,
      unit: ' ×',
    })),
  ];
  return [
    `Measured on ${values['write-docs'] ?? 'an unnamed day'} with \`npm run bench:page\`: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'cpu'}, Node ${process.versions.node}, Chromium ${chromiumVersion()}. Medians of ${rounds} rounds, one uncounted before them;`,
    'in every round the page and the command line read the same files in turn. Ratios say more than milliseconds.',
    '',
    '| part | bytes in the file | gzip | brotli |',
    '|---|---:|---:|---:|',
    ...parts.map(([label, size], at) =>
      at === parts.length - 1
        ? `| ${label} | ${thousands(size)} | ${thousands(gzipSync(page, {level: 9}).length)} | ${thousands(brotliCompressSync(page).length)} |`
        : `| ${label} | ${thousands(size)} | | |`,
    ),
    '',
    '| report | drop to plan, ms | whole command line, ms | share | longest task, ms |',
    '|---|---:|---:|---:|---:|',
    ...shares.map(
      ({sample: {label}, ms, cli, share, longest}) =>
        `| ${label} | ${ms.toFixed(0)} | ${cli.toFixed(0)} | ${share.toFixed(2)} | ${longest.toFixed(0)} |`,
    ),
    '',
    '| goal | at most | measured | |',
    '|---|---:|---:|---|',
    ...goals.map(
      ({label, value, most, unit}) =>
        `| ${label} | ${amount(most)}${unit} | ${amount(value)}${unit} | ${value <= most ? 'met' : '**missed**'} |`,
    ),
    `| two builds, one SHA-256 | the same | ${again ? 'the same' : 'two'} | ${again ? 'met' : '**missed**'} |`,
  ].join('\n');
}

function block(id: string): string {
  return new RegExp(`<script type="text/plain" id="${id}">([^<]*)</script>`).exec(page)?.[1] ?? '';
}

function chromiumVersion(): string {
  return (
    /[\d.]+/.exec(spawnSync(process.env.CHROMIUM || '/usr/bin/chromium', ['--version']).stdout.toString())?.[0] ?? ''
  );
}

function amount(value: number): string {
  return value >= 1000 ? thousands(Math.round(value)) : String(Number(value.toFixed(2)));
}

function thousands(value: number): string {
  return value.toLocaleString('en-US');
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return ((sorted[middle] ?? Number.NaN) + (sorted[sorted.length - 1 - middle] ?? Number.NaN)) / 2;
}

function writeDocs(figures: string): void {
  const path = `${root}docs/page.md`;
  const [before, , after] = readFileSync(path, 'utf8').split(/^<!-- (?:figures|end of figures) -->$/m);
  if (before === undefined || after === undefined) throw new Error('docs/page.md has no place for the figures');
  writeFileSync(path, `${before}<!-- figures -->\n\n${figures}\n\n<!-- end of figures -->${after}`);
}
