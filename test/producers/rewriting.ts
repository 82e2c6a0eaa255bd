import {readFile, writeFile} from 'node:fs/promises';
import {Random} from '../compose/random.ts';
import {printHtml} from './chromium.ts';
import {toHtml} from './html.ts';
import {randomStyle} from './html-style.ts';
import type {Job, Producer} from './producer.ts';

/** The browser's print of a report, which several producers start from. */
const printed = new Map<string, Promise<Uint8Array>>();

/** What a rewriter starts from: the composer's own PDF for odd seeds, the browser's for even ones. `lines`: always the composer's. */
export async function writeSources(jobs: readonly Job[], lines?: 'lines'): Promise<string[]> {
  const paths: string[] = [];
  for (const job of jobs) {
    const path = `${job.stem}.source.pdf`;
    await writeFile(path, lines || job.seed % 2 === 1 ? await job.composition.pdf(lines) : await browserPrint(job));
    paths.push(path);
  }
  return paths;
}

function browserPrint({composition, seed, stem}: Job): Promise<Uint8Array> {
  const key = `${composition.layout} ${seed}`;
  const ready = printed.get(key) ?? printSource(composition, seed, stem);
  printed.set(key, ready);
  return ready;
}

async function printSource(composition: Job['composition'], seed: number, stem: string): Promise<Uint8Array> {
  const html = await toHtml(composition, randomStyle(new Random(seed + 29)), `${stem}.source.html`);
  return printHtml(html, `${stem}.source.pdf`, {});
}

/** One program call per job: from the source to the file that is read. */
export function rewriting(
  ending: string,
  call: (source: string, target: string, job: Job) => Promise<void>,
): Producer['produce'] {
  return async jobs => {
    const sources = await writeSources(jobs);
    const files: Uint8Array[] = [];
    for (const [index, job] of jobs.entries()) {
      const target = `${job.stem}.${ending}`;
      await call(sources[index] ?? '', target, job);
      files.push(await readFile(target));
    }
    return files;
  };
}
