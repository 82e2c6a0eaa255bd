import {mkdir, readFile, rename, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import type {RecognitionAddOn, RecognizedSheet, Recognizer} from '../../src/model/recognition.ts';
import type {Report} from '../../src/model/report.ts';
import {parseReport} from '../../src/parser/index.ts';
import {loadPdfium} from '../compose/pdfium.ts';
import type {Scan} from './make-scan.ts';

export type Runtime = Recognizer['runtime'];

/** What was recognised in the pictures of one scan, and what it took. */
export interface Reading {
  readonly sheets: readonly {readonly file: number; readonly page: number; readonly sheet: RecognizedSheet}[];
  /** Of the whole process, all its threads, without making the pictures. */
  readonly cpuSeconds: number;
}

const FOLDER = '.tmp/bench-scans/readings';

function readingPath(runtime: Runtime, {kind, seed}: Scan): string {
  return join(FOLDER, runtime, `${kind}-${seed}.json`);
}

export async function keptReading(runtime: Runtime, scan: Scan): Promise<Reading | null> {
  try {
    const reading: Reading = JSON.parse(await readFile(readingPath(runtime, scan), 'utf8'));
    return reading;
  } catch {
    return null;
  }
}

/** Recognises the pictures of a scan and keeps what was seen, so that a run that was stopped goes on and a rule can be tried again at once. */
export async function recognizeScan(runtime: Runtime, scan: Scan, addOn: RecognitionAddOn): Promise<Reading> {
  const sheets: {file: number; page: number; sheet: RecognizedSheet}[] = [];
  const before = process.cpuUsage();
  const keep = (file: number, page: number, sheet: RecognizedSheet) => {
    sheets.push({file, page, sheet: {...sheet, runs: sheet.runs.map(run => ({...run, strip: NO_STRIP}))}});
  };
  try {
    await readScan(scan, {
      kept: {find: () => null, keep},
      openRecognizer: () => addOn.openRecognizer({runtime, threads: 1}),
    });
  } catch {
    // whatever is wrong with the report is said again when the reading is judged
  }
  const {user, system} = process.cpuUsage(before);
  const reading = {sheets, cpuSeconds: (user + system) / 1e6};
  await write(readingPath(runtime, scan), JSON.stringify(reading));
  return reading;
}

/** The report that was recognised earlier; a picture that gave nothing then gives nothing now. */
export function reportOf(scan: Scan, {sheets}: Reading): Promise<Report> {
  const find = (file: number, page: number) =>
    sheets.find(kept => kept.file === file && kept.page === page)?.sheet ?? null;
  return readScan(scan, {kept: {find, keep: () => {}}});
}

function readScan(scan: Scan, options: Omit<Parameters<typeof parseReport>[1], 'loadPdfium'>): Promise<Report> {
  return parseReport(
    scan.files.map(({bytes}) => bytes),
    {...options, loadPdfium},
  );
}

const NO_STRIP = {width: 0, height: 0, channels: 1, pixels: new Uint8Array()} as const;

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true});
  await writeFile(`${path}.unfinished`, text);
  await rename(`${path}.unfinished`, path);
}
