/**
 * Writes fixtures/producers: a few files of real programs, with what must be read in them, and test/producers/known-failures.json: those that
 * are not read so today. The bytes depend on the versions of the programs; what they say depends on the seeds alone.
 * Run: npx tsx scripts/make-producer-fixtures.ts
 */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {closeBrowser} from '../test/producers/chromium.ts';
import {compose, type ReportLayout} from '../test/producers/composition.ts';
import {judge} from '../test/producers/judge.ts';
import type {Producer} from '../test/producers/producer.ts';
import {PRODUCERS} from '../test/producers/producers.ts';

/** Bytes; programs that embed large fonts whole give files that are not kept. */
const MOST = 110_000;
const KEPT: readonly (readonly [producer: string, layout: ReportLayout])[] = [
  ['chromium-headers', 'brief'],
  ['chromium-headers', 'detailed'],
  ['chromium-watermark-headers', 'detailed'],
  ['chromium-top-left', 'detailed'],
  ['libreoffice-html-tables', 'brief'],
  ['libreoffice-html-tables', 'detailed'],
  ['libreoffice-docx-text', 'brief'],
  ['weasyprint', 'brief'],
  ['fop', 'brief'],
  ['reportlab', 'detailed'],
  ['pango-cairo', 'brief'],
  ['pango-cairo', 'detailed'],
  ['ghostscript', 'detailed'],
  ['cairo', 'brief'],
  ['pdftex-two-up', 'detailed'],
  ['pikepdf-turn', 'brief'],
  ['pikepdf-turn', 'detailed'],
  ['pikepdf-quarter', 'detailed'],
  ['pikepdf-jitter', 'brief'],
  ['pikepdf-jitter', 'detailed'],
  ['pdftotext-raw', 'brief'],
  ['pdftotext-layout', 'detailed'],
  ['mutool-text', 'brief'],
  ['mutool-text', 'detailed'],
  ['gb18030-layout', 'brief'],
];

const folder = new URL('../fixtures/producers/', import.meta.url);
const work = await mkdtemp(join(tmpdir(), 'loanclose-producers-'));
await rm(folder, {recursive: true, force: true});
await mkdir(folder, {recursive: true});
const failing: Record<string, string> = {};
for (const [name, layout] of KEPT) {
  const producer = PRODUCERS.find(one => one.name === name);
  if (producer === undefined) throw new Error(`no producer ${name}`);
  const file = await smallFile(producer, layout);
  const stem = `${name}-${layout}-${file.seed}`;
  const {expected} = compose(layout, file.seed);
  // A text without places has no cells: it may also be refused aloud.
  const accepted = producer.ending === 'txt' && layout === 'detailed' ? ['exact', 'said'] : ['exact'];
  await writeFile(new URL(`${stem}.${producer.ending}`, folder), file.bytes);
  await writeFile(new URL(`${stem}.expected.json`, folder), `${JSON.stringify({layout, accepted, expected})}\n`);
  const {outcome} = await judge(file.bytes, expected, layout);
  if (!accepted.includes(outcome)) failing[`${stem}.${producer.ending}`] = outcome;
}
await closeBrowser();
await rm(work, {recursive: true});
await writeFile(
  new URL('../test/producers/known-failures.json', import.meta.url),
  `${JSON.stringify(failing, null, 2)}\n`,
);

/** The file of the first seed that is not too large, preferring reports that are read wrongly in the first place. */
async function smallFile(producer: Producer, layout: ReportLayout): Promise<{seed: number; bytes: Uint8Array}> {
  let smallest: {seed: number; bytes: Uint8Array} | null = null;
  for (let seed = 1; seed <= 8; seed++) {
    const composition = compose(layout, seed);
    const [bytes] = await producer.produce([
      {composition, seed, stem: join(work, `${producer.name}-${layout}-${seed}`)},
    ]);
    if (bytes === undefined || bytes.length > MOST) continue;
    smallest ??= {seed, bytes};
    if ((await judge(bytes, composition.expected, layout)).outcome !== 'exact') return {seed, bytes};
    if (seed >= 4) break;
  }
  if (smallest === null) throw new Error(`every file of ${producer.name} is too large`);
  return smallest;
}
