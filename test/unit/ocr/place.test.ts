import {describe, expect, test} from 'vitest';
import type {Box} from '../../../packages/ocr/src/find/boxes.ts';
import {addDashes} from '../../../packages/ocr/src/place/add-dashes.ts';
import {findDashes} from '../../../packages/ocr/src/place/dashes.ts';
import {dropTwins} from '../../../packages/ocr/src/place/drop-twins.ts';
import {commonEm, emsOf} from '../../../packages/ocr/src/place/em.ts';
import {columnsOf} from '../../../packages/ocr/src/place/margins.ts';
import {placeCharacters} from '../../../packages/ocr/src/place/place-characters.ts';
import {snapRows} from '../../../packages/ocr/src/place/snap-rows.ts';
import {heightAtMiddle, slopesOf} from '../../../packages/ocr/src/place/straighten.ts';
import type {Line} from '../../../packages/ocr/src/read/read-line.ts';
import {paint, sheet} from './paint.ts';

const EM = 24;

/** A line whose characters stand at the given distances from its left edge. */
function line(left: number, y: number, width: number, ...characters: readonly (readonly [string, number])[]): Line {
  const steps = width / 6;
  return {
    box: {x: left + width / 2, y, angle: 0, width, height: 36},
    strip: sheet(steps * 8, 48),
    steps,
    characters: characters.map(([char, offset]) => ({
      char,
      step: (offset / width) * steps - 0.5,
      confidence: 0.99,
      second: null,
    })),
  };
}

const text = (one: Line): string => one.characters.map(({char}) => char).join('');

describe('the size of letters', () => {
  test('is the distance of Chinese neighbours, not the height of the box', () => {
    const title = line(0, 20, 300, ['报', 20], ['告', 60], ['编', 100], ['号', 140]);
    const prose = line(0, 90, 300, ['余', 12], ['额', 36], ['为', 60], ['零', 84], ['元', 108], ['整', 132]);
    const figure = line(0, 150, 30, ['5', 12]);
    expect(commonEm([title, prose, figure])).toBeCloseTo(24);
    expect(emsOf([title, prose, figure], 24).map(Math.round)).toEqual([40, 24, 24]);
  });
});

describe('characters on the sheet', () => {
  const place = {left: 100, y: 50, scale: 0.5, em: 12};

  test('stand in points, on their baseline, full-width ones in a square', () => {
    const [chinese, digit] = placeCharacters(line(0, 0, 96, ['余', 24], ['5', 60]), place);
    expect(chinese).toMatchObject({char: '余', size: 12, confidence: 0.99, second: null});
    expect(chinese?.x).toBeCloseTo(106);
    expect(chinese?.right).toBeCloseTo(118);
    expect(digit?.x).toBeCloseTo(127);
    expect(digit?.right).toBeCloseTo(133);
    expect(digit?.y).toBeGreaterThan(52);
    expect(digit?.y).toBeLessThan(56);
  });

  test('a full-width comma does not jump before the digit that it follows', () => {
    const placed = placeCharacters(line(0, 0, 96, ['6', 40], ['，', 46], ['7', 58]), place);
    const byLeftEdge = placed.toSorted((a, b) => a.x - b.x).map(({char}) => char);
    expect(byLeftEdge).toEqual(['6', '，', '7']);
  });
});

describe('the slope of rows', () => {
  const [width, height] = [1_000, 1_400];
  const boxes = (slope: (x: number, y: number) => number): Box[] =>
    Array.from({length: 30}, (_, at) => {
      const [x, y] = [300 + (at % 3) * 150, 60 + at * 44];
      return {x, y, angle: Math.atan(slope(x, y)), width: 400, height: 30};
    });

  test('a page that lies askew: both ends of a row cross the middle at one height', () => {
    const slopes = slopesOf(
      boxes(() => 0.05),
      width,
      height,
    );
    const left = heightAtMiddle(slopes, 100, 400, width, height);
    const right = heightAtMiddle(slopes, 900, 440, width, height);
    expect(left).toBeCloseTo(420, 0);
    expect(right).toBeCloseTo(420, 0);
  });

  test('a page that was taken from aside: rows that run together are set apart again', () => {
    // all rows meet 4,000 pixels to the right, at the middle
    const slopes = slopesOf(
      boxes((x, y) => (700 - y) / (4_000 - x)),
      width,
      height,
    );
    for (const y of [100, 700, 1_300]) {
      const onRow = (x: number) => y + ((x - 100) * (700 - y)) / 3_900;
      const left = heightAtMiddle(slopes, 100, onRow(100), width, height);
      const right = heightAtMiddle(slopes, 900, onRow(900), width, height);
      expect(Math.abs(left - right)).toBeLessThan(6);
    }
  });

  test('a stamp and a scribble do not tilt it', () => {
    const strays = Array.from({length: 4}, (_, at) => ({
      x: 500,
      y: 100 + at * 300,
      angle: 0.4,
      width: 300,
      height: 20,
    }));
    const {a} = slopesOf([...boxes(() => 0.02), ...strays], width, height);
    expect(a).toBeCloseTo(0.02, 2);
  });

  test('few lines give one slope for all, none gives none', () => {
    expect(slopesOf(boxes(() => 0.03).slice(0, 3), width, height)).toEqual({a: expect.closeTo(0.03), b: 0, c: 0});
    expect(slopesOf([], width, height)).toEqual({a: 0, b: 0, c: 0});
  });
});

describe('columns', () => {
  const [width, height] = [1_000, 1_400];

  test('of a page taken from below run together; they are set upright, each place of a row in its share', () => {
    const lines = Array.from({length: 40}, (_, at) => {
      const y = 20 + at * 34;
      const lean = (y - 700) * 0.1;
      return {left: 100 + lean + (at % 4 === 0 ? 40 : 0), right: at % 5 === 0 ? 500 : 900 - lean, y};
    });
    const setRight = columnsOf(lines, width, height, 0);
    for (const y of [100, 700, 1_300]) {
      const {shift, factor} = setRight(y);
      const lean = (y - 700) * 0.1;
      expect(shift + (100 + lean) * factor).toBeCloseTo(100, 0);
      expect(shift + (900 - lean) * factor).toBeCloseTo(900, 0);
      expect(shift + 500 * factor).toBeCloseTo(500, 0);
    }
  });

  test('without an edge they stand square on the rows', () => {
    const lines = Array.from({length: 40}, (_, at) => ({left: (at * at * 37) % 600, right: 700, y: 20 + at * 34}));
    expect(columnsOf(lines, width, height, 0.05)(1_100)).toEqual({shift: 20, factor: 1});
  });
});

describe('the dashes of an empty cell', () => {
  const page = () => {
    const grey = sheet(600, 400);
    // two strokes, as of 「--」
    paint(grey, 100, 100, 9, 2);
    paint(grey, 113, 100, 9, 2);
    // two that have grown into one
    paint(grey, 100, 200, 22, 3);
    return grey;
  };

  test('are found, apart and grown into one', () => {
    const found = findDashes(page(), EM).toSorted((a, b) => a.y - b.y);
    expect(found).toHaveLength(2);
    expect(found[0]?.x).toBeCloseTo(111, 0);
    expect(found[0]?.y).toBeCloseTo(101, 0);
    expect(found[1]?.y).toBeCloseTo(201.5, 0);
  });

  test('one stroke, a rule of a table, a dotted line, a rule that fades, a character with strokes and grain are none', () => {
    const grey = sheet(600, 400);
    paint(grey, 300, 100, 9, 2);
    paint(grey, 20, 150, 500, 2);
    for (let x = 20; x < 500; x += 13) paint(grey, x, 180, 9, 2);
    for (let x = 300; x < 340; x += 1) paint(grey, x, 130, 1, 2, x % 13 < 9 ? 100 : 190);
    for (let y = 220; y < 240; y += 6) paint(grey, 300, y, 20, 2);
    for (let k = 0; k < 4_000; k += 1) paint(grey, (k * 7_919) % 598, 260 + ((k * 104_729) % 130), 1, 1, 100);
    expect(findDashes(grey, EM)).toEqual([]);
  });

  test('take the place of a figure that was read there, never of text', () => {
    const grey = page();
    const [dash] = findDashes(grey, EM);
    if (dash === undefined) throw new Error('no dash was found');
    const misread = {...line(95, 101, 36, ['1', 16]), strip: sheet(48, 48)};
    expect(addDashes([misread], [dash], grey, EM).map(text)).toEqual(['--']);
    const sentence = line(20, 101, 300, ['截', 60], ['至', 84], ['今', 108], ['日', 132]);
    expect(addDashes([sentence], [dash], grey, EM).map(text)).toEqual(['截至今日']);
    expect(addDashes([], [dash], grey, EM).map(text)).toEqual(['--']);
  });

  test('a line around them that has nothing there stays beside them', () => {
    const grey = page();
    const [dash] = findDashes(grey, EM);
    if (dash === undefined) throw new Error('no dash was found');
    const row = line(20, 101, 300, ['账', 12], ['户', 36], ['9', 280]);
    expect(addDashes([row], [dash], grey, EM).map(text)).toEqual(['账户9', '--']);
  });
});

describe('what two boxes have both read', () => {
  test('stays in the longer one', () => {
    const ordinal = line(20, 100, 60, ['2', 10], ['.', 22], ['2', 46]);
    const sentence = line(60, 101, 300, ['2', 7], ['0', 19], ['2', 31], ['2', 43]);
    expect(dropTwins([ordinal, sentence], EM).map(text)).toEqual(['2.', '2022']);
  });

  test('is the same only in the same place of the same row', () => {
    const first = line(20, 100, 60, ['2', 10]);
    const apart = line(60, 100, 300, ['2', 7], ['0', 19]);
    const below = line(20, 130, 60, ['2', 10]);
    expect(dropTwins([first, apart, below], EM).map(text)).toEqual(['2', '20', '2']);
  });
});

describe('rows', () => {
  const placed = (left: number, right: number, y: number, chinese = false) => ({left, right, y, em: 10, chinese});

  test('a figure takes the height of the label to its left, not of what stands nearer to its right', () => {
    const label = placed(40, 120, 100, true);
    const sideBar = placed(450, 540, 104, true);
    expect(snapRows([label, placed(200, 210, 102), sideBar])).toEqual([100, 100, 104]);
  });

  test('too far off it stays where it is, as does a sentence', () => {
    const label = placed(40, 120, 100, true);
    expect(snapRows([label, placed(200, 210, 104), placed(200, 300, 101, true)])).toEqual([100, 104, 101]);
  });
});
