import {describe, expect, test} from 'vitest';
import {boxAlong, grown, hullOf, meanWithin, smallestBox} from '../../../packages/ocr/src/find/boxes.ts';
import {componentsOf} from '../../../packages/ocr/src/find/components.ts';
import {boxesOf} from '../../../packages/ocr/src/find/find-boxes.ts';
import {partNeighbours} from '../../../packages/ocr/src/find/part-neighbours.ts';
import {watermarkOf, withoutWatermark} from '../../../packages/ocr/src/find/watermark.ts';
import {cropped, LINE_HEIGHT} from '../../../packages/ocr/src/read/crop.ts';
import {at, paintAskew, sheet} from './paint.ts';

/** A map in which the given rectangles are marked. */
function mapOf(width: number, height: number, boxes: readonly Parameters<typeof paintAskew>[1][]): Float32Array {
  const grey = sheet(width, height, 0);
  for (const box of boxes) paintAskew(grey, box, 200);
  return Float32Array.from(grey.pixels, value => value / 255);
}

describe('a number that touches the line above which it stands', () => {
  test.each([-0.02, 0, 0.02])('takes no line away, at a slope of %d', angle => {
    const lineAt = (y: number) => ({x: 220, y, angle, width: 340, height: 8});
    const line = lineAt(100);
    const number = {x: 42, y: 89 - 178 * Math.tan(angle), angle, width: 24, height: 16};
    const all = boxesOf(mapOf(440, 200, [lineAt(50), line, number, lineAt(150)]), 440, 200);
    const boxes = all
      .filter(({x, y}) => Math.abs(y - 95 - (x - 220) * Math.tan(angle)) < 12)
      .toSorted((a, b) => a.x - b.x);
    expect(all).toHaveLength(4);
    expect(boxes).toHaveLength(2);
    const [left, right] = boxes;
    expect(Math.abs((left?.x ?? 0) - 42)).toBeLessThan(6);
    expect(Math.abs((right?.x ?? 0) - 220)).toBeLessThan(6);
    expect(Math.abs((right?.y ?? 0) - 100)).toBeLessThan(2);
    expect(right?.height).toBeLessThan(grown(line).height + 7);
  });
});

describe('components', () => {
  test('hang together by corners, and not across a gap', () => {
    // biome-ignore format: a picture
    const map = Uint8Array.from([
      1, 0, 0, 0, 0,
      0, 1, 0, 0, 1,
      0, 0, 1, 0, 1,
    ]);
    expect(componentsOf(map, 5, 3, 0)).toEqual([
      {top: 0, spans: Int32Array.from([0, 0, 1, 1, 2, 2]), pixels: 3},
      {top: 1, spans: Int32Array.from([4, 4, 4, 4]), pixels: 2},
    ]);
  });
});

describe('the smallest rectangle', () => {
  test.each([-0.3, -0.05, 0, 0.05, 0.3])('lies as the line does: %d', angle => {
    const line = {x: 200, y: 150, angle, width: 240, height: 14};
    const [component] = componentsOf(mapOf(400, 300, [line]), 400, 300, 0.3);
    if (component === undefined) throw new Error('nothing was marked');
    const box = smallestBox(hullOf(component));
    expect(box.angle).toBeCloseTo(angle, 1);
    expect(Math.abs(box.x - 200)).toBeLessThan(2);
    expect(Math.abs(box.y - 150)).toBeLessThan(2);
    expect(Math.abs(box.width - 240)).toBeLessThan(4);
    expect(Math.abs(box.height - 14)).toBeLessThan(4);
  });

  test('the mean within it leaves out what lies beside', () => {
    const map = mapOf(100, 100, [{x: 50, y: 50, angle: 0, width: 40, height: 10}]);
    expect(meanWithin(map, 100, 100, {x: 50, y: 50, angle: 0, width: 40, height: 10})).toBeCloseTo(200 / 255, 5);
    expect(meanWithin(map, 100, 100, {x: 50, y: 50, angle: 0, width: 40, height: 20})).toBeCloseTo(100 / 255, 5);
  });

  test('grows by its area over its perimeter', () => {
    expect(grown({x: 5, y: 5, angle: 0, width: 90, height: 10})).toEqual({
      x: 5,
      y: 5,
      angle: 0,
      width: 90 + 14.4,
      height: 10 + 14.4,
    });
  });

  test('along a direction it holds all points', () => {
    const box = boxAlong(
      [
        {x: 0, y: 0},
        {x: 10, y: 0},
        {x: 10, y: 4},
        {x: 0, y: 4},
      ],
      0,
    );
    expect(box).toEqual({x: 5, y: 2, angle: 0, width: 10, height: 4});
  });
});

describe('boxes of a map', () => {
  test('a figure lies as the lines around it do; specks and faint places are none', () => {
    const lines = [60, 100, 140].map(y => ({x: 200, y, angle: 0.05, width: 260, height: 10}));
    const map = mapOf(400, 240, [...lines, {x: 200, y: 190, angle: 0.05, width: 14, height: 12}]);
    map[5 * 400 + 5] = 1;
    for (let x = 20; x < 60; x += 1) for (let y = 210; y < 220; y += 1) map[y * 400 + x] = 0.35;
    const boxes = boxesOf(map, 400, 240);
    expect(boxes).toHaveLength(4);
    for (const {angle} of boxes) expect(angle).toBeCloseTo(0.05, 1);
  });
});

describe('neighbours in a row', () => {
  const found = (x: number, y: number, width: number) => {
    const core = {x, y, angle: 0, width, height: 10};
    return {core, box: {...core, width: width + 12, height: 22}};
  };
  const ends = ({x, width}: {readonly x: number; readonly width: number}) => [x - width / 2, x + width / 2];

  test('end in the middle of what lies between them', () => {
    const [ordinal, sentence] = partNeighbours([found(10, 50, 10), found(120, 51, 200)]);
    expect(ordinal && ends(ordinal)).toEqual([-1, 17.5]);
    expect(sentence && ends(sentence)).toEqual([17.5, 226]);
  });

  test('the next row is no neighbour, and what lies within another is read there', () => {
    const rows = [found(100, 50, 100), found(100, 62, 100)];
    expect(partNeighbours(rows)).toEqual(rows.map(({box}) => box));
    const nested = [found(100, 50, 100), found(120, 50, 10)];
    expect(partNeighbours(nested)).toEqual([nested[0]?.box]);
  });
});

describe('the crop', () => {
  test('lays a line straight, 48 pixels high', () => {
    const grey = sheet(300, 300);
    const box = {x: 150, y: 140, angle: 0.2, width: 200, height: 20};
    paintAskew(grey, box);
    const strip = cropped(grey, {...box, width: 220, height: 24});
    expect(strip.height).toBe(LINE_HEIGHT);
    expect(strip.width).toBe(440);
    for (const x of [40, 220, 400]) {
      expect(at(strip, x, 24)).toBe(0);
      expect(at(strip, x, 1)).toBe(255);
      expect(at(strip, x, 46)).toBe(255);
    }
    expect(at(strip, 5, 24)).toBe(255);
  });

  test('what lies beyond the picture is like its edge', () => {
    const strip = cropped(sheet(20, 20, 7), {x: 0, y: 0, angle: 0, width: 30, height: 20});
    expect(new Set(strip.pixels)).toEqual(new Set([7]));
  });
});

describe('a watermark', () => {
  const lines = Array.from({length: 12}, (_, at) => ({x: 250, y: 40 + at * 40, angle: 0.01, width: 400, height: 20}));
  const written = () => {
    const grey = sheet(500, 540);
    for (const line of lines) paintAskew(grey, {...line, height: 10});
    return grey;
  };

  test('that slants across the page, or is much larger than what is written, gives away its shade', () => {
    for (const mark of [
      {x: 250, y: 260, angle: -0.5, width: 420, height: 40},
      {x: 250, y: 260, angle: 0, width: 420, height: 70},
    ]) {
      const grey = sheet(500, 540);
      const [cos, sin] = [Math.cos(mark.angle), Math.sin(mark.angle)];
      for (let along = -200; along <= 200; along += 20)
        paintAskew(grey, {...mark, x: mark.x + along * cos, y: mark.y + along * sin, width: 6}, 190);
      for (const line of lines) paintAskew(grey, {...line, height: 4});
      expect(watermarkOf(grey, [...lines, mark])?.shade).toBeCloseTo(180 / 255, 5);
      const clear = withoutWatermark(grey, [...lines, mark]);
      // between two lines the mark is gone; the line in it is not
      const [x, y] = [Math.round(250 + 10 * sin), Math.round(260 - 10 * cos)];
      expect(at(grey, x, y)).toBe(190);
      expect(clear && at(clear, x, y)).toBeGreaterThan(250);
      expect(clear && at(clear, 250, 240)).toBeLessThan(20);
    }
  });

  test('is none where all lines lie alike, a title is larger, or large letters are as dark as the others', () => {
    const title = {x: 250, y: 20, angle: 0, width: 200, height: 40};
    expect(watermarkOf(written(), [...lines, title])).toBeNull();
    const heading = {...title, height: 70};
    const grey = written();
    paintAskew(grey, heading);
    expect(watermarkOf(grey, [...lines, heading])).toBeNull();
    // a faded sheet, the heading as well
    const faded = {...grey, pixels: grey.pixels.map(value => (value < 255 ? 150 : value))};
    expect(watermarkOf(faded, [...lines, heading])).toBeNull();
    expect(watermarkOf(written(), [])).toBeNull();
  });
});
