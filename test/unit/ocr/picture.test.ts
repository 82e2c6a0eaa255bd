import {describe, expect, test} from 'vitest';
import {greyOf, inverted, medianOf} from '../../../packages/ocr/src/picture/grey.ts';
import {endsWhole} from '../../../packages/ocr/src/picture/jpeg-end.ts';
import {isBare, levelled} from '../../../packages/ocr/src/picture/levels.ts';
import {prepared} from '../../../packages/ocr/src/picture/prepare.ts';
import {resized} from '../../../packages/ocr/src/picture/resize.ts';
import {withoutStamps} from '../../../packages/ocr/src/picture/stamp.ts';
import {stripsOf} from '../../../packages/ocr/src/picture/strips.ts';
import {turned} from '../../../packages/ocr/src/picture/turn.ts';
import type {Bitmap} from '../../../src/model/recognition.ts';
import {at, paint, sheet} from './paint.ts';

describe('grey', () => {
  test('green is brighter than red, red than blue', () => {
    const pixels = Uint8Array.from([255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255]);
    expect([...greyOf({width: 4, height: 1, channels: 3, pixels}).pixels]).toEqual([77, 149, 29, 255]);
  });

  test('what is transparent lies on white paper', () => {
    const pixels = Uint8Array.from([0, 0, 0, 0, 0, 0, 0, 255, 0, 0, 0, 128]);
    expect([...greyOf({width: 3, height: 1, channels: 4, pixels}).pixels]).toEqual([255, 0, 127]);
  });

  test('the median is what half of it does not reach', () => {
    const grey = sheet(70, 70, 200);
    paint(grey, 0, 0, 70, 30, 10);
    expect(medianOf(grey)).toBe(200);
    paint(grey, 0, 0, 70, 40, 10);
    expect(medianOf(grey)).toBe(10);
    expect(medianOf(inverted(grey))).toBe(245);
  });
});

describe('another size', () => {
  test('paper stays paper, and ink in the middle stays in the middle', () => {
    const grey = sheet(90, 60);
    paint(grey, 30, 20, 30, 20);
    for (const [width, height] of [
      [30, 20],
      [45, 45],
      [180, 120],
    ] as const) {
      const small = resized(grey, width, height);
      expect([small.width, small.height]).toEqual([width, height]);
      expect(at(small, 0, 0)).toBe(255);
      expect(at(small, width - 1, height - 1)).toBe(255);
      expect(at(small, width >> 1, height >> 1)).toBe(0);
    }
  });

  test('what falls together is averaged', () => {
    const grey = sheet(64, 64);
    for (let x = 0; x < 64; x += 2) paint(grey, x, 0, 1, 64);
    const middle = at(resized(grey, 8, 8), 4, 4);
    expect(middle).toBeGreaterThan(118);
    expect(middle).toBeLessThan(138);
  });
});

describe('turns', () => {
  test('clockwise', () => {
    const grey = {width: 3, height: 2, pixels: Uint8Array.from([1, 2, 3, 4, 5, 6])};
    expect(turned(grey, 1)).toEqual({width: 2, height: 3, pixels: Uint8Array.from([4, 1, 5, 2, 6, 3])});
    expect(turned(grey, 2)).toEqual({width: 3, height: 2, pixels: Uint8Array.from([6, 5, 4, 3, 2, 1])});
    expect(turned(grey, 3)).toEqual({width: 2, height: 3, pixels: Uint8Array.from([3, 6, 2, 5, 1, 4])});
    expect(turned(turned(grey, 1), 3)).toEqual(grey);
  });
});

describe('the end of a JPEG', () => {
  // start, a segment with a preview that has an end of its own, the head of the pixels, pixels
  const head = [0xff, 0xd8, 0xff, 0xe1, 0x00, 0x06, 0xff, 0xd8, 0xff, 0xd9, 0xff, 0xda, 0x00, 0x03, 0x01];
  const pixels = [0x12, 0xff, 0x00, 0xff, 0xd0, 0x34];

  test('is there, also where something follows', () => {
    expect(endsWhole(Uint8Array.from([...head, ...pixels, 0xff, 0xd9]))).toBe(true);
    expect(endsWhole(Uint8Array.from([...head, ...pixels, 0xff, 0xd9, 0x00, 0x00]))).toBe(true);
  });

  test('is not that of the preview', () => {
    expect(endsWhole(Uint8Array.from([...head, ...pixels]))).toBe(false);
    expect(endsWhole(Uint8Array.from(head.slice(0, 8)))).toBe(false);
    expect(endsWhole(new Uint8Array(0))).toBe(false);
  });
});

describe('a bare sheet', () => {
  test('is bare in a shadow, and with dust', () => {
    const grey = sheet(400, 400, 230);
    paint(grey, 0, 0, 160, 400, 140);
    paint(grey, 200, 200, 6, 6);
    expect(isBare(grey)).toBe(true);
  });

  test('hills under a sky are none, although nothing on them is a line', () => {
    const grey = sheet(400, 400, 200);
    paint(grey, 0, 150, 400, 250, 120);
    paint(grey, 0, 280, 400, 120, 60);
    expect(isBare(grey)).toBe(false);
  });
});

describe('levels', () => {
  test('paper in the shadow becomes white, ink does not', () => {
    const grey = sheet(200, 200);
    for (let y = 0; y < 200; y += 1) for (let x = 0; x < 200; x += 1) grey.pixels[y * 200 + x] = 90 + (x * 150) / 200;
    for (let x = 20; x < 200; x += 40) paint(grey, x, 60, 3, 100, 20);
    const level = levelled(grey);
    for (const x of [10, 70, 130, 195]) expect(at(level, x, 50)).toBe(255);
    for (const x of [21, 101, 181]) expect(at(level, x, 100)).toBeLessThan(70);
  });
});

describe('stamps', () => {
  /** Black bars, as of letters, on white paper. */
  const picture = (red: (x: number, y: number) => boolean): Bitmap => {
    const pixels = new Uint8Array(300 * 300 * 3).fill(255);
    for (let y = 0; y < 300; y += 1)
      for (let x = 0; x < 300; x += 1) {
        const ink = x % 20 < 4 && y % 30 < 20;
        if (ink) pixels.fill(20, (y * 300 + x) * 3, (y * 300 + x) * 3 + 3);
        else if (red(x, y)) pixels.set([210, 40, 40], (y * 300 + x) * 3);
      }
    return {width: 300, height: 300, channels: 3, pixels};
  };

  test('the stamp goes and the letters below it stay', () => {
    const stamped = picture((x, y) => Math.hypot(x - 150, y - 150) < 50);
    const clear = withoutStamps(greyOf(stamped), stamped);
    expect(at(greyOf(stamped), 150, 130)).toBeLessThan(100);
    expect(at(clear, 150, 130)).toBeGreaterThan(235);
    expect(at(clear, 142, 130)).toBeLessThan(40);
  });

  test('a red line of writing is no stamp', () => {
    const heading = picture((_, y) => y >= 20 && y < 30);
    const grey = greyOf(heading);
    expect(withoutStamps(grey, heading)).toBe(grey);
  });
});

describe('before anything is looked for', () => {
  test('white letters on black become black ones', () => {
    const screen = sheet(100, 100, 18);
    paint(screen, 40, 40, 20, 20, 230);
    const grey = prepared({...screen, channels: 1});
    expect([at(grey, 0, 0), at(grey, 50, 50)]).toEqual([237, 25]);
  });

  test('more pixels than letters need are averaged away', () => {
    const grey = prepared({...sheet(3_500, 3_600), channels: 1});
    expect([grey.width, grey.height]).toEqual([1_750, 1_800]);
  });
});

describe('more pixels than are read at all', () => {
  test('are refused', () => {
    const huge = {width: 10_000, height: 10_000, channels: 1, pixels: new Uint8Array(0)} as const;
    expect(() => prepared(huge)).toThrow('too-large');
  });
});

describe('strips', () => {
  test('a page is one', () => {
    const page = sheet(100, 141);
    expect(stripsOf(page)).toEqual([{top: 0, grey: page}]);
  });

  test('a long screenshot is cut between its lines, and nothing of it is lost', () => {
    const long = sheet(100, 1_000);
    for (let y = 2; y < 990; y += 12) for (let x = 3; x < 95; x += 6) paint(long, x, y, 3, 9);
    const strips = stripsOf(long);
    expect(strips.length).toBeGreaterThan(5);
    let next = 0;
    for (const {top, grey} of strips) {
      expect(top).toBe(next);
      expect(grey.pixels).toEqual(long.pixels.slice(top * 100, (top + grey.height) * 100));
      expect(grey.height).toBeLessThan(220);
      // between two lines
      if (top > 0) expect((top - 2) % 12).toBeGreaterThanOrEqual(9);
      next += grey.height;
    }
    expect(next).toBe(1_000);
  });
});
