import {describe, expect, test} from 'vitest';
import {PictureError} from '../../../packages/ocr/src/fault.ts';
import {uprightOf} from '../../../packages/ocr/src/find/upright.ts';
import type {Grey} from '../../../packages/ocr/src/picture/grey.ts';
import {type QuarterTurns, turned} from '../../../packages/ocr/src/picture/turn.ts';
import {recognizePicture} from '../../../packages/ocr/src/recognize-picture.ts';
import type {Models} from '../../../packages/ocr/src/run/models.ts';
import {at, paint, sheet} from './paint.ts';

const ALPHABET = ['', '字', ' '];

/**
 * Stands in for the models: marks what is dark, and is sure of a line whose upper half is darker than its lower one.
 * @param known how sure it is of those; of others it is not
 */
function models(known = 0.99): Models & {readonly sides: number[]} {
  const sides: number[] = [];
  return {
    sides,
    async detect(input, width, height) {
      sides.push(Math.max(width, height));
      return input.subarray(0, width * height).map(value => (value < 0 ? 1 : 0));
    },
    async recognize(input, width) {
      const half = input.length / 6;
      const sum = (part: Float32Array) => part.reduce((a, b) => a + b, 0);
      const sure = sum(input.subarray(0, half)) < sum(input.subarray(half, 2 * half)) ? known : 0.1;
      const values = new Float32Array((width / 8) * 3);
      values.set([0, sure, 0], 3);
      return {steps: width / 8, classes: 3, values};
    },
  };
}

/** Lines whose lower edge is pale. */
function page(width: number, height: number): Grey {
  const grey = sheet(width, height);
  for (let y = 40; y < height - 60; y += 60) {
    paint(grey, 40, y, width - 80, 20, 0);
    paint(grey, 40, y + 20, width - 80, 12, 100);
  }
  return grey;
}

describe('upright', () => {
  test.each<QuarterTurns>([0, 1, 2, 3])('a page that was turned %d times', async turns => {
    const original = page(600, 840);
    const {grey, boxes, certainty} = await uprightOf(turned(original, turns), models(), ALPHABET);
    expect([grey.width, grey.height]).toEqual([600, 840]);
    expect(Buffer.compare(grey.pixels, original.pixels)).toBe(0);
    expect(boxes).toHaveLength(13);
    for (const {x, y, width, height} of boxes) {
      expect(width).toBeGreaterThan(height * 6);
      expect(at(grey, Math.round(x), Math.round(y))).toBeLessThan(255);
    }
    expect(certainty).toBeCloseTo(0.99);
  });

  test('two pages beside each other are looked at as large as one', async () => {
    const seen = models();
    await uprightOf(page(1_200, 840), seen, ALPHABET);
    expect(seen.sides.at(-1)).toBe(2272);
  });

  test('a long screenshot is looked at piece by piece', async () => {
    const seen = models();
    const {boxes} = await uprightOf(page(400, 1_300), seen, ALPHABET);
    expect(seen.sides).toHaveLength(3);
    expect(Math.max(...boxes.map(({y}) => y))).toBeGreaterThan(1_180);
  });
});

describe('what has no sheet', () => {
  const faultOf = (picture: Grey, known?: number) =>
    recognizePicture(picture, models(known), ALPHABET, () => {}).then(
      () => null,
      error => (error instanceof PictureError ? error.fault : error),
    );

  test('a blank page', async () => {
    expect(await faultOf(sheet(600, 840))).toBe('blank');
  });

  test('a photo of something else without anything like a line', async () => {
    const wall: Models = {...models(), detect: async (_, width, height) => new Float32Array(width * height)};
    const bricks = page(600, 840);
    const asked = recognizePicture(bricks, wall, ALPHABET, () => {});
    await expect(asked).rejects.toMatchObject({fault: 'no-writing'});
  });

  test('lines that cannot be read either way up: a photo of something else', async () => {
    expect(await faultOf(page(600, 840), 0.3)).toBe('no-writing');
    expect(await faultOf(page(600, 840))).toBeNull();
  });

  test('letters of too few pixels', async () => {
    const tiny = sheet(300, 420);
    for (let y = 10; y < 400; y += 12) paint(tiny, 10, y, 280, 4);
    expect(await faultOf(tiny)).toBe('too-small');
  });
});
