import {existsSync} from 'node:fs';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {z} from 'zod';
import {SCAN_KINDS, type ScanKind} from './kinds.ts';
import {makeScan, type Scan} from './make-scan.ts';

const FOLDER = '.tmp/bench-scans/pictures';
const TruthSchema = z.object({
  pages: z.int(),
  files: z.array(z.string()),
  expected: z.record(z.string(), z.array(z.unknown())),
});

/** The scans of a bench, each kind in turn until that many pages are there. Made once; a second run finds them on the disk. */
export async function* scansOf(pages: number, seed: number): AsyncGenerator<Scan> {
  let made = 0;
  for (let round = seed; made < pages; round++)
    for (const kind of SCAN_KINDS) {
      if (made >= pages) return;
      const scan = (await keptScan(kind, round)) ?? (await keep(await makeScan(kind, round)));
      made += scan.pages;
      yield scan;
    }
}

async function keptScan(kind: ScanKind, seed: number): Promise<Scan | null> {
  const folder = join(FOLDER, `${kind}-${seed}`);
  if (!existsSync(folder)) return null;
  const {pages, files, expected} = TruthSchema.parse(JSON.parse(await readFile(join(folder, 'truth.json'), 'utf8')));
  const read = files.map(async name => ({name, bytes: new Uint8Array(await readFile(join(folder, name)))}));
  return {kind, seed, pages, expected, files: await Promise.all(read)};
}

/** The folder gets its name when all is in it: a run that was stopped leaves no half. */
async function keep(scan: Scan): Promise<Scan> {
  const folder = join(FOLDER, `${scan.kind}-${scan.seed}`);
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, {recursive: true, force: true});
  await mkdir(unfinished, {recursive: true});
  for (const {name, bytes} of scan.files) await writeFile(join(unfinished, name), bytes);
  const truth = {pages: scan.pages, files: scan.files.map(({name}) => name), expected: scan.expected};
  await writeFile(join(unfinished, 'truth.json'), JSON.stringify(truth, null, 1));
  await rename(unfinished, folder);
  return scan;
}
