import {readFileSync} from 'node:fs';
import {loadPdfium} from '../../../src/node/pdfium.ts';
import {loadTranslator} from '../../../src/text/index.ts';
import {Engine} from '../../../src/web/engine.ts';
import {loadEngineData} from '../../../src/web/engine-data.ts';
import type {Choices, GivenFile, Reading, Setting} from '../../../src/web/protocol.ts';

export const SETTING: Setting = {lang: 'zh', today: '2026-11-22', now: '2026-11-22T01:02:03Z'};
export const NOTHING_CHOSEN: Choices = {before: null, keep: [], apps: []};
export const t = await loadTranslator('zh');

export function fixture(path: string): Uint8Array {
  return readFileSync(new URL(`../../../fixtures/${path}`, import.meta.url));
}

export function given(path: string, password: string | null = null): GivenFile {
  return {name: path.split('/').at(-1) ?? path, bytes: fixture(path), password};
}

/** The engine of the page with the data of the build, outside of any browser. */
export function openEngine(): Engine {
  const data = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../../../dist/data/${name}.json`, import.meta.url), 'utf8'));
  const packed = {
    directory: data('directory'),
    spellings: data('directory-index'),
    rules: data('rules'),
    scenarios: data('scenarios'),
    letters: data('letters'),
  };
  return new Engine(loadEngineData(packed, fixture('brief/typical.pdf')), loadPdfium);
}

/** @throws Error where a file could not be read */
export async function read(engine: Engine, files: readonly GivenFile[], choices = NOTHING_CHOSEN): Promise<Reading> {
  const answer = await engine.open(files, {choices, unsaved: false}, SETTING, () => {});
  if (answer.type !== 'read') throw new Error(JSON.stringify(answer));
  return answer.reading;
}
