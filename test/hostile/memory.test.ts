import {readFileSync} from 'node:fs';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {expect, test} from 'vitest';
import {createBounded} from '../../src/node/bounded.ts';
import {parseReport} from '../../src/parser/index.ts';
import {loadPdfium} from '../compose/pdfium.ts';
import {REPORT_TEXT} from '../unit/commands/composed-report-text.ts';

const MEGABYTE = 1024 * 1024;
const pdf = readFileSync(new URL('../../fixtures/brief/typical.pdf', import.meta.url));
const text = new TextEncoder().encode(REPORT_TEXT);

/** Heap and what the engine holds beside it, after what is not needed is thrown away. */
function inUse(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  const {heapUsed, external} = process.memoryUsage();
  return heapUsed + external;
}

test('500 reports in one process leave less than 50 MB', async () => {
  const read = async (count: number) => {
    for (let i = 0; i < count; i++)
      await parseReport(i % 10 === 0 ? pdf : text, {loadPdfium, bounded: createBounded()});
  };
  await read(20);
  const before = inUse();
  await read(500);
  expect((inUse() - before) / MEGABYTE).toBeLessThan(50);
}, 300_000);
