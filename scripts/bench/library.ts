import {readFile} from 'node:fs/promises';
import {performance} from 'node:perf_hooks';
import {pathToFileURL} from 'node:url';
import {PDFDocument} from '@cantoo/pdf-lib';
import {foldCase} from '../../src/case/fold.ts';
import {readCaseFile, writeCaseFile} from '../../src/case/read-case-file.ts';
import {composeBriefReport} from '../../test/compose/brief-report.ts';
import {writeBriefText} from '../../test/compose/brief-text.ts';
import {loadPdfium} from '../../test/compose/pdfium.ts';
import {composeBigCase} from '../../test/unit/case/events.ts';
import {median} from './measure.ts';
import {CASE_EVENTS} from './samples.ts';

export const WARM_REPORTS = 200;
const NOT_COUNTED = 20;
const TIMES = 7;
/** While V8 compiles in other threads, in the first ten or so, that counts as much as the plan: the median is of what comes after. */
const PLANS = 25;

/** The built library with its data, in this process. */
export interface Library {
  /** ms of one of many reports, read and planned; the first 20 not counted. */
  readonly measureWarm: (files: readonly string[]) => Promise<{ms: number; pages: number; accounts: number}>;
  /** CPU ms of `buildPlan` for each account of a report with so many. */
  readonly measurePlan: (accounts: number) => Promise<number>;
}

export async function openLibrary(dist: string): Promise<Library> {
  const library: typeof import('../../src/index.ts') = await import(pathToFileURL(`${dist}/index.js`).href);
  const data = async (name: string) => readFile(`${dist}/data/${name}`, 'utf8');
  const context = {
    index: library.indexDirectory(library.loadDirectory(await data('directory.json'))),
    rules: library.loadRules(await data('rules.json')),
    today: '2026-11-22',
    before: null,
    keep: [],
    usedApps: [],
  };
  const loaded = await loadPdfium();
  const read = (bytes: Uint8Array) => library.parseReport(bytes, {loadPdfium: async () => loaded});
  return {
    async measureWarm(files) {
      const t = await library.loadTranslator('zh');
      const times: number[] = [];
      const accounts: number[] = [];
      const pages: number[] = [];
      for (let turn = 0; turn < WARM_REPORTS; turn++) {
        const bytes = new Uint8Array(await readFile(files[turn % files.length] ?? ''));
        const start = performance.now();
        const report = await read(bytes);
        library.wordPlan(library.buildPlan(report, context), t, 'zh');
        const ms = performance.now() - start;
        if (turn < NOT_COUNTED) continue;
        times.push(ms);
        accounts.push(report.accounts.length);
        pages.push((await PDFDocument.load(bytes)).getPageCount());
      }
      return {ms: median(times), pages: median(pages), accounts: median(accounts)};
    },
    async measurePlan(accounts) {
      const composed = composeBriefReport(3, {generation: 2, minAccounts: accounts, maxAccounts: accounts});
      const report = await read(new TextEncoder().encode(writeBriefText(composed)));
      if (report.accounts.length !== accounts) throw new Error('an account was lost');
      const times = Array.from({length: PLANS}, () => {
        const before = process.cpuUsage();
        library.buildPlan(report, context);
        const {user, system} = process.cpuUsage(before);
        return (user + system) / 1000;
      });
      return median(times) / accounts;
    },
  };
}

/** Checks and folds the file of a case. Median ms, the first time included: `today` reads it once. */
export function measureCase(): number {
  const file = writeCaseFile(composeBigCase(CASE_EVENTS));
  const times = Array.from({length: TIMES}, () => {
    const start = performance.now();
    foldCase(readCaseFile(file));
    return performance.now() - start;
  });
  return median(times);
}
