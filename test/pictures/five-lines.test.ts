import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {RecognitionAddOn, RecognizedSheet, Recognizer} from '../../src/model/recognition.ts';

/** As it was built, with the models: five lines of a composed report. */
const ADD_ON = new URL('../../packages/ocr/dist/index.js', import.meta.url).href;
/** Milliseconds; on a busy machine the models take their time. */
const MINUTES = 240_000;
const LINES = [
  '从未逾期过的贷记卡及透支未超过60天的准贷记卡账户明细如下：',
  '2.2015年03月17日招商银行股份有限公司信用卡中心发放的贷记卡（人民币账户,卡片尾号：7302）。截至2026年09月,信用额',
  '度52,000,已使用额度8,416。',
  '3.2015年03月17日招商银行股份有限公司信用卡中心发放的贷记卡（美元账户,卡片尾号：7302）。截至2026年09月,信用额度',
  '52,000,已使用额度0。',
];

const picture = (name: string) => ({
  encoded: new Uint8Array(readFileSync(new URL(`../../fixtures/pictures/${name}`, import.meta.url))),
});

/** What stands in each row; full-width and half-width marks are the same in print. */
function rowsOf({runs}: RecognizedSheet): string[] {
  const rows = new Map<number, string>();
  for (const {characters} of runs.toSorted((a, b) => (a.characters[0]?.x ?? 0) - (b.characters[0]?.x ?? 0))) {
    const row = Math.round((characters[0]?.y ?? 0) / 8);
    rows.set(row, (rows.get(row) ?? '') + characters.map(({char}) => char).join(''));
  }
  return [...rows.entries()]
    .toSorted(([a], [b]) => a - b)
    .map(([, row]) => row.replaceAll('，', ',').replaceAll('．', '.'));
}

describe('five lines through the models', () => {
  let recognizer: Recognizer;
  beforeAll(async () => {
    const addOn: RecognitionAddOn = await import(ADD_ON);
    recognizer = await addOn.openRecognizer({runtime: 'wasm', threads: 1});
  }, MINUTES);
  afterAll(() => recognizer?.close());

  test('every character, in points, with its picture', {timeout: MINUTES}, async () => {
    const shares: number[] = [];
    const sheet = await recognizer.recognize(picture('five-lines.png'), {onProgress: share => shares.push(share)});
    expect(rowsOf(sheet)).toEqual(LINES);
    expect(sheet.width).toBe(595);
    expect(sheet.dpi).toBeCloseTo(200, 0);
    const characters = sheet.runs.flatMap(run => run.characters);
    for (const {x, right, y, size, confidence} of characters) {
      expect(x).toBeGreaterThan(30);
      expect(right).toBeLessThan(570);
      expect(y).toBeLessThan(sheet.height);
      expect(size).toBeGreaterThan(8);
      expect(size).toBeLessThan(10.5);
      expect(confidence).toBeGreaterThan(0.3);
    }
    for (const {strip} of sheet.runs) {
      expect(strip.height).toBe(48);
      expect(strip.pixels).toHaveLength(strip.width * 48);
    }
    expect(shares.at(-1)).toBeCloseTo(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test('a picture without a sheet does not spoil the next one', {timeout: MINUTES}, async () => {
    await expect(recognizer.recognize({encoded: new Uint8Array(9)})).rejects.toMatchObject({fault: 'damaged'});
    expect(rowsOf(await recognizer.recognize(picture('five-lines-turned.jpg')))).toEqual(LINES);
  });
});
